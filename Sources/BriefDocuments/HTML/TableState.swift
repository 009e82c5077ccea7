internal import BriefCore

/// The row of a table that is being read.
///
/// Rows of data become one line, `cell | cell`. Tables also hold whole pages in place: a cell with headings, tables,
/// or much text in it turns its row into ordinary blocks.
struct TableState {
    private var cells: [[Block]] = []
    private var inCell = false
    private var isLayout = false
    private var bytes = 0

    private static let cellBlocks = 5
    private static let cellBytes = 2_000

    mutating func openCell() {
        cells.append([])
        inCell = true
        bytes = 0
    }

    mutating func closeCell() { inCell = false }

    /// Takes a block into the row, or gives back what now stands by itself.
    mutating func take(_ block: Block) -> [Block]? {
        guard inCell, !cells.isEmpty, !isLayout else { return [block] }
        cells[cells.count - 1].append(block)
        bytes += block.text.utf8.count
        if cells[cells.count - 1].count > Self.cellBlocks || bytes > Self.cellBytes { return layOut() }
        return nil
    }

    /// From here on the row's blocks stand by themselves; those held so far come first.
    mutating func layOut() -> [Block] {
        isLayout = true
        defer { cells.removeAll() }
        return cells.flatMap { $0 }
    }

    mutating func endRow() -> [Block] {
        defer { self = TableState() }
        if isLayout || cells.count == 1 { return cells.flatMap { $0 } }
        guard let last = cells.lastIndex(where: { !$0.isEmpty }) else { return [] }
        let text = cells[...last].map { $0.map(\.text).joined(separator: " ") }.joined(separator: " | ")
        let lines = cells.flatMap { $0 }.map(\.lines)
        let first = lines.map(\.lowerBound).min() ?? 1
        return [
            Block(.paragraph(.row), text, lines: first...max(first, lines.map(\.upperBound).max() ?? first))
        ]
    }
}

/// `header` outside of an article mostly holds the site's name and menus, but some reports begin in one.
struct HeaderState {
    private var starts: [Int] = []
    var pageTitle: String?

    mutating func open(at count: Int) { starts.append(count) }
    mutating func close() -> Int? { starts.popLast() }

    /// Keeps the blocks of a header when they read like a report: at least 40 words of prose. Else only a heading of
    /// level 1 stays, if the page's title speaks of it.
    func settle(_ blocks: inout [Block], from start: Int) -> Bool {
        guard start < blocks.count else { return false }
        let words = blocks[start...].reduce(0) { sum, block in
            block.kind == .paragraph(.prose) ? sum + block.text.utf8.count { $0 == 0x20 } + 1 : sum
        }
        guard words < 40 else { return true }
        let title = pageTitle ?? ""
        let headings = blocks[start...].filter { block in
            block.headingLevel == 1
                && (title.isEmpty || title.contains(block.text) || block.text.contains(title))
        }
        blocks.replaceSubrange(start..., with: headings)
        return false
    }
}

/// Raised and lowered digits, so that 45 with a footnote mark 2 does not become 452.
enum ScriptDigits {
    static func convert(_ bytes: UnsafeBufferPointer<UInt8>, raised role: ElementRole) -> String? {
        guard bytes.contains(where: { (0x30...0x39).contains($0) }), bytes.count <= 16 else { return nil }
        var raised = true
        if case .lowered = role { raised = false }
        let digits = Array((raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉").unicodeScalars)
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let value = scalar.properties.numericType == .decimal ? Int(String(scalar)) : nil {
                text.unicodeScalars.append(digits[value])
            } else if scalar == "-" {
                text += raised ? "⁻" : "₋"
            } else if scalar != " " && scalar != "\n" {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
