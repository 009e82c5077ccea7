/// Amounts as people read them. The receipt has the exact ones.
package enum Figures {
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
