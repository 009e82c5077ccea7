internal import GRDB

extension Ledger {
    /// The latest runs, newest first.
    package func runs(limit: Int) throws(LedgerProblem) -> [RunRecord] {
        try read { database in
            try Row.fetchAll(
                database, sql: Self.runs + " ORDER BY started_ms DESC, id DESC LIMIT ?", arguments: [limit]
            ).map(RunRecord.init)
        }
    }

    /// Runs whose id begins with `prefix`, newest first; at most `limit`.
    package func runs(prefix: String, limit: Int) throws(LedgerProblem) -> [RunRecord] {
        // A range of the key's own order: nothing in the prefix has a meaning of its own.
        let end = prefix + "\u{10FFFF}"
        return try read { database in
            try Row.fetchAll(
                database,
                sql: Self.runs + " WHERE id >= ? AND id <= ? ORDER BY started_ms DESC, id DESC LIMIT ?",
                arguments: [prefix, end, limit]
            ).map(RunRecord.init)
        }
    }

    /// Runs whose id ends with `suffix`, newest first, among the latest thousand.
    package func runs(suffix: String, limit: Int) throws(LedgerProblem) -> [RunRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: Self.runs + """
                     WHERE id IN (SELECT id FROM (SELECT id FROM runs ORDER BY started_ms DESC LIMIT 1000)
                        WHERE substr(id, -length(?)) = ?)
                    ORDER BY started_ms DESC LIMIT ?
                    """,
                arguments: [suffix, suffix, limit]
            ).map(RunRecord.init)
        }
    }

    /// The calls of a run, in the order in which they ended.
    package func calls(of run: String) throws(LedgerProblem) -> [CallEntry] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM calls WHERE run_id = ? ORDER BY id", arguments: [run]
            ).map(CallEntry.init)
        }
    }

    private static let runs = """
        SELECT runs.*,
            (SELECT count(*) FROM calls WHERE run_id = runs.id) AS call_count,
            (SELECT total(prompt_tokens) FROM calls WHERE run_id = runs.id) AS tokens_in,
            (SELECT total(completion_tokens) FROM calls WHERE run_id = runs.id) AS tokens_out,
            (SELECT total(cost_nano) FROM calls WHERE run_id = runs.id) AS cost,
            (SELECT count(*) FROM calls WHERE run_id = runs.id AND cost_nano IS NULL
                AND prompt_tokens IS NOT NULL) AS unpriced
        FROM runs
        """
}
