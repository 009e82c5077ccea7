package import BriefCore

/// A volume of briefs: `2000/month`, `50/day`.
package struct Volume: Sendable, Equatable {
    package enum Unit: String, Sendable, CaseIterable { case day, week, month, year }

    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let digits = (parts.first ?? "").filter { $0 != "," && $0 != "_" }
        guard (1...2).contains(parts.count), !digits.isEmpty, digits.count <= 9,
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let count = Int(digits), count > 0,
            let unit = parts.count == 2 ? Unit(rawValue: parts[1].lowercased()) : .month
        else { return nil }
        self.init(count: count, unit: unit)
    }

    /// Times that the unit goes into a year of 365 days, as a fraction.
    var perYear: (numerator: Int128, denominator: Int128) {
        switch unit {
        case .day: (365, 1)
        case .week: (365, 7)
        case .month: (12, 1)
        case .year: (1, 1)
        }
    }
}

/// What a volume of briefs would cost at what the briefs of a report did cost.
package struct Projection: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package enum Kind: String, Sendable { case mix, small, large, asMix = "as_mix", asAlone = "as_alone" }

        package let kind: Kind
        /// `nil`: it cannot be said, see `because`.
        package let monthly: Money?
        package let yearly: Money?
        package let isAtLeast: Bool
        package let because: String?
    }

    package let volume: Volume
    /// How many briefs the figures rest on.
    package let briefs: Int
    package let rows: [Row]

    /// - Parameter model: list prices under which the same tokens are priced as well.
    package init(_ report: CostReport, volume: Volume, at model: TokenPrice? = nil) {
        self.volume = volume
        let total = report.total
        let estimate = report.estimate
        let baselines = report.baselines(of: total)
        let briefs = total.runs.briefs
        self.briefs = briefs
        func row(_ kind: Row.Kind, _ numerator: Int128?, atLeast: Bool, _ because: String?) -> Row {
            guard briefs > 0, let numerator else {
                return Row(
                    kind: kind, monthly: nil, yearly: nil, isAtLeast: false,
                    because: briefs > 0 ? because : "there is no brief to go by")
            }
            let (per, denominator) = volume.perYear
            let whole = numerator * Int128(volume.count) * per
            let divisor = Int128(briefs) * denominator
            return Row(
                kind: kind, monthly: Money(rounding: whole, by: divisor * 12),
                yearly: Money(rounding: whole, by: divisor), isAtLeast: atLeast, because: nil)
        }
        let unpriced = "nobody has a price for its calls"
        let spent = total.calls.spend
        var rows = [
            row(.mix, spent.money.map { Int128($0.nanoDollars) }, atLeast: spent.isAtLeast, unpriced),
            row(
                .small, baselines.small.money.map { Int128($0.nanoDollars) },
                atLeast: baselines.small.isAtLeast, unpriced),
            row(
                .large, baselines.large.map { Int128($0.nanoDollars) }, atLeast: baselines.largeIsAtLeast,
                estimate.count == 0 ? "no brief was refined, so that it cannot be estimated" : unpriced),
        ]
        if let model {
            let calls = total.calls
            rows.append(
                row(
                    .asMix,
                    Self.cost(
                        model, Int128(calls.promptTokens) * 1000, Int128(calls.completionTokens) * 1000),
                    atLeast: false, nil))
            // The larger model's tokens: counted where it answered, estimated for all other briefs.
            let rest = Int128(baselines.estimated)
            let large = total.sums(.refine)
            let prompt = Int128(large.promptTokens) * 1000 + rest * Int128(estimate.milliPromptTokens)
            let completion =
                Int128(large.completionTokens) * 1000 + rest * Int128(estimate.milliCompletionTokens)
            rows.append(
                row(
                    .asAlone, estimate.count > 0 ? Self.cost(model, prompt, completion) : nil, atLeast: false,
                    "no brief was refined, so that it cannot be estimated"))
        }
        self.rows = rows
    }

    /// Nano-dollars of thousandths of tokens; what is cached at another host is not assumed.
    private static func cost(_ price: TokenPrice, _ prompt: Int128, _ completion: Int128) -> Int128 {
        let sum = prompt * Int128(price.input) + completion * Int128(price.output)
        return (sum + 500_000_000) / 1_000_000_000
    }
}
