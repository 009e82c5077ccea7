internal import BriefCore

extension GroupReader {
    mutating func readTable() -> Bool {
        let rows = tableRows()
        guard !rows.isEmpty else { return false }
        for (offset, cells) in rows {
            let text = joiner.cells(bytes, cells)
            let number = lines[index + offset].number
            if !text.isEmpty { add(Block(.paragraph(.row), text, lines: number...number)) }
        }
        index += (rows.last?.0 ?? 0) + 1
        return true
    }

    /// Consecutive rows from here on, with their offsets; lines that only draw are passed over. Two rows make a
    /// table; of rows in two columns that only blanks part, three.
    private func tableRows() -> [(Int, [Range<Int>])] {
        var rows: [(Int, [Range<Int>])] = []
        var previous: (TextLine, [Range<Int>])?
        var byBlanks = false
        for offset in 0..<lines.count - index {
            let line = lines[index + offset]
            if !rows.isEmpty, TableRow.isRule(bytes, line) { continue }
            if let cells = TableRow.cells(bytes, line) {
                rows.append((offset, cells))
            } else {
                let cells = TableRow.aligned(bytes, line)
                guard cells.count > 1,
                    previous.map({ TableRow.lineUp(bytes, $0, (line, cells)) }) ?? rows.isEmpty
                else { break }
                byBlanks = true
                previous = (line, cells)
                rows.append((offset, cells))
            }
        }
        let narrow = byBlanks && rows.allSatisfy { $0.1.count == 2 }
        if rows.count == 1, !byBlanks, rows[0].1.count >= 3 || isLeader(rows[0].1) { return rows }
        return rows.count >= (narrow ? 3 : 2) ? rows : []
    }

    /// Dots lead from the first cell to the last one.
    private func isLeader(_ cells: [Range<Int>]) -> Bool {
        cells.count == 2 && cells[1].lowerBound > cells[0].upperBound
            && bytes[cells[0].upperBound..<cells[1].lowerBound].contains(0x2E)
    }
}
