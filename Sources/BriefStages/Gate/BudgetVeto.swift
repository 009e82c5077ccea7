package import BriefCore

/// `budget`: the refinement's worst case (the prompt as estimated and a quarter more, the whole answer, the reasoning)
/// is more than the budget has left.
///
/// The amount left is what the ledger says of all processes together. Without a budget, and where no rule wants the
/// larger model, there is nothing to weigh.
struct BudgetVeto {
    let name = "budget"
    let reading: RefinementReading

    /// - Parameter task: the refinement that the rules want; `nil` when they want none.
    func weigh(_ task: RefineTask?, in context: RunContext) async -> RuleOutcome {
        guard let task else { return idle("no refinement is wanted") }
        guard let reading = await reading(task, context) else { return idle("no budget is set") }
        return RuleOutcome(
            rule: name, fired: !reading.isAllowed, value: reading.asked.map { .text($0) },
            threshold: .text(reading.left ?? "none"), because: reading.because)
    }

    private func idle(_ because: String) -> RuleOutcome {
        RuleOutcome(rule: name, fired: false, value: nil, threshold: .text("none"), because: because)
    }
}

/// How a refinement stands to the budget; `nil` without a budget or a larger model.
package typealias RefinementReading = @Sendable (RefineTask, RunContext) async -> SpendReading?
