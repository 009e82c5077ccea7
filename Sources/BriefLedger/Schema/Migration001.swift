extension Schema {
    /// The first ledger. Times are milliseconds since 1970 in UTC, amounts whole nano-dollars.
    package static let m001 = """
        CREATE TABLE runs (
            id TEXT PRIMARY KEY,
            started_ms INTEGER NOT NULL,
            ended_ms INTEGER,
            pid INTEGER,
            process_start INTEGER,
            report_path TEXT,
            report_sha256 TEXT,
            report_bytes INTEGER,
            report_words INTEGER,
            language TEXT,
            team TEXT,
            priority TEXT,
            confidential INTEGER,
            template TEXT,
            prompt_sha256 TEXT,
            draft_by TEXT,
            draft_model TEXT,
            refine_model TEXT,
            verdict TEXT,
            reasons TEXT,
            rules TEXT,
            status TEXT NOT NULL,
            reused_from TEXT,
            ingest_ms REAL,
            draft_ms REAL,
            gate_ms REAL,
            refine_ms REAL,
            render_ms REAL,
            total_ms REAL,
            markdown_path TEXT,
            html_path TEXT,
            headline TEXT
        ) WITHOUT ROWID;
        CREATE INDEX runs_by_time ON runs (started_ms);
        CREATE INDEX runs_at_work ON runs (pid, process_start) WHERE status = 'running';

        CREATE TABLE calls (
            id INTEGER PRIMARY KEY,
            run_id TEXT NOT NULL REFERENCES runs (id),
            started_ms INTEGER NOT NULL,
            stage TEXT NOT NULL,
            part INTEGER,
            pass INTEGER NOT NULL,
            attempt INTEGER NOT NULL,
            model TEXT NOT NULL,
            answered_model TEXT,
            endpoint TEXT NOT NULL,
            outcome TEXT NOT NULL,
            streamed INTEGER NOT NULL,
            cold INTEGER NOT NULL,
            reused INTEGER NOT NULL DEFAULT 0,
            load_ms REAL,
            prepare_ms REAL,
            connected_ms REAL,
            sent_ms REAL,
            first_event_ms REAL,
            first_token_ms REAL,
            first_answer_token_ms REAL,
            complete_ms REAL,
            prompt_tokens INTEGER,
            completion_tokens INTEGER,
            reasoning_tokens INTEGER,
            cached_tokens INTEGER,
            usage_source TEXT,
            finish_reason TEXT,
            cost_nano INTEGER,
            cost_state TEXT NOT NULL,
            price TEXT,
            watts REAL,
            error TEXT
        );
        CREATE INDEX calls_by_run ON calls (run_id);
        CREATE INDEX calls_by_time ON calls (started_ms, cost_nano, prompt_tokens, completion_tokens);

        CREATE TABLE spend (
            id INTEGER PRIMARY KEY,
            run_id TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            nano INTEGER NOT NULL,
            tokens INTEGER NOT NULL,
            settled INTEGER NOT NULL DEFAULT 0,
            pid INTEGER NOT NULL,
            process_start INTEGER NOT NULL
        );
        CREATE INDEX spend_by_time ON spend (at_ms);
        """
}
