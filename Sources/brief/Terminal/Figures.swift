import BriefCore

/// Figures as people read them.
enum Figures {
    /// `0.4 ms`, `12 ms`, `1.32 s`, `2 min 05 s`.
    static func time(_ milliseconds: Double) -> String {
        switch milliseconds {
        case ..<10: "\(milliseconds.rounded(toPlaces: 1)) ms"
        case ..<1000: "\(Int(milliseconds.rounded())) ms"
        case ..<60_000: "\(fixed(milliseconds / 1000, 2)) s"
        default:
            "\(Int(milliseconds / 60_000)) min \(padded(Int(milliseconds / 1000) % 60, 2)) s"
        }
    }

    /// `12,345`.
    static func count(_ number: Int) -> String {
        var digits = String(number.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
    }

    static func fixed(_ number: Double, _ places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((number.magnitude * Double(scale)).rounded())
        let sign = number < 0 ? "-" : ""
        return places == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / scale).\(padded(scaled % scale, places))"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
