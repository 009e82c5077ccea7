import BriefCore

/// `topics`: a word that the organisation flagged stands in the report or in the draft.
///
/// Whole words in any case; `layoff*` stands for `layoff`, `layoffs`, `LAYOFFS`. A topic may have several words.
/// Scripts that do not part their words (Han, kana, Thai …) are searched as they stand.
struct TopicsRule: GateRule {
    let name = "topics"
    let matchers: [TopicMatcher]

    init(topics: [String]) { matchers = topics.compactMap(TopicMatcher.init) }

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let threshold = RuleValue.list(matchers.map(\.topic))
        let found = found(in: task)
        guard !found.isEmpty else {
            return RuleOutcome(
                rule: name, fired: false, value: .list([]), threshold: threshold,
                because: "no flagged topic was found")
        }
        return RuleOutcome(
            rule: name, fired: true, value: .list(found), threshold: threshold,
            because: "flagged topic\(found.count == 1 ? "" : "s"): \(found.joined(separator: ", "))")
    }

    /// The topics that occur, in the configuration's order. A topic that was found is not sought again.
    private func found(in task: GateTask) -> [String] {
        var open = Array(matchers.indices)
        func search(_ text: String) {
            guard !open.isEmpty else { return }
            let folded = FoldedText(text, whole: open.contains { !matchers[$0].isASCII })
            open.removeAll { matchers[$0].occurs(in: folded) }
        }
        search(task.draft.markdown)
        for section in task.report.sections {
            if let heading = section.heading { search(heading) }
            for paragraph in section.paragraphs { search(paragraph.text) }
            if open.isEmpty { break }
        }
        let missing = Set(open)
        return matchers.indices.filter { !missing.contains($0) }.map { matchers[$0].topic }
    }
}
