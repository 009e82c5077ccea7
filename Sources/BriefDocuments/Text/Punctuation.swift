/// What the last or first scalar of a line says of the line's place in a text. Any script.
enum Punctuation {
    /// Ends a sentence: the stops of the scripts that have one, and what may stand behind them.
    static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
        var end = line.end
        while end > line.start {
            let scalar = bytes.scalar(before: end, from: line.start)
            if stops.contains(scalar) { return true }
            guard closers.contains(scalar) else { return false }
            end -= String(scalar).utf8.count
        }
        return false
    }

    /// Ends a sentence or a clause; a heading ends with neither.
    static func closes(_ scalar: Unicode.Scalar) -> Bool {
        stops.contains(scalar) || [",", ";", "，", "；", "、", "،", "؛", "-", "–", "—"].contains(scalar)
    }

    static let stops: Set<Unicode.Scalar> = [
        ".", "!", "?", ":", "…", "。", "！", "？", "：", "．", "؟", "۔", "।", "॥", "։", "።",
    ]
    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", ")", "]", "”", "’", "»", "“", "」", "』", "）", "】", "*", "_",
    ]

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
