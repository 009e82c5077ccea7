/// Everything that happens in a run, in order. The progress line, the receipt and, later, the ledger are readers.
package enum RunEvent: Sendable {
    case started(RunContext)
    case stageStarted(StageName)
    case stageEnded(StageTiming)
    case ingested(Report)
    case callStarted(CallID, CallRecord)
    case callProgressed(CallID, CallProgress)
    case callEnded(CallID, CallRecord)
    /// A pause before the next attempt of a call.
    case retrying(stage: StageName, model: String, after: Duration, because: String)
    case drafted(Draft)
    case judged(Verdict)
    case refined(Refinement)
    /// Something a person should read: one sentence.
    case noticed(String)
    /// The text that ships is settled; rendering comes next.
    case rendering(Brief)
    case failed(StageFailure)
}

/// Tells the calls of a run apart; an attempt is a call of its own.
package struct CallID: Sendable, Hashable {
    package let stage: StageName
    package let part: Int?
    package let pass: Int
    package let attempt: Int
    package let model: String

    package init(_ record: CallRecord) {
        stage = record.stage
        part = record.part
        pass = record.pass
        attempt = record.attempt
        model = record.model
    }
}

/// What the transport sees while a call runs.
package enum CallProgress: Sendable, Equatable {
    case connected
    case sent
    /// More hidden reasoning.
    case thought(String)
    /// More of the answer.
    case said(String)
}

/// How long a stage took and how it ended; passes are summed.
package struct StageTiming: Sendable, Encodable, Equatable {
    package enum Outcome: String, Codable, Sendable {
        case ok, skipped, failed
        case fellBack = "fell_back"
    }

    package let stage: StageName
    /// Offset from the start of the run in milliseconds.
    package let startedMs: Double
    package let durationMs: Double
    package let outcome: Outcome
    package let reason: String?

    package init(
        stage: StageName, startedMs: Double, durationMs: Double, outcome: Outcome, reason: String? = nil
    ) {
        self.stage = stage
        self.startedMs = startedMs
        self.durationMs = durationMs
        self.outcome = outcome
        self.reason = reason
    }

    private enum CodingKeys: String, CodingKey {
        case stage
        case startedMs = "started_ms"
        case durationMs = "duration_ms"
        case outcome, reason
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(stage, forKey: .stage)
        try container.encode(startedMs, forKey: .startedMs)
        try container.encode(durationMs, forKey: .durationMs)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(reason, forKey: .reason)
    }
}

/// A reader of events. Called in the order of the events, on whatever thread they happen: be quick.
package protocol RunObserver: Sendable {
    func receive(_ event: RunEvent)
}

/// Hands every event to each of its readers.
package struct Trail: Sendable {
    package let observers: [any RunObserver]

    package init(_ observers: [any RunObserver] = []) { self.observers = observers }

    package func emit(_ event: RunEvent) {
        for observer in observers { observer.receive(event) }
    }

    package func adding(_ observer: any RunObserver) -> Trail { Trail(observers + [observer]) }
}
