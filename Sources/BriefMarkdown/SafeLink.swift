/// Addresses that a brief may lead to.
package enum SafeLink {
    private static let longest = 2000

    /// The address with everything but plain URL characters percent-encoded; `nil` unless its scheme is http,
    /// https or mailto and something follows it. Idempotent.
    package static func address(_ raw: String) -> String? {
        let url = SafeText.clean(raw).unicodeScalars.filter { $0.value > 0x20 }
        var text = String(String.UnicodeScalarView(url))
        guard text.utf8.count <= longest, let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = text[..<colon].lowercased()
        let rest = text[text.index(after: colon)...]
        switch scheme {
        case "http", "https":
            guard rest.hasPrefix("//"), let first = rest.dropFirst(2).first, !"/?#\\:@".contains(first) else {
                return nil
            }
        case "mailto":
            guard rest.contains("@") else { return nil }
        default: return nil
        }
        text = scheme + ":" + encoded(String(rest))
        return text.utf8.count <= longest ? text : nil
    }

    private static func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var encoded: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if isPlain(byte) || (byte == 0x25 && isHex(bytes, index + 1) && isHex(bytes, index + 2)) {
                encoded.append(byte)
            } else {
                encoded.append(contentsOf: [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let hex = Array("0123456789ABCDEF".utf8)

    private static func isHex(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return hex.contains(bytes[index]) || (0x61...0x66).contains(bytes[index])
    }

    /// Unreserved and reserved characters of RFC 3986 without `()[]'*`, which Markdown or HTML would read.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: plain.contains(byte)
        }
    }

    private static let plain = Array("-._~:/?#@!$&+,;=".utf8)
}
