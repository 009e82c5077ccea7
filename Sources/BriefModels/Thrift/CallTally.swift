internal import BriefCore
internal import Synchronization

/// Adds up what the attempts of one call took.
final class CallTally: RunObserver {
    private let state = Mutex(Spending(tokens: 0, cost: .zero))

    var spending: Spending { state.withLock { $0 } }

    func receive(_ event: RunEvent) {
        guard case .callEnded(_, let record) = event, let usage = record.usage else { return }
        state.withLock { spent in
            let tokens = max(0, usage.promptTokens).addingReportingOverflow(max(0, usage.completionTokens))
            let sum = spent.tokens.addingReportingOverflow(tokens.overflow ? .max : tokens.partialValue)
            spent.tokens = sum.overflow ? .max : sum.partialValue
            if let before = spent.cost, let cost = record.cost {
                spent.cost = before + cost
            } else {
                spent.cost = nil
            }
        }
    }
}
