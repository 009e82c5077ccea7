import BriefCore
import BriefPages
import FoundationEssentials

enum LedgerJSON {
    static func line(_ value: some Encodable, pretty: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty
            ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// A column that holds JSON, to be written into other JSON.
    static func value(_ json: String) -> [StoredRule]? {
        try? JSONDecoder().decode([StoredRule].self, from: Data(json.utf8))
    }
}

/// A rule's outcome as the ledger keeps it.
struct StoredRule: Codable {
    let rule: String
    let fired: Bool
    let value: Value?
    let threshold: Value?
    let because: String

    enum Value: Codable {
        case number(Double)
        case text(String)
        case list([String])

        var words: String {
            switch self {
            case .number(let number):
                number == number.rounded() && number.magnitude < 1e15
                    ? Figures.count(Int(number)) : "\(number.rounded(toPlaces: 3))"
            case .text(let text): text
            case .list(let list): list.isEmpty ? "none" : list.joined(separator: ", ")
            }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else {
                self = .list(try container.decode([String].self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            case .list(let list): try container.encode(list)
            }
        }
    }
}
