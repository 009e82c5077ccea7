import BriefTesting
import Foundation
import GRDB
import Testing

/// What `brief make` leaves in the ledger, and what `brief runs` and `brief show` make of it.
@Suite struct LedgerRunTests {
    @Test func aRunAndItsCallsAreRecordedAsTheReceiptHasThem() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md", "--team", "Payments").code == 0)
        let receipt = try place.receipt("output/report.receipt.json")
        let run = try #require(try place.rows("SELECT * FROM runs").first)
        #expect(run["id"] == receipt["run_id"] as? String)
        #expect(run["status"] == "refined")
        #expect(run["team"] == "Payments")
        #expect(run["reasons"] == #"["length"]"#)
        #expect(run["draft_model"] == "small")
        #expect(run["refine_model"] == "large")
        #expect(run["markdown_path"] == "output/report.md")
        #expect((run["ended_ms"] as Int? ?? 0) >= (run["started_ms"] as Int? ?? .max))
        #expect(try place.words("SELECT stage FROM calls ORDER BY id") == ["draft", "refine"])
        #expect(
            try place.number("SELECT sum(cost_nano) FROM calls")
                == place.nanoDollars("output/report.receipt.json"))
        #expect(
            try place.words("SELECT price FROM calls ORDER BY id").first
                == #"{"input":100000000,"cached_input":null,"output":200000000}"#)
    }

    @Test func neitherKeyNorReportNorAnswerIsInAnyFileOfTheLedger() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        place.environment["OPENAI_BASE_URL"] = server.base
        #expect(try place.run("make", "report.md").code == 0)
        for name in place.files(in: place.state) where !name.hasPrefix("answers") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(place.path)/\(place.state)/\(name)"))
            for secret in [Workplace.canary, "Ana Ruiz", "2,310 orders"] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) is in \(name)")
            }
        }
        for answer in place.answers {
            #expect(try !place.read("\(place.state)/answers/\(answer)").contains(Workplace.canary))
            #expect(try place.mode("\(place.state)/answers/\(answer)") == 0o600)
        }
        #expect(try place.mode(place.state) == 0o700)
        #expect(try place.mode("\(place.state)/answers") == 0o700)
        #expect(try place.mode("\(place.state)/ledger.sqlite") == 0o600)
    }

    @Test func everyAttemptOfACallHasItsRow() throws {
        let place = try Workplace()
        let server = try TestServer { request in
            request.number < 3
                ? ServerReply.json(#"{"error":{"message":"busy"}}"#, status: 503)
                : ModelRunTests.answer(ModelRunTests.draft, to: request)
        }
        try ModelRunTests.configure(place, server, extra: "retry: { attempts: 3, ceiling: 1s }")
        #expect(try place.run("make", "report.md", "--refine", "never").code == 0)
        #expect(
            try place.words("SELECT attempt || outcome FROM calls ORDER BY id") == [
                "1failed", "2failed", "3ok",
            ])
    }

    @Test(arguments: ["ledger: off", "ledger: false"])
    func switchedOffNothingIsRecordedAndAnswersStillCount(line: String) throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server, extra: line)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(!place.exists("\(place.state)/ledger.sqlite"))
        #expect(place.answers.count == 2)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "reused")
    }

    @Test func anotherLedgerIsWrittenAndRead() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server, extra: "ledger: books/costs.sqlite")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(place.exists("books/costs.sqlite"))
        #expect(try place.run("runs").out.contains("refined"))
        #expect(try place.run("make", "report.md", "--ledger", "own.sqlite", "--fresh").code == 0)
        #expect(
            try place.run("runs", "--ledger", "own.sqlite", "--json").out.split(separator: "\n").count == 1)
        #expect(!place.exists("\(place.state)/ledger.sqlite"))
    }

    @Test(arguments: ["damaged", "newer", "read-only", "folder", "other"])
    func aLedgerThatCannotBeUsedCostsNobodyABrief(kind: String) throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        let path = "\(place.path)/books.sqlite"
        let words: String
        switch kind {
        case "damaged":
            try place.write([UInt8](repeating: 7, count: 20_000), to: "books.sqlite")
            words = "damaged"
        case "newer":
            #expect(try place.run("make", "report.md", "--ledger", path, "--quiet").code == 0)
            _ = try Process.run(
                URL(fileURLWithPath: "/usr/bin/sqlite3"), arguments: [path, "PRAGMA user_version = 99"]
            ).waitUntilExit()
            words = "newer version"
        case "folder":
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            words = "no ledger of brief"
        case "other":
            try place.write("", to: "books.sqlite")
            _ = try Process.run(
                URL(fileURLWithPath: "/usr/bin/sqlite3"), arguments: [path, "CREATE TABLE photos (id)"]
            ).waitUntilExit()
            words = "no ledger of brief"
        default:
            // Root may write what nobody may: a folder that is none stands for one without permission.
            try place.write("", to: "file")
            let result = try place.run("make", "report.md", "--ledger", "file/books.sqlite")
            #expect(result.code == 0)
            #expect(result.err.contains("cannot be"))
            #expect(place.exists("output/report.md"))
            return
        }
        let result = try place.run("make", "report.md", "--ledger", path)
        #expect(result.code == 0)
        #expect(place.exists("output/report.md"))
        let notes = result.err.split(separator: "\n").filter { $0.contains(words) }
        #expect(notes.count == 1, "\(result.err)")
    }

    @Test func runsAreListedAndOneIsShown() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.run("make", "report.md").code == 0)
        let list = try place.run("runs").out.split(separator: "\n")
        #expect(list.count == 3)
        #expect(list[1].contains("reused") && list[2].contains("refined"))
        #expect(try place.run("runs", "--limit", "1").out.split(separator: "\n").count == 2)
        let first = try #require(list[2].split(separator: " ").first.map(String.init))
        for id in [first, String(first.suffix(8))] {
            let shown = try place.run("show", id)
            #expect(shown.code == 0)
            for word in [
                "first answer token", "connect", "prepare", "send", "complete", "● length", "○ thin", "$",
            ] {
                #expect(shown.out.contains(word), "\(word) is missing")
            }
        }
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(place.run("show", first, "--json").out.utf8))
                as? [String: Any])
        #expect((json["calls"] as? [Any])?.count == 2)
        #expect((json["rules"] as? [Any])?.count == 10)
        #expect(try place.run("show", "2").code == 2)
        #expect(try place.run("show", "nothing").code == 2)
    }

    @Test func withoutALedgerTheListSaysSo() throws {
        let place = try Workplace()
        let result = try place.run("runs")
        #expect(result.code == 2)
        #expect(result.err.contains("no ledger"))
        #expect(!place.exists(place.state))
    }

    @Test func anInterruptedRunIsMarkedWithWhatItHadSpent() async throws {
        let place = try Workplace()
        let reached = Gate()
        let server = try TestServer { request in
            request.text.contains("\"large\"")
                ? .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
                : ModelRunTests.answer(ModelRunTests.draft, to: request)
        }
        try ModelRunTests.configure(place, server, extra: patience)
        let running = try place.start(["make", "report.md"])
        await reached.opened()
        kill(running.process.processIdentifier, SIGINT)
        #expect(try running.finish().code == 130)
        #expect(try place.words("SELECT status FROM runs") == ["interrupted"])
        #expect(try place.number("SELECT sum(cost_nano) FROM calls") > 0)
    }

    @Test func aKilledRunIsMarkedByTheNextStart() async throws {
        let place = try Workplace()
        let reached = Gate()
        let server = try TestServer { request in
            request.text.contains("\"large\"")
                ? .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
                : ModelRunTests.answer(ModelRunTests.draft, to: request)
        }
        try ModelRunTests.configure(place, server, extra: patience)
        let running = try place.start(["make", "report.md"])
        await reached.opened()
        #expect(try place.run("runs").out.contains("running"))
        kill(running.process.processIdentifier, SIGKILL)
        _ = try running.finish()
        #expect(try place.run("runs").out.contains("interrupted"))
        #expect(try place.words("SELECT stage FROM calls") == ["draft"])
    }
}
