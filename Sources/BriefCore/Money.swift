package import FoundationEssentials

/// An amount of US dollars, held as whole nano-dollars. Sums never drift; rounding happens once, in `Price.cost`.
package struct Money: Sendable, Hashable, Comparable, Encodable {
    package let nanoDollars: Int64

    package init(nanoDollars: Int64) { self.nanoDollars = nanoDollars }

    package static let zero = Money(nanoDollars: 0)

    /// Saturates instead of trapping: a hostile `usage` must not end the process.
    package static func + (left: Money, right: Money) -> Money {
        let (sum, overflow) = left.nanoDollars.addingReportingOverflow(right.nanoDollars)
        return Money(nanoDollars: overflow ? .max : sum)
    }

    package static func < (left: Money, right: Money) -> Bool { left.nanoDollars < right.nanoDollars }

    /// The exact decimal value in dollars.
    package var dollars: Decimal {
        Decimal(
            sign: nanoDollars < 0 ? .minus : .plus, exponent: -9, significand: Decimal(nanoDollars.magnitude))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(dollars)
    }
}
