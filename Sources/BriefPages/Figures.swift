package import BriefCore

/// Amounts as people read them. The receipt has the exact ones.
package enum Figures {
    /// `$1.25`, `$0.0042`, `$0.000031`: cents from a dollar up, else two significant digits; `–` for no price.
    package static func money(_ money: Money?) -> String {
        guard let money else { return "–" }
        let nano = money.nanoDollars.magnitude
        let sign = money.nanoDollars < 0 ? "−" : ""
        guard nano > 0 else { return "$0" }
        var step: UInt64 = 10_000_000
        if nano < 1_000_000_000 {
            step = 1
            while nano / step >= 100 { step *= 10 }
        }
        let rounded = (nano / step + (nano % step * 2 >= step ? 1 : 0)) * step
        let fraction = String(rounded % 1_000_000_000 + 1_000_000_000).dropFirst()
        let kept = rounded >= 1_000_000_000 ? 2 : max(2, fraction.reversed().drop { $0 == "0" }.count)
        return sign + "$" + count(Int(rounded / 1_000_000_000)) + "." + fraction.prefix(kept)
    }

    /// `0.4 ms`, `840 ms`, `5.2 s`, `2 min 05 s`, `1 h 02 min`.
    package static func time(milliseconds: Double) -> String {
        guard milliseconds.isFinite, milliseconds >= 0 else { return "–" }
        if milliseconds < 9.95 { return decimal(milliseconds) + " ms" }
        if milliseconds < 999.5 { return "\(Int(milliseconds.rounded())) ms" }
        if milliseconds < 59_950 { return decimal(milliseconds / 1000) + " s" }
        let seconds = Int((min(milliseconds, 1e12) / 1000).rounded())
        if seconds < 3600 { return "\(seconds / 60) min \(padded(seconds % 60)) s" }
        return "\(seconds / 3600) h \(padded(seconds % 3600 / 60)) min"
    }

    /// `12,345`.
    package static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        return (number < 0 ? "−" : "") + grouped
    }

    private static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
