import BriefCore

/// `length`: a draft this long says that there was much to say; it deserves the larger model. Not at low priority.
struct LengthRule: GateRule {
    let name = "length"
    let threshold: Int

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let length = task.draft.characters
        let long = length >= threshold
        let spared = long && task.report.priority == .low
        return RuleOutcome(
            rule: name, fired: long && !spared, value: .number(Double(length)),
            threshold: .number(Double(threshold)),
            because: "the draft has \(length) characters, \(long ? "at least" : "fewer than") \(threshold)"
                + (spared ? ", but low priority is not refined for its length" : ""))
    }
}
