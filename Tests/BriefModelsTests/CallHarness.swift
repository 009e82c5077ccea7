import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Synchronization

/// One scripted server, one model on it, and everything that the run saw.
struct CallHarness {
    let server: TestServer
    let collector = EventCollector()
    let model: OpenAIChatModel
    let pauses: Pauses

    init(
        _ replies: [ServerReply], timeouts: Timeouts = Timeouts(), retry: RetryPolicy = RetryPolicy(),
        limits: CallLimits = CallLimits(), edit: (inout ModelSettings) -> Void = { _ in }
    ) throws {
        try self.init(TestServer(replies), timeouts: timeouts, retry: retry, limits: limits, edit: edit)
    }

    init(
        _ server: TestServer, timeouts: Timeouts = Timeouts(), retry: RetryPolicy = RetryPolicy(),
        limits: CallLimits = CallLimits(), edit: (inout ModelSettings) -> Void = { _ in }
    ) throws {
        self.server = server
        let pauses = Pauses()
        self.pauses = pauses
        var settings = ModelSettings(
            name: "small", id: "small-1", location: .endpoint(.local(port: server.port)))
        edit(&settings)
        let transport = CurlTransport()
        model = OpenAIChatModel(
            settings, transport: transport, foundry: FoundryService(transport: transport, environment: [:]),
            timeouts: timeouts, retry: retry, limits: limits,
            pacing: Pacing(chance: { 0.5 }, pause: { pauses.note($0) }),
            countTokens: { $0.utf8.count / 4 + 1 })
    }

    func ask(_ request: ChatRequest = .testing()) async throws(CallFailure) -> ChatAnswer {
        try await model.answer(request, in: .testing(collector))
    }

    /// The failure that the call must end with.
    func fail(_ request: ChatRequest = .testing()) async -> CallFailure? {
        do throws(CallFailure) {
            _ = try await ask(request)
            return nil
        } catch {
            return error
        }
    }
}

/// Keeps the pauses that a call would have made.
final class Pauses: Sendable {
    private let all = Mutex<[Duration]>([])
    var made: [Duration] { all.withLock { $0 } }
    func note(_ pause: Duration) { all.withLock { $0.append(pause) } }
}
