/// Reads a Markdown document as blocks of plain text with their lines.
///
/// Emphasis, links and inline HTML leave their text; images leave their description; `<br>` parts words. Pipe
/// tables, which plain CommonMark takes for paragraphs, come as one block a row, the header row among them and
/// the delimiter row not. A list item is one block for each of its paragraphs, without its task box. A heading
/// inside a list or a quote is an item or a quote.
package enum MarkdownReader {
    /// - Parameter html: reads an HTML block whose first line is given; by default its tags, comments, scripts
    ///   and styles are left out and what remains is read as paragraphs.
    package static func blocks(
        of markdown: String, html: (_ html: String, _ firstLine: Int) -> [MarkdownBlock] = HTMLStripper.blocks
    ) -> [MarkdownBlock] {
        let marked = PipeMark.marking(markdown)
        guard let tree = MarkdownTree(marked ?? markdown) else { return [] }
        var builder = BlockBuilder(marked: marked != nil)
        tree.walk { node, entering in
            if node.kind == .htmlBlock {
                builder.blocks += html(PipeMark.restoring(node.literal), max(1, node.firstLine))
            } else {
                builder.visit(node, entering: entering)
            }
        }
        return builder.blocks
    }
}

/// Collects blocks while the tree is walked.
struct BlockBuilder {
    var blocks: [MarkdownBlock] = []
    private let marked: Bool
    private var quotes = 0
    private var items = 0
    /// Text of the open paragraph or heading; a line of the source ends with a newline, a hard break with U+000B.
    private var bytes: [UInt8] = []
    private var breaks = 0
    private var hasPipe = false
    private var startsItem = false

    init(marked: Bool) { self.marked = marked }

    mutating func visit(_ node: borrowing MarkdownNode, entering: Bool) {
        switch node.kind {
        case .text:
            let before = bytes.count
            node.appendLiteral(to: &bytes)
            tidy(from: before)
        case .code: node.appendLiteral(to: &bytes)
        case .softBreak:
            bytes.append(ParagraphLines.soft)
            breaks += 1
        case .lineBreak:
            bytes.append(ParagraphLines.hard)
            breaks += 1
        case .html where node.literal.lowercased().hasPrefix("<br"): bytes.append(0x20)
        case .quote: quotes += entering ? 1 : -1
        case .item:
            items += entering ? 1 : -1
            startsItem = entering
        case .codeBlock: addCode(node)
        case .paragraph, .heading:
            if entering { begin() } else { end(node) }
        default: break
        }
    }

    /// A newline that an entity spells is no end of a line in the source.
    private mutating func tidy(from start: Int) {
        for index in start..<bytes.count {
            if bytes[index] == PipeMark.pipe { hasPipe = true }
            if bytes[index] <= ParagraphLines.hard { bytes[index] = 0x20 }
        }
    }

    private mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        breaks = 0
        hasPipe = false
    }

    private mutating func end(_ node: borrowing MarkdownNode) {
        let first = max(1, node.firstLine)
        if startsItem { bytes.removeFirst(TaskBox.length(bytes)) }
        startsItem = false
        if node.kind == .heading {
            // cmark's last line of an underlined heading can lie beyond the underline.
            let last = node.lastLine > first ? first + breaks + 1 : first
            let kind: MarkdownBlock.Kind =
                quotes > 0 ? .quote : items > 0 ? .item : .heading(level: node.headingLevel)
            return add(kind, ParagraphLines.joined(bytes[...]), first...last)
        }
        let last = max(first, node.lastLine)
        let kind: MarkdownBlock.Kind = quotes > 0 ? .quote : items > 0 ? .item : .paragraph
        guard hasPipe, let table = ParagraphLines.table(in: bytes) else {
            return add(kind, ParagraphLines.joined(bytes[...]), first...last)
        }
        // Counted from the end: link definitions before the text move cmark's first line, not its last.
        let offset = max(first, last - table.lineCount + 1)
        if let before = table.before {
            add(kind, ParagraphLines.joined(before.text), first...max(first, offset + before.lines - 1))
        }
        for row in table.rows { add(.row, row.text, (offset + row.line)...(offset + row.line)) }
    }

    private mutating func addCode(_ node: borrowing MarkdownNode) {
        startsItem = false
        bytes.removeAll(keepingCapacity: true)
        node.appendLiteral(to: &bytes)
        while bytes.last == 0x0A { bytes.removeLast() }
        let text = String(decoding: bytes, as: UTF8.self)
        let first = max(1, node.firstLine)
        guard !text.isEmpty else { return }
        blocks.append(
            MarkdownBlock(
                kind: .code, text: marked ? PipeMark.restoring(text) : text,
                lines: first...max(first, node.lastLine)))
    }

    private mutating func add(_ kind: MarkdownBlock.Kind, _ text: String, _ lines: ClosedRange<Int>) {
        let text = marked ? PipeMark.plain(text) : text
        guard !text.isEmpty else { return }
        blocks.append(MarkdownBlock(kind: kind, text: text, lines: lines))
    }
}
