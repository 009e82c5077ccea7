package import BriefCore
import FoundationEssentials

extension PriceTable {
    /// The table in the binary.
    package static func embedded() throws(Problem) -> PriceTable {
        try PriceTable(json: PackageResources.prices_json)
    }

    /// Reads `prices.json`: amounts are texts, so that no floating point comes near them.
    package init(json: [UInt8]) throws(Problem) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json))
        } catch {
            throw Problem(.other, "the table of prices cannot be read")
        }
        guard file.schema == "brief.prices/1", file.currency == "USD", file.unit == "per million tokens"
        else {
            throw Problem(.other, "the table of prices is of another kind")
        }
        var lists: [PriceList] = []
        for provider in file.providers {
            var entries: [PriceEntry] = []
            for model in provider.models { entries.append(try model.entry(of: provider.id)) }
            lists.append(
                PriceList(
                    id: provider.id, name: provider.name, page: provider.page, url: provider.url,
                    hosts: provider.hosts, read: try Self.day(provider.read, in: provider.id),
                    evidence: provider.evidence, entries: entries))
        }
        self.init(read: try Self.day(file.read, in: "the table"), note: file.note, lists: lists)
    }

    private static func day(_ text: String, in place: String) throws(Problem) -> CalendarDay {
        guard let day = CalendarDay(text) else {
            throw Problem(.other, "the table of prices has no such day as \(text) (\(place))")
        }
        return day
    }

    private struct File: Decodable {
        let schema: String
        let currency: String
        let unit: String
        let read: String
        let note: String
        let providers: [Provider]
    }

    private struct Provider: Decodable {
        let id: String
        let name: String
        let page: String
        let url: String
        let hosts: [String]
        let read: String
        let evidence: String
        let models: [Model]
    }

    private struct Model: Decodable {
        let model: String
        let aliases: [String]?
        let input: String
        let cached_input: String?
        let output: String
        let reasoning: String?
        let from: String?
        let to: String?
        let note: String?

        func entry(of provider: String) throws(Problem) -> PriceEntry {
            func amount(_ text: String?) throws(Problem) -> Int64? {
                guard let text else { return nil }
                guard let nano = DollarText.nano(text) else {
                    throw Problem(
                        .other, "the table of prices has no amount in \(text) (\(provider)/\(model))")
                }
                return nano
            }
            let place = "\(provider)/\(model)"
            return PriceEntry(
                model: model, aliases: aliases ?? [],
                price: TokenPrice(
                    input: try amount(input) ?? 0, cachedInput: try amount(cached_input),
                    output: try amount(output) ?? 0, reasoning: try amount(reasoning)),
                from: try from.map { text throws(Problem) in try PriceTable.day(text, in: place) },
                to: try to.map { text throws(Problem) in try PriceTable.day(text, in: place) }, note: note)
        }
    }
}

/// Amounts of dollars as text.
package enum DollarText {
    /// `0.075` to 75,000,000 nano-dollars, exactly; `nil` for signs, exponents, more than nine decimals and more than
    /// a million dollars.
    package static func nano(_ text: String) -> Int64? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].count) else { return nil }
        var fraction = parts.count == 2 ? Array(parts[1]) : []
        guard parts.count == 1 || (1...9).contains(fraction.count) else { return nil }
        fraction += Array(repeating: UInt8(ascii: "0"), count: 9 - fraction.count)
        var value: Int64 = 0
        for byte in Array(parts[0]) + fraction {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return value <= 1_000_000_000_000_000 ? value : nil
    }

    /// The shortest exact text: `75000000` nano-dollars are `0.075`.
    package static func text(_ nano: Int64) -> String {
        let digits = String(nano.magnitude)
        let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        var fraction = padded.suffix(9)
        while fraction.last == "0" { fraction.removeLast() }
        return (nano < 0 ? "-" : "") + padded.dropLast(9) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
