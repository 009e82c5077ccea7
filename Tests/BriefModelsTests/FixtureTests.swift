import BriefCore
import BriefModels
import BriefTesting
import Foundation
import Testing

@Suite struct FixtureTests {
    @Test(.enabled(if: !Fixtures.all.isEmpty, "no recorded bodies beside the checkout"))
    func everyRecordedBodyHasAnOutcomeWrittenDown() {
        #expect(Set(Fixtures.all.keys).symmetricDifference(expectedOutcomes.keys).isEmpty)
    }

    @Test(arguments: expectedOutcomes.keys.filter { Fixtures.all[$0] != nil }.sorted())
    func aRecordedBodyComesToItsOutcome(name: String) async throws {
        let body = try #require(Fixtures.all[name])
        try await check(body, .bytes(body.bytes, status: body.status, type: body.type))
    }

    @Test(
        arguments: expectedOutcomes.keys.filter { Fixtures.all[$0] != nil && $0.hasSuffix(".sse") }.sorted())
    func aRecordedStreamComesToTheSameByteByByte(name: String) async throws {
        let body = try #require(Fixtures.all[name])
        try await check(
            body,
            .events([.singly(Array(body.bytes.prefix(4000))), .bytes(Array(body.bytes.dropFirst(4000)))]))
        try await check(body, .events([.bytes(body.bytes)], framing: .untilClose))
        let crlf = String(decoding: body.bytes, as: UTF8.self).replacing("\n", with: "\r\n")
        try await check(body, .events([.text(crlf)]))
    }

    private func check(_ body: Fixtures.Body, _ reply: ServerReply) async throws {
        let harness = try CallHarness([reply])
        switch try #require(expectedOutcomes[body.name]) {
        case .answer(let finish, let tokens):
            let answer = try await harness.ask()
            #expect(answer.finish == finish)
            #expect(answer.usage.source == (tokens == nil ? .estimated : .server))
            if let tokens {
                #expect(answer.usage.promptTokens == tokens.0)
                #expect(answer.usage.completionTokens == tokens.1)
            }
            let told = try #require(ToldText(body))
            #expect(answer.text == told.answer)
            #expect(harness.collector.said == told.answer)
            #expect(harness.collector.thought == told.reasoning)
            if !told.reasoning.isEmpty { #expect((answer.usage.reasoningTokens ?? 0) > 0) }
            #expect(harness.collector.calls.count == 1)
        case .failure(let kind, let words, let attempts):
            let failure = try #require(await harness.fail())
            #expect(failure.kind == kind)
            #expect(failure.message.contains(words), "\(failure.message)")
            #expect(harness.collector.calls.count == attempts)
            #expect(harness.collector.calls.allSatisfy { $0.outcome == .failed && $0.error != nil })
        }
    }
}

/// The texts of a body, read by another parser than the client's.
struct ToldText {
    var answer = ""
    var reasoning = ""

    init?(_ body: Fixtures.Body) {
        let text = String(decoding: body.bytes, as: UTF8.self)
        let objects =
            body.kind == "sse"
            ? text.split(separator: "\n").map { $0.dropFirst("data: ".count) } : [text[...]]
        for object in objects {
            guard let json = try? JSONSerialization.jsonObject(with: Data(object.utf8)) as? [String: Any],
                let choices = json["choices"] as? [[String: Any]],
                let choice = choices.first(where: { $0["index"] as? Int == 0 }),
                let message = (choice["delta"] ?? choice["message"]) as? [String: Any]
            else { continue }
            answer += message["content"] as? String ?? ""
            reasoning += (message["reasoning_content"] ?? message["reasoning"]) as? String ?? ""
        }
        // One recorded answer carries the channel marks of gpt-oss in its text.
        if let end = answer.firstRange(of: "<|end|>"), let start = answer.firstRange(of: "<|message|>") {
            reasoning += answer[start.upperBound..<end.lowerBound]
            answer = String(answer[end.upperBound...].drop { $0 == " " })
        }
    }
}
