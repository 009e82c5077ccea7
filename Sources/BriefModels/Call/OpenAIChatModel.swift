package import BriefCore
package import BriefHTTP
internal import Synchronization

/// A model behind an OpenAI-compatible server.
///
/// One call is one or more attempts: each goes through `ChatAttempt`, and `AttemptPlan` says what follows a
/// failure.
package final class OpenAIChatModel: ChatModel {
    package let profile: ModelProfile
    let settings: ModelSettings
    let transport: any HTTPTransport
    let timeouts: Timeouts
    let retry: RetryPolicy
    let limits: CallLimits
    let pacing: Pacing
    let countTokens: @Sendable (String) -> Int
    let foundry: FoundryService
    /// What the server told of itself.
    let known = Mutex(Known())

    struct Known {
        var context: Int?
        var server: ServerKind?
    }

    /// - Parameter countTokens: an estimate of a text's tokens, for servers that do not count.
    package init(
        _ settings: ModelSettings, transport: any HTTPTransport, foundry: FoundryService,
        timeouts: Timeouts = Timeouts(), retry: RetryPolicy = RetryPolicy(),
        limits: CallLimits = CallLimits(),
        pacing: Pacing = Pacing(), countTokens: @escaping @Sendable (String) -> Int
    ) {
        self.settings = settings
        self.transport = transport
        self.foundry = foundry
        self.timeouts = timeouts
        self.retry = retry
        self.limits = limits
        self.pacing = pacing
        self.countTokens = countTokens
        let endpoint =
            switch settings.location {
            case .endpoint(let endpoint): endpoint.description
            case .foundry: "foundry"
            }
        profile = ModelProfile(
            name: settings.name, endpoint: endpoint, context: settings.context, maxTokens: settings.maxTokens,
            reasoningTokens: settings.reasoningTokens, price: settings.price)
    }

    package func answer(_ request: ChatRequest, in context: RunContext) async throws(CallFailure)
        -> ChatAnswer
    {
        if request.localOnly, let reason = forwardsToCloud {
            throw CallFailure(
                endpoint: profile.endpoint, kind: .notLocal,
                message: "The report must stay on this machine: \(reason).")
        }
        var plan = AttemptPlan(
            request: request, wanted: request.maxTokens + settings.reasoningTokens, context: knownContext,
            retry: retry, deadline: context.clock.now() + timeouts.total)
        while true {
            let attempt = ChatAttempt(model: self, request: request, context: context, plan: plan)
            let (result, endpoint) = await attempt.run()
            switch result {
            case .answered(let answer): return answer
            case .failed(let failure):
                if case .fit(let tokens) = failure.remedy { known.withLock { $0.context = tokens } }
                let step = plan.next(after: failure, now: context.clock.now(), chance: pacing.chance())
                guard let pause = step else {
                    throw CallFailure(
                        endpoint: endpoint, kind: failure.kind, message: failure.message,
                        retryAfter: failure.retryAfter)
                }
                context.emit(
                    .retrying(
                        stage: request.stage, model: settings.name, after: pause, because: failure.message))
                do {
                    if pause > .zero { try await pacing.pause(pause) }
                    try Task.checkCancellation()
                } catch {
                    throw CallFailure(
                        endpoint: endpoint, kind: .cancelled, message: "The call was cancelled.")
                }
            }
        }
    }

    var knownContext: Int? { settings.context ?? known.withLock { $0.context } }
    var server: ServerKind? { settings.server ?? known.withLock { $0.server } }
}
