package import BriefCore
import BriefMarkdown
import BriefText

/// Lets the larger model mend a draft. What comes back replaces the draft only when it is a whole brief.
package struct ModelRefiner: RefineStage {
    let model: any ChatModel
    let prompts: PromptWriter

    /// Passages take at most this many tokens: enough for every sentence of a page, quick to read for a large model.
    static let passageTokens = 6000
    /// With no context configured, prompts under this size fit any model in use and the server need not be asked.
    static let certainContext = 3500

    package init(model: any ChatModel, prompts: PromptWriter) {
        self.model = model
        self.prompts = prompts
    }

    package func run(_ task: RefineTask, in context: RunContext) async throws -> Refinement {
        do {
            let (request, passages) = try await request(for: task, in: context)
            let answer = try await model.answer(request, in: context)
            // What the model was given is what it may speak of.
            let given = [task.draft.markdown] + passages.flatMap(\.paragraphs).map(\.text)
            return judge(answer, of: task, evidence: Evidence(given), in: context)
        } catch let failure as CallFailure where failure.kind != .cancelled {
            return .kept(reason: "\(model.profile.name) could not refine: \(failure.message)")
        }
    }

    private func judge(
        _ answer: ChatAnswer, of task: RefineTask, evidence: Evidence, in context: RunContext
    ) -> Refinement {
        let name = model.profile.name
        switch answer.finish {
        case .length: return .kept(reason: "the answer of \(name) was cut off at its limit of tokens")
        case .other: return .kept(reason: "the answer of \(name) ended before it was whole")
        case .stop: break
        }
        let limit = model.profile.maxTokens + model.profile.reasoningTokens
        let mark = PromptFrame(task.report).mark
        if let fault = AnswerForm.fault(of: answer.text, mark: mark, maxTokens: limit) {
            return .kept(reason: "\(name) \(fault)")
        }
        switch AnswerVerdict.read(answer.text, evidence: evidence) {
        case .brief(let markdown):
            return .refined(markdown: AnswerTrim.fit(markdown, in: context), model: name)
        case .unfit(let reason): return .kept(reason: "\(name): \(reason)")
        }
    }

    /// What the larger model would be asked, and the passages in it; the same task gives the same question.
    package func request(
        for task: RefineTask, in context: RunContext
    ) async throws -> (request: ChatRequest, passages: [Section]) {
        let started = context.clock.now()
        let frame = PromptFrame(task.report)
        let profile = model.profile
        let words = AnswerLength.words(
            for: task.report, maxWords: context.request.maxWords, maxTokens: profile.maxTokens)
        var values = prompts.values(for: task.report, words: words, in: context)
        values["findings"] = task.findings.map { "- \($0.message)" }.joined(separator: "\n")
        values["draft"] = frame.wrap(task.draft.markdown, as: "draft")
        values["passages"] = ""
        let bare = try prompts.prompt("refine", values).tokens

        let answer = profile.maxTokens + profile.reasoningTokens
        var room = Self.certainContext - answer
        if profile.context != nil || room - bare < Self.passageTokens / 4 {
            room = await model.contextLength() - answer
        }
        let budget = min(Self.passageTokens, Int(Double(room) * 0.8) - bare)
        let passages = RestingPassages.select(
            for: task.draft.markdown, from: task.report, budget: max(0, budget))
        values["passages"] = frame.wrap(PromptText.write(passages), as: "passages")
        let prompt = try prompts.prompt("refine", values)
        let request = prompt.request(
            .refine, maxTokens: profile.maxTokens, localOnly: task.report.confidential,
            prepare: context.clock.now() - started)
        return (request, passages)
    }
}

/// Stands in for the larger model where none is configured: the draft ships and says so.
package struct NoRefiner: RefineStage {
    package init() {}

    package func run(_ task: RefineTask, in context: RunContext) -> Refinement {
        .unavailable(reason: "no larger model is configured")
    }
}
