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
            let request = try await request(for: task, in: context)
            let answer = try await model.answer(request, in: context)
            return judge(answer)
        } catch let failure as CallFailure where failure.kind != .cancelled {
            return .kept(reason: "\(model.profile.name) could not refine: \(failure.message)")
        }
    }

    private func judge(_ answer: ChatAnswer) -> Refinement {
        let name = model.profile.name
        switch answer.finish {
        case .length: return .kept(reason: "the answer of \(name) was cut off at its limit of tokens")
        case .other: return .kept(reason: "the answer of \(name) ended before it was whole")
        case .stop: break
        }
        switch AnswerVerdict.read(answer.text) {
        case .brief(let markdown): return .refined(markdown: markdown, model: name)
        case .unfit(let reason): return .kept(reason: "\(name): \(reason)")
        }
    }

    /// What the larger model would be asked; the same task gives the same question.
    package func request(for task: RefineTask, in context: RunContext) async throws -> ChatRequest {
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
        return prompt.request(
            .refine, maxTokens: profile.maxTokens, localOnly: task.report.confidential,
            prepare: context.clock.now() - started)
    }
}

/// Stands in for the larger model where none is configured: the draft ships and says so.
package struct NoRefiner: RefineStage {
    package init() {}

    package func run(_ task: RefineTask, in context: RunContext) -> Refinement {
        .unavailable(reason: "no larger model is configured")
    }
}
