import BriefCore
import BriefLedger
import FoundationEssentials

/// The values of `--since` and `--until`: a day, or so many days, weeks or hours back.
struct CostMoment: Sendable, Equatable {
    private enum Kind: Sendable, Equatable {
        case day(CalendarDay)
        case back(days: Int64)
        case hours(Int64)
    }

    private let kind: Kind

    /// `2026-10-01`, `30d`, `4w`, `12h`; `nil` for anything else.
    init?(_ text: String) {
        if let day = CalendarDay(text) {
            kind = .day(day)
            return
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.count <= 5, let count = Int64(digits) else { return nil }
        switch text.dropFirst(digits.count) {
        case "d": kind = .back(days: count)
        case "w": kind = .back(days: count * 7)
        case "h": kind = .hours(count)
        default: return nil
        }
    }

    /// The first instant that counts: the beginning of the local day.
    func start(now: Int64, calendar: LocalDays) -> Int64 {
        switch kind {
        case .day(let day): calendar.start(of: day)
        case .back(let days): calendar.start(of: calendar.day(of: now).adding(days: -days))
        case .hours(let hours): now - hours * 3_600_000
        }
    }

    /// The first instant that no longer counts: a day named here counts whole.
    func end(now: Int64, calendar: LocalDays) -> Int64 {
        switch kind {
        case .day(let day): calendar.start(of: day.adding(days: 1))
        case .back(let days): calendar.start(of: calendar.day(of: now).adding(days: 1 - days))
        case .hours(let hours): now - hours * 3_600_000
        }
    }
}

extension Date {
    var unixMilliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded(.down)) }
}
