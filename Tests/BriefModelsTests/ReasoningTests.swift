import BriefCore
import BriefModels
import BriefTesting
import Testing

@Suite struct ReasoningTests {
    /// Text of the answer, of the reasoning.
    static let texts: [(sent: String, answer: String, thought: String)] = [
        ("<think>hm</think>\n\nYes.", "Yes.", "hm"),
        ("\n<think>\nhm\n</think>Yes.", "\nYes.", "\nhm\n"),
        ("<think></think>Yes.", "Yes.", ""),
        ("[THINK]hm[/THINK]Yes.", "Yes.", "hm"),
        (
            "<|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>Yes.<|return|>",
            "Yes.", "hm"
        ),
        ("<|start|>assistant<|channel|>commentary<|message|>hm<|end|>Yes.", "Yes.", "hm"),
        ("<|channel|>final<|message|>Yes.", "Yes.", ""),
        ("Yes.<|im_end|>", "Yes.", ""),
        ("5 < 6 and <b>bold</b> [1] <thin>", "5 < 6 and <b>bold</b> [1] <thin>", ""),
        (
            "The tag `<think>` opens and \"</think>\" ends.",
            "The tag `<think>` opens and \"</think>\" ends.", ""
        ),
        ("A<think>b</think>C", "AC", "b"),
        ("Ends with <", "Ends with <", ""),
        ("Ends with <thi", "Ends with <thi", ""),
    ]

    @Test(arguments: texts)
    func marksAreKeptApartHoweverTheyAreCut(sent: String, answer: String, thought: String) async throws {
        let letters = sent.map(String.init)
        for pieces in [
            [sent], letters,
            stride(from: 0, to: letters.count, by: 3).map {
                letters[$0..<min($0 + 3, letters.count)].joined()
            },
        ] {
            let harness = try CallHarness([ChatReply.stream(pieces)])
            let found = try await harness.ask()
            #expect(found.text == answer)
            #expect(harness.collector.said == answer)
            #expect(harness.collector.thought == thought)
        }
        let whole = try CallHarness([ChatReply.whole(sent)])
        #expect(try await whole.ask().text == answer)
    }

    @Test func aThoughtWithoutItsOpeningMarkIsNoAnswer() async throws {
        let harness = try CallHarness([ChatReply.stream(["Let me ", "see.\n</th", "ink>\n\nYes."])])
        let answer = try await harness.ask()
        #expect(answer.text == "Yes.")
        #expect((answer.usage.reasoningTokens ?? 0) > 0)
        let call = try #require(harness.collector.calls.first)
        #expect((call.firstAnswerTokenMs ?? 0) >= (call.firstTokenMs ?? 0))
    }

    @Test func marksThatTheServerDroppedAreRecognised() async throws {
        let harness = try CallHarness([ChatReply.whole("analysisWe must answer.assistantfinalYes.")])
        #expect(try await harness.ask().text == "Yes.")
    }

    @Test(arguments: ["reasoning_content", "reasoning"])
    func reasoningFieldsAreNoAnswer(field: String) async throws {
        let harness = try CallHarness([
            .events([
                .text(
                    ChatReply.chunk(
                        #"{"role":"assistant","content":null,"\#(field)":"let me think about it"}"#)),
                .text(ChatReply.chunk(#"{"content":"Yes.","\#(field)":null}"#)),
                .text(ChatReply.chunk("{}", finish: "stop")), .text("data: [DONE]\n\n"),
            ])
        ])
        let answer = try await harness.ask()
        #expect(answer.text == "Yes.")
        #expect(answer.usage.source == .estimated)
        #expect((answer.usage.reasoningTokens ?? 0) > 0)
        #expect(answer.usage.completionTokens > answer.usage.reasoningTokens ?? .max)
        #expect(harness.collector.thought == "let me think about it")
        let call = try #require(harness.collector.calls.first)
        #expect(call.firstTokenMs != nil && call.firstAnswerTokenMs != nil)
    }
}
