internal import Glibc

/// When the machine's local day and month began, in milliseconds of UTC.
enum LocalCalendar {
    static func dayStart(_ nowMs: Int64) -> Int64 { start(nowMs) { _ in } }

    static func monthStart(_ nowMs: Int64) -> Int64 { start(nowMs) { $0.tm_mday = 1 } }

    /// `mktime` finds out itself whether summer time holds then, and which time comes first where midnight is skipped.
    private static func start(_ nowMs: Int64, _ change: (inout tm) -> Void) -> Int64 {
        var seconds = time_t(nowMs / 1000)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        (parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (0, 0, 0, -1)
        change(&parts)
        return Int64(mktime(&parts)) * 1000
    }
}
