import BriefTesting
import Foundation
import Testing

/// Budgets of brief.yaml, held by the ledger over all processes.
@Suite struct BudgetTests {
    /// Draft: about 600 prompt and 600 answer tokens at 0.1 and 0.2 $/M; refinement at ten times that.
    static func place(_ budget: String, _ server: TestServer, models: String? = nil) throws -> Workplace {
        let place = try Workplace()
        try ModelRunTests.configure(place, server, extra: "budget: \(budget)")
        return place
    }

    @Test(
        arguments: ["per_brief", "per_day", "per_month"], ["0.0005", "{ usd: 0.0005 }", "{ tokens: 1600 }"])
    func aRefinementThatDoesNotFitIsVetoed(scope: String, cap: String) throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ \(scope): \(cap) }", server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 0)
        #expect(server.requests.count == 1)
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "drafted")
        let gate = try #require(receipt["gate"] as? [String: Any])
        #expect(gate["verdict"] as? String == "vetoed")
        #expect((gate["because"] as? String)?.contains("budget") == true)
        let rules = try #require(gate["rules"] as? [[String: Any]])
        #expect(rules.contains { $0["rule"] as? String == "budget" && $0["fired"] as? Bool == true })
    }

    @Test(arguments: ["0.00001", "0", "{ tokens: 100 }", "{ usd: 5, tokens: 100 }"])
    func aDraftThatDoesNotFitIsExitCodeFour(cap: String) throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: \(cap) }", server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 4)
        #expect(server.requests.count == 0)
        #expect(place.files(in: "output") == [])
        #expect(result.err.contains("budget"))
        #expect(try place.run("make", "report.md", "--draft-model", "extractive").code == 0)
    }

    @Test func whatFitsIsMadeAndCounts() throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: 0.01, per_month: { usd: 1, tokens: 100000 } }", server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "refined")
        #expect(try place.number("SELECT count(*) FROM spend") == 0)
    }

    @Test func aReusedBriefNeedsNoBudget() throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: 5 }", server)
        #expect(try place.run("make", "report.md").code == 0)
        let config = try place.read("brief.yaml").replacing("per_day: 5", with: "per_day: 0.0000001")
        try place.write(config, to: "brief.yaml")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.count == 2)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "reused")
        #expect(try place.read("output/report.md").contains("lost 2,310 orders"))
    }

    @Test func withoutPriceTokensHoldAModelAndDollarsLetALocalOneBe() throws {
        let server = try ModelRunTests.server()
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        func configure(_ budget: String) throws {
            try place.write(
                "models: { small: { url: \"\(server.base)\", context: 16384 } }\ndraft: small\nbudget: { per_day: \(budget) }\n",
                to: "brief.yaml")
        }
        try configure("{ tokens: 100 }")
        #expect(try place.run("make", "report.md").code == 4)
        try configure("0.0001")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.count == 1)
    }

    @Test func aLedgerThatCannotBeReadVetoesWhatCounts() throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: 5 }", server)
        try place.write([UInt8](repeating: 7, count: 20_000), to: "books.sqlite")
        let result = try place.run("make", "report.md", "--ledger", "books.sqlite")
        #expect(result.code == 4)
        #expect(result.err.contains("damaged"))
        #expect(server.requests.count == 0)
    }

    @Test func switchedOffTheLedgerStillHoldsTheBudget() throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: 0.0013 }\nledger: off", server)
        #expect(try place.run("make", "report.md", "--fresh").code == 0)
        let spent = try place.number("SELECT sum(nano) FROM spend WHERE settled = 1")
        #expect(spent == (try place.nanoDollars("output/report.receipt.json")))
        #expect(try place.number("SELECT count(*) FROM runs") == 0)
        #expect(try place.number("SELECT count(*) FROM calls") == 0)
    }

    @Test func whatAKilledProcessHadSetAsideIsGivenBack() async throws {
        let reached = Gate()
        let server = try TestServer { request in
            request.number == 1
                ? .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
                : ModelRunTests.answer(ModelRunTests.draft, to: request)
        }
        // One draft fits, two do not.
        let place = try Self.place("{ per_day: { tokens: 1600 } }\n\(patience)", server)
        let running = try place.start(["make", "report.md"])
        await reached.opened()
        #expect(try place.run("make", "report.md").code == 4)
        kill(running.process.processIdentifier, SIGKILL)
        _ = try running.finish()
        #expect(try place.run("make", "report.md").code == 0)
    }

    @Test func eightProcessesNeverOverspendTogether() throws {
        let server = try ModelRunTests.server()
        let place = try Self.place("{ per_day: { usd: 0.0034, tokens: 8000 } }", server)
        for number in 1...8 { try place.write(sampleReport + "\nReport \(number).\n", to: "r\(number).md") }
        let running = try (1...8).map { try place.start(["make", "r\($0).md"]) }
        let codes = try running.map { try $0.finish().code }
        #expect(codes.allSatisfy { $0 == 0 || $0 == 4 })
        #expect(codes.contains(0))
        let spent = try place.number("SELECT sum(cost_nano) FROM calls")
        let tokens = try place.number("SELECT sum(prompt_tokens + completion_tokens) FROM calls")
        #expect(spent <= 3_400_000 && tokens <= 8000)
        #expect(try place.number("SELECT count(*) FROM calls") == server.requests.count)
        #expect(try place.number("SELECT count(*) FROM spend") == 0)
    }

    @Test(arguments: [
        "{ per_week: 1 }", "{ per_day: much }", "{ per_day: { dollars: 1 } }", "{ per_day: -1 }",
    ])
    func aBudgetThatMakesNoSenseNamesTheLine(budget: String) throws {
        let server = try ModelRunTests.server()
        let place = try Self.place(budget, server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 2)
        #expect(result.err.contains("brief.yaml:6") && result.err.contains("budget"))
    }
}
