/// Writes safe blocks as Markdown. What it writes reads back as the same blocks.
package enum MarkdownWriter {
    package static func markdown(_ blocks: [SafeBlock]) -> String {
        var written = ""
        var previous: SafeBlock?
        var lists = ListMarks()
        for block in blocks {
            if !block.isItem { lists.end() }
            let text = text(of: block, &lists)
            guard !text.isEmpty else { continue }
            written += separator(previous, block) + text
            previous = block
        }
        return written.isEmpty ? "" : written + "\n"
    }

    private static func text(of block: SafeBlock, _ lists: inout ListMarks) -> String {
        switch block.kind {
        case .heading(let level):
            return String(repeating: "#", count: min(6, max(1, level))) + " "
                + SpanWriter.markdown(SpanText.tidied(block.spans, breaks: false), heading: true)
        case .paragraph: return SpanWriter.markdown(block.spans)
        case .quote: return prefixed(SpanWriter.markdown(block.spans), first: "> ", rest: "> ")
        case .code(let info): return fenced(block.text, info: info)
        case .item(let depth, let ordinal):
            let mark = lists.mark(depth: depth, ordinal: ordinal)
            let indent = String(repeating: " ", count: mark.indent)
            let rest = indent + String(repeating: " ", count: mark.text.utf8.count)
            return prefixed(SpanWriter.markdown(block.spans), first: indent + mark.text, rest: rest)
        }
    }

    private static func separator(_ previous: SafeBlock?, _ block: SafeBlock) -> String {
        switch (previous?.kind, block.kind) {
        case (nil, _): ""
        case (.item, .item): "\n"
        case (.quote, .quote): "\n>\n"
        default: "\n\n"
        }
    }

    private static func prefixed(_ text: String, first: String, rest: String) -> String {
        first + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + rest)
    }

    private static func fenced(_ code: String, info: String) -> String {
        let fence = String(repeating: "`", count: max(3, MarkdownEscape.longestRunOfBackticks(code) + 1))
        return fence + info + "\n" + code + "\n" + fence
    }
}

/// Bullets and numbers of nested lists, and how far each level is indented.
private struct ListMarks {
    private struct Level {
        var indent: Int
        var number: Int?
        var width: Int
    }

    private var levels: [Level] = []

    mutating func end() { levels = [] }

    /// A nested numbered list starts at 1: CommonMark lets no other number follow a line of text.
    mutating func mark(depth: Int, ordinal: Int?) -> (indent: Int, text: String) {
        if levels.count > depth + 1 { levels.removeLast(levels.count - depth - 1) }
        let continues = levels.count == depth + 1
        var level = Level(indent: levels.last.map { $0.indent + $0.width } ?? 0, number: nil, width: 0)
        if continues { level = levels.removeLast() }
        if let ordinal {
            let first = depth == 0 ? min(max(0, ordinal), 999_999_999) : 1
            level.number = level.number.map { min($0, 999_999_998) + 1 } ?? first
        } else {
            level.number = nil
        }
        let text = level.number.map { "\($0). " } ?? "- "
        level.width = text.utf8.count
        levels.append(level)
        return (level.indent, text)
    }
}
