import BriefTesting
import Foundation
import Testing

/// `brief make` against real servers on loopback.
@Suite struct ModelRunTests {
    static let draft =
        "# Checkout failed for 43 minutes\n\n## Key points\n\n"
        + (1...8).map {
            "- Point \($0): 2,310 orders were lost in the outage, and more words make it a long draft."
        }
        .joined(separator: "\n")
    static let refined =
        "# Checkout failed for 43 minutes and lost 2,310 orders\n\n## Key points\n\n- $184,000 of orders were lost.\n\n"
        + "## Next steps\n\n- Ana Ruiz automates renewal by 4 May 2026."

    /// One server for both models; each answers by its name.
    static func server(draft: String = draft, refined: String = refined) throws -> TestServer {
        try TestServer { request in
            answer(request.text.contains("\"large\"") ? refined : draft, to: request)
        }
    }

    /// An answer whose server counted the prompt as it was sent.
    static func answer(_ text: String, to request: ServerRequest) -> ServerReply {
        ChatReply.answer(text, to: request, prompt: request.body.count / 4, completion: text.count / 4)
    }

    static func configure(_ place: Workplace, _ server: TestServer, extra: String = "") throws {
        try place.write(
            """
            models:
              small: { url: "\(server.base)", context: 16384, price: { input: 0.1, output: 0.2 } }
              large: { url: "\(server.root)", context: 131072, price: { input: 1, output: 2 } }
            draft: small
            refine: large
            \(extra)
            """, to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
    }

    @Test func aLongDraftIsRefinedAndBothCallsAreInTheReceipt() throws {
        let place = try Workplace()
        let server = try Self.server()
        try Self.configure(place, server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 0)
        #expect(try place.read("output/report.md").contains("lost 2,310 orders"))
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "refined")
        let calls = try #require(receipt["calls"] as? [[String: Any]])
        #expect(calls.map { $0["stage"] as? String } == ["draft", "refine"])
        #expect(
            calls.allSatisfy { $0["outcome"] as? String == "ok" && $0["cost_state"] as? String == "priced" })
        let cost = try #require(receipt["cost"] as? [String: Any])
        let total = try #require(cost["total_usd"] as? Double)
        let parts = try #require(cost["draft_usd"] as? Double) + #require(cost["refine_usd"] as? Double)
        #expect(abs(total - parts) < 1e-12)
        #expect(total > 0)
    }

    @Test func theReportStandsBeforeTheInstructionsInThePrompt() throws {
        let place = try Workplace()
        let server = try Self.server()
        try Self.configure(place, server)
        _ = try place.run("make", "report.md", "--refine", "never")
        let body = try #require(server.requests.first).body
        let json = try #require(try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
        let messages = try #require(json["messages"] as? [[String: Any]])
        let user = try #require(messages.last?["content"] as? String)
        let report = try #require(user.range(of: "2,310 orders"))
        let instruction = try #require(user.range(of: "Write an executive brief"))
        #expect(report.upperBound < instruction.lowerBound)
        #expect(json["max_tokens"] as? Int == 600)
        #expect(json["stream"] as? Bool == true)
    }

    @Test func aDraftThatIsNeitherLongNorThinShipsAsItIs() throws {
        let place = try Workplace()
        let short =
            "# Checkout failed\n\n## Key points\n\n- 2,310 orders were lost on 12 April when a certificate expired.\n"
            + "- It took 43 minutes until it was renewed.\n"
        let server = try Self.server(draft: short)
        try Self.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "drafted")
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["high", "normal"])
    func priorityForcesTheLargerModel(priority: String) throws {
        let place = try Workplace()
        let short = String(Self.draft.prefix(300))
        let server = try Self.server(draft: short)
        try Self.configure(place, server)
        _ = try place.run("make", "report.md", "--priority", priority)
        #expect(server.requests.count == (priority == "high" ? 2 : 1))
    }

    @Test func talkInsteadOfABriefKeepsTheDraftAndSaysSo() throws {
        let place = try Workplace()
        let server = try Self.server(refined: "No changes needed.")
        try Self.configure(place, server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 0)
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "kept_draft")
        #expect(try place.read("output/report.md").contains("Point 8"))
        #expect(result.err.contains("kept"))
    }

    @Test func aDeadServerFallsBackToExtractionAndSaysSo() throws {
        let place = try Workplace()
        let port = try TestServer.deadPort()
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--draft-url", "http://127.0.0.1:\(port)")
        #expect(result.code == 0)
        #expect(result.err.contains("extracted"))
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "extracted")
        let draft = try #require(receipt["draft"] as? [String: Any])
        #expect((draft["reason"] as? String)?.contains("phi-4-mini") == true)
        #expect(try place.read("output/report.md").contains("phi-4-mini"))
        let stages = try #require(receipt["stages"] as? [[String: Any]])
        #expect(stages[1]["outcome"] as? String == "fell_back")
    }

    @Test func withoutFallbackADeadServerIsExitCodeThree() throws {
        let place = try Workplace()
        let port = try TestServer.deadPort()
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--draft-url", "127.0.0.1:\(port)", "--no-fallback")
        #expect(result.code == 3)
        #expect(place.files(in: "output") == [])
    }

    @Test func theNextModelOfTheListIsTried() throws {
        let place = try Workplace()
        let server = try Self.server()
        let dead = try TestServer.deadPort()
        try place.write(
            "models:\n  first: { url: \"127.0.0.1:\(dead)\" }\n  second: { url: \"\(server.base)\", context: 8192 }\n"
                + "draft: [first, second]\nretry: { attempts: 1 }\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "drafted")
        #expect(try place.read("output/report.md").contains("Point 8"))
    }

    @Test func aFailedRefinementIsNoFailure() throws {
        let place = try Workplace()
        let server = try TestServer { request in
            request.text.contains("\"large\"")
                ? ServerReply.json(#"{"error":{"message":"model is on fire"}}"#, status: 400)
                : Self.answer(Self.draft, to: request)
        }
        try Self.configure(place, server)
        let result = try place.run("make", "report.md")
        #expect(result.code == 0)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "kept_draft")
        #expect(try place.read("output/report.md").contains("model is on fire"))
    }
}
