import BriefCore
import BriefLedger
import Foundation
import GRDB
import Testing

@Suite struct SpendLimitTests {
    let place = Place()

    private func limit(_ scope: Budget.Scope, _ cap: Budget.Cap) throws -> (LedgerSpendLimit, Ledger) {
        let ledger = try Ledger(at: place.path + "/ledger.sqlite")
        var budget = Budget()
        budget[scope] = cap
        let writer = LedgerWriter(ledger) { Issue.record("\($0.message)") }
        return (LedgerSpendLimit(budget, writer: .success(writer), records: true), ledger)
    }

    private func spend(_ nano: Int, daysAgo: Double, run: String = "old", in ledger: Ledger) throws {
        let at = Int((Date().timeIntervalSince1970 - daysAgo * 86_400) * 1000)
        try ledger.write { database in
            try database.execute(
                sql: "INSERT OR IGNORE INTO runs (id, started_ms, status) VALUES (?, ?, 'drafted')",
                arguments: [run, at])
            try database.execute(
                sql: """
                    INSERT INTO calls (run_id, started_ms, stage, pass, attempt, model, endpoint, outcome, streamed,
                        cold, prompt_tokens, completion_tokens, cost_nano, cost_state)
                    VALUES (?, ?, 'draft', 1, 1, 'm', 'e', 'ok', 1, 0, 10, 5, ?, 'priced')
                    """, arguments: [run, at, nano])
        }
    }

    private func demand(_ nano: Int64, run: String = "new") -> SpendDemand {
        SpendDemand(
            run: run, model: "m", most: Spending(tokens: 10, cost: Money(nanoDollars: nano)),
            leavesMachine: nil)
    }

    @Test(arguments: [Budget.Scope.day, .month])
    func onlyWhatWasSpentInThePeriodCounts(scope: Budget.Scope) async throws {
        let (limit, ledger) = try limit(scope, Budget.Cap(money: Money(nanoDollars: 100)))
        try spend(90, daysAgo: 40, in: ledger)
        #expect(await limit.weigh(demand(100)).isAllowed)
        try spend(60, daysAgo: 0, in: ledger)
        #expect(await limit.weigh(demand(40)).isAllowed)
        #expect(await limit.weigh(demand(41)).isAllowed == false)
        // What came after the first look counts as well.
        try spend(1, daysAgo: 0, in: ledger)
        #expect(await limit.weigh(demand(40)).isAllowed == false)
    }

    @Test func aBriefsBudgetIsItsOwn() async throws {
        let (limit, ledger) = try limit(.brief, Budget.Cap(money: Money(nanoDollars: 100)))
        try spend(90, daysAgo: 0, run: "old", in: ledger)
        #expect(await limit.weigh(demand(100, run: "new")).isAllowed)
        #expect(await limit.weigh(demand(11, run: "old")).isAllowed == false)
    }

    @Test func whatIsSetAsideIsGoneForOthersUntilItIsSettled() async throws {
        let (first, _) = try limit(.day, Budget.Cap(money: Money(nanoDollars: 100)))
        let (second, _) = try limit(.day, Budget.Cap(money: Money(nanoDollars: 100)))
        let reservation = try await first.reserve(demand(70))
        await #expect(throws: SpendRefusal.self) { try await second.reserve(demand(31)) }
        await first.settle(reservation, spent: Spending(tokens: 1, cost: Money(nanoDollars: 1)))
        #expect(try await second.reserve(demand(100)).number != nil)
    }

    @Test func aCallWithoutPriceThatLeavesTheMachineIsHeldByNoDollars() async throws {
        let (limit, _) = try limit(.day, Budget.Cap(money: Money(nanoDollars: 100)))
        func unpriced(_ leaves: String?) -> SpendDemand {
            SpendDemand(
                run: "r", model: "m", most: Spending(tokens: 10, cost: nil), leavesMachine: leaves)
        }
        #expect(await limit.weigh(unpriced(nil)).isAllowed)
        let away = await limit.weigh(unpriced("it is at example.org"))
        #expect(!away.isAllowed && away.because.contains("no price"))
    }
}
