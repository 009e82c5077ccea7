import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Testing

@Suite struct RetryTests {
    private let fine = ChatReply.stream(["fine"])

    @Test(arguments: [408, 429, 500, 502, 503, 504])
    func aPassingRefusalIsTriedAgain(status: Int) async throws {
        let harness = try CallHarness([.text("later", status: status), fine])
        #expect(try await harness.ask().text == "fine")
        #expect(harness.collector.calls.map(\.outcome) == [.failed, .ok])
        #expect(harness.collector.calls.map(\.attempt) == [1, 2])
        #expect(
            harness.collector.calls.first?.error
                == (status == 408 ? "HTTP 408: later" : "HTTP \(status): later"))
    }

    @Test(arguments: [400, 401, 403, 404, 405, 409, 413, 422, 301, 302, 307, 308])
    func aLastingRefusalIsNot(status: Int) async throws {
        let harness = try CallHarness([
            ServerReply(status, headers: [HTTPHeader("Location", "http://127.0.0.1:1/")], [.text("no")])
        ])
        #expect(await harness.fail()?.kind == .refused)
        #expect(harness.server.requests.count == 1)
        #expect(harness.pauses.made.isEmpty)
    }

    @Test func theAttemptsAreBounded() async throws {
        let harness = try CallHarness([.text("down", status: 503)], retry: RetryPolicy(attempts: 4))
        #expect(await harness.fail()?.kind == .serverError)
        #expect(harness.server.requests.count == 4)
        // Half of 500 ms, 1 s, 2 s: the jitter of the harness is 0.5.
        #expect(harness.pauses.made == [.milliseconds(250), .milliseconds(500), .seconds(1)])
        #expect(harness.collector.retries == harness.pauses.made)
    }

    @Test func thePauseNeverGoesOverTheCeiling() async throws {
        let policy = RetryPolicy(attempts: 12, ceiling: .seconds(2))
        let harness = try CallHarness([.text("down", status: 503)], retry: policy)
        #expect(await harness.fail()?.kind == .serverError)
        #expect(harness.pauses.made.max() == .seconds(1))
        #expect(harness.pauses.made.count == 11)
    }

    @Test func aServersPauseIsObeyed() async throws {
        let harness = try CallHarness([
            ServerReply(429, headers: [HTTPHeader("Retry-After", "7")], [.text("busy")]), fine,
        ])
        #expect(try await harness.ask().text == "fine")
        #expect(harness.pauses.made == [.seconds(7)])
    }

    @Test(arguments: ["31", "Fri, 31 Dec 9999 23:59:59 GMT"])
    func aPauseOverTheCeilingEndsTheCallAsBusy(pause: String) async throws {
        let harness = try CallHarness([
            ServerReply(429, headers: [HTTPHeader("Retry-After", pause)], [.text("busy")])
        ])
        let failure = try #require(await harness.fail())
        #expect(failure.kind == .busy)
        #expect((failure.retryAfter ?? .zero) > .seconds(30))
        #expect(harness.server.requests.count == 1)
    }

    @Test func aPauseInThePastIsNone() async throws {
        let date = HTTPHeader("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")
        let harness = try CallHarness([ServerReply(503, headers: [date], [.text("busy")]), fine])
        #expect(try await harness.ask().text == "fine")
        #expect(harness.collector.retries == [.zero])
    }

    @Test func aStreamThatBreaksOffIsTriedAgain() async throws {
        let start = ServerReply.Piece.text(ChatReply.said("half"))
        let ends: [ServerReply] = [
            .events([start, .reset]), .events([start, .hangUp]), .events([start]),
            .events([start], framing: .untilClose), .events([start, .text("data: [DONE]\n\n")]),
            ServerReply(framing: .raw, [.hangUp]), .events([]), .text(""),
        ]
        for end in ends {
            let harness = try CallHarness([end, fine])
            #expect(try await harness.ask().text == "fine")
            #expect(harness.collector.calls.map(\.outcome) == [.failed, .ok])
        }
    }

    @Test func aBrokenStreamIsAFailureWhenNoAttemptIsLeft() async throws {
        let harness = try CallHarness(
            [.events([.text(ChatReply.said("half"))])], retry: RetryPolicy(attempts: 1))
        #expect(await harness.fail()?.kind == .serverError)
        let usage = try #require(harness.collector.calls.first?.usage)
        #expect(usage.source == .estimated)
    }

    @Test func nobodyThereIsTriedAgainAndSaidToBeUnreachable() async throws {
        let port = try TestServer.deadPort()
        let harness = try CallHarness([fine]) { $0.location = .endpoint(.local(port: port)) }
        let failure = try #require(await harness.fail())
        #expect(failure.kind == .unreachable)
        #expect(failure.endpoint == "http://127.0.0.1:\(port)/v1")
        #expect(harness.collector.calls.count == 3)
    }

    @Test func pausesStayWithinTheWholeCall() async throws {
        let busy = ServerReply(429, headers: [HTTPHeader("Retry-After", "20")], [.text("busy")])
        let harness = try CallHarness([busy], timeouts: Timeouts(total: .seconds(10)))
        let failure = try #require(await harness.fail())
        #expect(failure.kind == .busy)
        #expect(failure.retryAfter == .seconds(20))
        #expect(harness.pauses.made.isEmpty)
    }

    @Test func anErrorInsideAStreamCountsByItsOwnStatus() async throws {
        let passing = [
            #"data: {"error":{"message":"overloaded","code":503}}"#,
            #"data: {"error":{"message":"slow","code":"429"}}"#,
            "event: error\ndata: {\"message\":\"worker died\"}", "event: error\ndata: worker died",
            #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"error"}],"error":{"message":"gone","code":502}}"#,
            #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"abort"}]}"#,
            #"error: {"message":"worker died"}"#, #"data: {"error":"worker died"}"#,
        ]
        for event in passing {
            let harness = try CallHarness([
                .events([.text(ChatReply.said("half")), .text(event + "\n\n")]), fine,
            ])
            #expect(try await harness.ask().text == "fine", "\(event)")
        }
        let lasting = [
            #"data: {"error":{"message":"bad","code":400}}"#,
            #"data: {"error":{"message":"bad","type":"invalid_request_error","code":null}}"#,
        ]
        for event in lasting {
            let harness = try CallHarness([.events([.text(event + "\n\n")]), fine])
            #expect(await harness.fail()?.kind == .refused, "\(event)")
        }
    }

    @Test func reasoningThatUsesUpTheLimitGetsMoreOnce() async throws {
        let empty = ChatReply.stream([], reasoning: ["hm", "hm"], finish: "length")
        let harness = try CallHarness([empty, fine]) { $0.reasoningTokens = 50 }
        #expect(try await harness.ask().text == "fine")
        let limits = harness.server.requests.map { $0.text.contains(#""max_tokens":150"#) }
        #expect(limits == [true, false])
        let hopeless = try CallHarness([empty])
        #expect(await hopeless.fail()?.kind == .badAnswer)
        #expect(hopeless.server.requests.count == 2)
    }

    @Test func theAnswersLimitIsCutToTheContextThatTheServerTells() async throws {
        let full = ServerReply.json(
            #"{"error":{"message":"This model's maximum context length is 2048 tokens.","code":400}}"#,
            status: 400)
        let harness = try CallHarness([full, fine])
        let request = ChatRequest.testing(estimatedPromptTokens: 1000, maxTokens: 4000)
        #expect(try await harness.ask(request).text == "fine")
        #expect(harness.server.requests.last?.text.contains(#""max_tokens":798"#) == true)
        #expect(await harness.model.contextLength() == 2048)
        let hopeless = try CallHarness([full])
        #expect(
            await hopeless.fail(.testing(estimatedPromptTokens: 2000, maxTokens: 400))?.kind
                == .contextOverflow)
        #expect(hopeless.server.requests.count == 1)
    }
}
