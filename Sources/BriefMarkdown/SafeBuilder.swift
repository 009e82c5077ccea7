/// Collects safe blocks while a tree is walked.
struct SafeBuilder {
    private var blocks: [SafeBlock] = []
    private var spans: [Span] = []
    private var quotes = 0
    /// Open lists: the number of the next item, `nil` in bulleted ones.
    private var lists: [Int?] = []
    private var ordinal: Int?
    private var startsItem = false
    private var strong = 0
    private var emphasis = 0
    private var images = 0
    private var link: String?

    mutating func visit(_ node: borrowing MarkdownNode, entering: Bool) {
        let step = entering ? 1 : -1
        switch node.kind {
        case .quote: quotes += step
        case .list:
            if entering {
                lists.append(node.isOrderedList ? node.listStart : nil)
            } else {
                lists.removeLast()
            }
        case .item:
            if entering { beginItem() }
        case .paragraph, .heading:
            if entering { spans = [] } else { end(node) }
        case .codeBlock: addCode(node)
        case .htmlBlock:
            spans = [Span(.text, Self.withoutPipes(node.literal))]
            add()
        case .text: append(node.literal)
        case .html: appendHTML(node.literal)
        case .code: append(Self.withoutPipes(node.literal), as: .code)
        case .softBreak: spans.append(Span(.softBreak))
        case .lineBreak: spans.append(Span(.lineBreak))
        case .strong: strong += step
        case .emphasis: emphasis += step
        case .image: images += step
        case .link where images == 0: link = entering ? SafeLink.address(node.url) : nil
        case .link, .rule, .document, .other: break
        }
    }

    /// Marks are judged once a block is whole: an item goes on with every further paragraph of it.
    func finished() -> [SafeBlock] {
        var finished: [SafeBlock] = []
        for var block in blocks {
            switch block.kind {
            case .heading, .code: break
            case .item(let depth, let ordinal):
                block.spans = SpanText.withoutTaskBox(SpanMarks.completed(SpanText.tidied(block.spans)))
                var deepest = 0
                if let last = finished.last, case .item(let above, _) = last.kind { deepest = above + 1 }
                // At most one deeper than the item before it, or Markdown could not say so.
                block.kind = .item(depth: min(depth, deepest), ordinal: ordinal)
            default: block.spans = SpanMarks.completed(block.spans)
            }
            if !block.spans.isEmpty { finished.append(block) }
        }
        return finished
    }

    private mutating func beginItem() {
        startsItem = true
        guard let last = lists.indices.last else { return }
        ordinal = lists[last]
        if let number = lists[last] { lists[last] = min(number, 999_999_998) + 1 }
    }

    private mutating func append(_ text: String, as kind: Span.Kind? = nil) {
        let kind = kind ?? (link != nil ? .text : strong > 0 ? .strong : emphasis > 0 ? .emphasis : .text)
        if let last = spans.indices.last, spans[last].kind == kind, spans[last].link == link {
            spans[last].text += text
        } else {
            spans.append(Span(kind, text, link: link))
        }
    }

    /// Raw HTML is shown, not obeyed; a `<br>` alone is what models write for a new line.
    private mutating func appendHTML(_ html: String) {
        let tag = html.lowercased().filter { !" /".contains($0) }
        if tag == "<br>" { spans.append(Span(.lineBreak)) } else { append(Self.withoutPipes(html)) }
    }

    /// Pipes that cannot part the cells of a table.
    private static func withoutPipes(_ text: String) -> String {
        guard let mark = Unicode.Scalar(0xFDD0 as UInt32), text.utf8.contains(PipeMark.pipe) else {
            return text
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "|" ? mark : $0 }))
    }

    private mutating func end(_ node: borrowing MarkdownNode) {
        if node.kind == .heading, quotes == 0, lists.isEmpty {
            let block = SafeBlock(
                .heading(level: node.headingLevel),
                SpanMarks.plain(spans))
            if !block.spans.isEmpty { blocks.append(block) }
            return
        }
        if node.kind == .paragraph, let table = SpanTable(spans) {
            spans = table.before
            if !spans.isEmpty { add() }
            for row in table.bullets {
                let kind: SafeBlock.Kind = .item(depth: min(lists.count, SafeBlock.maxDepth), ordinal: nil)
                blocks.append(SafeBlock(kind, SpanText.tidied(row)))
            }
            return
        }
        add()
    }

    private mutating func add() {
        let tidy = SpanText.tidied(spans)
        guard !tidy.isEmpty else { return }
        guard !lists.isEmpty else { return blocks.append(SafeBlock(quotes > 0 ? .quote : .paragraph, tidy)) }
        if !startsItem, let last = blocks.indices.last, blocks[last].isItem {
            // A further paragraph of the item before it.
            blocks[last].spans.append(Span(.text, " "))
            blocks[last].spans += tidy
            return
        }
        startsItem = false
        let item = SafeBlock.Kind.item(depth: min(lists.count - 1, SafeBlock.maxDepth), ordinal: ordinal)
        blocks.append(SafeBlock(item, tidy))
    }

    private mutating func addCode(_ node: borrowing MarkdownNode) {
        startsItem = false
        var lines = SafeText.clean(PipeMark.restoring(node.literal)).split(
            separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        guard !lines.isEmpty else { return }
        var info = String(
            node.fenceInfo.lowercased().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(20))
        if info == "md" { info = "markdown" }
        if info == "txt" || info == "plaintext" { info = "text" }
        blocks.append(SafeBlock(.code(info: info), [Span(.code, lines.joined(separator: "\n"))]))
    }
}
