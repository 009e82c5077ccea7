/// Walks the words of valid UTF-8 bytes, one a call, without making strings.
///
/// A word is a run of letters, marks and digits; `1,234.5` is one number; each ideograph and each Hangul syllable
/// is a unit of its own, so that phrases can be sought in scripts that do not part words.
package struct WordCursor {
    package enum Kind: UInt8, Sendable { case word, number, ideograph, hangul }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limit: Int
    /// Byte range of the word last found.
    package private(set) var start = 0
    package private(set) var end = 0
    /// FNV-1a (64 bits) over the folded scalars of the word last found.
    package private(set) var hash: UInt64 = 0
    /// The same over its first `stemLength` scalars: a language-neutral stand-in for a stem.
    package private(set) var stem: UInt64 = 0
    package private(set) var kind = Kind.word
    /// Scalars of the word last found.
    package private(set) var length = 0
    package private(set) var startsUpper = false

    static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    static let prime: UInt64 = 0x100_0000_01B3
    static let stemLength = 7

    package init(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
        self.bytes = bytes
        self.limit = to
        self.end = from
    }

    /// Moves on to the next word; false at the end.
    package mutating func next() -> Bool {
        var index = end
        var first: (scalar: UInt32, length: Int) = (0, 0)
        var found = ScalarClass.other
        while index < limit {
            first = decodeScalar(bytes, at: index)
            found = scalarClass(first.scalar)
            if found != .other { break }
            index += first.length
        }
        guard index < limit else { return false }
        start = index
        hash = Self.offset
        length = 0
        startsUpper = first.scalar < 0x80 ? first.scalar &- 65 < 26 : isUpper(first.scalar)
        mix(foldScalar(first.scalar))
        index += first.length
        switch found {
        case .ideograph, .hangul:
            kind = found == .hangul ? .hangul : .ideograph
            end = index
            stem = hash
            return true
        case .digit: kind = .number
        default: kind = .word
        }
        readRun(from: index)
        return true
    }

    private mutating func readRun(from beginning: Int) {
        var index = beginning
        var stemmed: UInt64 = 0
        while index < limit {
            let byte = bytes[index]
            if byte < 0x80 {
                if (byte | 0x20) &- 97 < 26 {
                    mix(UInt32(byte | 0x20))
                } else if byte &- 48 < 10 {
                    mix(UInt32(byte))
                } else if kind == .number, byte == 0x2C || byte == 0x2E, index + 1 < limit,
                    bytes[index + 1] &- 48 < 10
                {
                    mix(UInt32(byte))
                } else {
                    break
                }
                index += 1
            } else {
                let (scalar, width) = decodeScalar(bytes, at: index)
                let found = scalarClass(scalar)
                guard found == .letter || found == .digit else { break }
                let folded = foldScalar(scalar)
                if folded != 0 { mix(folded) }
                index += width
            }
            if length == Self.stemLength { stemmed = hash }
        }
        end = index
        stem = stemmed == 0 || kind == .number ? hash : stemmed
    }

    @inline(__always)
    private mutating func mix(_ scalar: UInt32) {
        hash = (hash ^ UInt64(scalar)) &* Self.prime
        length += 1
    }
}

/// Whether a scalar beyond ASCII is a capital, in the scripts that have them.
func isUpper(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 65...90, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3AB, 0x386...0x38F, 0x400...0x42F, 0x531...0x556: true
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1EFF:
        scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x178: true
    default: false
    }
}

/// The hash that `WordCursor` gives a whole word; for lexicons.
package func wordHash(_ word: some StringProtocol) -> UInt64 {
    var hash = WordCursor.offset
    for scalar in word.unicodeScalars {
        let folded = foldScalar(scalar.value)
        if folded != 0 { hash = (hash ^ UInt64(folded)) &* WordCursor.prime }
    }
    return hash
}

extension String {
    /// Runs `body` on the string's UTF-8 bytes, contiguous wherever they come from.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var copy = self
        return copy.withUTF8(body)
    }
}
