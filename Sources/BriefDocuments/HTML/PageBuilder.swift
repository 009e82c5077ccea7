internal import BriefCore

/// Makes blocks of the text and the roles that `PageWalker` lets through.
struct PageBuilder {
    var blocks: [Block] = []
    /// Headers that turned out to be part of the report.
    private(set) var keptHeaders: [Range<Int>] = []
    private var run = TextRun()
    private var headings: [Int] = []
    private var items = 0
    private var quotes = 0
    private var codes = 0
    var tables: [TableState] = []
    private var header = HeaderState()
    var term: (text: String, line: Int)?
    private var inTerm = false
    private var breaks = 0
    private var bolds = 0
    private var lastLevel = 1
    private var line = 1
    /// Raised digits follow the word they stand on.
    private var script: ElementRole?

    mutating func open(_ role: ElementRole) {
        switch role {
        case .inline, .title: break
        case .lineBreak: lineBreak()
        case .raised, .lowered: script = role
        case .quotation: word("“")
        case .heading(let level):
            leaveRow()
            flush()
            headings.append(level)
        case .item, .definition:
            flush()
            items += 1
        case .term:
            flush()
            inTerm = true
        case .quote:
            flush()
            quotes += 1
        case .code:
            flush()
            codes += 1
            run.keepsSpace = true
        case .table:
            leaveRow()
            flush()
            tables.append(TableState())
        case .row:
            flush()
            endRow()
        case .cell:
            flush()
            if tables.isEmpty { tables.append(TableState()) }
            tables[tables.count - 1].openCell()
        case .header:
            flush()
            header.open(at: blocks.count)
        default: flush()
        }
    }

    mutating func close(_ role: ElementRole) {
        switch role {
        case .inline, .title, .lineBreak: break
        case .raised, .lowered: script = nil
        case .quotation: run.appendWord("”", endLine: line)
        case .heading:
            flush()
            _ = headings.popLast()
        case .item, .definition:
            flush()
            items = max(0, items - 1)
        case .term:
            flush()
            inTerm = false
        case .quote:
            flush()
            quotes = max(0, quotes - 1)
        case .code:
            flush()
            codes = max(0, codes - 1)
            run.keepsSpace = codes > 0
        case .table:
            flush()
            endRow()
            _ = tables.popLast()
        case .row:
            flush()
            endRow()
        case .cell:
            flush()
            if !tables.isEmpty { tables[tables.count - 1].closeCell() }
        case .header:
            flush()
            if let start = header.close(), header.settle(&blocks, from: start) {
                keptHeaders.append(start..<blocks.count)
            }
        default: flush()
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, endLine: Int) {
        line = endLine
        if breaks > 0, bytes.contains(where: { $0 > 0x20 }) { breaks = 0 }
        if let script, let text = ScriptDigits.convert(bytes, raised: script) {
            return run.appendWord(text, endLine: endLine)
        }
        run.append(bytes, endLine: endLine)
    }

    mutating func blank() { run.blank() }

    mutating func finish() {
        flush()
        while !tables.isEmpty {
            endRow()
            tables.removeLast()
        }
        flushTerm()
    }

    private mutating func word(_ text: String) { run.appendWord(text, endLine: line) }

    /// One ends a line, two in a row a paragraph.
    private mutating func lineBreak() {
        breaks += 1
        if breaks > 1, codes == 0 { flush() } else { run.cut() }
    }

    /// Bold type counts as a sign of a heading when all of a line is in it.
    mutating func setBold(_ isBold: Bool) {
        bolds = max(0, bolds + (isBold ? 1 : -1))
        run.isBold = bolds > 0
    }

    /// The page's own title, which tells a report's heading in the site's header from the site's name.
    var pageTitle: String? {
        get { header.pageTitle }
        set { header.pageTitle = newValue }
    }

    private var kind: Block.Kind {
        if let level = headings.last { return .heading(level) }
        if codes > 0 { return .paragraph(.code) }
        if items > 0 { return .paragraph(.item) }
        return .paragraph(quotes > 0 ? .quote : .prose)
    }

    mutating func flush() {
        breaks = 0
        let kind = kind
        let isProse = kind == .paragraph(.prose)
        for (text, lines, isBold) in run.finish(parting: isProse && !inTerm) {
            if inTerm {
                holdTerm(text, lines)
            } else if let (term, line) = term {
                self.term = nil
                let first = min(line, lines.lowerBound)
                add(Block(.paragraph(.item), "\(term): \(text)", lines: first...lines.upperBound))
            } else if isProse, isBold, tables.isEmpty, Self.isHeading(text) {
                add(Block(.heading(min(6, lastLevel + 1)), text, lines: lines))
            } else {
                if case .heading(let level) = kind { lastLevel = level }
                add(Block(kind, text, lines: lines))
            }
        }
    }

    /// A line in bold type that could head what follows.
    private static func isHeading(_ text: String) -> Bool {
        guard text.utf8.count <= 120, let last = text.unicodeScalars.last else { return false }
        let words = text.utf8.count { $0 == 0x20 } + 1
        return words <= 12 && !Punctuation.closes(last)
            && text.unicodeScalars.contains { $0.isLetter }
    }
}
