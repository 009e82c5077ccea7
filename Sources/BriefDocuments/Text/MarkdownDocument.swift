internal import BriefCore
private import BriefMarkdown

/// Markdown as blocks of a report.
package enum MarkdownDocument {
    /// - Parameter text: the body, with line feeds as the only ends of line.
    package static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> Document {
        let source = HiddenMarkup(text)
        var notices: [String] = []
        if source.hiddenBytes > 0 {
            notices.append(HTMLReader.notice(parts: source.parts, bytes: source.hiddenBytes))
        }
        let blocks = MarkdownReader.blocks(of: String(decoding: source.text, as: UTF8.self)) { html, line in
            let page = HTMLReader.read(fragment: Array(html.utf8)[...], firstLine: line)
            notices += page.notices
            return page.blocks.map(markdown)
        }
        return Document(
            blocks: blocks.lazy.filter { !$0.text.isEmpty }.flatMap { block in
                lines(of: Block(kind(block.kind), block.text, lines: shifted(block.lines, by: firstLine - 1)))
            }, notices: notices)
    }

    /// Hard line breaks part a block where each of its lines stands on a line of its own; elsewhere they are blanks.
    private static func lines(of block: Block) -> [Block] {
        guard block.kind != .paragraph(.code), block.text.utf8.contains(where: { $0 < 0x20 }) else {
            return [block]
        }
        let parts = block.text.split(separator: "\n").map { $0.split(separator: "\t").joined(separator: " ") }
        guard block.headingLevel == nil, parts.count == block.lines.count else {
            return [Block(block.kind, parts.joined(separator: " "), lines: block.lines)]
        }
        return zip(parts, block.lines).map { Block(block.kind, $0, lines: $1...$1) }
    }

    private static func shifted(_ lines: ClosedRange<Int>, by offset: Int) -> ClosedRange<Int> {
        lines.lowerBound + offset...lines.upperBound + offset
    }

    private static func markdown(_ block: Block) -> MarkdownBlock {
        let kind: MarkdownBlock.Kind =
            switch block.kind {
            case .heading(let level): .heading(level: level)
            case .paragraph(.prose): .paragraph
            case .paragraph(.item): .item
            case .paragraph(.row): .row
            case .paragraph(.quote): .quote
            case .paragraph(.code): .code
            }
        return MarkdownBlock(kind: kind, text: block.text, lines: block.lines)
    }

    private static func kind(_ kind: MarkdownBlock.Kind) -> Block.Kind {
        switch kind {
        case .heading(let level): .heading(level)
        case .paragraph: .paragraph(.prose)
        case .item: .paragraph(.item)
        case .row: .paragraph(.row)
        case .quote: .paragraph(.quote)
        case .code: .paragraph(.code)
        }
    }
}
