import BriefCore

/// `priority`: a report of high priority is always refined.
struct PriorityRule: GateRule {
    let name = "priority"

    func weigh(_ task: GateTask, in context: RunContext) -> RuleOutcome {
        let priority = task.report.priority
        return RuleOutcome(
            rule: name, fired: priority == .high, value: .text(priority.rawValue), threshold: .text("high"),
            because: "the report's priority is \(priority.rawValue)")
    }
}
