import BriefCore

/// `thin`: a draft this short has probably missed the point. Not at low priority.
struct ThinRule: GateRule {
    let name = "thin"
    let threshold: Int

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let length = task.draft.characters
        let thin = length < threshold
        let spared = thin && task.report.priority == .low
        return RuleOutcome(
            rule: name, fired: thin && !spared, value: .number(Double(length)),
            threshold: .number(Double(threshold)),
            because: thin
                ? "the draft has only \(length) characters, fewer than \(threshold)"
                    + (spared ? ", but low priority is not refined for that" : "")
                : "the draft has \(length) characters, not fewer than \(threshold)")
    }
}
