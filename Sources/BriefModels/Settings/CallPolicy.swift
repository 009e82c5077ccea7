/// Limits of time of one call.
package struct Timeouts: Sendable, Equatable {
    package var connect: Duration
    /// From the last byte of the request to the first data event of the answer.
    package var firstEvent: Duration
    /// Between data events; keep-alive comments do not count.
    package var silence: Duration
    /// The whole call with all its attempts and the pauses between them.
    package var total: Duration

    package init(
        connect: Duration = .seconds(5), firstEvent: Duration = .seconds(300),
        silence: Duration = .seconds(60),
        total: Duration = .seconds(900)
    ) {
        self.connect = connect
        self.firstEvent = firstEvent
        self.silence = silence
        self.total = total
    }
}

/// When a failed attempt is followed by another.
package struct RetryPolicy: Sendable, Equatable {
    /// Attempts in all, the first included.
    package var attempts: Int
    /// The longest pause; a server that asks for more ends the call.
    package var ceiling: Duration
    /// The pause before the second attempt is a random part of this, before the third of twice this, and so
    /// on.
    package var base: Duration

    package init(attempts: Int = 3, ceiling: Duration = .seconds(30), base: Duration = .milliseconds(500)) {
        self.attempts = attempts
        self.ceiling = ceiling
        self.base = base
    }

    /// Exponential back-off with full jitter: a random part of `base × 2^(attempt − 1)`, at most the ceiling.
    ///
    /// - Parameters:
    ///   - attempt: the attempt that failed, from 1.
    ///   - chance: 0 ..< 1.
    func pause(after attempt: Int, chance: Double) -> Duration {
        let longest = min(ceiling, base * (1 << min(max(attempt - 1, 0), 20)))
        return longest * chance
    }
}

/// Limits of size of one answer.
package struct CallLimits: Sendable, Equatable {
    /// The longest line of a stream.
    package var lineBytes: Int
    /// The answer's text, and its reasoning's.
    package var answerBytes: Int

    package init(lineBytes: Int = 1 << 20, answerBytes: Int = 1 << 20) {
        self.lineBytes = lineBytes
        self.answerBytes = answerBytes
    }

    /// A token of four characters comes in a chunk of some 250 bytes, so a body is allowed 64 times its text.
    var bodyBytes: Int { max(1 << 20, answerBytes.multipliedReportingOverflow(by: 64).partialValue) }
}
