import BriefCore

/// The stacked columns of spend: geometry in a box 100 high, figures for its axes.
struct SpendChart {
    let bars: [CostPage.Bar]
    let unit: String

    private static let step = 10.0

    var context: [String: Any] {
        let top = Self.ceiling(bars.map(\.sum).max() ?? 0)
        let sum = bars.reduce(Money.zero) {
            $0 + Money(nanoDollars: $1.draft) + Money(nanoDollars: $1.refine)
        }
        let gap = bars.count > 60 ? 1.0 : 2.5
        return [
            "hasSpend": top > 0, "plotWidth": Self.number(Double(max(1, bars.count)) * Self.step),
            "spendSummary": "\(MoneyText.short(sum)) in all",
            "ticks": (0...4).map { tick in
                ["label": Self.label(top / 4 * Int64(4 - tick)), "y": "\(tick * 25)"]
            },
            "bars": bars.enumerated().map { index, bar in
                let draft = Self.height(bar.draft, of: top)
                let refine = Self.height(bar.refine, of: top)
                let money = { (nano: Int64) in MoneyText.short(Money(nanoDollars: nano)) }
                return [
                    "x": Self.number(Double(index) * Self.step + gap / 2),
                    "width": Self.number(Self.step - gap),
                    "draftY": Self.number(100 - draft), "draftHeight": Self.number(draft),
                    "refineY": Self.number(100 - draft - refine), "refineHeight": Self.number(refine),
                    "title": "\(bar.label): draft \(money(bar.draft)), refine \(money(bar.refine))",
                ]
            },
            "dates": dates.map { ["label": $0] },
        ]
    }

    /// The first, the last and up to three between them, evenly spaced.
    private var dates: [String] {
        guard bars.count > 1 else { return bars.map(\.label) }
        let count = min(5, bars.count)
        return (0..<count).map { bars[$0 * (bars.count - 1) / (count - 1)].label }
    }

    /// The next amount of 4, 8, 12, 20 or 40 times a power of ten: its quarters are round.
    static func ceiling(_ most: Int64) -> Int64 {
        guard most > 0 else { return 0 }
        var unit: Int64 = 1
        while true {
            for factor in [4, 8, 12, 20] as [Int64] where unit * factor >= most { return unit * factor }
            guard unit < Int64.max / 1000 else { return Int64.max / 8 * 4 }
            unit *= 10
        }
    }

    private static func label(_ nano: Int64) -> String {
        guard nano > 0 else { return "$0" }
        let text = DollarDigits.text(nano)
        let parts = text.split(separator: ".")
        guard parts.count == 2 else { return "$" + (Int(text).map(Figures.count) ?? text) }
        return "$" + (parts[1].count == 1 ? text + "0" : text)
    }

    static func height(_ nano: Int64, of top: Int64) -> Double {
        top > 0 ? Double(nano) / Double(top) * 100 : 0
    }

    /// A part of a whole in hundredths of the whole's length; something is seen of everything above zero.
    static func share(_ part: Int64, of whole: Int64) -> String { share(Double(part), of: Double(whole)) }
    static func share(_ part: Double, of whole: Double) -> String {
        guard whole > 0, part > 0 else { return "0" }
        return number(max(0.8, min(100, part / whole * 100)))
    }

    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        if rest == 0 { return "\(hundredths / 100)" }
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension CostPage.Bar {
    /// Saturating, as all money here.
    var sum: Int64 { (Money(nanoDollars: draft) + Money(nanoDollars: refine)).nanoDollars }
}

/// Exact dollars without needless zeros.
enum DollarDigits {
    static func text(_ nano: Int64) -> String {
        let digits = String(nano)
        let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        var fraction = padded.suffix(9)
        while fraction.last == "0" { fraction.removeLast() }
        return padded.dropLast(9) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
