package import BriefCore

/// One price of one model, and the days for which it held.
package struct PriceEntry: Sendable, Equatable {
    /// The model's name on the wire.
    package let model: String
    package let aliases: [String]
    package let price: TokenPrice
    /// The first day on which it held; `nil`: it held when it was read.
    package let from: CalendarDay?
    /// The first day on which it no longer held.
    package let to: CalendarDay?
    package let note: String?

    /// List prices change at midnight UTC, as far as anybody says.
    package func holds(on day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day < $0 } ?? true)
    }
}

/// A provider's public list.
package struct PriceList: Sendable, Equatable {
    package let id: String
    package let name: String
    /// The page's title.
    package let page: String
    package let url: String
    /// Hosts whose calls are billed by this list.
    package let hosts: [String]
    /// The day on which it was read, and how.
    package let read: CalendarDay
    package let evidence: String
    package let entries: [PriceEntry]

    /// Names of its models, each once, in the order of the list.
    package var models: [String] {
        entries.reduce(into: []) { names, entry in
            if !names.contains(entry.model) { names.append(entry.model) }
        }
    }
}

/// A day of the calendar.
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2026-10-01`; `nil` for anything else, and for a day that no calendar has.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            year > 0, (1...12).contains(month), day >= 1, day <= Self.days(of: month, year)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day of an instant, in UTC.
    ///
    /// Civil-from-days of Howard Hinnant's "chrono-compatible low-level date algorithms".
    package init(unixMilliseconds: Int64) {
        let shifted = Self.floor(unixMilliseconds, 86_400_000) + 719_468
        let era = Self.floor(shifted, 146_097)
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month: Int(month),
            day: Int(ofYear - (153 * shiftedMonth + 2) / 5 + 1))
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    static func days(of month: Int, _ year: Int) -> Int {
        if month == 2 {
            return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
}
