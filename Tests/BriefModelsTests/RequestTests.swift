import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Foundation
import Testing

@Suite struct RequestTests {
    private func body(_ harness: CallHarness) throws -> [String: Any] {
        let bytes = try #require(harness.server.requests.last?.body)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func everythingThatIsConfiguredIsSentAndNothingElse() async throws {
        let harness = try CallHarness([ChatReply.stream(["x"])]) {
            $0.temperature = 0.3
            $0.reasoningTokens = 1024
            $0.reasoningEffort = "low"
        }
        _ = try await harness.ask(.testing("Line 1\n\"R&D\" </x> 🦉", system: "Be brief.", maxTokens: 600))
        let sent = try body(harness)
        #expect(sent["model"] as? String == "small-1")
        #expect(sent["max_tokens"] as? Int == 1624)
        #expect(sent["temperature"] as? Double == 0.3)
        #expect(sent["reasoning_effort"] as? String == "low")
        #expect(sent["stream"] as? Bool == true)
        #expect((sent["stream_options"] as? [String: Bool]) == ["include_usage": true])
        let messages = sent["messages"] as? [[String: String]]
        #expect(
            messages == [
                ["role": "system", "content": "Be brief."],
                ["role": "user", "content": "Line 1\n\"R&D\" </x> 🦉"],
            ])
        #expect(
            Set(sent.keys) == [
                "model", "max_tokens", "temperature", "reasoning_effort", "stream", "stream_options",
                "messages",
            ])
        #expect(harness.server.requests.first?.path == "/v1/chat/completions")
        #expect(harness.server.requests.first?[header: "authorization"] == nil)
    }

    @Test func promptAndAnswerStayWithinTheContext() async throws {
        let harness = try CallHarness([ChatReply.stream(["x"])]) { $0.context = 2048 }
        _ = try await harness.ask(.testing(estimatedPromptTokens: 1800, maxTokens: 600))
        #expect(try body(harness)["max_tokens"] as? Int == 248)
    }

    @Test(arguments: ServerKind.allCases)
    func logProbabilitiesAreAskedOnlyOfServersThatGiveThem(kind: ServerKind) async throws {
        let harness = try CallHarness([ChatReply.stream(["x"])]) { $0.server = kind }
        _ = try await harness.ask()
        #expect(try (body(harness)["logprobs"] != nil) == (kind == .llamaCpp || kind == .vllm))
    }

    @Test func theMeanLogProbabilityIsThatOfTheAnswersTokens() async throws {
        let chunk =
            #"{"choices":[{"index":0,"delta":{"content":"ab"},"logprobs":{"content":[{"logprob":-1},{"logprob":-2.0}]},"finish_reason":"stop"}]}"#
        let harness = try CallHarness([.events([.text(ChatReply.event(chunk)), .text("data: [DONE]\n\n")])])
        #expect(try await harness.ask().meanLogprob == -1.5)
    }

    @Test func aServerThatIgnoresStreamIsUnderstood() async throws {
        for type in ["application/json", "text/event-stream", "text/plain"] {
            var reply = ChatReply.whole("whole")
            reply.headers = [HTTPHeader("Content-Type", type)]
            #expect(try await CallHarness([reply]).ask().text == "whole")
        }
        var stream = ChatReply.stream(["streamed"])
        stream.headers = [HTTPHeader("Content-Type", "application/json")]
        #expect(try await CallHarness([stream]).ask().text == "streamed")
    }

    @Test func nothingAfterTheEndMarkCounts() async throws {
        let late = ServerReply.Piece.text(ChatReply.said("late"))
        let harness = try CallHarness([
            .events([
                .text(ChatReply.said("x") + ChatReply.chunk("{}", finish: "stop") + "data: [DONE]\n\n"), late,
            ])
        ])
        #expect(try await harness.ask().text == "x")
    }

    @Test func theLastTokenMayComeWithTheFinishReason() async throws {
        let harness = try CallHarness([
            .events([
                .text(ChatReply.said("a")), .text(ChatReply.chunk(#"{"content":"b"}"#, finish: "length")),
            ])
        ])
        let answer = try await harness.ask()
        #expect(answer.text == "ab")
        #expect(answer.finish == .length)
    }

    @Test func aBreakAfterTheFinishReasonTakesNothingAway() async throws {
        let harness = try CallHarness([
            .events([.text(ChatReply.said("a") + ChatReply.chunk("{}", finish: "stop")), .reset])
        ])
        #expect(try await harness.ask().text == "a")
    }

    @Test func theEndAloneIsAFinishOnlyForServersKnownForIt() async throws {
        let pieces: [ServerReply.Piece] = [
            .text(ChatReply.said("a")), .text(ChatReply.chunk("{}", finish: "")),
        ]
        for kind in [ServerKind.ollama, .foundry] {
            #expect(
                try await CallHarness([.events(pieces)], edit: { $0.server = kind }).ask().finish == .stop)
        }
        for kind in [ServerKind.llamaCpp, .vllm, .lmstudio, .other] {
            #expect(
                await (try CallHarness([.events(pieces)], edit: { $0.server = kind })).fail()?.kind
                    == .serverError)
        }
        let ollama = #"{"system_fingerprint":"fp_ollama","choices":[{"index":0,"delta":{"content":"a"}}]}"#
        #expect(try await CallHarness([.events([.text(ChatReply.event(ollama))])]).ask().text == "a")
    }

    @Test func whatIsNoAnswerIsSaidToBeNone() async throws {
        let replies: [(ServerReply, String)] = [
            (.text("<!doctype html><title>Sign in</title>", type: "text/html"), "web page"),
            (.json("[]"), "no chat completion"), (.json("{"), "no JSON"), (ChatReply.whole("  \n"), "empty"),
            (.events([.text("data: {broken\n\n")]), "no JSON"),
            (ChatReply.whole("", finish: "content_filter"), "empty"),
        ]
        for (reply, words) in replies {
            let failure = try #require(await CallHarness([reply]).fail())
            #expect(failure.kind == .badAnswer)
            #expect(failure.message.contains(words), "\(failure.message)")
        }
    }

    @Test func theServersWordsAreShownInOneHarmlessLine() async throws {
        let nasty =
            #"{"error":{"message":"line one\nline \u001b[31mtwo\u202e \#(String(repeating: "x", count: 5000))"}}"#
        let failure = try #require(await CallHarness([.json(nasty, status: 400)]).fail())
        #expect(failure.message.hasPrefix("HTTP 400: line one line [31mtwo xxx"))
        #expect(failure.message.count <= 320)
    }

    @Test func aCallIsPricedFromItsTokens() async throws {
        let price = Price.priced(TokenPrice(input: 1_000_000_000, output: 2_000_000_000))
        let harness = try CallHarness([ChatReply.stream(["x"], prompt: 1000, completion: 10)]) {
            $0.price = price
        }
        _ = try await harness.ask()
        #expect(harness.collector.calls.first?.cost == Money(nanoDollars: 1_020_000))
        #expect(harness.collector.calls.first?.costState == .priced)
    }
}
