/// A line of a text: where its bytes lie, blanks at both ends left out, and what number an editor gives it.
struct TextLine {
    var start: Int
    var end: Int
    /// From 1.
    var number: Int
    /// Columns of white space before `start`; a tab counts four.
    var indent: Int
    /// True when a page or a paragraph ends behind this line whatever follows.
    var endsPage: Bool

    var isBlank: Bool { start == end }
    var count: Int { end - start }
}

/// Walks the lines of decoded text once, from the first to the last.
struct TextLines: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var number: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.bytes = bytes
        number = firstLine
    }

    mutating func next() -> TextLine? {
        guard position < bytes.count else { return nil }
        var end = position
        while end < bytes.count, !(0x0A...0x0C).contains(bytes[end]) { end += 1 }
        let terminator = end < bytes.count ? bytes[end] : 0x0A
        var line = TextLine(
            start: position, end: end, number: number, indent: 0, endsPage: terminator == 0x0C)
        trim(&line)
        position = end + 1
        if terminator == 0x0A { number += 1 }
        return line
    }

    /// Blanks are space, tab, no-break space and the ideographic space.
    private func trim(_ line: inout TextLine) {
        while line.start < line.end, let width = blank(at: line.start, before: line.end) {
            line.indent += bytes[line.start] == 0x09 ? 4 : width == 3 ? 2 : 1
            line.start += width
        }
        while line.end > line.start {
            let last = bytes[line.end - 1]
            if last == 0x20 || last == 0x09 {
                line.end -= 1
            } else if last == 0xA0, line.count >= 2, bytes[line.end - 2] == 0xC2 {
                line.end -= 2
            } else if last == 0x80, line.count >= 3, blank(at: line.end - 3, before: line.end) == 3 {
                line.end -= 3
            } else {
                return
            }
        }
    }

    private func blank(at index: Int, before end: Int) -> Int? {
        switch bytes[index] {
        case 0x20, 0x09: 1
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: 2
        case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: 3
        default: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Columns that the bytes take: one a scalar, two for the wide scripts of East Asia (three-byte sequences from
    /// U+3000 on, a good approximation of UAX #11).
    func columns(_ range: Range<Int>) -> Int {
        var columns = 0
        for index in range {
            let byte = self[index]
            columns &+= byte & 0xC0 == 0x80 ? 0 : byte >= 0xE3 && byte <= 0xED ? 2 : 1
        }
        return columns
    }

    /// Reads one scalar of valid UTF-8.
    func scalar(at index: Int) -> Unicode.Scalar {
        let lead = UInt32(self[index])
        func tail(_ distance: Int) -> UInt32 {
            index + distance < count ? UInt32(self[index + distance]) & 0x3F : 0
        }
        let value: UInt32 =
            switch lead {
            case 0..<0x80: lead
            case 0xC0..<0xE0: (lead & 0x1F) << 6 | tail(1)
            case 0xE0..<0xF0: (lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
            default: (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// The last scalar before `end`.
    func scalar(before end: Int, from start: Int) -> Unicode.Scalar {
        var index = end - 1
        while index > start, self[index] & 0xC0 == 0x80 { index -= 1 }
        return scalar(at: index)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
