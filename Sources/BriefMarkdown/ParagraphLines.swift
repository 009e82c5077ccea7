/// The lines of a paragraph as cmark gives them, and the pipe tables that hide in them.
enum ParagraphLines {
    static let soft: UInt8 = 0x0A
    static let hard: UInt8 = 0x0B

    struct Table {
        var lineCount: Int
        /// Prose before the header row, and how many lines it has.
        var before: (text: ArraySlice<UInt8>, lines: Int)?
        /// Cells joined by ` | `, and the line from the paragraph's first.
        var rows: [(text: String, line: Int)]
    }

    /// One line: soft breaks become spaces (nothing between two Han or kana characters), hard ones stay newlines.
    static func joined(_ bytes: ArraySlice<UInt8>) -> String {
        let bytes = trimmed(bytes)
        guard bytes.contains(where: { $0 <= hard }) else { return String(decoding: bytes, as: UTF8.self) }
        var line: [UInt8] = []
        line.reserveCapacity(bytes.count)
        for index in bytes.indices {
            switch bytes[index] {
            case soft:
                if !(endsWide(line[...]) && startsWide(bytes[(index + 1)...])) { line.append(0x20) }
            case hard: line.append(soft)
            case 0x09: line.append(0x20)
            case let byte: line.append(byte)
            }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// A header row over a delimiter row with as many cells, or lines that all begin and end with a pipe.
    static func table(in bytes: [UInt8]) -> Table? {
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == soft || $0 == hard }
        guard lines.count > 1 else { return nil }
        if let delimiter = lines.indices.dropFirst().first(where: { index in
            guard let columns = delimiterColumns(lines[index]) else { return false }
            return lines[index - 1].contains(PipeMark.pipe) && cells(of: lines[index - 1]).count == columns
        }) {
            let header = delimiter - 1
            var table = Table(lineCount: lines.count, before: nil, rows: [])
            if header > 0 { table.before = (bytes[..<lines[header].startIndex], header) }
            for index in lines.indices[header...] where index != delimiter {
                table.rows.append((row(lines[index]), index))
            }
            return table
        }
        guard
            lines.allSatisfy({ line in
                let line = trimmed(line)
                return line.count > 2 && line.first == PipeMark.pipe && line.last == PipeMark.pipe
            })
        else { return nil }
        let rows = lines.indices.filter { delimiterColumns(lines[$0]) == nil }
        return Table(lineCount: lines.count, before: nil, rows: rows.map { (row(lines[$0]), $0) })
    }

    /// Number of cells of a delimiter row (`|---|:-:|`); `nil` for any other line.
    static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.allSatisfy({ [0x2D, 0x3A, 0x7C, 0x20, 0x09].contains($0) }), line.contains(0x2D) else {
            return nil
        }
        let cells = cells(of: line)
        let wellFormed = cells.allSatisfy { cell in
            var cell = cell
            if cell.first == 0x3A { cell = cell.dropFirst() }
            if cell.last == 0x3A { cell = cell.dropLast() }
            return !cell.isEmpty && cell.allSatisfy { $0 == 0x2D }
        }
        return wellFormed ? cells.count : nil
    }

    static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var line = trimmed(line)
        if line.first == PipeMark.pipe { line = line.dropFirst() }
        if line.last == PipeMark.pipe { line = line.dropLast() }
        return line.split(separator: PipeMark.pipe, omittingEmptySubsequences: false).map(trimmed)
    }

    private static func row(_ line: ArraySlice<UInt8>) -> String {
        let cells = cells(of: line)
        if cells.allSatisfy(\.isEmpty) { return "" }
        return String(decoding: Array(cells.joined(separator: [0x20, 0x7C, 0x20])), as: UTF8.self)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var bytes = bytes.drop(while: isSpace)
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return bytes
    }

    /// Han, kana and their punctuation: U+3000–U+9FFF in three bytes, and full-width forms U+FF00–U+FFEF.
    private static func startsWide(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return (0xE3...0xE9).contains(first)
            || (first == 0xEF && bytes.dropFirst().first.map { $0 >= 0xBC } == true)
    }

    private static func endsWide(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 3 && startsWide(bytes.suffix(3))
    }
}
