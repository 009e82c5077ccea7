package import BriefCore
internal import FoundationEssentials
internal import GRDB
internal import Synchronization

/// The reader of events that writes a run into the ledger.
///
///     started ──▶ a row `running` · callEnded ──▶ a row a call · close ──▶ how it ended
///
/// Each is a transaction of its own on the writer's queue. An answered call is on the disk before its answer is used
/// (whoever hands the answer on waits for `LedgerWriter.drained`); a failed attempt before `receive` returns, because
/// the next attempt follows without anybody waiting. No text of a report, no answer and no key goes into a row.
package final class RunRecorder: RunObserver {
    private struct State {
        var run = ""
        var isConfidential = false
        var clock: RunClock?
        var callStarts: [CallID: Int64] = [:]
    }

    private let writer: LedgerWriter
    private let state = Mutex(State())

    package init(_ writer: LedgerWriter) { self.writer = writer }

    package func receive(_ event: RunEvent) {
        switch event {
        case .started(let context): open(context)
        case .ingested(let report): describe(report)
        case .callStarted(let call, _):
            state.withLock { $0.callStarts[call] = $0.clock.map { $0.wall().milliseconds } }
        case .callEnded(let call, let record): write(record, of: call)
        default: break
        }
    }

    private func open(_ context: RunContext) {
        state.withLock { state in
            state.run = context.id
            state.clock = context.clock
        }
        let started = context.clock.wall().milliseconds
        let (id, template) = (context.id, context.request.template)
        let source = context.request.source.name
        writer.later { database in
            let process = ProcessIdentity.current
            try database.execute(
                sql: """
                    INSERT INTO runs (id, started_ms, pid, process_start, report_path, template, status)
                    VALUES (?, ?, ?, ?, ?, ?, 'running')
                    """,
                arguments: [id, started, process.pid, process.start, source, template])
        }
    }

    private func describe(_ report: Report) {
        let id = state.withLock { state in
            state.isConfidential = report.confidential
            return state.run
        }
        let summary = Receipt.ReportSummary(report)
        writer.later { try RunRow.describe(summary, run: id, in: $0) }
    }

    private func write(_ record: CallRecord, of call: CallID) {
        let (run, started, isConfidential) = state.withLock { state in
            (state.run, state.callStarts.removeValue(forKey: call) ?? 0, state.isConfidential)
        }
        let row: @Sendable (Database) throws -> Void = {
            try CallRow.insert(record, run: run, startedMs: started, confidential: isConfidential, in: $0)
        }
        if record.outcome == .ok { writer.later(row) } else { writer.now(row) }
    }

    /// Writes how the run ended; on the disk when this returns.
    ///
    /// - Parameter status: for ends that the receipt does not know.
    package func close(_ receipt: Receipt, interrupted: Bool = false) async {
        let wall = state.withLock { $0.clock?.wall() }
        let ended = wall?.milliseconds
        writer.later { try RunRow.close(receipt, endedMs: ended, interrupted: interrupted, in: $0) }
        await writer.drained()
    }
}

extension Date {
    /// Milliseconds since 1970 in UTC.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded(.down)) }
}
