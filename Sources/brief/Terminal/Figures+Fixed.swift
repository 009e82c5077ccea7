import BriefPages

extension Figures {
    /// A number with so many decimals, rounded half away from zero.
    static func fixed(_ number: Double, _ places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((min(number.magnitude, 1e12) * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let zeros = String(repeating: "0", count: max(0, places - fraction.count))
        let sign = number < 0 ? "-" : ""
        return places == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / scale).\(zeros)\(fraction)"
    }
}
