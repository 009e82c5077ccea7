import BriefCore
import BriefLedger
import BriefTesting
import Foundation
import GRDB

/// A ledger with runs that a test wrote.
final class CostFixture {
    let path: String
    let ledger: Ledger
    private var number = 0

    init() throws {
        path = NSTemporaryDirectory() + "brief-cost-" + UUID().uuidString + "/ledger.sqlite"
        ledger = try Ledger(at: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    struct Call {
        var stage = StageName.draft
        var model = "small"
        var nano: Int64? = 1000
        var tokens: (Int64, Int64)? = (1000, 100)
        var firstMs = 200.0
        var completeMs = 1200.0
        var watts: Double?
        var laterMs: Int64 = 10
    }

    /// One run and its calls.
    func run(
        at started: Int64, status: String = "drafted", team: String? = nil, priority: String = "normal",
        reasons: String = "[]", totalMs: Double = 2000, draftMs: Double? = 1300, refineMs: Double? = nil,
        calls: [Call]
    ) throws {
        number += 1
        let id = "run-\(number)"
        try ledger.write { database in
            try database.execute(
                sql: """
                    INSERT INTO runs (id, started_ms, status, team, priority, reasons, ingest_ms, draft_ms, gate_ms,
                        refine_ms, render_ms, total_ms) VALUES (?, ?, ?, ?, ?, ?, 2, ?, 0.5, ?, 1, ?)
                    """,
                arguments: [id, started, status, team, priority, reasons, draftMs, refineMs, totalMs])
            for call in calls {
                try database.execute(
                    sql: """
                        INSERT INTO calls (run_id, started_ms, stage, pass, attempt, model, endpoint, outcome, streamed,
                            cold, first_token_ms, complete_ms, prompt_tokens, completion_tokens, cost_nano, cost_state,
                            watts) VALUES (?, ?, ?, 1, 1, ?, 'http://127.0.0.1:1/v1', 'ok', 1, 0, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        id, started + call.laterMs, call.stage.rawValue, call.model, call.firstMs,
                        call.completeMs,
                        call.tokens?.0, call.tokens?.1, call.nano, call.nano == nil ? "unpriced" : "priced",
                        call.watts,
                    ])
            }
        }
    }

    func report(_ grouping: CostGrouping? = nil, since: Int64? = nil, until: Int64? = nil) throws
        -> CostReport
    {
        try CostReader.report(
            ledger, CostQuery(since: since, until: until, grouping: grouping), withDays: true)
    }

    /// Runs of every kind from a seed: several teams, models, priced and not, over the turn of the clocks.
    func fill(seed: UInt64, runs: Int, unpriced: Bool = true) throws {
        var generator = SeededGenerator(seed: seed)
        let teams = ["Growth", "Platform", "", nil, "=cmd", "a\nb"]
        let statuses = ["drafted", "refined", "kept_draft", "extracted", "failed", "interrupted", "reused"]
        for _ in 0..<runs {
            let status = statuses.randomElement(using: &generator) ?? "drafted"
            var calls: [Call] = []
            func call(_ stage: StageName, _ model: String, _ rate: Int64) -> Call {
                let tokens = (
                    Int64.random(in: 0...9000, using: &generator),
                    Int64.random(in: 0...700, using: &generator)
                )
                let unknown = unpriced && Int.random(in: 0...9, using: &generator) == 0
                return Call(
                    stage: stage, model: model, nano: unknown ? nil : (tokens.0 + 4 * tokens.1) * rate,
                    tokens: tokens,
                    firstMs: Double.random(in: 0...500, using: &generator),
                    completeMs: Double.random(in: 0...5000, using: &generator),
                    watts: stage == .draft ? 30 : nil,
                    laterMs: Int64.random(in: 0...9000, using: &generator))
            }
            if status != "extracted", status != "reused" {
                calls.append(call(.draft, ["small", "tiny"].randomElement(using: &generator) ?? "small", 30))
            }
            if ["refined", "kept_draft", "failed"].contains(status) {
                calls.append(
                    call(.refine, ["large", "huge"].randomElement(using: &generator) ?? "large", 150))
            }
            try run(
                at: 1_793_000_000_000 + Int64.random(in: 0...8_000_000_000, using: &generator),
                status: status,
                team: teams.randomElement(using: &generator) ?? nil,
                priority: ["low", "normal", "high"].randomElement(using: &generator) ?? "low",
                reasons: ["[]", "[\"length\"]", "[\"topics\",\"length\"]", "not JSON"].randomElement(
                    using: &generator)
                    ?? "[]",
                totalMs: Double.random(in: 1...9000, using: &generator),
                refineMs: status == "refined" ? 900 : 0, calls: calls)
        }
    }
}
