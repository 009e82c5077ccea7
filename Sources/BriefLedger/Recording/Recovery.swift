internal import GRDB

/// What processes left behind that ended before their runs did.
package enum Recovery {
    /// Marks runs whose process is gone as interrupted; what they spent is in their calls.
    ///
    /// Looks first and writes only when there is something to mark: most starts find nothing.
    package static func run(_ ledger: Ledger) throws(LedgerProblem) {
        let gone = try ledger.read { try processesAtWork(in: $0) }.filter { !$0.isRunning }
        guard !gone.isEmpty else { return }
        try ledger.write { database in
            for process in gone { try interruptRuns(of: process, in: database) }
        }
    }

    private static func processesAtWork(in database: Database) throws -> [ProcessIdentity] {
        try Row.fetchAll(
            database, sql: "SELECT DISTINCT pid, process_start FROM runs WHERE status = 'running'"
        ).map { ProcessIdentity(pid: $0.read("pid") ?? 0, start: $0.read("process_start") ?? 0) }
    }

    /// The end of an interrupted run is the end of its last call, as far as anybody knows.
    static func interruptRuns(of process: ProcessIdentity, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE runs SET status = 'interrupted', ended_ms = coalesce(
                    (SELECT max(started_ms + CAST(coalesce(complete_ms, 0) AS INTEGER)) FROM calls
                     WHERE run_id = runs.id), started_ms)
                WHERE status = 'running' AND pid IS ? AND process_start IS ?
                """,
            arguments: [
                process.pid == 0 ? nil : process.pid, process.start == 0 ? nil : process.start,
            ])
    }
}
