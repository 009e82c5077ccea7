import BriefLedger
import Foundation
import Testing

/// Local days where clocks are put forward and back. `TZ` is the process's own: one test at a time.
@Suite(.serialized) struct LocalDaysTests {
    private func days(in zone: String, _ check: (LocalDays) throws -> Void) throws {
        let before = ProcessInfo.processInfo.environment["TZ"]
        setenv("TZ", zone, 1)
        defer {
            if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
            tzset()
        }
        try check(LocalDays())
    }

    private func hours(_ calendar: LocalDays, _ day: String) throws -> Double {
        let day = try #require(CalendarDay(day))
        return Double(calendar.start(of: day.adding(days: 1)) - calendar.start(of: day)) / 3_600_000
    }

    @Test func daysHaveAsManyHoursAsTheClockGivesThem() throws {
        try days(in: "Europe/Sofia") { calendar in
            #expect(try hours(calendar, "2026-03-29") == 23)
            #expect(try hours(calendar, "2026-10-25") == 25)
            #expect(try hours(calendar, "2026-10-26") == 24)
            let turn = try #require(CalendarDay("2026-10-25"))
            #expect(calendar.start(of: turn) == 1_792_875_600_000)
        }
        try days(in: "Australia/Lord_Howe") { calendar in
            let length = try hours(calendar, "2026-04-05")
            #expect(length == 24.5)
        }
        // Put forward at midnight: the day begins at one o'clock.
        try days(in: "Africa/Cairo") { calendar in
            #expect(try hours(calendar, "2026-04-24") == 23)
            let start = calendar.start(of: try #require(CalendarDay("2026-04-24")))
            #expect(calendar.day(of: start).description == "2026-04-24")
            #expect(calendar.day(of: start - 1).description == "2026-04-23")
        }
    }

    @Test(arguments: ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
    func everyInstantIsBetweenTheBeginningAndTheEndOfItsDay(zone: String) throws {
        try days(in: zone) { calendar in
            for step in 0..<2000 {
                let at = Int64(step) * 98_765_432 + 1_700_000_000_000
                let day = calendar.day(of: at)
                #expect(calendar.start(of: day) <= at)
                #expect(at < calendar.start(of: day.adding(days: 1)))
            }
        }
    }

    @Test(arguments: [
        ("2026-01-01", "2026-W01"), ("2027-01-01", "2026-W53"), ("2026-11-21", "2026-W47"),
        ("2024-12-30", "2025-W01"),
    ])
    func weeksAreThoseOfISO(day: String, week: String) throws {
        #expect(try #require(CalendarDay(day)).isoWeek == week)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-01", "2026-1-1", "26-01-01", "2026-01-01x", "", "٢٠٢٦-01-01",
    ])
    func whatIsNoDayIsRefused(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func daysAndInstantsGoBothWays() throws {
        for number in stride(from: -800_000, through: 800_000, by: 373) as StrideThrough<Int64> {
            let day = CalendarDay(unixMilliseconds: number * 86_400_000)
            #expect(day.unixDay == number)
        }
        #expect(CalendarDay(unixMilliseconds: -1).description == "1969-12-31")
    }
}
