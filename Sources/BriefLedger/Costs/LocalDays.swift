internal import Glibc

/// Days as the clock on the wall has them: the time zone of `TZ`, summer time included.
package struct LocalDays: Sendable {
    package init() { tzset() }

    /// The local day of an instant in UTC milliseconds.
    package func day(of milliseconds: Int64) -> CalendarDay {
        var seconds = time_t(Self.seconds(milliseconds))
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return CalendarDay(unixMilliseconds: milliseconds) }
        return CalendarDay(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The first instant of a local day, in UTC milliseconds.
    ///
    /// Sought, not computed: where the clock is put forward at midnight, the day begins at one o'clock.
    package func start(of day: CalendarDay) -> Int64 {
        // No zone is more than 15 hours from UTC.
        var late = day.unixDay * 86_400 + 15 * 3600
        var early = late - 30 * 3600
        while early < late {
            let middle = early + (late - early) / 2
            if self.day(of: middle * 1000) < day { early = middle + 1 } else { late = middle }
        }
        return early * 1000
    }

    /// Full seconds, rounded down.
    private static func seconds(_ milliseconds: Int64) -> Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : -((999 - milliseconds) / 1000)
    }
}

extension CalendarDay {
    /// Days since 1 January 1970. Days-from-civil of the same source.
    package var unixDay: Int64 {
        let shifted = Int64(month <= 2 ? year - 1 : year)
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    package func adding(days: Int64) -> CalendarDay {
        CalendarDay(unixMilliseconds: (unixDay + days) * 86_400_000)
    }

    /// The Monday on or before this day.
    package var monday: CalendarDay {
        let sinceThursday = unixDay + 3
        let weekday = ((sinceThursday % 7) + 7) % 7
        return adding(days: -weekday)
    }

    /// `2026-W47` of ISO 8601: the week belongs to the year of its Thursday.
    package var isoWeek: String {
        let thursday = monday.adding(days: 3)
        let first = CalendarDay(year: thursday.year, month: 1, day: 1)
        let week = (thursday.unixDay - first.unixDay) / 7 + 1
        return "\(String(thursday.description.prefix(4)))-W\(week < 10 ? "0" : "")\(week)"
    }
}
