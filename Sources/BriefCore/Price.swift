/// What a model costs. Three states that are never mixed.
package enum Price: Sendable, Equatable {
    /// A provider's list price by token.
    case priced(TokenPrice)
    /// A machine's own cost: nano-dollars for an hour of its time; watts while it works, where they are known.
    case local(nanoDollarsPerHour: Int64, watts: Double? = nil)
    /// Nobody told us: tokens and time only, never a sum of money.
    case unpriced

    /// The cost of one call; `nil` when unpriced.
    ///
    /// - Parameter duration: how long the machine was held, for the `local` state.
    package func cost(of usage: Usage, duration: Duration) -> Money? {
        switch self {
        case .unpriced: nil
        case .priced(let price): price.cost(of: usage)
        case .local(let perHour, _):
            Money(rounding: Int128(perHour) * Int128(max(0, duration.wholeMicroseconds)), by: 3_600_000_000)
        }
    }

    /// Power that the machine draws while it works, in watts.
    package var watts: Double? {
        if case .local(_, let watts) = self { watts } else { nil }
    }

    package var state: CostState {
        switch self {
        case .priced: .priced
        case .local: .local
        case .unpriced: .unpriced
        }
    }
}

package enum CostState: String, Codable, Sendable { case priced, local, unpriced }

/// Nano-dollars per million tokens. 0.03 USD per million is 30,000,000.
package struct TokenPrice: Sendable, Equatable {
    package let input: Int64
    /// For prompt tokens that the server took from its cache; `nil`: as `input`.
    package let cachedInput: Int64?
    package let output: Int64
    /// For hidden reasoning where it is priced apart; `nil`: as `output`.
    package let reasoning: Int64?

    package init(input: Int64, cachedInput: Int64? = nil, output: Int64, reasoning: Int64? = nil) {
        self.input = input
        self.cachedInput = cachedInput
        self.output = output
        self.reasoning = reasoning
    }

    /// One sum, rounded once, half away from zero.
    package func cost(of usage: Usage) -> Money {
        let prompt = max(0, usage.promptTokens)
        let cached = min(max(0, usage.cachedTokens ?? 0), prompt)
        let completion = max(0, usage.completionTokens)
        let thought = min(max(0, usage.reasoningTokens ?? 0), completion)
        let sum =
            Int128(prompt - cached) * Int128(input) + Int128(cached) * Int128(cachedInput ?? input)
            + Int128(completion - thought) * Int128(output) + Int128(thought) * Int128(reasoning ?? output)
        return Money(rounding: sum, by: 1_000_000)
    }
}

extension Money {
    /// `numerator / divisor` nano-dollars, half away from zero, saturating.
    package init(rounding numerator: Int128, by divisor: Int128) {
        let half = numerator < 0 ? -divisor / 2 : divisor / 2
        self.init(nanoDollars: Int64(clamping: (numerator + half) / divisor))
    }
}
