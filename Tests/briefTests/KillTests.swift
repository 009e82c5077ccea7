import BriefTesting
import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing

/// Processes that are killed at random instants, against the log of the server that answered them.
@Suite(.serialized) struct KillTests {
    /// Prompt tokens of all requests that came for a report, in their order. Each request of a run proves that the run
    /// went on after the answer to the one before.
    final class ServerLog: Sendable {
        private let seen = Mutex<[String: [Int]]>([:])

        func note(_ marker: String, _ tokens: Int) {
            seen.withLock { $0[marker, default: []].append(tokens) }
        }
        subscript(marker: String) -> [Int] { seen.withLock { $0[marker] ?? [] } }
        var total: Int { seen.withLock { $0.values.reduce(0) { $0 + $1.count } } }
    }

    final class Progress: Sendable {
        /// `span`: within how many microseconds a process is killed; it follows what the machine does at the moment, so that
        /// about four of five are killed before they are done.
        let state = Mutex((report: 1, kills: 0, span: 100_000.0, problems: [String]()))
    }

    static func server(_ log: ServerLog) throws -> TestServer {
        try TestServer { request in
            let text = request.text
            let marker = text.firstMatch(of: /K[0-9]+X/).map { String($0.output) } ?? ""
            log.note(marker, request.body.count)
            let answer =
                "# Orders rise in \(marker)\n\n## Key points\n\n- They rose by \(request.body.count) a day.\n"
            return ChatReply.answer(
                text.contains("\"large\"") ? ModelRunTests.refined : answer, to: request,
                prompt: request.body.count, completion: 20)
        }
    }

    /// A small context: each report is drafted in parts, merged and refined, five calls or more.
    static func configure(_ place: Workplace, _ server: TestServer, reports: Int) throws {
        try place.write(
            """
            models:
              small: { url: "\(server.base)", context: 1000, max_tokens: 150, price: { input: 0.1, output: 0.2 } }
              large: { url: "\(server.base)", context: 131072, price: { input: 1, output: 2 } }
            draft: small
            refine: large
            budget: { per_day: { usd: 1000, tokens: 1000000000 } }
            """, to: "brief.yaml")
        for number in 0..<reports {
            let text = (1...24).map { region in
                "In region \(region) of K\(number)X the orders rose by \(region * 3 + number) a day, and the team "
                    + "of region \(region) says that it needs \(region + 2) more people until the autumn comes.\n"
            }
            try place.write("# Regions K\(number)X\n\n" + text.joined(separator: "\n"), to: "r\(number).md")
        }
    }

    static func recorded(_ place: Workplace) throws -> [String: [Int]] {
        var recorded: [String: [Int]] = [:]
        for row in try place.rows(
            "SELECT report_path, prompt_tokens, outcome, reused FROM calls JOIN runs ON runs.id = run_id ORDER BY calls.id"
        )
        where row["outcome"] == "ok" && row["reused"] == 0 {
            let path: String = row["report_path"]
            recorded["K\(path.dropFirst().dropLast(3))X", default: []].append(row["prompt_tokens"])
        }
        return recorded
    }

    @Test func aKilledProcessLosesAtMostTheCallInFlight() async throws {
        let kills = 200
        let place = try Workplace()
        let log = ServerLog()
        let server = try Self.server(log)
        try Self.configure(place, server, reports: kills + 200)
        #expect(try place.run("make", "r0.md", "--refine", "always", "--quiet").code == 0)
        let calls = log["K0X"].count
        #expect(calls >= 4)
        // Its threads read it only, and start programs in it.
        nonisolated(unsafe) let shared = place
        let next = Progress()
        // The threads of Swift's pool are left to the other tests.
        try await offPool {
            DispatchQueue.concurrentPerform(iterations: 4) { _ in
                while let number = next.state.withLock({ state -> Int? in
                    guard state.kills < kills, state.report < kills + 200 else { return nil }
                    defer { state.report += 1 }
                    return state.report
                }) {
                    do {
                        let running = try shared.start([
                            "make", "r\(number).md", "--refine", "always", "--quiet",
                        ])
                        // The random instant is what is tested; nothing is waited for.
                        usleep(UInt32.random(in: 0...UInt32(next.state.withLock { $0.span })))
                        kill(running.process.processIdentifier, SIGKILL)
                        let code = try running.finish().code
                        next.state.withLock { state in
                            if code == 128 + SIGKILL {
                                state.kills += 1
                                state.span *= 1.05
                            } else {
                                state.span *= 0.8
                                if code != 0 { state.problems.append("code \(code)") }
                            }
                        }
                    } catch {
                        next.state.withLock { $0.problems.append("\(error)") }
                    }
                }
            }
        }
        let (reports, killed, _, problems) = next.state.withLock { $0 }
        #expect(problems == [])
        #expect(killed >= kills)

        #expect(try place.run("runs").code == 0)
        #expect(try place.words("PRAGMA integrity_check") == ["ok"])
        #expect(try place.number("SELECT count(*) FROM runs WHERE status = 'running'") == 0)
        let recorded = try Self.recorded(place)
        var begun = 0
        for number in 0..<reports {
            let (asked, kept) = (log["K\(number)X"], recorded["K\(number)X"] ?? [])
            if asked.count > 1, asked.count < calls { begun += 1 }
            #expect(kept.count >= asked.count - 1, "report \(number): \(kept) of \(asked)")
            #expect(kept == Array(asked.prefix(kept.count)), "report \(number)")
        }
        print("\(killed) processes killed, \(begun) of them between their calls")
        #expect(begun > 10)
        #expect(
            try place.number("SELECT sum(cost_nano) FROM calls")
                == place.rows("SELECT stage, prompt_tokens FROM calls").reduce(0) { sum, row in
                    let price = row["stage"] == "refine" ? 10 : 1
                    return sum + price * (100 * (row["prompt_tokens"] as Int) + 20 * 200)
                })

        // Runs that were cut short are taken up: what was answered and went on is not asked for again.
        for number in (1..<reports).filter({ (1..<calls).contains(log["K\($0)X"].count) }).prefix(12) {
            let before = log["K\(number)X"].count
            #expect(
                try place.run("make", "r\(number).md", "--refine", "always", "--quiet", "--force").code == 0)
            #expect(log["K\(number)X"].count - before <= calls - before + 1)
        }
        #expect(try place.run("make", "r0.md", "--fresh", "--refine", "always", "--quiet").code == 0)
        #expect(try place.number("SELECT count(*) FROM spend") == 0)
    }

    @Test func eightProcessesWritingAtOnceLoseNothing() async throws {
        let place = try Workplace()
        let log = ServerLog()
        let server = try Self.server(log)
        try Self.configure(place, server, reports: 48)
        nonisolated(unsafe) let running = try (0..<8).map { process in
            try place.start(
                ["make", "--jobs", "3", "--refine", "always", "--quiet"]
                    + (0..<6).map { "r\(process * 6 + $0).md" })
        }
        let codes = try await offPool { try running.map { try $0.finish().code } }
        #expect(codes == Array(repeating: 0, count: 8))
        #expect(try place.number("SELECT count(*) FROM runs WHERE status = 'refined'") == 48)
        #expect(try place.number("SELECT count(*) FROM calls") == log.total)
        let recorded = try Self.recorded(place)
        for number in 0..<48 { #expect(recorded["K\(number)X"] == log["K\(number)X"]) }
        #expect(try place.words("PRAGMA integrity_check") == ["ok"])
    }
}
