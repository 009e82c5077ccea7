internal import BriefHTTP
internal import FoundationEssentials

/// The pause a server asks for, in any form of RFC 9110, section 10.2.3.
enum RetryAfter {
    static func pause(in head: HTTPHead, now: Date) -> Duration? {
        if let text = head["retry-after-ms"], let milliseconds = Double(text) {
            return seconds(milliseconds / 1000)
        }
        guard let text = head["retry-after"] else { return nil }
        if let number = Double(text) { return seconds(number) }
        return date(text).map { seconds(Double($0) - now.timeIntervalSince1970) ?? .zero }
    }

    private static func seconds(_ number: Double) -> Duration? {
        guard number.isFinite else { return nil }
        return .milliseconds(Int64(min(max(0, number), 1e9) * 1000))
    }

    /// Seconds since 1970 of an HTTP date: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
    /// `Sun Nov  6 08:49:37 1994`.
    private static func date(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
        guard let clock = words.first(where: { $0.contains(":") }),
            let month = words.compactMap({ months.firstIndex(of: String($0)) }).first
        else { return nil }
        let numbers = words.compactMap { $0.contains(":") ? nil : Int($0) }
        let time = clock.split(separator: ":").compactMap { Int($0) }
        guard numbers.count == 2, time.count == 3, (1...31).contains(numbers[0]),
            (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        let year = numbers[1] >= 100 ? numbers[1] : numbers[1] + (numbers[1] < 70 ? 2000 : 1900)
        guard (1970..<10_000).contains(year) else { return nil }
        return days(year, month + 1, numbers[0]) * 86_400 + time[0] * 3600 + time[1] * 60 + time[2]
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Days since 1 January 1970 in the Gregorian calendar. The year is counted from March, so that the leap
    /// day is its last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
