/// What the marks between and after words say.
extension SentenceTable {
    static func isSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor) -> Bool {
        isLower(decodeScalar(bytes, at: cursor.start).scalar) && cursor.kind == .word
    }

    static func breaks(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Bool {
        var index = from
        while index < to {
            let (scalar, length) = decodeScalar(bytes, at: index)
            switch scalar {
            case 0x0A, 0x2C, 0x3B, 0x3A, 0x60C, 0x61B, 0x2013, 0x2014, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B:
                return true
            default: index += length
            }
        }
        return false
    }

    static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ traits: inout Traits) {
        var index = end - 1
        while index > 0, end - index < 8,
            bytes[index] & 0xC0 == 0x80 || bytes[index] == 0x22 || bytes[index] == 0x29
        {
            if bytes[index] & 0xC0 == 0x80 {
                index -= 1
                while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
                break
            }
            index -= 1
        }
        guard index >= 0 else { return }
        switch decodeScalar(bytes, at: index).scalar {
        case 0x3F, 0x61F, 0xFF1F, 0x37E: traits.formUnion([.question, .closed])
        case 0x2E, 0x21, 0x3002, 0xFF01, 0x964, 0x2026, 0x6D4, 0x201D, 0xBB, 0x300D: traits.insert(.closed)
        default: break
        }
    }
}
