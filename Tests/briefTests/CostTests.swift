import BriefLedger
import BriefTesting
import Foundation
import GRDB
import Testing

/// `brief cost` as a user runs it. `BRIEF_WRITE_GOLDEN=1` writes the expected files anew: read the difference.
@Suite struct CostTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    /// Two days around the end of summer time in Sofia, three teams of which two mean harm, one call without a price.
    static func ledger(_ place: Workplace, empty: Bool = false) throws {
        place.environment["TZ"] = "Europe/Sofia"
        place.environment["XDG_STATE_HOME"] = place.path + "/state"
        let ledger = try Ledger(at: place.path + "/state/brief/ledger.sqlite")
        if empty { return }
        // 24 October 2026, 23:30 in Sofia, and then every five hours.
        let rows: [(team: String?, status: String, reasons: String, draft: Int64?, refine: Int64?)] = [
            ("Growth", "refined", "[\"length\"]", 120_000, 900_000),
            ("Growth", "drafted", "[]", 80_000, nil),
            ("=cmd|' /C calc'!A0", "drafted", "[]", 70_000, nil),
            ("<b>Ops</b>\nand, \"more\"", "refined", "[\"topics\",\"length\"]", 60_000, 700_001),
            (nil, "drafted", "[]", nil, nil), ("Growth", "failed", "[]", 5_000, nil),
        ]
        try ledger.write { database in
            for (number, row) in rows.enumerated() {
                let at = 1_792_873_800_000 + Int64(number) * 18_000_000
                try database.execute(
                    sql: """
                        INSERT INTO runs (id, started_ms, status, team, priority, reasons, ingest_ms, draft_ms, gate_ms,
                            refine_ms, render_ms, total_ms) VALUES (?, ?, ?, ?, 'normal', ?, 4, ?, 0.4, ?, 1.5, ?)
                        """,
                    arguments: [
                        "run-\(number)", at, row.status, row.team, row.reasons, 1000 + number * 100,
                        row.refine == nil ? nil : 3000 + number * 100, 5000 + number * 1000,
                    ])
                func call(_ stage: String, _ model: String, _ nano: Int64?, _ tokens: (Int, Int)) throws {
                    try database.execute(
                        sql: """
                            INSERT INTO calls (run_id, started_ms, stage, pass, attempt, model, endpoint, outcome, streamed,
                                cold, first_token_ms, complete_ms, prompt_tokens, completion_tokens, cost_nano, cost_state,
                                watts) VALUES (?, ?, ?, 1, 1, ?, 'http://127.0.0.1:1/v1', 'ok', 1, 0, 200, 1200, ?, ?, ?, ?, ?)
                            """,
                        arguments: [
                            "run-\(number)", at + 10, stage, model, tokens.0, tokens.1, nano,
                            nano == nil ? "unpriced" : "priced", stage == "draft" ? 36.0 : nil,
                        ])
                }
                try call("draft", "small", row.draft, (2000 + number, 101))
                if let refine = row.refine { try call("refine", "large", refine, (3000, 301)) }
            }
        }
    }

    @Test(arguments: ["table", "json", "csv", "md"], ["day", "team", "model"])
    func theAnswerIsTheOneOnRecord(format: String, by: String) throws {
        let place = try Workplace()
        try Self.ledger(place)
        let result = try place.run(
            "cost", "--by", by, "--format", format, "--project", "2000/month", "--as", "gpt-4o-mini")
        #expect(result.code == 0)
        #expect(result.err == "")
        let file = Self.folder.appending(path: "cost-\(by).\(format)")
        // The day on which the table of prices was read is not what is tested.
        if ProcessInfo.processInfo.environment["BRIEF_WRITE_GOLDEN"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try result.out.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(result.out == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test func thePageHoldsHostileNamesAsText() throws {
        let place = try Workplace()
        try Self.ledger(place)
        let result = try place.run("cost", "--by", "team", "--format", "html", "-o", "cost.html")
        #expect(result.out == "cost.html\n")
        let html = try place.read("cost.html")
        #expect(!html.contains("<b>Ops"))
        #expect(html.contains("&lt;b&gt;Ops&lt;/b&gt; and, &quot;more&quot;"))
        #expect(!html.contains("<script"))
        #expect(html.contains("class=\"of-refine\""))
    }

    @Test func aSpreadsheetRunsNothing() throws {
        let place = try Workplace()
        try Self.ledger(place)
        let csv = try place.run("cost", "--by", "team", "--format", "csv").out
        #expect(csv.contains("\r\n'=cmd|' /C calc'!A0,"))
        #expect(csv.contains("\"<b>Ops</b>\nand, \"\"more\"\"\","))
    }

    @Test func aDayOfTwentyFiveHoursIsOneDay() throws {
        let place = try Workplace()
        try Self.ledger(place)
        let csv = try place.run("cost", "--by", "day", "--format", "csv").out
        let days = csv.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } }
        #expect(days == ["2026-10-24", "2026-10-25", "total"])
        let one = try place.run("cost", "--since", "2026-10-25", "--until", "2026-10-25", "--format", "csv")
            .out
        #expect(one.contains("\r\ntotal,4,"))
    }

    @Test func anEmptyLedgerIsNoError() throws {
        let place = try Workplace()
        try Self.ledger(place, empty: true)
        for format in ["table", "json", "csv", "md", "html"] {
            let result = try place.run("cost", "--format", format, "--by", "day", "--project", "5/day")
            #expect(result.code == 0)
            #expect(!result.out.isEmpty)
        }
        #expect(try place.run("cost").out.contains("n = 0"))
    }

    @Test(arguments: [
        ["--since", "yesterday"], ["--until", "2026-02-30"], ["--project", "0/day"], ["--as", "gpt-4o"],
        ["--by", "hour"],
        ["--project", "5/day", "--as", "gpt-oss-20b"], ["--project", "5/day", "--as", "nobody"],
        ["--ledger", "absent.sqlite"],
    ])
    func whatCannotBeAnsweredIsAUsageError(arguments: [String]) throws {
        let place = try Workplace()
        try Self.ledger(place)
        let result = try place.run(["cost"] + arguments)
        #expect(result.code == 2)
        #expect(result.out == "")
        #expect(!result.err.isEmpty)
    }
}

