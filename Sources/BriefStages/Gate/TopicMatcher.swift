#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One flagged topic, ready to be sought in the bytes of many texts.
struct TopicMatcher: Sendable {
    let topic: String
    /// Only then can a text be searched with its ASCII letters folded and all else left alone.
    let isASCII: Bool
    private let needle: [UInt8]
    private let openEnd: Bool
    /// Han, kana, Thai and the like: no spaces, so no word ends to insist on.
    private let unspaced: Bool

    /// `nil` for a topic without a letter or digit.
    init?(_ topic: String) {
        var stem = topic[...].drop { $0.isWhitespace }
        while stem.last?.isWhitespace == true { stem.removeLast() }
        let openEnd = stem.last == "*"
        while stem.last == "*" { stem.removeLast() }
        guard stem.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        let folded = stem.lowercased()
        self.topic = topic
        self.openEnd = openEnd
        isASCII = folded.utf8.allSatisfy { $0 < 0x80 }
        needle = Array(folded.utf8)
        unspaced = folded.unicodeScalars.contains { $0.isUnspaced }
    }

    func occurs(in text: FoldedText) -> Bool {
        text.bytes.withUnsafeBytes { hay in
            guard let base = hay.baseAddress, let first = needle.first else { return false }
            var start = 0
            while start + needle.count <= hay.count,
                let hit = memchr(base + start, Int32(first), hay.count - needle.count - start + 1)
            {
                let at = UnsafeRawPointer(hit) - base
                let end = at + needle.count
                if memcmp(hit, needle, needle.count) == 0, unspaced || isWord(hay, at, end) { return true }
                start = at + 1
            }
            return false
        }
    }

    private func isWord(_ hay: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Bool {
        !FoldedText.isWordByte(before: from, hay) && (openEnd || !FoldedText.isWordByte(after: to, hay))
    }
}

/// A text with its letters in lower case, as bytes.
struct FoldedText {
    let bytes: [UInt8]

    /// - Parameter whole: fold every letter (slower), else those of ASCII.
    init(_ text: String, whole: Bool) {
        if whole {
            bytes = Array(text.lowercased().utf8)
        } else {
            bytes = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        }
    }

    static func isWordByte(before index: Int, _ hay: UnsafeRawBufferPointer) -> Bool {
        var start = index - 1
        while start > 0, index - start < 4, hay[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isWord(hay, start, index)
    }

    static func isWordByte(after index: Int, _ hay: UnsafeRawBufferPointer) -> Bool {
        var end = index + 1
        while end < hay.count, end - index < 4, hay[end] & 0xC0 == 0x80 { end += 1 }
        return index < hay.count && isWord(hay, index, end)
    }

    private static func isWord(_ hay: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> Bool {
        let scalar = String(decoding: hay[from..<to], as: UTF8.self).unicodeScalars.first
        guard let scalar, !scalar.isUnspaced else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}

extension Unicode.Scalar {
    /// Scripts written without spaces between words.
    var isUnspaced: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
            0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
