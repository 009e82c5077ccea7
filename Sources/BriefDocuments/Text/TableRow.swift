/// The cells of a line that is a row: parted by tabs, by pipes, or by gaps of blanks that line up with the next row.
enum TableRow {
    /// Byte ranges of the cells, at least two; `nil` for a line that is no row by itself.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> [Range<Int>]? {
        var tabs = 0
        var pipes = 0
        var dots = 0
        for index in line.start..<line.end {
            let byte = bytes[index]
            if byte == 0x09 { tabs += 1 }
            if byte == 0x7C { pipes += 1 }
            dots = byte == 0x2E ? dots + 1 : dots
            if byte != 0x2E, dots > 0 {
                if dots >= 5 { return leaders(bytes, line, behind: index) }
                dots = 0
            }
        }
        if tabs > 0 { return split(bytes, line.start..<line.end, at: 0x09) }
        guard pipes > 0 else { return nil }
        let opens = bytes[line.start] == 0x7C
        let closes = bytes[line.end - 1] == 0x7C
        // `a | b` once in a sentence is no table; the caller asks for neighbours with as many.
        let inner =
            (opens ? line.start + 1 : line.start)..<(closes && line.count > 1 ? line.end - 1 : line.end)
        guard inner.lowerBound < inner.upperBound else { return nil }
        let cells = split(bytes, inner, at: 0x7C)
        return cells.count > 1 || (opens && closes) ? cells : nil
    }

    /// `Findings ........ 12`: an entry of a table of contents.
    private static func leaders(
        _ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine, behind end: Int
    ) -> [Range<Int>]? {
        var start = end
        while start > line.start, bytes[start - 1] == 0x2E || bytes[start - 1] == 0x20 { start -= 1 }
        let rest = trimmed(bytes, end..<line.end)
        guard start > line.start, (1...8).contains(rest.count) else { return nil }
        return [line.start..<start, rest]
    }

    /// `|---|:--:|`, `----- -----`, `+----+`: lines that only draw.
    static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Bool {
        line.count >= 3
            && bytes[line.start..<line.end].allSatisfy {
                [0x2D, 0x3D, 0x5F, 0x2A, 0x7E, 0x23, 0x7C, 0x2B, 0x3A, 0x20, 0x09].contains($0)
            }
    }

    private static func split(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at separator: UInt8
    ) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == separator {
            cells.append(trimmed(bytes, start..<index))
            start = index + 1
        }
        cells.append(trimmed(bytes, start..<range.upperBound))
        return cells
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }

    /// Cells parted by two blanks and more. A wide space behind a full stop is typing, not a column.
    static func aligned(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.start
        var index = line.start
        while index < line.end {
            guard bytes[index] == 0x20 else {
                index += 1
                continue
            }
            var end = index
            while end < line.end, bytes[end] == 0x20 { end += 1 }
            let afterStop = index > start && [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[index - 1])
            if end - index >= (afterStop ? 4 : 2) {
                cells.append(start..<index)
                start = end
            }
            index = end
        }
        cells.append(start..<line.end)
        return cells
    }

    /// True when a cell behind the first begins or ends in the same column in both rows.
    static func lineUp(
        _ bytes: UnsafeBufferPointer<UInt8>, _ one: (TextLine, [Range<Int>]),
        _ other: (TextLine, [Range<Int>])
    ) -> Bool {
        func edges(_ row: (line: TextLine, cells: [Range<Int>])) -> (starts: Set<Int>, ends: Set<Int>) {
            var (starts, ends): (Set<Int>, Set<Int>) = ([], [])
            for cell in row.cells.dropFirst() {
                let before = row.line.indent + bytes.columns(row.line.start..<cell.lowerBound)
                starts.insert(before)
                ends.insert(before + bytes.columns(cell))
            }
            return (starts, ends)
        }
        let (a, b) = (edges(one), edges(other))
        return !a.starts.isDisjoint(with: b.starts) || !a.ends.isDisjoint(with: b.ends)
    }
}
