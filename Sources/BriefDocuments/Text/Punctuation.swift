/// What the last or first scalar of a line says of the line's place in a text. Any script.
enum Punctuation {
    /// Ends a sentence: the stops of the scripts that have one, and what may stand behind them.
    static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
        var end = line.end
        while end > line.start {
            let scalar = bytes.scalar(before: end, from: line.start)
            if isStop(scalar) { return true }
            guard isCloser(scalar) else { return false }
            end -= UTF8.width(scalar)
        }
        return false
    }

    /// Ends a sentence or a clause; a heading ends with neither.
    static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "，", "；", "、", "،", "؛", "-", "–", "—": true
        default: isStop(scalar)
        }
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ":", "…", "。", "！", "？", "：", "．", "؟", "۔", "।", "॥", "։", "።": true
        default: false
        }
    }

    private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "”", "’", "»", "“", "」", "』", "）", "】", "*", "_": true
        default: false
        }
    }

    /// Scripts that write without spaces between words.
    static func joinsWithoutSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

/// The standard library's properties cost a table walk for every scalar, also for ASCII.
extension Unicode.Scalar {
    var isLower: Bool { value < 0x80 ? value &- 97 < 26 : properties.isLowercase }
    var isUpper: Bool { value < 0x80 ? value &- 65 < 26 : properties.isUppercase }
    var isLetter: Bool { value < 0x80 ? (value | 0x20) &- 97 < 26 : properties.isAlphabetic }
    var hasCase: Bool { value < 0x80 ? (value | 0x20) &- 97 < 26 : properties.isCased }
}
