import BriefCore
import FoundationEssentials
import Yams

/// What a model's entry says of money: `price`, by the token; `usd_per_hour`, or `watts` and `usd_per_kwh`, by the time.
enum PriceSettings {
    private static let dollars = "an amount in US dollars of at least 0"

    /// `nil` where the entry says nothing.
    static func read(_ model: YAMLMap) throws(ConfigurationError) -> Price? {
        if let local = try local(model) { return local }
        let known = ["input", "cached_input", "output", "reasoning", "usd_per_hour", "watts", "usd_per_kwh"]
        guard let map = try model.map("price", known: known) else { return nil }
        if let local = try local(map) { return local }
        let cached = try amount(map, "cached_input")
        let reasoning = try amount(map, "reasoning")
        guard let input = try amount(map, "input"), let output = try amount(map, "output") else {
            throw ConfigurationError(
                map.file, map.keys.first?.line, map.path,
                "needs `input` and `output` (USD per million tokens), `usd_per_hour`, or `watts` with `usd_per_kwh`"
            )
        }
        return .priced(TokenPrice(input: input, cachedInput: cached, output: output, reasoning: reasoning))
    }

    /// A machine's own cost: its hour, its power, or both.
    private static func local(_ map: YAMLMap) throws(ConfigurationError) -> Price? {
        let hour = try amount(map, "usd_per_hour")
        let energy = try amount(map, "usd_per_kwh")
        let watts = try map.value("watts", "a power in watts above 0, at most 1,000,000") { node in
            node.scalar.flatMap { Decimal(string: $0.string) }.flatMap {
                $0 > 0 && $0 <= 1_000_000 ? $0 : nil
            }
        }
        guard hour != nil || energy != nil || watts != nil else { return nil }
        if let energy, watts == nil {
            _ = energy
            throw ConfigurationError(
                map.file, map.keys.first { $0.name == "usd_per_kwh" }?.line, map.path + ["usd_per_kwh"],
                "needs `watts` beside it")
        }
        if watts != nil, energy == nil, hour == nil {
            throw ConfigurationError(
                map.file, map.keys.first { $0.name == "watts" }?.line, map.path + ["watts"],
                "needs `usd_per_kwh` or `usd_per_hour` beside it")
        }
        var perHour = hour ?? 0
        if let watts, let energy { perHour += whole(watts * Decimal(energy) / 1000) }
        return .local(nanoDollarsPerHour: perHour, watts: watts.flatMap { Double("\($0)") })
    }

    private static func amount(_ map: YAMLMap, _ key: String) throws(ConfigurationError) -> Int64? {
        try map.value(key, dollars) { $0.scalar.flatMap { Units.nanoDollars($0.string) } }
    }

    /// Half up; at most a million watts at a million dollars fit.
    private static func whole(_ amount: Decimal) -> Int64 {
        let digits = (amount + Decimal(sign: .plus, exponent: -1, significand: 5)).description.prefix {
            $0 != "."
        }
        return Int64(digits) ?? .max / 2
    }
}
