package import BriefCore
internal import FoundationEssentials
internal import GRDB
internal import Synchronization

/// A budget held against what the ledger says that all processes spent.
package final class LedgerSpendLimit: SpendLimit {
    let budget: Budget
    let writer: Result<LedgerWriter, LedgerProblem>
    let records: Bool
    private let known = Mutex<[Budget.Scope: SpendTable.Known]>([:])

    /// - Parameters:
    ///   - writer: where the ledger is; or why it cannot be used, and then nothing that counts may be spent.
    ///   - records: calls have rows of their own; false for `ledger: off`.
    package init(_ budget: Budget, writer: Result<LedgerWriter, LedgerProblem>, records: Bool) {
        self.budget = budget
        self.writer = writer
        self.records = records
    }

    package func weigh(_ demand: SpendDemand) async -> SpendReading {
        guard budget.counts(demand) else { return Self.free }
        let budget = budget
        return await onLedger { database in
            try self.read(demand, budget, Date().milliseconds, in: database)
        } refused: {
            Self.unreadable($0)
        }
    }

    package func reserve(_ demand: SpendDemand) async throws(SpendRefusal) -> SpendReservation {
        guard budget.counts(demand) else { return SpendReservation(number: nil) }
        let budget = budget
        let outcome: (reading: SpendReading, number: Int64?) = await onLedger { database in
            let now = Date().milliseconds
            let reading = try self.read(demand, budget, now, in: database)
            guard reading.isAllowed else { return (reading, nil) }
            return (reading, try SpendTable.reserve(demand, nowMs: now, in: database))
        } refused: {
            (Self.unreadable($0), nil)
        }
        guard outcome.reading.isAllowed else { throw SpendRefusal(outcome.reading.because) }
        return SpendReservation(number: outcome.number)
    }

    package func settle(_ reservation: SpendReservation, spent: Spending) async {
        guard let number = reservation.number, case .success(let writer) = writer else { return }
        _ = await writer.result { [records] in
            try SpendTable.settle(number, spent: spent, recorded: records, in: $0)
        }
    }

    /// Everything in one immediate transaction: nobody spends between the look and the reservation.
    private func onLedger<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value, refused: (LedgerProblem) -> Value
    ) async -> Value {
        switch writer {
        case .failure(let problem): return refused(problem)
        case .success(let writer):
            switch await writer.result(work) {
            case .success(let value): return value
            case .failure(let problem): return refused(problem)
            }
        }
    }

    private func read(
        _ demand: SpendDemand, _ budget: Budget, _ nowMs: Int64, in database: Database
    ) throws -> SpendReading {
        try SpendTable.releaseGone(in: database)
        var spent: [Budget.Scope: Spending] = [:]
        // Work on the ledger is done one after the other; the lock is for the compiler.
        var known = known.withLock { $0 }
        for scope in Budget.Scope.allCases where !budget[scope].isEmpty {
            spent[scope] = try SpendTable.spent(
                scope, run: demand.run, nowMs: nowMs, known: &known[scope], in: database)
        }
        self.known.withLock { [known] in $0 = known }
        return BudgetCheck(budget: budget, demand: demand, spent: spent).reading()
    }

    private static let free = SpendReading(
        isAllowed: true, because: "the call takes nothing that the budget limits")

    private static func unreadable(_ problem: LedgerProblem) -> SpendReading {
        SpendReading(isAllowed: false, because: "the budget cannot be checked: \(problem.message)")
    }
}
