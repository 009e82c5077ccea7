internal import GRDB

/// The local days, weeks or months in which something began, in order.
struct Periods {
    struct Period {
        let name: String
        let start: Int64
        let end: Int64
    }

    let all: [Period]

    /// - Parameter window: first instant and first one that no longer counts.
    init(_ database: Database, in window: Range<Int64>, by grouping: CostGrouping, calendar: LocalDays) throws
    {
        let next = try database.makeStatement(
            sql: """
                SELECT min(at) FROM (
                    SELECT min(started_ms) AS at FROM runs WHERE started_ms >= :from AND started_ms < :to
                    UNION ALL SELECT min(started_ms) FROM calls WHERE started_ms >= :from AND started_ms < :to)
                """)
        var all: [Period] = []
        var from = window.lowerBound
        while from < window.upperBound,
            let at = try Int64.fetchOne(next, arguments: ["from": from, "to": window.upperBound])
        {
            let period = Self.period(of: at, by: grouping, calendar)
            all.append(period)
            guard period.end > from else { break }
            from = period.end
        }
        self.all = all
    }

    private static func period(of at: Int64, by grouping: CostGrouping, _ calendar: LocalDays) -> Period {
        let day = calendar.day(of: at)
        let (first, last, name): (CalendarDay, CalendarDay, String)
        switch grouping {
        case .week: (first, last, name) = (day.monday, day.monday.adding(days: 7), day.isoWeek)
        case .month:
            let next =
                day.month == 12
                ? CalendarDay(year: day.year + 1, month: 1, day: 1)
                : CalendarDay(year: day.year, month: day.month + 1, day: 1)
            (first, last) = (CalendarDay(year: day.year, month: day.month, day: 1), next)
            name = String(day.description.prefix(7))
        default: (first, last, name) = (day, day.adding(days: 1), day.description)
        }
        return Period(name: name, start: calendar.start(of: first), end: calendar.start(of: last))
    }

    /// The index of the period that holds an instant; `hint` is where the one before was found.
    func index(of at: Int64, hint: Int) -> Int? {
        if hint < all.count, all[hint].start <= at, at < all[hint].end { return hint }
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].end <= at { low = middle + 1 } else { high = middle }
        }
        return low < all.count && all[low].start <= at ? low : nil
    }
}
