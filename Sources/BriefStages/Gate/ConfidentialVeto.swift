import BriefCore

/// `confidential`: a confidential report never goes to a model on another machine.
struct ConfidentialVeto: GateRule {
    let name = "confidential"
    let leavesMachine: @Sendable () async -> String?

    func weigh(_ task: GateTask, in context: RunContext) async -> RuleOutcome {
        guard task.report.confidential else {
            return RuleOutcome(
                rule: name, fired: false, value: .text("no"), threshold: .text("yes"),
                because: "the report is not confidential")
        }
        let remote = await leavesMachine()
        return RuleOutcome(
            rule: name, fired: remote != nil, value: .text("yes"), threshold: .text("yes"),
            because: remote.map { "the report is confidential and \($0)" }
                ?? "the report is confidential and stays on this machine")
    }
}
