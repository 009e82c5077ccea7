/// What a run cost, by stage, beside what it would have cost with one model alone.
package struct CostSummary: Sendable, Encodable, Equatable {
    /// `nil` when any call of it is unpriced.
    package let total: Money?
    package let draft: Money?
    package let refine: Money?
    /// `unpriced` as soon as one call is; else `priced` when money was spent by token, else `local`.
    package let state: CostState
    /// The same brief by the draft model alone; `nil` without a measured call of it.
    package let allDraft: Money?
    /// The same brief by the larger model alone: its price on the tokens that the draft took.
    package let allRefine: Money?

    package static let none = CostSummary(calls: [], refinePrice: nil)

    /// - Parameter refinePrice: the price of the larger model, also where it was not asked; `nil` without one.
    package init(calls: [CallRecord], refinePrice: Price?) {
        let drafting = calls.filter { $0.stage == .draft }
        draft = CostSummary.sum(drafting)
        refine = CostSummary.sum(calls.filter { $0.stage == .refine })
        total = CostSummary.sum(calls)
        state =
            calls.contains { $0.costState == .unpriced }
            ? .unpriced : calls.contains { $0.costState == .priced } ? .priced : .local
        let measured = drafting.contains { $0.usage != nil }
        allDraft = measured ? draft : nil
        allRefine = measured ? CostSummary.hypothetical(drafting, at: refinePrice) : nil
    }

    /// An attempt that ended without usage cost nothing that we know of; one of an unpriced model makes the sum unknown.
    private static func sum(_ calls: [CallRecord]) -> Money? {
        var sum = Money.zero
        for call in calls {
            if call.costState == .unpriced { return nil }
            guard call.usage != nil else { continue }
            guard let cost = call.cost else { return nil }
            sum = sum + cost
        }
        return sum
    }

    private static func hypothetical(_ calls: [CallRecord], at price: Price?) -> Money? {
        guard let price else { return nil }
        var sum = Money.zero
        for call in calls {
            guard let usage = call.usage else { continue }
            let held = Duration.milliseconds(call.completeMs ?? 0)
            guard let cost = price.cost(of: usage, duration: held) else { return nil }
            sum = sum + cost
        }
        return sum
    }

    private enum CodingKeys: String, CodingKey {
        case total = "total_usd"
        case draft = "draft_usd"
        case refine = "refine_usd"
        case state
        case allDraft = "all_draft_usd"
        case allRefine = "all_refine_usd"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(total, forKey: .total)
        try container.encode(draft, forKey: .draft)
        try container.encode(refine, forKey: .refine)
        try container.encode(state, forKey: .state)
        try container.encode(allDraft, forKey: .allDraft)
        try container.encode(allRefine, forKey: .allRefine)
    }
}
