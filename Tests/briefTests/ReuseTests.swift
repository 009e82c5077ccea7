import BriefTesting
import Foundation
import Testing

/// Nothing is paid for twice.
@Suite struct ReuseTests {
    @Test func theSameBriefAgainIsReusedAndCostsNothing() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        let first = try place.receipt("output/report.receipt.json")
        let text = try place.read("output/report.md")
        let again = try place.run("make", "report.md")
        #expect(again.code == 0)
        #expect(again.err.contains("reused"))
        let second = try place.receipt("output/report.receipt.json")
        #expect(second["status"] as? String == "reused")
        #expect(second["reused_from"] as? String == first["run_id"] as? String)
        #expect(try place.nanoDollars("output/report.receipt.json") == 0)
        #expect(server.requests.count == 2)
        // All but the line of times and costs.
        #expect(
            try place.read("output/report.md").split(separator: "\n").first
                == text.split(separator: "\n").first)
        #expect(try place.words("SELECT status FROM runs ORDER BY started_ms") == ["refined", "reused"])
        #expect(try place.number("SELECT sum(reused) FROM calls") == 2)
    }

    @Test func freshAsksAnew() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.run("make", "report.md", "--fresh").code == 0)
        #expect(server.requests.count == 4)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "refined")
    }

    @Test(arguments: ["report", "settings", "model", "endpoint"])
    func whateverAnAnswerDependsOnAsksAnew(change: String) throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        let other = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md", "--refine", "never").code == 0)
        let config = try place.read("brief.yaml")
        switch change {
        case "report": try place.write(sampleReport + "\nOne more line.\n", to: "report.md")
        case "settings":
            try place.write(
                config.replacing("context: 16384", with: "context: 16384, temperature: 0.5"), to: "brief.yaml"
            )
        case "model":
            try place.write(
                config.replacing("context: 16384", with: "context: 16384, id: tiny"), to: "brief.yaml")
        default: try place.write(config.replacing(server.base, with: other.base), to: "brief.yaml")
        }
        #expect(try place.run("make", "report.md", "--refine", "never").code == 0)
        #expect(server.requests.count + other.requests.count == 2)
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "drafted")
    }

    @Test func aKeptDraftIsAskedForAnew() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server(refined: "No changes needed.")
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(place.answers == [])
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.count == 4)
    }

    @Test func aFallbackIsAskedForAnew() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        let dead = try TestServer.deadPort()
        try place.write(
            "models:\n  first: { url: \"127.0.0.1:\(dead)\" }\n  second: { url: \"\(server.base)\", context: 8192 }\n"
                + "draft: [first, second]\nretry: { attempts: 1 }\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(place.answers == [])
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [SIGKILL, SIGINT])
    func aCompletedCallOfAnInterruptedRunIsTakenUp(signal: Int32) async throws {
        let place = try Workplace()
        let reached = Gate()
        let server = try TestServer { request in
            guard request.text.contains("\"large\"") else {
                return ModelRunTests.answer(ModelRunTests.draft, to: request)
            }
            return request.number == 2
                ? .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
                : ModelRunTests.answer(ModelRunTests.refined, to: request)
        }
        try ModelRunTests.configure(place, server, extra: patience)
        let running = try place.start(["make", "report.md"])
        await reached.opened()
        kill(running.process.processIdentifier, signal)
        _ = try running.finish()
        #expect(try place.run("make", "report.md").code == 0)
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "refined")
        let calls = try #require(receipt["calls"] as? [[String: Any]])
        #expect(calls.map { $0["reused_from"] != nil } == [true, false])
        #expect(server.requests.count == 3)
    }

    @Test func nothingOfAConfidentialReportStays() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md", "--confidential").code == 0)
        #expect(server.requests.count == 2)
        #expect(place.answers == [])
    }

    @Test(arguments: [SIGINT, SIGKILL])
    func anInterruptedConfidentialRunLeavesNothingThatStays(signal: Int32) async throws {
        let place = try Workplace()
        let reached = Gate()
        let server = try TestServer { request in
            guard request.text.contains("\"large\"") else {
                return ModelRunTests.answer(ModelRunTests.draft, to: request)
            }
            return request.number == 2
                ? .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
                : ModelRunTests.answer(ModelRunTests.refined, to: request)
        }
        try ModelRunTests.configure(place, server, extra: patience)
        let running = try place.start(["make", "report.md", "--confidential"])
        await reached.opened()
        kill(running.process.processIdentifier, signal)
        _ = try running.finish()
        // What a kill leaves is there to be taken up, and goes then.
        #expect(place.answers.count == (signal == SIGKILL ? 1 : 0))
        #expect(try place.run("make", "report.md", "--confidential").code == 0)
        #expect(server.requests.count == (signal == SIGKILL ? 3 : 4))
        #expect(place.answers == [])
    }

    @Test func aSpoiltAnswerIsAskedForAnew() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md", "--refine", "never").code == 0)
        for name in place.answers {
            try place.write("{\"schema\":\"br", to: "\(place.state)/answers/\(name)")
        }
        #expect(try place.run("make", "report.md", "--refine", "never").code == 0)
        #expect(server.requests.count == 2)
    }
}
