import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Testing

@Suite struct StreamingTests {
    @Test func anAnswerArrivesPieceByPieceAndAsAWhole() async throws {
        let harness = try CallHarness([ChatReply.stream(["Reve", "nue", " fell."], model: "small-1-q4")])
        let answer = try await harness.ask()
        #expect(answer.text == "Revenue fell.")
        #expect(answer.finish == .stop)
        #expect(answer.answeredBy == "small-1-q4")
        #expect(answer.usage == Usage(promptTokens: 100, completionTokens: 20, source: .server))
        #expect(
            harness.collector.progress == [
                .connected, .sent, .said("Reve"), .said("nue"), .said(" fell."),
            ])
        let call = try #require(harness.collector.calls.first)
        #expect(call.outcome == .ok)
        #expect(call.cold)
        let offsets = [call.connectedMs, call.sentMs, call.firstEventMs, call.firstTokenMs, call.completeMs]
        #expect(offsets.compactMap { $0 } == offsets.compactMap { $0 }.sorted())
        #expect(!offsets.contains(nil))
        #expect(call.firstAnswerTokenMs == call.firstTokenMs)
    }
}
