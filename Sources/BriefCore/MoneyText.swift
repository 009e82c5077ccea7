/// Money as people read it.
package enum MoneyText {
    /// `$12.30`, `$0.0042`, `$0.000031`; `–` for what nobody has a price for, never `$0.00`.
    ///
    /// Two decimals from a dollar on; below it two digits that carry meaning, rounded half up. Nothing spent is `$0`.
    package static func short(_ money: Money?) -> String {
        guard let money else { return "–" }
        if money.nanoDollars == 0 { return "$0" }
        var places = 2
        var unit: Int64 = 10_000_000
        while unit > 1, money.nanoDollars.magnitude < UInt64(unit) * 10 {
            unit /= 10
            places += 1
        }
        let rounded = (money.nanoDollars.magnitude + UInt64(unit / 2)) / UInt64(unit)
        var scale: UInt64 = 1
        for _ in 0..<places { scale *= 10 }
        let fraction = String(rounded % scale)
        let zeros = String(repeating: "0", count: places - fraction.count)
        return "\(money.nanoDollars < 0 ? "-" : "")$\(rounded / scale).\(zeros)\(fraction)"
    }
}
