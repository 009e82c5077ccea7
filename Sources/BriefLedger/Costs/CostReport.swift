package import BriefCore

/// The answer of `brief cost`.
package struct CostReport: Sendable, Equatable {
    package let query: CostQuery
    package let groups: [CostGroup]
    package let total: CostGroup
    /// Spend by local day and stage, for a chart; days without any are left out.
    package let days: [DaySpend]
    /// First and last start of a run or call; `nil` for an empty ledger.
    package let span: ClosedRange<Int64>?

    package init(
        query: CostQuery, groups: [CostGroup], total: CostGroup,
        days: [DaySpend] = [], span: ClosedRange<Int64>?
    ) {
        self.query = query
        self.groups = groups
        self.total = total
        self.days = days
        self.span = span
    }

    package var estimate: LargeModelEstimate { LargeModelEstimate(total) }

    package func baselines(of group: CostGroup) -> Baselines { Baselines(group, estimate: estimate) }
}

/// What one local day's calls cost, by stage.
package struct DaySpend: Sendable, Equatable {
    package let day: CalendarDay
    package let spend: [StageName: Spend]

    package init(day: CalendarDay, spend: [StageName: Spend]) {
        self.day = day
        self.spend = spend
    }
}

/// What the larger model takes for one brief, measured on those that it answered.
package struct LargeModelEstimate: Sendable, Equatable {
    /// On how many briefs it was measured; 0: there is no estimate.
    package let count: Int
    /// Mean cost of those, rounded once, so that sums over groups stay exact.
    package let nano: Int64
    /// Mean tokens, in thousandths.
    package let milliPromptTokens: Int64
    package let milliCompletionTokens: Int64
    let isAtLeast: Bool
    package let isUnpriced: Bool

    init(_ total: CostGroup) {
        let large = total.sums(.refine)
        count = large.calls > 0 ? total.runs.answered : 0
        let divisor = Int128(max(1, count))
        nano = Money(rounding: Int128(large.spend.nano), by: divisor).nanoDollars
        milliPromptTokens = Money(rounding: Int128(large.promptTokens) * 1000, by: divisor).nanoDollars
        milliCompletionTokens =
            Money(rounding: Int128(large.completionTokens) * 1000, by: divisor).nanoDollars
        isAtLeast = large.spend.isAtLeast
        isUnpriced = large.spend.money == nil
    }
}

/// The same briefs by one model alone.
package struct Baselines: Sendable, Equatable {
    /// What drafting cost.
    package let small: Spend
    /// What the larger model cost where it answered, and the mean of those for every other brief; `nil` where it
    /// never answered or has no price.
    package let large: Money?
    package let largeIsAtLeast: Bool
    /// Briefs whose part of `large` is estimated.
    package let estimated: Int
    /// `large` less all that was spent; `nil` where either is not known whole.
    package let saving: Money?

    init(_ group: CostGroup, estimate: LargeModelEstimate) {
        small = group.sums(.draft).spend
        estimated = max(0, group.runs.briefs - group.runs.answered - group.runs.reused)
        largeIsAtLeast = estimate.isAtLeast
        guard estimate.count > 0, !estimate.isUnpriced else {
            large = nil
            saving = nil
            return
        }
        let known = Int128(group.sums(.refine).spend.nano)
        let sum = Money(rounding: known + Int128(estimated) * Int128(estimate.nano), by: 1)
        large = sum
        let spent = group.calls.spend
        saving =
            spent.unpriced == 0 && !estimate.isAtLeast
            ? Money(nanoDollars: sum.nanoDollars - spent.nano) : nil
    }
}
