internal import BriefCore

/// What the next attempt of a call looks like, and whether there is one.
struct AttemptPlan: Sendable {
    /// Number of the attempt, from 1; those with a special remedy count here too.
    private(set) var attempt = 1
    private(set) var streamed = true
    private(set) var maxTokens: Int
    /// On the run's clock: no attempt and no pause goes beyond.
    let deadline: Duration

    private let promptTokens: Int
    private var context: Int?
    private let retry: RetryPolicy
    /// Failures that were followed by the same again.
    private var repeats = 0
    private var remedied: [AttemptFailure.Remedy] = []

    init(request: ChatRequest, wanted: Int, context: Int?, retry: RetryPolicy, deadline: Duration) {
        promptTokens = request.estimatedPromptTokens
        self.context = context
        self.retry = retry
        self.deadline = deadline
        maxTokens = AttemptPlan.bound(wanted, prompt: promptTokens, context: context)
    }

    /// Keeps prompt and answer together within the context where it is known. A prompt that fills it is sent
    /// all the same: ours is an estimate, and the server knows.
    private static func bound(_ wanted: Int, prompt: Int, context: Int?) -> Int {
        guard let context else { return max(1, wanted) }
        return max(1, min(wanted, max(AttemptPlan.leastAnswer, context - prompt)))
    }

    /// The pause before the next attempt; `nil` when there is none.
    mutating func next(after failure: AttemptFailure, now: Duration, chance: Double) -> Duration? {
        guard now < deadline, let pause = pause(after: failure, chance: chance), now + pause < deadline else {
            return nil
        }
        attempt += 1
        return pause
    }

    private mutating func pause(after failure: AttemptFailure, chance: Double) -> Duration? {
        switch failure.remedy {
        case .none: return nil
        case .again:
            repeats += 1
            guard repeats < retry.attempts else { return nil }
            guard let asked = failure.retryAfter else { return retry.pause(after: repeats, chance: chance) }
            return asked <= retry.ceiling ? asked : nil
        case .unstreamed:
            streamed = false
        case .moreTokens:
            let more = AttemptPlan.bound(2 * maxTokens + 1024, prompt: promptTokens, context: context)
            guard more > maxTokens else { return nil }
            maxTokens = more
        case .fit(let tokens):
            let room = tokens - promptTokens - promptTokens / 4
            guard room >= AttemptPlan.leastAnswer, room < maxTokens else { return nil }
            context = tokens
            maxTokens = room
        }
        // The special remedies are tried once each.
        guard !remedied.contains(where: { $0.isSameKind(as: failure.remedy) }) else { return nil }
        remedied.append(failure.remedy)
        return .zero
    }

    private static let leastAnswer = 64
}

extension AttemptFailure.Remedy {
    fileprivate func isSameKind(as other: Self) -> Bool {
        switch (self, other) {
        case (.fit, .fit): true
        default: self == other
        }
    }
}
