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
    static let shrinkings = 4

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
        values["report"] = PromptFrame(report).wrap(PromptText.write(report.sections), as: "report")
        return try prompts.prompt("draft", values)
    }

    var values: [String: String] {
        let words = AnswerLength.words(
            for: report, maxWords: context.request.maxWords, maxTokens: model.profile.maxTokens)
        return prompts.values(for: report, words: words, in: context)
    }

    /// Sends the prompt whose answer is the draft.
    private func finish(
        _ prompt: PromptWriter.Prompt, prepare: Duration, heard: PartSignals = PartSignals()
    ) async throws -> Draft {
        let request = prompt.request(
            .draft, maxTokens: model.profile.maxTokens, localOnly: report.confidential, prepare: prepare)
        let answer = try await model.answer(request, in: context)
        var heard = heard
        heard.note(answer, to: request)
        let text = AnswerText.stripped(answer.text)
        guard !text.isEmpty else {
            throw CallFailure(
                endpoint: model.profile.endpoint, kind: .badAnswer, message: "it answered with an empty text")
        }
        return Draft(
            markdown: text, author: .model(model.profile.name),
            findings: heard.findings(model: model.profile.name),
            signals: heard.signals, promptSHA256: prompt.sha256)
    }

    /// Condenses the parts one by one and merges their notes, in as many rounds as the notes need to fit.
    private func draftInParts(room: Int) async throws -> Draft {
        let base = values
        let overhead =
            try prompts.prompt("merge", base.merging(["notes": "", "count": "99"]) { $1 }).tokens + 60
        let partBudget = room - overhead
        guard partBudget >= 150 else {
            throw CallFailure(
                endpoint: model.profile.endpoint, kind: .contextOverflow,
                message: "its context leaves no room for a report")
        }
        var heard = PartSignals()
        let parts = ReportParts.cut(report.sections, budget: partBudget)
        var notes: [String] = []
        for (index, part) in parts.enumerated() {
            let text = PromptText.write(part)
            notes.append(try await condense(text, index + 1, of: parts.count, room: partBudget, &heard))
        }
        let count = parts.count
        var rounds = 0
        while true {
            let started = context.clock.now()
            let frame = PromptFrame(report)
            let merged = notes.enumerated().map { "Part \($0 + 1):\n\($1)" }.joined(separator: "\n\n")
            let prompt = try prompts.prompt(
                "merge", base.merging(["notes": frame.wrap(merged, as: "notes"), "count": "\(count)"]) { $1 })
            if prompt.tokens <= room {
                return try await finish(prompt, prepare: context.clock.now() - started, heard: heard)
            }
            rounds += 1
            guard rounds <= 8 else {
                throw CallFailure(
                    endpoint: model.profile.endpoint, kind: .badAnswer,
                    message: "its notes grow instead of shrinking")
            }
            notes = try await condenseNotes(notes, room: partBudget, &heard)
        }
    }

    /// Notes that do not fit one prompt are condensed again, in groups that do.
    private func condenseNotes(_ notes: [String], room: Int, _ heard: inout PartSignals) async throws
        -> [String]
    {
        let section = notes.map { Paragraph(text: $0, lines: 1...1) }
        let groups = ReportParts.cut([Section(heading: nil, level: 0, paragraphs: section)], budget: room)
        var shorter: [String] = []
        for (index, group) in groups.enumerated() {
            let text = PromptText.write(group)
            shorter.append(try await condense(text, index + 1, of: groups.count, room: room, &heard))
        }
        return shorter
    }

    private func condense(
        _ text: String, _ number: Int, of count: Int, room: Int, _ heard: inout PartSignals
    ) async throws -> String {
        let started = context.clock.now()
        // At least three notes fit into one prompt, so that each round of merging shrinks them.
        let maxTokens = max(60, min(model.profile.maxTokens, room / 3))
        let words = AnswerLength.words(for: report, maxWords: nil, maxTokens: maxTokens)
        let prompt = try prompts.prompt(
            "condense",
            values.merging([
                "part": PromptFrame(report).wrap(text, as: "part"), "number": "\(number)",
                "count": "\(count)",
                "words": "\(words)",
            ]) { $1 })
        let request = prompt.request(
            .draft, part: number, maxTokens: maxTokens, localOnly: report.confidential,
            prepare: context.clock.now() - started)
        let answer = try await model.answer(request, in: context)
        heard.note(answer, to: request)
        let notes = AnswerText.stripped(answer.text)
        guard !notes.isEmpty else {
            throw CallFailure(
                endpoint: model.profile.endpoint, kind: .badAnswer,
                message: "it answered part \(number) with an empty text")
        }
        return notes
    }
}
