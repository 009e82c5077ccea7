import ArgumentParser
import BriefCore
import BriefLedger
import BriefMarkdown
import BriefModels
import BriefPages
import FoundationEssentials

struct PricesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prices",
        abstract: "Lists the prices of hosted models, and what applies to yours.",
        discussion: """
            US dollars per million tokens, from the providers' public pages, with the day on which they were read. A \
            price in brief.yaml is stronger; a model on this machine has none by the token (usd_per_hour, or watts and \
            usd_per_kwh); a model that no list knows stays unpriced.
            """)

    @Flag(help: "As JSON.")
    var json = false

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let configuration = try ConfigurationLoader(environment: environment).load(named: config)
        let table = try PriceTable.embedded()
        let now = Date().unixMilliseconds
        let applied = AppliedPrice.all(configuration, environment: environment, now: now)
        let day = CalendarDay(unixMilliseconds: now)
        if json {
            StandardOutput.write(try PricesJSON(table: table, applied: applied).text)
        } else {
            for line in PricesText(table: table, applied: applied, day: day).lines {
                StandardOutput.write(TerminalText.safe(line) + "\n")
            }
        }
    }
}

/// What a configured model costs, and why.
struct AppliedPrice {
    let name: String
    let price: Price
    let because: String

    static func all(
        _ configuration: Configuration, environment: [String: String], now: Int64
    ) -> [AppliedPrice] {
        let resolver = ModelResolver(
            configuration: configuration, environment: environment, flags: ModelFlags(), now: now)
        return configuration.models.sorted { $0.key < $1.key }.map { name, entry in
            if let price = entry.price {
                return AppliedPrice(name: name, price: price, because: "from \(entry.place ?? "brief.yaml")")
            }
            guard let url = entry.url, url.lowercased() != "foundry",
                let endpoint = try? Endpoint.normalise(url)
            else {
                return AppliedPrice(
                    name: name, price: .unpriced,
                    because: "on this machine, and neither usd_per_hour nor watts and usd_per_kwh are set")
            }
            let price = resolver.listed(entry.id ?? name, .endpoint(endpoint))
            let because =
                price.state == .priced
                ? "list price at \(endpoint.host)"
                : endpoint.isLoopback
                    ? "on this machine, and neither usd_per_hour nor watts and usd_per_kwh are set"
                    : "no list has \(entry.id ?? name) at \(endpoint.host)"
            return AppliedPrice(name: name, price: price, because: because)
        }
    }

    var words: String {
        switch price {
        case .unpriced: "–"
        case .local(let perHour, let watts):
            "$\(DollarText.text(perHour)) an hour" + (watts.map { ", \(Figures.fixed($0, 0)) W" } ?? "")
        case .priced(let price):
            "$\(DollarText.text(price.input)) in, "
                + (price.cachedInput.map { "$\(DollarText.text($0)) cached, " } ?? "")
                + "$\(DollarText.text(price.output)) out"
        }
    }
}

/// The table for a terminal.
struct PricesText {
    let table: PriceTable
    let applied: [AppliedPrice]
    let day: CalendarDay

    var lines: [String] {
        var lines = [
            "List prices, US dollars per million tokens; table of \(table.read). Today's are marked *."
        ]
        for list in table.lists {
            lines += ["", "\(list.name): \(list.page), \(list.url)", "  read \(list.read): \(list.evidence)"]
            var rows = [["  model", "input", "cached", "output", "from", "to", ""]]
            for entry in list.entries {
                rows.append([
                    (entry.holds(on: day) ? "* " : "  ") + entry.model, DollarText.text(entry.price.input),
                    entry.price.cachedInput.map(DollarText.text) ?? "–", DollarText.text(entry.price.output),
                    entry.from.map(String.init(describing:)) ?? "–",
                    entry.to.map(String.init(describing:)) ?? "–",
                    "",
                ])
            }
            lines += zip(CostText.aligned(rows), [nil] + list.entries.map(\.note)).map { line, note in
                note.map { "\(line)  \($0)" } ?? line
            }
        }
        lines += ["", "What applies to the models of brief.yaml:"]
        if applied.isEmpty { lines.append("  none is configured") }
        let width = min(32, applied.map(\.name.count).max() ?? 0)
        lines += applied.map { "  \($0.name.padded(to: width))  \($0.words)  (\($0.because))" }
        return lines
    }
}

/// `brief.prices/1`: the table as it stands in the binary, and `applied`.
struct PricesJSON: Encodable {
    let table: PriceTable
    let applied: [AppliedPrice]

    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    private enum Keys: String, CodingKey {
        case schema, currency, unit, read, note, providers, applied
        case id, name, page, url, hosts, evidence, models
        case model, aliases, input, output, reasoning, from, to, state, because, watts
        case cachedInput = "cached_input"
        case perHour = "usd_per_hour"
    }

    func encode(to encoder: any Encoder) throws {
        var top = encoder.container(keyedBy: Keys.self)
        try top.encode("brief.prices/1", forKey: .schema)
        try top.encode("USD", forKey: .currency)
        try top.encode("per million tokens", forKey: .unit)
        try top.encode(table.read.description, forKey: .read)
        try top.encode(table.note, forKey: .note)
        var lists = top.nestedUnkeyedContainer(forKey: .providers)
        for list in table.lists {
            var one = lists.nestedContainer(keyedBy: Keys.self)
            try one.encode(list.id, forKey: .id)
            try one.encode(list.name, forKey: .name)
            try one.encode(list.page, forKey: .page)
            try one.encode(list.url, forKey: .url)
            try one.encode(list.hosts, forKey: .hosts)
            try one.encode(list.read.description, forKey: .read)
            try one.encode(list.evidence, forKey: .evidence)
            var entries = one.nestedUnkeyedContainer(forKey: .models)
            for entry in list.entries {
                var model = entries.nestedContainer(keyedBy: Keys.self)
                try model.encode(entry.model, forKey: .model)
                if !entry.aliases.isEmpty { try model.encode(entry.aliases, forKey: .aliases) }
                try Self.encode(entry.price, into: &model)
                try model.encode(entry.from?.description, forKey: .from)
                try model.encode(entry.to?.description, forKey: .to)
                try model.encodeIfPresent(entry.note, forKey: .note)
            }
        }
        var models = top.nestedUnkeyedContainer(forKey: .applied)
        for price in applied {
            var one = models.nestedContainer(keyedBy: Keys.self)
            try one.encode(price.name, forKey: .name)
            try one.encode(price.price.state, forKey: .state)
            try one.encode(price.because, forKey: .because)
            switch price.price {
            case .unpriced: break
            case .priced(let tokens): try Self.encode(tokens, into: &one)
            case .local(let perHour, let watts):
                try one.encode(Money(nanoDollars: perHour), forKey: .perHour)
                try one.encodeIfPresent(watts, forKey: .watts)
            }
        }
    }

    private static func encode(_ price: TokenPrice, into container: inout KeyedEncodingContainer<Keys>) throws
    {
        try container.encode(Money(nanoDollars: price.input), forKey: .input)
        try container.encode(price.cachedInput.map { Money(nanoDollars: $0) }, forKey: .cachedInput)
        try container.encode(Money(nanoDollars: price.output), forKey: .output)
        try container.encodeIfPresent(price.reasoning.map { Money(nanoDollars: $0) }, forKey: .reasoning)
    }
}
