/// How many tokens a model server will count, without its vocabulary.
package enum TokenEstimate {
    /// Tokens of `text` under vocabularies of about 200,000 entries (o200k and its kin, which phi-4-mini and
    /// gpt-oss use), within a quarter for prose. Each run of letters costs by its script and length.
    package static func tokens(in text: String) -> Int {
        text.withBytes { tokens(in: $0) }
    }

    private static func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var total = 0.0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if (byte | 0x20) &- 97 < 26 {
                    var end = index + 1
                    while end < bytes.count, (bytes[end] | 0x20) &- 97 < 26 { end += 1 }
                    total += latinWord(end - index)
                    index = end
                } else if byte &- 48 < 10 {
                    var end = index + 1
                    while end < bytes.count, bytes[end] &- 48 < 10 { end += 1 }
                    total += Double((end - index + 2) / 3)
                    index = end
                } else {
                    total += byte == 0x20 ? 0 : 0.9
                    index += 1
                }
                continue
            }
            let (scalar, width) = decodeScalar(bytes, at: index)
            total += costPerScalar(scalar)
            index += width
        }
        return Int(total.rounded(.up))
    }

    private static func latinWord(_ letters: Int) -> Double {
        letters <= 7 ? 1 : 1 + Double(letters - 7) * 0.12
    }

    private static func costPerScalar(_ scalar: UInt32) -> Double {
        switch scalar {
        case 0xC0...0x24F: 0.55
        case 0x370...0x3FF: 0.45
        case 0x400...0x52F: 0.31
        case 0x590...0x5FF: 0.45
        case 0x600...0x6FF: 0.36
        case 0x900...0xDFF: 0.4
        case 0xE00...0xEFF: 0.5
        case 0x3040...0x30FF: 0.75
        case 0x3400...0x9FFF: 0.75
        case 0xAC00...0xD7A3: 0.65
        case 0x2010...0x2027: 1
        default: scalar > 0xFFFF ? 2 : 1
        }
    }
}
