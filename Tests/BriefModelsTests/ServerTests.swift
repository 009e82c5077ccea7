import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Synchronization
import Testing

@Suite struct ServerTests {
    /// Answers these paths, and 404 to the rest.
    private func server(_ routes: [String: ServerReply]) throws -> TestServer {
        try TestServer { routes[$0.path] ?? .json(#"{"detail":"Not Found"}"#, status: 404) }
    }

    private func probe(_ server: TestServer) async -> ServerProbe.Finding {
        await ServerProbe(transport: CurlTransport()).probe(.local(port: server.port)).finding
    }

    @Test func serversAreRecognisedByTheirAnswers() async throws {
        let list = #"{"object":"list","data":[{"id":"m"}]}"#
        let servers: [(ServerKind, Int?, [String: ServerReply])] = [
            (.foundry, nil, ["/v1/models": .json(list), "/models/loaded": .json("[]")]),
            (
                .llamaCpp, 2048,
                [
                    "/v1/models": .json(list),
                    "/props": .json(#"{"default_generation_settings":{"n_ctx":2048}}"#),
                ]
            ),
            (
                .vllm, 512,
                ["/v1/models": .json(#"{"data":[{"id":"m","owned_by":"vllm","max_model_len":512}]}"#)]
            ),
            (.ollama, nil, ["/v1/models": .json(list), "/api/version": .json(#"{"version":"0.12.6"}"#)]),
            (
                .lmstudio, 8192,
                [
                    "/v1/models": .json(list),
                    "/api/v0/models": .json(#"{"data":[{"id":"m","loaded_context_length":8192}]}"#),
                ]
            ),
            (.other, nil, ["/v1/models": .json(list)]),
        ]
        for (kind, context, routes) in servers {
            #expect(
                try await probe(server(routes)) == .server(kind, models: [.init(id: "m", context: context)]))
        }
    }

    @Test func whatDoesNotAnswerIsExplainedInOneSentence() async throws {
        func sentence(_ finding: ServerProbe.Finding) -> String {
            if case .silent(let sentence) = finding { sentence } else { "" }
        }
        let dead = Endpoint.local(port: try TestServer.deadPort())
        let found = await ServerProbe(transport: CurlTransport()).probe(dead).finding
        #expect(sentence(found).hasPrefix("Nothing answers there"))
        let page = try server(["/v1/models": .text("<html>")])
        #expect(sentence(await probe(page)).contains("refused"))
        let empty = try server(["/v1/models": .json("{}")])
        #expect(sentence(await probe(empty)).contains("no list of models"))
        let locked = try server(["/v1/models": .json(#"{"detail":"Not authenticated"}"#, status: 401)])
        #expect(sentence(await probe(locked)).contains("Not authenticated"))
        let left = Gate()
        let hung = try TestServer { _ in ServerReply(framing: .raw, [.silence(left)]) }
        let quick = ServerProbe(transport: CurlTransport(), limit: .milliseconds(80))
        #expect(sentence(await quick.probe(.local(port: hung.port)).finding).contains("in time"))
    }

    @Test func candidatesAreAskedSideBySideInTheirOrder() async throws {
        let first = try server(["/v1/models": ChatReply.models(["a"])])
        let second = try server(["/v1/models": ChatReply.models(["b"])])
        let results = await ServerProbe(transport: CurlTransport()).probe([
            .local(port: first.port), .local(port: second.port),
        ])
        #expect(results.map(\.endpoint.port) == [first.port, second.port])
        #expect(
            results.map(\.finding) == [
                .server(.other, models: [.init(id: "a")]), .server(.other, models: [.init(id: "b")]),
            ])
    }

    @Test func theContextIsConfiguredOrAskedOrCautious() async throws {
        let props = try server([
            "/v1/models": ChatReply.models(["any"]),
            "/props": .json(#"{"default_generation_settings":{"n_ctx":3000}}"#),
        ])
        #expect(await (try CallHarness(props)).model.contextLength() == 3000)
        #expect(await (try CallHarness(props) { $0.context = 5000 }).model.contextLength() == 5000)
        let silent = try server([:])
        let harness = try CallHarness(silent)
        #expect(await harness.model.contextLength() == 4096)
        let asked = silent.requests.count
        #expect(await harness.model.contextLength() == 4096)
        #expect(silent.requests.count == asked)
    }

    @Test func ollamasContextIsWhatItGivesNotWhatTheModelCould() async throws {
        func context(_ extra: [String: ServerReply]) async throws -> Int {
            let routes = [
                "/v1/models": ChatReply.models(["small-1"]), "/api/version": .json(#"{"version":"0.12"}"#),
            ]
            let harness = try CallHarness(server(routes.merging(extra) { $1 }))
            defer { harness.server.stop() }
            return await harness.model.contextLength()
        }
        let shown =
            #"{"parameters":"stop  \"x\"\nnum_ctx                        9000","model_info":{"phi3.context_length":131072}}"#
        #expect(
            try await context(["/api/ps": .json(#"{"models":[{"name":"small-1","context_length":8192}]}"#)])
                == 8192)
        #expect(try await context(["/api/show": .json(shown)]) == 9000)
        #expect(
            try await context(["/api/show": .json(#"{"model_info":{"phi3.context_length":131072}}"#)]) == 4096
        )
        #expect(try await context(["/api/show": .json(#"{"model_info":{"x.context_length":2048}}"#)]) == 2048)
    }

    // MARK: Foundry Local

    private func foundry(loads: Loads) throws -> TestServer {
        try TestServer { request in
            switch request.path {
            case "/v1/models":
                return ChatReply.models([
                    "Phi-4-mini-reasoning-generic-cpu:2", "Phi-4-mini-instruct-generic-cpu:5",
                ])
            case "/models/loaded": return .json("[]")
            case "/models/load/Phi-4-mini-instruct-generic-cpu:5":
                loads.count.withLock { $0 += 1 }
                return .json(#"{"status":"loaded"}"#)
            case "/v1/chat/completions": return ChatReply.answer("from foundry", to: request)
            default: return .text("server=oatpp/1.3.0\nmessage=No mapping", status: 404)
            }
        }
    }

    private func model(_ service: FoundryService, _ transport: CurlTransport, id: String = "phi-4-mini")
        -> OpenAIChatModel
    {
        OpenAIChatModel(
            ModelSettings(name: "phi-4-mini", id: id, location: .foundry), transport: transport,
            foundry: service,
            countTokens: { $0.count })
    }

    @Test func foundryIsFoundItsAliasResolvedAndItsModelLoadedOnce() async throws {
        let loads = Loads()
        let server = try foundry(loads: loads)
        let transport = CurlTransport()
        let status = "🟢 Model management service is running on http://127.0.0.1:\(server.port)/openai/status"
        let service = FoundryService(transport: transport, environment: [:], status: { status })
        let model = model(service, transport)
        let collector = EventCollector()
        let context = RunContext.testing(collector)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in 1...4 {
                group.addTask {
                    let request = ChatRequest(
                        stage: .draft, part: part, user: "x", estimatedPromptTokens: 1, maxTokens: 9,
                        localOnly: true)
                    let answer = try await model.answer(request, in: context)
                    #expect(answer.text == "from foundry")
                }
            }
            try await group.waitForAll()
        }
        #expect(loads.count.withLock { $0 } == 1)
        #expect(collector.calls.compactMap(\.loadMs).count == 1)
        #expect(collector.calls.allSatisfy { $0.endpoint == "http://127.0.0.1:\(server.port)/v1" })
        #expect(
            server.requests.last { $0.method == "POST" }?.text.contains("Phi-4-mini-instruct-generic-cpu:5")
                == true)
        #expect(await model.leavesMachine() == nil)
    }

    private final class Loads: Sendable { let count = Mutex(0) }

    @Test func theVariableNamesTheServiceBeforeTheCommandDoes() async throws {
        let loads = Loads()
        let server = try foundry(loads: loads)
        let transport = CurlTransport()
        let service = FoundryService(
            transport: transport, environment: ["FOUNDRY_LOCAL_ENDPOINT": "0.0.0.0:\(server.port)"],
            status: { "http://127.0.0.1:1/" })
        #expect(await service.find()?.port == server.port)
        #expect(server.requests.map(\.path) == ["/v1/models"])
    }

    @Test func aFoundryThatDoesNotAnswerIsUnreachableAndLeavesARecord() async throws {
        let transport = CurlTransport()
        let dead = Endpoint.local(port: try TestServer.deadPort())
        let service = FoundryService(transport: transport, environment: [:], status: { nil }, fallback: dead)
        let collector = EventCollector()
        let model = OpenAIChatModel(
            ModelSettings(name: "m", location: .foundry), transport: transport, foundry: service,
            retry: RetryPolicy(attempts: 2), pacing: Pacing(pause: { _ in }), countTokens: { $0.count })
        let failure = await #expect(throws: CallFailure.self) {
            try await model.answer(.testing(), in: .testing(collector))
        }
        #expect(failure?.kind == .unreachable)
        #expect(failure?.message.contains("Foundry Local does not answer") == true)
        #expect(collector.calls.count == 2)
    }

    @Test func anUnknownAliasIsRefusedInTheServersWords() async throws {
        let server = try TestServer { request in
            request.path == "/v1/models"
                ? ChatReply.models(["a:1"])
                : .json(#"{"error":{"message":"Model not found: No model matching 'nope'"}}"#, status: 404)
        }
        let transport = CurlTransport()
        let service = FoundryService(
            transport: transport, environment: [:], status: { nil }, fallback: .local(port: server.port))
        let model = model(service, transport, id: "nope")
        let failure = await #expect(throws: CallFailure.self) {
            try await model.answer(.testing(), in: .testing())
        }
        #expect(failure?.kind == .refused)
        #expect(failure?.message.contains("No model matching 'nope'") == true)
    }
}
