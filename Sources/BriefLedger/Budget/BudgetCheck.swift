internal import BriefCore

/// One demand held against every limit, given what was spent in each scope.
struct BudgetCheck {
    let budget: Budget
    let demand: SpendDemand
    /// What all processes spent or set aside.
    let spent: [Budget.Scope: Spending]

    /// The first limit that refuses, else the tightest that allows.
    func reading() -> SpendReading {
        var tightest: (share: Double, reading: SpendReading)?
        for scope in Budget.Scope.allCases {
            let cap = budget[scope]
            let used = spent[scope] ?? Spending(tokens: 0, cost: .zero)
            for reading in [money(cap, used, scope), tokens(cap, used, scope)].compactMap({ $0 }) {
                if !reading.reading.isAllowed { return reading.reading }
                if reading.share > tightest?.share ?? -1 { tightest = reading }
            }
        }
        return tightest?.reading
            ?? SpendReading(isAllowed: true, because: "the call takes nothing that the budget limits")
    }

    private typealias Reading = (share: Double, reading: SpendReading)

    private func money(_ cap: Budget.Cap, _ used: Spending, _ scope: Budget.Scope) -> Reading? {
        guard let limit = cap.money?.nanoDollars else { return nil }
        guard let most = demand.most.cost?.nanoDollars else {
            // Tokens, where they are limited too, hold what has no price.
            guard let leaves = demand.leavesMachine, cap.tokens == nil else { return nil }
            return (
                2,
                SpendReading(
                    isAllowed: false,
                    because:
                        "\(demand.model) has no price, so \(scope.possessive) budget in dollars cannot hold it (\(leaves))"
                )
            )
        }
        let left = max(0, limit - min(limit, used.cost?.nanoDollars ?? 0))
        return compare(most, left, limit, scope) { MoneyText.short(Money(nanoDollars: $0)) }
    }

    private func tokens(_ cap: Budget.Cap, _ used: Spending, _ scope: Budget.Scope) -> Reading? {
        guard let limit = cap.tokens else { return nil }
        let left = max(0, limit - min(limit, used.tokens))
        return compare(Int64(demand.most.tokens), Int64(left), Int64(limit), scope) { "\($0) tokens" }
    }

    private func compare(
        _ most: Int64, _ left: Int64, _ limit: Int64, _ scope: Budget.Scope, _ words: (Int64) -> String
    ) -> Reading? {
        // Nothing is asked for, nothing can be refused.
        if most <= 0 { return nil }
        let (asked, rest) = (words(most), words(left))
        let isAllowed = most <= left
        return (
            left > 0 ? Double(most) / Double(left) : 2,
            SpendReading(
                isAllowed: isAllowed, asked: asked, left: rest,
                because: isAllowed
                    ? "at most \(asked), and \(scope.possessive) budget has \(rest) left"
                    : "\(demand.model) may take \(asked), and \(scope.possessive) budget of \(words(limit)) has \(rest) left"
            )
        )
    }
}
