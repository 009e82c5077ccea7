/// How far bytes are UTF-8.
struct UTF8Check {
    private(set) var broken = 0
    /// Well-formed sequences of two bytes and more; counted only when something is broken.
    private(set) var sequences = 0
    private(set) var isASCII = false

    var isValid: Bool { broken == 0 }

    /// Text in a single-byte encoding makes a well-formed sequence now and then; text in UTF-8 with damage has many
    /// for each broken one.
    var isMostlyUTF8: Bool { sequences >= 2 * broken }

    init(_ bytes: [UInt8]) {
        do {
            let text = try UTF8Span(validating: bytes.span)
            isASCII = text.isKnownASCII || !bytes.contains { $0 >= 0x80 }
        } catch {
            Self.walk(bytes) { _, valid in
                if valid { sequences += 1 } else { broken += 1 }
            }
        }
    }

    /// Broken sequences become U+FFFD, one for each maximal part of a sequence (Unicode 15, section 3.9), as the
    /// standard library does it.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }

    /// Visits every sequence that is not ASCII.
    private static func walk(_ bytes: [UInt8], _ visit: (Range<Int>, Bool) -> Void) {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let (length, second) = shape(lead)
            var end = index + 1
            while end < bytes.count, end - index < length,
                end == index + 1 ? second.contains(bytes[end]) : bytes[end] & 0xC0 == 0x80
            {
                end += 1
            }
            visit(index..<end, length > 1 && end - index == length)
            index = end
        }
    }

    /// Length of a sequence by its lead byte, and what its second byte may be (Unicode 15, table 3-7).
    private static func shape(_ lead: UInt8) -> (Int, ClosedRange<UInt8>) {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (1, 0x80...0xBF)
        }
    }
}
