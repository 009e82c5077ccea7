/// A JSON value as a server sent it. Read leniently: a number may come as a string, a text as null.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Sendable, Equatable {
        package let key: String
        package let value: JSONValue
    }

    /// `nil` for what is no JSON, and for JSON nested deeper than `JSONReader.deepest`.
    package init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        guard let value = reader.read() else { return nil }
        self = value
    }

    /// The member of that name; `nil` where there is none or it is null.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self, let found = members.first(where: { $0.key == key }) else {
            return nil
        }
        return found.value == .null ? nil : found.value
    }

    package subscript(index: Int) -> JSONValue? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }

    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    package var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    package var double: Double? {
        switch self {
        case .number(let number): number
        case .string(let text): Double(text)
        default: nil
        }
    }

    /// A whole number, also where it came as `4.0` or `"4"`; what does not fit is clamped.
    package var int: Int? {
        guard let double, !double.isNaN else { return nil }
        return double >= 9e18 ? .max : double <= -9e18 ? .min : Int(double)
    }
}
