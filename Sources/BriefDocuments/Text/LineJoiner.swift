/// Puts the lines of a paragraph together.
struct LineJoiner {
    private var scratch: [UInt8] = []

    /// Whether a paragraph goes on from one line to the next.
    ///
    /// In wrapped text it does when the next word had no room on the line. A line that is shorter for no such reason
    /// ends the paragraph, unless the next goes on in small letters. In text that is not wrapped only those go on.
    static func joins(
        _ bytes: UnsafeBufferPointer<UInt8>, _ first: TextLine, _ second: TextLine, shape: LineShape
    ) -> Bool {
        let ended = Punctuation.endsSentence(bytes, first)
        let goesOn = bytes.scalar(at: second.start).isLower && !ended
        guard let width = shape.width else { return goesOn }
        if shape.joints < 4, ended { return false }
        let columns = first.indent + bytes.columns(first.start..<first.end)
        let word = firstWord(bytes, second)
        let hadNoRoom = (columns + 1 + word) * 100 > width * 85
        return hadNoRoom || goesOn
    }

    private static func firstWord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Int {
        if Punctuation.joinsWithoutSpace(bytes.scalar(at: line.start)) { return 2 }
        let word = bytes[line.start..<line.end].prefix { $0 != 0x20 && $0 != 0x09 }
        return bytes.columns(line.start..<word.endIndex)
    }

    /// The lines as one text, with single blanks between the words. `start`: where the first line's text begins.
    mutating func join(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lines: ArraySlice<TextLine>, from start: Int? = nil
    ) -> String {
        guard let first = lines.first else { return "" }
        scratch.removeAll(keepingCapacity: true)
        append(bytes, start ?? first.start, first.end)
        for line in lines.dropFirst() where !line.isBlank {
            if needsSpace(bytes, line) { scratch.append(0x20) }
            append(bytes, line.start, line.end)
        }
        return String(decoding: scratch, as: UTF8.self)
    }

    /// Cells parted by ` | `; empty ones at the end go.
    mutating func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ cells: [Range<Int>]) -> String {
        guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return "" }
        scratch.removeAll(keepingCapacity: true)
        for (index, cell) in cells[...last].enumerated() {
            if index > 0 { scratch.append(contentsOf: [0x20, 0x7C, 0x20]) }
            append(bytes, cell.lowerBound, cell.upperBound)
        }
        return String(decoding: scratch, as: UTF8.self)
    }

    /// No blank between East Asian characters, nor behind the hyphen of a word that the line end parts.
    private func needsSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
        guard let last = scratch.last else { return false }
        let next = bytes.scalar(at: line.start)
        if last == 0x2D, scratch.count >= 2, scratch[scratch.count - 2] > 0x40 {
            return !next.isLower
        }
        guard last >= 0x80, Punctuation.joinsWithoutSpace(next) else { return true }
        return !scratch.withUnsafeBufferPointer {
            Punctuation.joinsWithoutSpace($0.scalar(before: $0.count, from: 0))
        }
    }

    /// Runs of blanks become one.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var from = start
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == 0x09
                || (byte == 0x20 && (bytes[index - (index > start ? 1 : 0)] == 0x20 && index > start))
            {
                scratch.append(contentsOf: bytes[from..<index])
                if byte == 0x09, scratch.last != 0x20 { scratch.append(0x20) }
                from = index + 1
            }
            index += 1
        }
        scratch.append(contentsOf: bytes[from..<end])
    }
}
