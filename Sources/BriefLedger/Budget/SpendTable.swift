internal import BriefCore
internal import GRDB

/// Sums of what was spent, and what is set aside for calls on their way.
///
/// A call that was recorded counts by its row in `calls`. A row in `spend` is a reservation while its process runs, or,
/// where calls are not recorded (`ledger: off`), what a call came to.
enum SpendTable {
    static func spent(_ scope: Budget.Scope, run: String, nowMs: Int64, in database: Database) throws
        -> Spending
    {
        let (calls, spend): (String, String)
        let argument: any DatabaseValueConvertible
        switch scope {
        case .brief: (calls, spend, argument) = ("run_id = ?", "run_id = ?", run)
        case .day: (calls, spend, argument) = ("started_ms >= ?", "at_ms >= ?", LocalCalendar.dayStart(nowMs))
        case .month:
            (calls, spend, argument) = ("started_ms >= ?", "at_ms >= ?", LocalCalendar.monthStart(nowMs))
        }
        // total() adds in floating point, exact up to 2^53 nano-dollars (nine million dollars), and never overflows.
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT total(nano) AS nano, total(tokens) AS tokens FROM (
                        SELECT total(cost_nano) AS nano,
                            total(prompt_tokens) + total(completion_tokens) AS tokens
                        FROM calls WHERE \(calls)
                        UNION ALL
                        SELECT total(nano), total(tokens) FROM spend WHERE \(spend))
                    """), arguments: [argument, argument])
        return Spending(
            tokens: Int(saturating: row?.read("tokens") ?? 0),
            cost: Money(nanoDollars: Int64(saturating: row?.read("nano") ?? 0)))
    }

    /// Gives back what ended processes had set aside.
    static func releaseGone(in database: Database) throws {
        let rows = try Row.fetchAll(
            database, sql: "SELECT DISTINCT pid, process_start FROM spend WHERE settled = 0")
        for row in rows {
            let process = ProcessIdentity(pid: row.read("pid") ?? 0, start: row.read("process_start") ?? 0)
            guard !process.isRunning else { continue }
            try database.execute(
                sql: "DELETE FROM spend WHERE settled = 0 AND pid = ? AND process_start = ?",
                arguments: [process.pid, process.start])
        }
    }

    static func reserve(_ demand: SpendDemand, nowMs: Int64, in database: Database) throws -> Int64 {
        let process = ProcessIdentity.current
        try database.execute(
            sql: """
                INSERT INTO spend (run_id, at_ms, nano, tokens, settled, pid, process_start)
                VALUES (?, ?, ?, ?, 0, ?, ?)
                """,
            arguments: [
                demand.run, nowMs, demand.most.cost?.nanoDollars ?? 0, demand.most.tokens, process.pid,
                process.start,
            ])
        return database.lastInsertedRowID
    }

    /// - Parameter recorded: the call has a row of its own, which counts from now on.
    static func settle(_ number: Int64, spent: Spending, recorded: Bool, in database: Database) throws {
        if recorded {
            try database.execute(sql: "DELETE FROM spend WHERE id = ?", arguments: [number])
        } else {
            try database.execute(
                sql: "UPDATE spend SET nano = ?, tokens = ?, settled = 1 WHERE id = ?",
                arguments: [spent.cost?.nanoDollars ?? 0, spent.tokens, number])
        }
    }
}

extension FixedWidthInteger {
    /// The nearest value that there is; 0 for what is no number.
    init(saturating value: Double) {
        if value.isNaN {
            self = 0
        } else {
            self = Self(exactly: value.rounded()) ?? (value < 0 ? .min : .max)
        }
    }
}
