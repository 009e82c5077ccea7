package import BriefCore
internal import Synchronization

/// A reader of a run's events that keeps them.
package final class EventCollector: RunObserver {
    private let kept = Mutex<[RunEvent]>([])

    package init() {}

    package func receive(_ event: RunEvent) { kept.withLock { $0.append(event) } }

    package var events: [RunEvent] { kept.withLock { $0 } }

    /// The records of the attempts that ended, in that order.
    package var calls: [CallRecord] {
        events.compactMap { event in
            if case .callEnded(_, let record) = event { record } else { nil }
        }
    }

    package var progress: [CallProgress] {
        events.compactMap { event in
            if case .callProgressed(_, let progress) = event { progress } else { nil }
        }
    }

    /// The pauses before further attempts.
    package var retries: [Duration] {
        events.compactMap { event in
            if case .retrying(_, _, let pause, _) = event { pause } else { nil }
        }
    }

    /// The text that came, piece by piece.
    package var said: String {
        progress.compactMap { progress in
            if case .said(let text) = progress { text } else { nil }
        }.joined()
    }

    package var thought: String {
        progress.compactMap { progress in
            if case .thought(let text) = progress { text } else { nil }
        }.joined()
    }
}

extension RunContext {
    /// The context of a run whose events `collector` keeps, on the machine's clock.
    package static func testing(_ collector: EventCollector = EventCollector()) -> RunContext {
        RunContext(
            id: "test", request: Request(source: .file("report.txt")), trail: Trail([collector]),
            clock: .continuous())
    }
}

extension ChatRequest {
    package static func testing(
        _ user: String = "Sum this up.", system: String? = nil, estimatedPromptTokens: Int = 10,
        maxTokens: Int = 100,
        localOnly: Bool = false
    ) -> ChatRequest {
        ChatRequest(
            stage: .draft, system: system, user: user, estimatedPromptTokens: estimatedPromptTokens,
            maxTokens: maxTokens, localOnly: localOnly)
    }
}
