import Synchronization

/// The reader of events that writes the receipt.
package final class ReceiptRecorder: RunObserver {
    private let state: Mutex<Receipt>
    private let refinePrice: Price?

    /// - Parameter refinePrice: the larger model's price, for the baseline that uses it alone.
    package init(version: String, context: RunContext, refinePrice: Price?) {
        self.refinePrice = refinePrice
        state = Mutex(
            Receipt(
                version: version, runID: context.id, startedAt: context.clock.wall(),
                template: context.request.template, status: .failed, stages: [], calls: [], cost: .none,
                outputs: Receipt.Outputs()))
    }

    package var receipt: Receipt { state.withLock { $0 } }

    package func receive(_ event: RunEvent) {
        state.withLock { receipt in
            switch event {
            case .ingested(let report): receipt.report = Receipt.ReportSummary(report)
            case .stageEnded(let timing): receipt.stages.append(timing)
            case .callEnded(_, let record):
                receipt.calls.append(record)
                receipt.cost = CostSummary(calls: receipt.calls, refinePrice: refinePrice)
            case .drafted(let draft):
                receipt.draft = Receipt.DraftSummary(draft)
                receipt.promptSHA256 = draft.promptSHA256
                receipt.cost = CostSummary(calls: receipt.calls, refinePrice: refinePrice)
            case .judged(let verdict): receipt.verdict = verdict
            case .rendering(let brief): receipt.settle(brief)
            case .failed(let failure):
                receipt.status = .failed
                receipt.error = Receipt.ErrorSummary(
                    stage: failure.stage, message: failure.problem.message, hint: failure.problem.hint)
            default: break
            }
        }
    }
}

extension Receipt {
    /// A brief none of whose answers was paid for anew is a reused one.
    fileprivate mutating func settle(_ brief: Brief) {
        status = brief.status
        guard status == .drafted || status == .refined, let last = calls.last?.reusedFrom,
            calls.allSatisfy({ $0.reusedFrom != nil })
        else { return }
        status = .reused
        reusedFrom = last
    }
}
