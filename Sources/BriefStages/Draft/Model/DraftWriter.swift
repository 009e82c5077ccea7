import BriefCore
import BriefText

/// One model drafting one report.
struct DraftWriter {
    let model: any ChatModel
    let prompts: PromptWriter
    let report: Report
    let context: RunContext

    /// A prompt whose size with the answer stays under this fits any model in use: its context need not be asked for.
    static let certainContext = 3500
    /// Our estimate is within 25 %: a prompt sized to this share of the room fits.
    static let safeShare = 0.8
    /// How often a server that says "too long" is given smaller parts.
    static let shrinkings = 6

    func draft() async throws -> Draft {
        let started = context.clock.now()
        let prompt = try wholePrompt()
        let prepare = context.clock.now() - started
        var room = await room(for: prompt.tokens)
        if prompt.tokens <= room {
            do {
                return try await finish(prompt, prepare: prepare)
            } catch let failure as CallFailure where failure.kind == .contextOverflow {
                room = min(room, prompt.tokens) / 2
            }
        }
        for shrinking in 1... {
            do {
                return try await draftInParts(room: room)
            } catch let failure as CallFailure
                where failure.kind == .contextOverflow && shrinking < Self.shrinkings
            {
                room /= 2
            }
        }
        throw CallFailure(
            endpoint: model.profile.endpoint, kind: .contextOverflow,
            message: "the report does not fit its context")
    }

    /// Tokens that a prompt may take, by our estimate.
    private func room(for prompt: Int) async -> Int {
        let profile = model.profile
        let answer = profile.maxTokens + profile.reasoningTokens
        if profile.context == nil, prompt + answer <= Self.certainContext { return prompt }
        let room = await model.contextLength() - answer
        return prompt <= room && Double(prompt) <= Double(room) * Self.safeShare
            ? prompt : Int(Double(room) * Self.safeShare)
    }

    func wholePrompt() throws -> PromptWriter.Prompt {
        var values = values
        values["report"] = PromptFrame(report).wrap(PromptText.write(report), as: "report")
        return try prompts.prompt("draft", values)
    }

    var values: [String: String] {
        let words = AnswerLength.words(
            for: report, maxWords: context.request.maxWords, maxTokens: model.profile.maxTokens)
        return prompts.values(for: report, words: words, in: context)
    }

    /// Sends the prompt whose answer is the draft.
    func finish(
        _ prompt: PromptWriter.Prompt, prepare: Duration, heard: PartSignals = PartSignals()
    ) async throws -> Draft {
        let request = prompt.request(
            .draft, maxTokens: model.profile.maxTokens, localOnly: report.confidential, prepare: prepare)
        let answer = try await model.answer(request, in: context)
        var heard = heard
        heard.note(answer, to: request)
        let evidence = Evidence(report)
        let text = AnswerText(evidence: evidence).stripped(answer.text)
        guard !text.isEmpty else { throw badAnswer("it answered with an empty text") }
        try check(text, maxTokens: request.maxTokens)
        if MetaTalk.isRefusal(text), !evidence.supports([text]) {
            throw badAnswer("it answered with a remark instead of a brief")
        }
        return Draft(
            markdown: AnswerTrim.fit(text, in: context), author: .model(model.profile.name),
            findings: heard.findings(model: model.profile.name),
            signals: heard.signals, promptSHA256: prompt.sha256)
    }

    /// An answer that repeats the prompt, or is far longer than it may be, is none.
    func check(_ answer: String, maxTokens: Int) throws(CallFailure) {
        let limit = maxTokens + model.profile.reasoningTokens
        let fault = AnswerForm.fault(of: answer, mark: PromptFrame(report).mark, maxTokens: limit)
        if let fault { throw badAnswer("it \(fault)") }
    }

    func badAnswer(_ message: String) -> CallFailure {
        CallFailure(endpoint: model.profile.endpoint, kind: .badAnswer, message: message)
    }
}
