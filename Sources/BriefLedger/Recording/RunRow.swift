internal import BriefCore
internal import FoundationEssentials
internal import GRDB

/// What a receipt says of a run, as columns.
enum RunRow {
    static func describe(_ report: Receipt.ReportSummary, run: String, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE runs SET report_path = ?, report_sha256 = ?, report_bytes = ?, report_words = ?, language = ?,
                    team = ?, priority = ?, confidential = ? WHERE id = ?
                """,
            arguments: [
                report.path, report.sha256, report.bytes, report.words, report.language, report.team,
                report.priority.rawValue, report.confidential, run,
            ])
    }

    static func close(_ receipt: Receipt, endedMs: Int64?, interrupted: Bool, in database: Database) throws {
        let rules = receipt.verdict?.rules ?? []
        let fired = rules.filter(\.fired).map(\.rule)
        let refiner = receipt.calls.last { $0.stage == .refine }?.model
        let drafter = receipt.calls.last { $0.stage == .draft && $0.outcome == .ok }?.model
        let total = receipt.stages.map { $0.startedMs + $0.durationMs }.max()
        try database.execute(
            sql: """
                UPDATE runs SET ended_ms = ?, prompt_sha256 = ?, draft_by = ?, draft_model = ?, refine_model = ?,
                    verdict = ?, reasons = ?, rules = ?, status = ?, reused_from = ?, ingest_ms = ?, draft_ms = ?,
                    gate_ms = ?, refine_ms = ?, render_ms = ?, total_ms = ?, markdown_path = ?, html_path = ?
                WHERE id = ?
                """,
            arguments: [
                endedMs, receipt.promptSHA256, receipt.draft?.by,
                receipt.draft?.by == "extractive" ? nil : drafter, refiner,
                receipt.verdict?.decision.rawValue, receipt.verdict.map { _ in json(fired) },
                receipt.verdict.map { json($0.rules) },
                interrupted ? RunStatus.interruptedName : receipt.status.rawValue, receipt.reusedFrom,
                receipt.duration(of: .ingest), receipt.duration(of: .draft), receipt.duration(of: .gate),
                receipt.duration(of: .refine), receipt.duration(of: .render), total,
                receipt.outputs.markdown, receipt.outputs.html, receipt.runID,
            ])
    }

    static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

extension RunStatus {
    /// Statuses of the ledger that no receipt has.
    package static let interruptedName = "interrupted"
    package static let runningName = "running"
}
