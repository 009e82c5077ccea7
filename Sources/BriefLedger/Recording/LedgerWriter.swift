internal import BriefCore
internal import Dispatch
internal import GRDB
internal import Synchronization

/// The one writer of a process: work is done in order on a queue of its own, so that no event waits for a disk.
///
/// The first thing that goes wrong is said once and ends the writing; a run never fails for it.
package final class LedgerWriter: Sendable {
    let ledger: Ledger
    private let queue = DispatchQueue(label: "ledger", qos: .userInitiated)
    private let loss = Mutex<LedgerProblem?>(nil)
    private let complain: @Sendable (LedgerProblem) -> Void

    /// - Parameter complain: called at most once, on the writer's queue.
    package init(_ ledger: Ledger, complain: @escaping @Sendable (LedgerProblem) -> Void) {
        self.ledger = ledger
        self.complain = complain
    }

    /// What ended the writing; `nil` while all is well.
    package var problem: LedgerProblem? { loss.withLock { $0 } }

    /// Writes later, in one transaction, after everything that was handed in before.
    func later(_ work: @escaping @Sendable (Database) throws -> Void) {
        queue.async { self.perform(work) }
    }

    /// As `later`, and waits for it.
    func now(_ work: @escaping @Sendable (Database) throws -> Void) {
        queue.sync { perform(work) }
    }

    /// Returns when everything that was handed in so far is in the file.
    package func drained() async {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume() }
        }
    }

    /// A transaction with a result, in its turn.
    func result<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async -> Result<Value, LedgerProblem> {
        await withCheckedContinuation { continuation in
            queue.async {
                if let problem = self.problem { return continuation.resume(returning: .failure(problem)) }
                let result = Result { () throws(LedgerProblem) in try self.ledger.write(work) }
                if case .failure(let problem) = result { self.note(problem) }
                continuation.resume(returning: result)
            }
        }
    }

    /// Marks the runs of this process that are still open, when it leaves before their end. Waits a quarter of a second
    /// at most: the next start marks what is left.
    package func interrupt() {
        let done = DispatchSemaphore(value: 0)
        queue.async {
            self.perform { try Recovery.interruptRuns(of: .current, in: $0) }
            done.signal()
        }
        _ = done.wait(timeout: .now() + .milliseconds(250))
    }

    private func perform(_ work: @escaping @Sendable (Database) throws -> Void) {
        guard problem == nil else { return }
        do throws(LedgerProblem) {
            try ledger.write(work)
        } catch {
            note(error)
        }
    }

    private func note(_ problem: LedgerProblem) {
        let isFirst = loss.withLock { loss in
            if loss != nil { return false }
            loss = problem
            return true
        }
        if isFirst { complain(problem) }
    }
}
