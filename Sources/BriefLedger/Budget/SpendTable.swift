internal import BriefCore
internal import GRDB

/// Sums of what was spent, and what is set aside for calls on their way.
///
/// A call that was recorded counts by its row in `calls`. A row in `spend` is a reservation while its process runs, or,
/// where calls are not recorded (`ledger: off`), what a call came to.
enum SpendTable {
    /// Sums of recorded calls up to a row. Rows are added and never changed, so that a process reads each but once.
    struct Known: Sendable {
        /// Where the day or month began.
        var since: Int64
        var row: Int64 = 0
        var nano = 0.0
        var tokens = 0.0
    }

    // total() adds in floating point, exact up to 2^53 nano-dollars (nine million dollars), and never overflows.

    static func spent(
        _ scope: Budget.Scope, run: String, nowMs: Int64, known: inout Known?, in database: Database
    )
        throws -> Spending
    {
        var sum: Known
        let reserved: Row?
        if scope == .brief {
            sum = Known(since: 0)
            try add(&sum, "run_id = ?", [run], in: database)
            reserved = try pending("run_id = ?", [run], in: database)
        } else {
            let since = scope == .day ? LocalCalendar.dayStart(nowMs) : LocalCalendar.monthStart(nowMs)
            sum = known.flatMap { $0.since == since ? $0 : nil } ?? Known(since: since)
            let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM calls") ?? 0
            // The first look walks the index of times, later ones the few rows that are new.
            if sum.row == 0 {
                try add(&sum, "started_ms >= ?", [since], in: database)
            } else if last > sum.row {
                try add(&sum, "id > ? AND +started_ms >= ?", [sum.row, since], in: database)
            }
            sum.row = last
            known = sum
            reserved = try pending("at_ms >= ?", [since], in: database)
        }
        return Spending(
            tokens: Int(saturating: sum.tokens + (reserved?.read("tokens") ?? 0)),
            cost: Money(nanoDollars: Int64(saturating: sum.nano + (reserved?.read("nano") ?? 0))))
    }

    private static func add(
        _ sum: inout Known, _ condition: String, _ arguments: StatementArguments, in database: Database
    ) throws {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT total(cost_nano) AS nano, total(prompt_tokens) + total(completion_tokens) AS tokens
                FROM calls WHERE \(condition)
                """, arguments: arguments)
        sum.nano += row?.read("nano") ?? 0
        sum.tokens += row?.read("tokens") ?? 0
    }

    private static func pending(_ condition: String, _ arguments: StatementArguments, in database: Database)
        throws -> Row?
    {
        try Row.fetchOne(
            database,
            sql: "SELECT total(nano) AS nano, total(tokens) AS tokens FROM spend WHERE \(condition)",
            arguments: arguments)
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
