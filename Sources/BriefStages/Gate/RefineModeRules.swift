import BriefCore

/// `always`: `--refine always` asks for the larger model whatever the draft looks like.
struct AlwaysRule: GateRule {
    let name = "always"

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let mode = context.request.refine
        return RuleOutcome(
            rule: name, fired: mode == .always, value: .text(mode.rawValue), threshold: .text("always"),
            because: mode == .always
                ? "refinement was asked for in any case" : "refinement is left to the rules")
    }
}

/// `never`: `--refine never` keeps the larger model out of it.
struct NeverVeto: GateRule {
    let name = "never"

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let mode = context.request.refine
        return RuleOutcome(
            rule: name, fired: mode == .never, value: .text(mode.rawValue), threshold: .text("never"),
            because: mode == .never ? "refinement was switched off" : "refinement is not switched off")
    }
}
