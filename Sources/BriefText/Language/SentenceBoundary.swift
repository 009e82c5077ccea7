/// Finds where sentences end in valid UTF-8 bytes. One pass, no strings, any script.
package struct SentenceCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limit: Int
    package private(set) var start: Int
    package private(set) var end: Int
    /// Where a run of marks that was looked at ends: it is not looked at again, or long runs would cost their square.
    private var lookedAt = 0

    /// Walks the sentences of `bytes[from..<to]`.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, from: Int = 0, to: Int? = nil) {
        self.bytes = bytes
        self.limit = to ?? bytes.count
        self.start = from
        self.end = from
    }

    /// Moves on to the next sentence, without white space around it; false at the end.
    package mutating func next() -> Bool {
        var index = end
        while index < limit, isSpace(at: index) { index += spaceLength(at: index) }
        guard index < limit else { return false }
        start = index
        while index < limit {
            let byte = bytes[index]
            if byte > 0x3F && byte < 0xC2 {
                index += 1
                continue
            }
            if index >= lookedAt, byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A || byte >= 0xC2
            {
                if let stop = boundary(at: index) {
                    end = stop
                    return true
                }
            }
            index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
        end = limit
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return end > start
    }

    /// The end of the sentence if the mark at `index` closes one.
    private mutating func boundary(at index: Int) -> Int? {
        let byte = bytes[index]
        if byte == 0x0A { return lineBoundary(at: index) }
        if byte < 0x80 { return markBoundary(at: index, length: 1, needsSpace: true) }
        if byte == 0xD8 || byte == 0xDB {
            let (scalar, _) = decodeScalar(bytes, at: index)
            return scalar == 0x61F || scalar == 0x6D4
                ? markBoundary(at: index, length: 2, needsSpace: true) : nil
        }
        guard byte >= 0xE0 else { return nil }
        let (scalar, length) = decodeScalar(bytes, at: index)
        switch scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0xFF0E:
            return markBoundary(at: index, length: length, needsSpace: false)
        case 0x964, 0x965, 0x1362, 0x104B, 0x17D4, 0x589, 0x2026, 0x203C, 0x2047, 0x2048, 0x2049:
            return markBoundary(at: index, length: length, needsSpace: true)
        default: return nil
        }
    }

    /// A blank line ends a sentence; so does a line break before a list mark or a speaker's name.
    private func lineBoundary(at index: Int) -> Int? {
        var next = index + 1
        while next < limit, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < limit,
            bytes[next] == 0x0A || startsList(at: next) || speakerLabel(bytes, from: next, to: limit) != nil
        else { return nil }
        var stop = index
        while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
        return stop > start ? stop : nil
    }

    private func startsList(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte == 0x2D || byte == 0x2A || byte == 0x2B {
            return index + 1 < limit && bytes[index + 1] == 0x20
        }
        if byte == 0xE2, index + 3 < limit, bytes[index + 1] == 0x80, bytes[index + 2] == 0xA2 { return true }
        var digit = index
        while digit < limit, digit < index + 3, bytes[digit] &- 48 < 10 { digit += 1 }
        return digit > index && digit + 1 < limit && (bytes[digit] == 0x2E || bytes[digit] == 0x29)
            && bytes[digit + 1] == 0x20
    }

    private mutating func markBoundary(at index: Int, length: Int, needsSpace: Bool) -> Int? {
        var stop = index + length
        var ellipsis = bytes[index] == 0xE2
        while stop < limit {
            let byte = bytes[stop]
            if byte == 0x2E || byte == 0x21 || byte == 0x3F {
                ellipsis = ellipsis || byte == 0x2E
                stop += 1
                continue
            }
            guard let width = closerLength(at: stop) else { break }
            stop += width
        }
        lookedAt = stop
        guard stop < limit else { return stop }
        if needsSpace {
            guard isSpace(at: stop) || bytes[stop] >= 0xE3 else { return nil }
        }
        var next = stop
        while next < limit, isSpace(at: next) { next += spaceLength(at: next) }
        guard next < limit else { return stop }
        if !needsSpace { return stop }
        if bytes[index] == 0x2E, !ellipsis,
            !Abbreviations.allowsEnd(bytes, start: start, dot: index, next: next, limit: limit)
        {
            return nil
        }
        return startsSentence(at: next, afterDot: bytes[index] == 0x2E || ellipsis) ? stop : nil
    }

    /// A small letter goes on with the sentence; everything else may begin one.
    private func startsSentence(at index: Int, afterDot: Bool) -> Bool {
        var next = index
        while next < min(limit, index + 48) {
            let (scalar, length) = decodeScalar(bytes, at: next)
            if scalar == 0x2C || scalar == 0x3B || scalar == 0x29 { return false }
            switch scalarClass(scalar) {
            case .other:
                if scalar == 0x0A || isDash(scalar) { return true }
                next += length
            case .letter: return isUpper(scalar) || foldScalar(scalar) == 0 || !isLower(scalar)
            default: return true
            }
        }
        return true
    }

    private func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2013 || scalar == 0x2014 }

    private func closerLength(at index: Int) -> Int? {
        let byte = bytes[index]
        if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x7D || byte == 0x2A
            || byte == 0x5F
        {
            return 1
        }
        guard byte >= 0xC2 else { return nil }
        let (scalar, length) = decodeScalar(bytes, at: index)
        switch scalar {
        case 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0x3011, 0x300B, 0x3009, 0xFF09, 0xFF01, 0xFF1F,
            0x2026:
            return length
        default: return nil
        }
    }

    private func isSpace(at index: Int) -> Bool { spaceLength(at: index) > 0 }

    private func spaceLength(at index: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 { return 2 }
        guard byte == 0xE2 || byte == 0xE3, index + 2 < limit else { return 0 }
        let (scalar, _) = decodeScalar(bytes, at: index)
        return scalar == 0x3000 || scalar == 0x202F || (0x2000...0x200A).contains(scalar) || scalar == 0x2028
            ? 3 : 0
    }
}

/// Whether a scalar is a small letter of a script that has capitals.
func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 97 < 26 }
    if scalar >= 0x590 && scalar < 0x1E00 { return false }
    if scalar > 0x1FFF { return false }
    return !isUpper(scalar)
}
