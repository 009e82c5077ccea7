import BriefCore
import BriefTesting
import Testing

@testable import BriefStages

@Suite struct ModelRefinerTests {
    static let refined = "# Sales rose 4 %\n\n## Key points\n- Sales rose 4 %.\n\n## Risks\n- Churn."

    func refine(_ model: ScriptedModel, report: Report = .forTests(["Sales rose 4 % in May.", "Rain fell."]))
        async throws
        -> Refinement
    {
        let draft = Draft(markdown: "# Sales\n\n- Sales rose 4 %.", author: .model("small"))
        let task = RefineTask(
            report: report, draft: draft, findings: [Finding(rule: "thin", message: "the draft is thin")])
        return try await ModelRefiner(model: model, prompts: .plain).run(task, in: .forTests())
    }

    @Test func aWholeBriefReplacesTheDraft() async throws {
        let refinement = try await refine(ScriptedModel(name: "large", saying: Self.refined))
        #expect(refinement == .refined(markdown: Self.refined, model: "large"))
    }

    @Test func theRefinerIsGivenTheDraftTheFindingsAndThePassages() async throws {
        let model = ScriptedModel(saying: Self.refined)
        _ = try await refine(model)
        let prompt = try #require(model.requests.first).user
        #expect(prompt.contains("the draft is thin"))
        #expect(prompt.contains("- Sales rose 4 %."))
        #expect(prompt.contains("Sales rose 4 % in May."))
    }

    @Test func anAnswerThatWasCutOffIsNotUsed() async throws {
        let refinement = try await refine(ScriptedModel(name: "large", saying: Self.refined, finish: .length))
        #expect(refinement == .kept(reason: "the answer of large was cut off at its limit of tokens"))
    }

    @Test func thePromptGivenBackIsNoRefinement() async throws {
        let model = ScriptedModel(name: "large") { request throws(CallFailure) in
            .scripted(Self.refined + "\n\n" + request.user, to: request)
        }
        #expect(try await refine(model) == .kept(reason: "large gave the prompt back"))
    }

    @Test func aBookIsNoRefinement() async throws {
        let book = Self.refined + String(repeating: "\n- Sales rose 4 %.", count: 20_000)
        let refinement = try await refine(ScriptedModel(name: "large", saying: book))
        guard case .kept(let reason) = refinement else {
            Issue.record("the book was taken")
            return
        }
        #expect(reason.contains("far over its limit of 600 tokens"))
    }

    @Test(arguments: [
        CallFailure.Kind.unreachable, .timedOut, .busy, .serverError, .refused, .contextOverflow, .badAnswer,
    ])
    func aFailureKeepsTheDraft(kind: CallFailure.Kind) async throws {
        let model = ScriptedModel(name: "large") { _ throws(CallFailure) in
            throw .scripted(kind, "it is down")
        }
        #expect(try await refine(model) == .kept(reason: "large could not refine: it is down"))
    }

    @Test func anInterruptionEndsTheRun() async throws {
        let model = ScriptedModel { _ throws(CallFailure) in throw .scripted(.cancelled) }
        await #expect(throws: CallFailure.self) { try await refine(model) }
    }

    @Test func passagesStayWithinAModelsSmallContext() async throws {
        let paragraphs = (0..<400).map { "Sales of product \($0) rose 4 % in May in region \($0)." }
        let model = ScriptedModel(name: "large", context: 2048) { request throws(CallFailure) in
            .scripted(Self.refined, to: request)
        }
        _ = try await refine(model, report: .forTests(paragraphs))
        let request = try #require(model.requests.first)
        #expect(request.estimatedPromptTokens + request.maxTokens <= 2048)
        #expect(request.user.contains("Sales of product"))
    }
}

extension PromptWriter {
    /// Every value of a template, one a line: what a prompt holds without its words.
    static let plain = PromptWriter { name, values in
        if name == "system" { return "You write briefs." }
        let lines = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "[\(name)]\n" + lines.joined(separator: "\n")
    }
}
