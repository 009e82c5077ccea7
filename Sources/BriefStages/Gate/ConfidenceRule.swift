import BriefCore

/// `confidence`: the draft model was unsure of its own words (mean log-probability of its tokens, natural logarithm).
struct ConfidenceRule: GateRule {
    let name = "confidence"
    let threshold: Double

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        guard let mean = task.draft.signals.meanLogprob else {
            return RuleOutcome(
                rule: name, fired: false, value: nil, threshold: .number(threshold),
                because: "not measured: no log-probabilities were given")
        }
        let unsure = mean < threshold
        let shown = mean.rounded(toPlaces: 2)
        return RuleOutcome(
            rule: name, fired: unsure, value: .number(mean.rounded(toPlaces: 4)),
            threshold: .number(threshold),
            because:
                "the draft's mean log-probability is \(shown), \(unsure ? "below" : "not below") \(threshold)"
        )
    }
}
