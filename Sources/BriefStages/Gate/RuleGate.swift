package import BriefCore

/// The gate: every rule is asked, any of them may want the larger model, and a veto has the last word.
package struct RuleGate: GateStage {
    let rules: [any GateRule]
    let vetoes: [any GateRule]
    /// Comes last, since it weighs the very refinement that the rules want.
    let budget: BudgetVeto

    package init(
        rules: [any GateRule], vetoes: [any GateRule], budget: @escaping RefinementReading = { _, _ in nil }
    ) {
        self.budget = BudgetVeto(reading: budget)
        self.rules = rules
        self.vetoes = vetoes
    }

    /// The rules of docs/gate.md.
    ///
    /// - Parameter refinerLeavesMachine: says why the larger model is not on this machine, `nil` when it is or when
    ///   there is none.
    /// - Parameter budget: how the refinement stands to the budget.
    package init(
        settings: GateSettings, budget: @escaping RefinementReading = { _, _ in nil },
        refinerLeavesMachine: @escaping @Sendable () async -> String?
    ) {
        self.init(
            rules: [
                PriorityRule(), LengthRule(threshold: settings.refineFromCharacters),
                ThinRule(threshold: settings.thinBelowCharacters), TopicsRule(topics: settings.topics),
                TruncationRule(), ConfidenceRule(threshold: settings.minMeanLogprob), AlwaysRule(),
            ],
            vetoes: [
                ConfidentialVeto(leavesMachine: refinerLeavesMachine), NeverVeto(),
            ], budget: budget)
    }

    package func run(_ task: GateTask, in context: RunContext) async -> Verdict {
        var wanted: [RuleOutcome] = []
        for rule in rules { wanted.append(await rule.weigh(task, in: context)) }
        var vetoed: [RuleOutcome] = []
        for rule in vetoes { vetoed.append(await rule.weigh(task, in: context)) }

        let reasons = wanted.filter(\.fired)
        let findings = reasons.isEmpty ? [] : Self.fixList(reasons, of: task.draft)
        let refinement =
            reasons.isEmpty
            ? nil : RefineTask(report: task.report, draft: task.draft, findings: findings)
        vetoed.append(await budget.weigh(refinement, in: context))

        let all = wanted + vetoed
        if reasons.isEmpty {
            return Verdict(decision: .accept, rules: all, because: "no rule asked for the larger model")
        }
        let why = reasons.map(\.because).joined(separator: "; ")
        if let veto = vetoed.first(where: \.fired) {
            return Verdict(decision: .vetoed, rules: all, because: "\(veto.because) (wanted: \(why))")
        }
        return Verdict(
            decision: .refine, rules: all, because: why, findings: findings)
    }

    /// What drafting found word for word, then one line for every other rule that fired.
    private static func fixList(_ reasons: [RuleOutcome], of draft: Draft) -> [Finding] {
        let found = Set(draft.findings.map(\.rule))
        return draft.findings
            + reasons.filter { !found.contains($0.rule) }.map { Finding(rule: $0.rule, message: $0.because) }
    }
}
