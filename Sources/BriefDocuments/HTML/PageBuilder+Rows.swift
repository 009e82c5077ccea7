internal import BriefCore

/// Where finished blocks go: into a row, or to the page.
extension PageBuilder {
    mutating func holdTerm(_ text: String, _ lines: ClosedRange<Int>) {
        flushTerm()
        if text.utf8.count > 120 {
            add(Block(.paragraph(.prose), text, lines: lines))
        } else {
            term = (text, lines.lowerBound)
        }
    }

    mutating func flushTerm() {
        guard let (text, line) = term else { return }
        term = nil
        add(Block(.paragraph(.item), text, lines: line...line))
    }

    mutating func add(_ block: Block) {
        if !tables.isEmpty, let laidOut = tables[tables.count - 1].take(block) {
            blocks += laidOut
        } else if tables.isEmpty {
            if let last = blocks.last, let merged = BlockLimit.merge(last, block, count: blocks.count) {
                blocks[blocks.count - 1] = merged
            } else {
                blocks.append(block)
            }
        }
    }

    mutating func endRow() {
        flushTerm()
        guard !tables.isEmpty else { return }
        blocks += tables[tables.count - 1].endRow()
    }

    /// A heading or a table inside a cell: the table is there for the looks.
    mutating func leaveRow() {
        guard !tables.isEmpty else { return }
        flush()
        blocks += tables[tables.count - 1].layOut()
    }
}
