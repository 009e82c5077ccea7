import BriefCore

/// `truncation`: the server cut the prompt (it counted far fewer tokens than were sent), or the answer ran into its
/// limit. Either way the draft may lack what the report says last.
struct TruncationRule: GateRule {
    let name = "truncation"

    /// A server that counts under this share of our estimate has dropped text: the estimate is within 25 %.
    static let leastShare = 0.6

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let signals = task.draft.signals
        let found = task.draft.findings.filter { $0.rule == name }
        let dropped = signals.promptShare.map { $0 < Self.leastShare } == true
        let cut = signals.cutOff == true && !dropped
        let value =
            cut ? .text("cut off") : signals.promptShare.map { RuleValue.number($0.rounded(toPlaces: 2)) }
        let because: String
        if let first = found.first {
            because = first.message
        } else if signals.promptShare == nil, signals.cutOff == nil {
            because = "not measured: no model drafted this"
        } else if let share = signals.promptShare {
            because = "the server counted \(Int((share * 100).rounded())) % of the tokens expected"
        } else {
            because = "the answer is complete; the server did not count the prompt"
        }
        return RuleOutcome(
            rule: name, fired: !found.isEmpty, value: value,
            threshold: cut ? .text("complete") : .number(Self.leastShare),
            because: because)
    }
}
