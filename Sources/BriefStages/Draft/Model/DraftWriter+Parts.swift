import BriefCore

/// A report that does not fit the model's context: its parts are condensed, their notes merged into the draft.
extension DraftWriter {
    /// Rounds of condensing after which notes that still do not fit will never fit.
    static let mostRounds = 9

    /// - Parameter room: tokens that a prompt may take, by our estimate.
    func draftInParts(room: Int) async throws -> Draft {
        let base = values
        let empty = base.merging(["notes": "", "part": "", "number": "99", "count": "99"]) { $1 }
        let frame = try max(prompts.prompt("merge", empty).tokens, prompts.prompt("condense", empty).tokens)
        let budget = room - frame - 60
        guard budget >= 60 else {
            throw CallFailure(
                endpoint: model.profile.endpoint, kind: .contextOverflow,
                message: "its context leaves no room for a report")
        }
        var heard = PartSignals()
        var texts = ReportParts.cut(report.sections, budget: budget).map(PromptText.write)
        let count = texts.count
        for round in 1...Self.mostRounds {
            let notes = try await condense(texts, budget: budget, round: round, &heard)
            let started = context.clock.now()
            let merged = notes.enumerated().map { "Part \($0 + 1):\n\($1)" }.joined(separator: "\n\n")
            let wrapped = PromptFrame(report).wrap(merged, as: "notes")
            let prompt = try prompts.prompt(
                "merge", base.merging(["notes": wrapped, "count": "\(count)"]) { $1 })
            if prompt.tokens <= room {
                return try await finish(prompt, prepare: context.clock.now() - started, heard: heard)
            }
            // Notes that do not fit one prompt are condensed again, in groups that do.
            let paragraphs = notes.map { Paragraph(text: $0, lines: 1...1) }
            texts = ReportParts.cut([Section(heading: nil, level: 0, paragraphs: paragraphs)], budget: budget)
                .map(PromptText.write)
        }
        throw badAnswer("its notes grow instead of shrinking")
    }

    /// The notes of each text, in order.
    private func condense(
        _ texts: [String], budget: Int, round: Int, _ heard: inout PartSignals
    ) async throws -> [String] {
        // At least three notes fit into one prompt, so that each round shrinks them.
        let maxTokens = max(60, min(model.profile.maxTokens, budget / 3))
        let words = AnswerLength.words(for: report, maxWords: nil, maxTokens: maxTokens)
        var notes: [String] = []
        for (index, text) in texts.enumerated() {
            let started = context.clock.now()
            let number = index + 1
            let prompt = try prompts.prompt(
                "condense",
                values.merging([
                    "part": PromptFrame(report).wrap(text, as: "part"), "number": "\(number)",
                    "count": "\(texts.count)", "words": "\(words)",
                ]) { $1 })
            let request = prompt.request(
                .draft, part: number, pass: round, maxTokens: maxTokens, localOnly: report.confidential,
                prepare: context.clock.now() - started)
            let answer = try await model.answer(request, in: context)
            heard.note(answer, to: request)
            let note = AnswerText.notes(answer.text)
            guard !note.isEmpty else { throw badAnswer("it answered part \(number) with an empty text") }
            try check(note, maxTokens: maxTokens)
            notes.append(note)
        }
        return notes
    }
}
