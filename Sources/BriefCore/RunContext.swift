package import FoundationEssentials

/// What every stage of one run shares: what was asked for, where events go, and what time it is.
package struct RunContext: Sendable {
    package let id: String
    package let request: Request
    package let trail: Trail
    package let clock: RunClock

    package init(id: String, request: Request, trail: Trail, clock: RunClock) {
        self.id = id
        self.request = request
        self.trail = trail
        self.clock = clock
    }

    package func emit(_ event: RunEvent) { trail.emit(event) }
}

/// The time of one run. `now` never goes backwards; `wall` is for people and records only.
package struct RunClock: Sendable {
    /// Time since the start of the run.
    package let now: @Sendable () -> Duration
    package let wall: @Sendable () -> Date

    package init(now: @escaping @Sendable () -> Duration, wall: @escaping @Sendable () -> Date) {
        self.now = now
        self.wall = wall
    }

    /// The machine's continuous clock, starting now.
    package static func continuous() -> RunClock {
        let start = ContinuousClock.now
        return RunClock(now: { ContinuousClock.now - start }, wall: { Date() })
    }
}

extension Duration {
    /// Whole microseconds, rounded down.
    package var wholeMicroseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }

    /// Milliseconds, to the microsecond.
    package var milliseconds: Double {
        Double(wholeMicroseconds) / 1000
    }

    /// Seconds, for rates and per-hour prices.
    package var inSeconds: Double { milliseconds / 1000 }
}