@Suite struct PricesTests {
    @Test func whatAppliesToTheConfiguredModelsIsSaid() throws {
        let place = try Workplace()
        try place.write(
            """
            models:
              hosted: { id: gpt-4o-mini-2024-07-18, url: "https://api.openai.com/v1" }
              own: { id: gpt-4o-mini, url: "http://127.0.0.1:9/v1" }
              cheap: { id: gpt-4o-mini, url: "https://api.openai.com/v1", price: { input: 0.01, output: 0.02 } }
              box: { url: "http://127.0.0.1:9/v1", watts: 65, usd_per_kwh: 0.30 }
              other: { id: gpt-4o-mini, url: "https://models.example.com/v1" }
            """, to: "brief.yaml")
        let out = try place.run("prices").out
        #expect(out.contains("hosted  $0.15 in, $0.075 cached, $0.6 out  (list price at api.openai.com)"))
        #expect(out.contains("own     –  (on this machine"))
        #expect(out.contains("cheap   $0.01 in, $0.02 out  (from brief.yaml:"))
        #expect(out.contains("box     $0.0195 an hour, 65 W"))
        #expect(out.contains("other   –  (no list has gpt-4o-mini at models.example.com)"))
        let json = try place.run("prices", "--json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
        #expect((object["providers"] as? [Any])?.count ?? 0 >= 6)
        #expect(
            (object["applied"] as? [[String: Any]])?.compactMap { $0["state"] as? String } == [
                "local", "priced", "priced", "unpriced", "unpriced",
            ])
    }

    @Test(arguments: [
        "watts: 65", "usd_per_kwh: 0.3", "watts: 0, usd_per_kwh: 0.3", "watts: -5, usd_per_hour: 1",
    ])
    func aPowerWithoutItsPriceIsRefused(keys: String) throws {
        let place = try Workplace()
        try place.write("models:\n  box: { url: \"http://127.0.0.1:9/v1\", \(keys) }\n", to: "brief.yaml")
        #expect(try place.run("prices").code == 2)
    }
}

@Suite struct DryRunTests {
    @Test func theRangeOfTheCostAndTheRulesAreSaidAndNoModelIsAsked() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        let result = try place.run("make", "report.md", "--dry-run", "--priority", "high")
        #expect(result.code == 0)
        #expect(result.out.contains("priority is high: a refinement will be asked for"))
        #expect(result.out.contains("to be decided on the draft: length, thin, topics"))
        let line = try #require(result.out.split(separator: "\n").first { $0.contains("  cost  ") })
        #expect(
            line.firstMatch(of: #/draft only \$[\d.]+ to \$[\d.]+; draft and refine \$[\d.]+ to \$[\d.]+$/#)
                != nil)
        #expect(server.requests.isEmpty)
        #expect(place.files(in: "output").isEmpty)
    }

    @Test func whatTheRunCostsLiesInTheRange() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        let said = try place.run("make", "report.md", "--dry-run").out
        let match = try #require(said.firstMatch(of: #/draft and refine \$([\d.]+) to \$([\d.]+)/#))
        #expect(try place.run("make", "report.md").code == 0)
        let cost = try #require(try place.receipt("output/report.receipt.json")["cost"] as? [String: Any])
        let total = try #require(cost["total_usd"] as? Double)
        #expect(try #require(Double(match.1)) * 0.75 <= total)
        #expect(total <= (try #require(Double(match.2))))
    }

    @Test func aModelWithoutAPriceHasNoRange() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        try place.write(
            "models:\n  small: { url: \"http://127.0.0.1:9/v1\" }\ndraft: small\n", to: "brief.yaml")
        let out = try place.run("make", "report.md", "--dry-run", "--priority", "low").out
        #expect(out.contains("draft only – (no price for small)"))
        #expect(out.contains("length: low priority is not refined for it"))
    }
}
