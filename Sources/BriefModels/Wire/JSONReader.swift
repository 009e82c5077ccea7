/// Reads one JSON value without recursion. Lenient where servers are sloppy: `NaN` is null, a lone surrogate
/// and what is no UTF-8 become U+FFFD, control characters in strings pass.
struct JSONReader {
    static let deepest = 128

    /// A container that is still open; its values lie on the common stack from `start` on, its keys from
    /// `keys` on.
    private struct Open {
        let isObject: Bool
        let start: Int
        let keyStart: Int
    }

    private let bytes: [UInt8]
    private var at = 0
    private var values: [JSONValue] = []
    private var keys: [String] = []
    private var open: [Open] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> JSONValue? {
        repeat {
            skipBlanks()
            guard at < bytes.count, open.count <= JSONReader.deepest, begin(), closeWhatEnds() else {
                return nil
            }
        } while !open.isEmpty || values.isEmpty
        return at == bytes.count ? values.first : nil
    }

    /// Reads a scalar or an empty container, or opens containers down to the first of those.
    private mutating func begin() -> Bool {
        if take("[") {
            skipBlanks()
            if take("]") {
                values.append(.array([]))
            } else {
                open.append(Open(isObject: false, start: values.count, keyStart: keys.count))
            }
            return true
        }
        if take("{") {
            skipBlanks()
            if take("}") {
                values.append(.object([]))
                return true
            }
            open.append(Open(isObject: true, start: values.count, keyStart: keys.count))
            return takeKey()
        }
        guard let scalar = scalar() else { return false }
        values.append(scalar)
        return true
    }

    /// Closes the containers that end here, and steps over the comma to the next value.
    private mutating func closeWhatEnds() -> Bool {
        skipBlanks()
        while let inner = open.last {
            // A container that was opened just now has nothing to close.
            if values.count == inner.start { return true }
            if take(",") {
                return inner.isObject ? takeKey() : true
            }
            guard take(inner.isObject ? "}" : "]") else { return false }
            close(inner)
            skipBlanks()
        }
        return true
    }

    private mutating func close(_ container: Open) {
        open.removeLast()
        let items = Array(values[container.start...])
        values.removeSubrange(container.start...)
        guard container.isObject else {
            values.append(.array(items))
            return
        }
        let members = zip(keys[container.keyStart...], items).map { JSONValue.Member(key: $0, value: $1) }
        keys.removeSubrange(container.keyStart...)
        values.append(.object(members))
    }

    private mutating func takeKey() -> Bool {
        guard let key = key() else { return false }
        keys.append(key)
        return true
    }

    private mutating func skipBlanks() {
        while at < bytes.count, isBlank(bytes[at]) { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func key() -> String? {
        skipBlanks()
        guard take("\""), let key = string() else { return nil }
        skipBlanks()
        return take(":") ? key : nil
    }

    private mutating func scalar() -> JSONValue? {
        if take("\"") { return string().map { .string($0) } }
        let start = at
        while at < bytes.count, isWord(bytes[at]) { at += 1 }
        let word = bytes[start..<at]
        if word.elementsEqual("null".utf8) { return .null }
        if word.elementsEqual("true".utf8) { return .bool(true) }
        if word.elementsEqual("false".utf8) { return .bool(false) }
        let text = String(decoding: word, as: UTF8.self)
        if ["NaN", "Infinity", "-Infinity"].contains(text) { return .null }
        guard let first = word.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
            return nil
        }
        return Double(text).map { .number($0) }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// After the opening quotation mark.
    private mutating func string() -> String? {
        let start = at
        guard
            let end = bytes[at...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
        else { return nil }
        at = end
        if take("\"") { return String(decoding: bytes[start..<end], as: UTF8.self) }
        var text = Array(bytes[start..<end])
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
            } else if !unescape(into: &text) {
                return nil
            }
        }
        return nil
    }

    private mutating func unescape(into text: inout [UInt8]) -> Bool {
        guard at < bytes.count else { return false }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): return unescapeUnit(into: &text)
        default: text.append(byte)
        }
        return true
    }

    private mutating func unescapeUnit(into text: inout [UInt8]) -> Bool {
        guard let unit = hexUnit() else { return false }
        var scalar = Unicode.Scalar(unit)
        if UTF16.isLeadSurrogate(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        {
            let rewind = at
            at += 2
            if let low = hexUnit(), UTF16.isTrailSurrogate(low) {
                scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
            } else {
                at = rewind
            }
        }
        text.append(contentsOf: Array(String(Character(scalar ?? "\u{FFFD}")).utf8))
        return true
    }

    private mutating func hexUnit() -> UInt16? {
        guard at + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
        else { return nil }
        at += 4
        return unit
    }
}
