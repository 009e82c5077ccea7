import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Testing

@Suite struct LimitTests {
    @Test func aStreamSilentUntilItsLimitIsTriedOnceWithoutStreaming() async throws {
        let left = Gate()
        let server = try TestServer { request in
            request.text.contains(#""stream":true"#) ? .events([.silence(left)]) : ChatReply.whole("whole")
        }
        let harness = try CallHarness(server, timeouts: Timeouts(firstEvent: .milliseconds(60)))
        #expect(try await harness.ask().text == "whole")
        #expect(harness.collector.calls.map(\.streamed) == [true, false])
        #expect(harness.server.requests.last?.text.contains("stream_options") == false)
        await left.opened()
    }

    @Test(.timeLimit(.minutes(2))) func itIsTriedOnceOnly() async throws {
        let left = Gate()
        let second = Gate()
        let server = try TestServer { request in
            if request.number == 2 { second.open() }
            return ServerReply(framing: .raw, [.silence(left)])
        }
        let harness = try CallHarness(
            server, timeouts: Timeouts(firstEvent: .milliseconds(500), total: .seconds(30)))
        #expect(await harness.fail()?.kind == .timedOut)
        await second.opened()
        #expect(server.requests.count == 2)
    }

    @Test func keepAliveCommentsAreNoData() async throws {
        let left = Gate()
        let server = try TestServer { _ in
            .events([.text(ChatReply.said("a")), .forever(Array(": still here\n\n".utf8), left)])
        }
        let limits = Timeouts(silence: .milliseconds(60), total: .milliseconds(300))
        let harness = try CallHarness(server, timeouts: limits)
        #expect(await harness.fail()?.kind == .timedOut)
        await left.opened()
    }

    @Test func theWholeCallIsBoundedHoweverMuchComes() async throws {
        let left = Gate()
        let empty = Array(ChatReply.chunk("{}").utf8)
        let server = try TestServer { _ in .events([.forever(empty, left)]) }
        let harness = try CallHarness(server, timeouts: Timeouts(total: .milliseconds(200)))
        let kind = await harness.fail()?.kind
        #expect(kind == .timedOut || kind == .badAnswer)
        await left.opened()
    }

    @Test func anAnswerOverItsCapEndsTheCall() async throws {
        let left = Gate()
        let chunk = Array(ChatReply.said(String(repeating: "word ", count: 100)).utf8)
        let server = try TestServer { _ in .events([.forever(chunk, left)]) }
        let harness = try CallHarness(server, limits: CallLimits(answerBytes: 100_000))
        let failure = try #require(await harness.fail())
        #expect(failure.kind == .badAnswer)
        #expect(failure.message.contains("100000 bytes"))
        #expect(server.requests.count == 1)
        await left.opened()
    }

    @Test func reasoningOverTheCapEndsItToo() async throws {
        let left = Gate()
        let chunk = Array(ChatReply.chunk(#"{"reasoning_content":"hm hm hm hm hm hm hm hm "}"#).utf8)
        let server = try TestServer { _ in .events([.forever(chunk, left)]) }
        let harness = try CallHarness(server, limits: CallLimits(answerBytes: 50_000))
        #expect(await harness.fail()?.kind == .badAnswer)
        await left.opened()
    }

    @Test func aLineOf64MegabytesEndsTheCallAndIsNotSkipped() async throws {
        let mega = [UInt8](repeating: 0x78, count: 1 << 20)
        let pieces = [.text("data: ")] + [ServerReply.Piece](repeating: .bytes(mega), count: 64)
        let harness = try CallHarness([
            .events(pieces + [.text("\n\n" + ChatReply.said("late") + ChatReply.chunk("{}", finish: "stop"))])
        ])
        let failure = try #require(await harness.fail())
        #expect(failure.kind == .badAnswer)
        #expect(failure.message.contains("line"))
        #expect(harness.server.requests.count == 1)
    }

    @Test func aWholeAnswerWithoutEndIsCutOff() async throws {
        let left = Gate()
        let server = try TestServer { _ in
            ServerReply(
                framing: .chunked, [.text("{"), .forever([UInt8](repeating: 0x20, count: 8192), left)])
        }
        let harness = try CallHarness(server, limits: CallLimits(answerBytes: 10_000))
        #expect(await harness.fail()?.kind == .badAnswer)
        await left.opened()
    }

    @Test func cancellingTheTaskEndsTheCallAndTheServersWork() async throws {
        let said = Gate()
        let left = Gate()
        let server = try TestServer { _ in
            .events([.text(ChatReply.said("a")), .reached(said), .silence(left)])
        }
        let harness = try CallHarness(server)
        let task = Task { await harness.fail() }
        await said.opened()
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        await left.opened()
        #expect(harness.collector.calls.map(\.outcome) == [.cancelled])
    }

    @Test func aConfidentialReportNeverReachesAnotherMachine() async throws {
        let harness = try CallHarness([ChatReply.stream(["x"])]) {
            if let endpoint = try? Endpoint.normalise("http://192.0.2.1:9/v1") {
                $0.location = .endpoint(endpoint)
            }
        }
        #expect(await harness.fail(.testing(localOnly: true))?.kind == .notLocal)
        #expect(await harness.model.leavesMachine()?.contains("192.0.2.1") == true)
        let cloud = try CallHarness([ChatReply.stream(["x"])]) { $0.id = "gpt-oss:120b-cloud" }
        #expect(await cloud.fail(.testing(localOnly: true))?.kind == .notLocal)
        #expect(await cloud.model.leavesMachine() != nil)
        #expect(cloud.server.requests.isEmpty)
        let local = try CallHarness([ChatReply.stream(["x"])])
        #expect(try await local.ask(.testing(localOnly: true)).text == "x")
        #expect(await local.model.leavesMachine() == nil)
    }
}
