internal import BriefCore

/// UTF-16, in one of its two byte orders.
struct WideText {
    let bigEndian: Bool
    var name: String { bigEndian ? "utf-16be" : "utf-16le" }

    /// UTF-8 of the text; lone surrogates become U+FFFD, a last odd byte goes.
    func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        _ = transcode(
            units(bytes).makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false,
            into: { text.append($0) })
        return text
    }

    private func units(_ bytes: ArraySlice<UInt8>) -> some Sequence<UInt16> {
        let (start, high, low) = (bytes.startIndex, bigEndian ? 0 : 1, bigEndian ? 1 : 0)
        return (0..<bytes.count / 2).lazy.map { index in
            UInt16(bytes[start + 2 * index + high]) << 8 | UInt16(bytes[start + 2 * index + low])
        }
    }

    /// Told without a mark by zero bytes that stand on one side of the pairs only: ASCII letters, or at least the
    /// spaces and line ends, leave them there. The sample must then read as text: no controls, no lone surrogates.
    static func guess(_ bytes: [UInt8]) -> WideText? {
        guard bytes.count >= 4 else { return nil }
        let sample = bytes.prefix(min(8192, bytes.count & ~1))
        var zeros = [0, 0]
        for index in sample.indices where sample[index] == 0 { zeros[index % 2] += 1 }
        guard zeros != [0, 0], min(zeros[0], zeros[1]) * 20 <= max(zeros[0], zeros[1]) else { return nil }
        // A stray zero in a text of single bytes is damage; pairs of letters would read as ideographs.
        if (zeros[0] + zeros[1]) * 4 < sample.count, readsAsBytes(sample) { return nil }
        let guess = WideText(bigEndian: zeros[0] > zeros[1])
        // The sample may end between the halves of a pair of surrogates.
        return guess.readsAsText(sample.prefix(sample.count - 2)) ? guess : nil
    }

    private static func readsAsBytes(_ sample: ArraySlice<UInt8>) -> Bool {
        let rest = sample.filter { $0 != 0 }
        return rest.allSatisfy { $0 >= 0x20 || (0x08...0x0D).contains($0) || $0 == 0x1B }
            && UTF8Check(rest).broken <= 1
    }

    private func readsAsText(_ sample: ArraySlice<UInt8>) -> Bool {
        var decoder = UTF16()
        var iterator = units(sample).makeIterator()
        var (good, seen) = (0, 0)
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput: return seen > 0 && good * 100 >= seen * 98
            case .error: seen += 1
            case .scalarValue(let scalar):
                seen += 1
                if Self.isPlausible(scalar) { good += 1 }
            }
        }
    }

    private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: [0x09, 0x0A, 0x0C, 0x0D].contains(scalar.value)
        case .unassigned, .privateUse, .surrogate: false
        default: true
        }
    }
}

/// What the first bytes of a text say of the rest.
enum ByteOrderMark {
    case utf8, utf16(WideText), utf32(String)

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 {
            self = .utf32("utf-32le")
        } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32("utf-32be")
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16(WideText(bigEndian: false))
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16(WideText(bigEndian: true))
        } else {
            return nil
        }
    }

    func decode(_ bytes: [UInt8], name: String) throws(Problem) -> DecodedText {
        switch self {
        case .utf8:
            try Binary.refuse(bytes, name: name)
            let check = UTF8Check(bytes)
            let text = check.isValid ? bytes : UTF8Check.repaired(bytes)
            return TextDecoder.finish(text, "utf-8", broken: check.broken)
        case .utf16(let wide):
            return try Binary.checked(wide.decode(bytes[2...]), wide.name, name: name)
        case .utf32(let encoding):
            guard let text = LegacyEncoding.decode(bytes, as: encoding) else {
                throw InputProblem.binary(name, "a binary file")
            }
            return try Binary.checked(text, encoding, name: name)
        }
    }
}
