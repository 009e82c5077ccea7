/// The one stopwatch. A stage that throws is timed like one that does not.
extension Pipeline {
    typealias Reading = (outcome: StageTiming.Outcome, reason: String?)

    /// Runs one stage, puts its value on the trail (`announced`), then how long it took.
    func timed<Value>(
        _ stage: StageName, _ context: RunContext, _ announced: ((Value) -> RunEvent)?,
        outcome: (Value) -> Reading = { _ in (.ok, nil) },
        _ work: () async throws -> Value
    ) async throws(StageFailure) -> Value {
        let started = context.clock.now()
        func end(_ reading: Reading) {
            let duration = context.clock.now() - started
            let timing = StageTiming(
                stage: stage, startedMs: started.milliseconds, durationMs: duration.milliseconds,
                outcome: reading.outcome, reason: reading.reason)
            context.emit(.stageEnded(timing))
        }
        context.emit(.stageStarted(stage))
        do {
            let value = try await work()
            if let announced { context.emit(announced(value)) }
            end(outcome(value))
            return value
        } catch {
            let problem = Self.problem(from: error)
            end((.failed, problem.message))
            throw StageFailure(stage: stage, problem: problem)
        }
    }

    func skip(_ stage: StageName, because reason: String, _ context: RunContext) {
        let now = context.clock.now().milliseconds
        context.emit(
            .stageEnded(
                StageTiming(stage: stage, startedMs: now, durationMs: 0, outcome: .skipped, reason: reason)))
    }

    static func outcome(of draft: Draft) -> Reading { (draft.fellBack ? .fellBack : .ok, draft.reason) }

    static func outcome(of refinement: Refinement) -> Reading {
        switch refinement {
        case .refined: (.ok, nil)
        case .kept(let reason): (.fellBack, reason)
        case .unavailable(let reason): (.skipped, reason)
        }
    }

    private static func problem(from error: any Error) -> Problem {
        switch error {
        case let problem as Problem: problem
        case is CancellationError: Problem(.interrupted, "interrupted")
        case let failure as CallFailure where failure.kind == .cancelled: Problem(.interrupted, "interrupted")
        case let failure as CallFailure: Problem(.noModel, failure.message)
        default: Problem(.other, "\(error)")
        }
    }
}
