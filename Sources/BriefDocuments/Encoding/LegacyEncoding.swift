private import CXML

/// Encodings from before Unicode, through the C library's `iconv`.
enum LegacyEncoding {
    /// UTF-8 of the bytes, or `nil` when the C library does not know the name. What does not decode becomes U+FFFD.
    static func decode(_ bytes: [UInt8], as name: String) -> [UInt8]? {
        if name == "windows-1252" || name == "iso-8859-1" { return windows1252(bytes) }
        let converter = iconv_open("UTF-8", name)
        // POSIX: failure is (iconv_t)-1.
        guard let converter, converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        return convert(bytes, with: converter)
    }

    private static func convert(_ bytes: [UInt8], with converter: iconv_t) -> [UInt8] {
        var source = bytes
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var chunk = [CChar](repeating: 0, count: 65_536)
        source.withUnsafeMutableBytes { raw in
            var input = raw.bindMemory(to: CChar.self).baseAddress
            var left = raw.count
            while left > 0 {
                let before = left
                let made = chunk.withUnsafeMutableBufferPointer { buffer in
                    var output = buffer.baseAddress
                    var room = buffer.count
                    _ = iconv(converter, &input, &left, &output, &room)
                    return buffer.count - room
                }
                chunk.withUnsafeBytes { text.append(contentsOf: $0.prefix(made)) }
                // Nothing moved: a sequence that is broken, or that the input cuts off.
                if made == 0, left == before {
                    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    input = input.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return text
    }

    /// ISO-8859-1 with the printable characters that Windows put in place of the C1 controls, as the web reads both
    /// names (WHATWG Encoding, index windows-1252). The five bytes without a character go.
    static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            switch byte {
            case 0..<0x80:
                text.append(byte)
            case 0x80..<0xA0:
                guard let scalar = Unicode.Scalar(windows1252Extras[Int(byte) - 0x80]) else { continue }
                if scalar.value != 0 { text.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
            default:
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            }
        }
        return text
    }

    static let windows1252Extras: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D,
        0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0,
        0x017E, 0x0178,
    ]
}
