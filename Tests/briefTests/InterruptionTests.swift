import BriefTesting
import Foundation
import Testing

/// A run that ends early leaves at once and leaves nothing half-written.
@Suite struct InterruptionTests {
    /// A server that has begun to answer and then says nothing more.
    static func stalling(_ reached: Gate, _ left: Gate) throws -> TestServer {
        try TestServer { _ in .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(left)]) }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func anInterruptedRunLeavesNothing(signal: Int32) async throws {
        let place = try Workplace()
        let reached = Gate()
        let server = try Self.stalling(reached, Gate())
        try place.write(sampleReport, to: "report.md")
        let running = try place.start(["make", "report.md", "--draft-url", server.base])
        await reached.opened()
        kill(running.process.processIdentifier, signal)
        let result = try running.finish()
        #expect(result.code == 130)
        #expect(place.files(in: "output") == [])
        #expect(result.out == "")
    }

    @Test func theRunsOwnLimitIsExitCode124() throws {
        let place = try Workplace()
        let server = try Self.stalling(Gate(), Gate())
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--draft-url", server.base, "--timeout", "300ms")
        #expect(result.code == 124)
        #expect(result.err.contains("--timeout"))
        #expect(place.files(in: "output") == [])
    }

    @Test func reportsThatWereDoneBeforeStay() async throws {
        let place = try Workplace()
        let reached = Gate()
        let last = place.path + "/output/quick.html"
        let server = try TestServer { request in
            guard request.text.contains("SLOW") else {
                return ModelRunTests.answer(ModelRunTests.refined, to: request)
            }
            // The first report is written while the second one is at the model: answer it when that is done.
            for _ in 0..<20_000 where access(last, F_OK) != 0 { usleep(1000) }
            return .events([.text(ChatReply.said("# Sales")), .reached(reached), .silence(Gate())])
        }
        try place.write(sampleReport, to: "quick.md")
        try place.write(sampleReport + "\n\nSLOW", to: "slow.md")
        let running = try place.start([
            "make", "quick.md", "slow.md", "--draft-url", server.base, "--jobs", "1",
        ])
        await reached.opened()
        // The second report is at the model while the first is still being written.
        while !place.exists("output/quick.html") { await Task.yield() }
        kill(running.process.processIdentifier, SIGINT)
        #expect(try running.finish().code == 130)
        #expect(place.files(in: "output") == ["quick.html", "quick.md", "quick.receipt.json"])
    }
}
