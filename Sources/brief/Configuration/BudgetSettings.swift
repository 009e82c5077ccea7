import BriefCore
import BriefLedger
import Yams

/// `budget: { per_brief: 0.02, per_day: { usd: 0.50, tokens: 100000 } }`; a bare amount is US dollars.
enum BudgetSettings {
    /// A limit that the file names replaces the one that stood before.
    static func read(_ top: YAMLMap, _ budget: inout Budget) throws(ConfigurationError) {
        guard let map = try top.map("budget", known: Budget.Scope.allCases.map(\.rawValue)) else { return }
        for scope in Budget.Scope.allCases {
            guard map.isMap(scope.rawValue) else {
                if let money = try dollars(map, scope.rawValue) { budget[scope] = Budget.Cap(money: money) }
                continue
            }
            guard let cap = try map.map(scope.rawValue, known: ["usd", "tokens"]) else { continue }
            budget[scope] = Budget.Cap(
                money: try dollars(cap, "usd"), tokens: try cap.integer("tokens"))
        }
    }

    private static func dollars(_ map: YAMLMap, _ key: String) throws(ConfigurationError) -> Money? {
        try map.value(key, "an amount in US dollars of at least 0") { node in
            node.scalar.flatMap { Units.nanoDollars($0.string) }.map { Money(nanoDollars: $0) }
        }
    }
}
