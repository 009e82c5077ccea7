/// Writes the spans of one block as Markdown that reads back as the same spans.
struct SpanWriter {
    private var written = ""
    private var place: MarkdownEscape.Place
    private let heading: Bool

    static func markdown(_ spans: [Span], heading: Bool = false) -> String {
        var writer = SpanWriter(heading: heading)
        for (index, span) in spans.enumerated() {
            writer.write(span, next: index + 1 < spans.count ? spans[index + 1] : nil)
        }
        return writer.written
    }

    private init(heading: Bool) {
        self.heading = heading
        place = heading ? [.heading, .lineStart] : .lineStart
    }

    private mutating func write(_ span: Span, next: Span?) {
        switch span.kind {
        case .lineBreak:
            written += "\\\n"
            place.insert(.lineStart)
            return
        case .softBreak: return
        case .references(let numbers):
            written += (written.isEmpty ? "" : " ") + numbers.map { "[\($0)]" }.joined()
            // What follows must not make a link or a definition of them.
            if let first = next?.text.first, "([{:".contains(first) { written += " " }
        case .code: writeCode(span.text)
        case .strong: writeStyled(span.text, mark: "**", next: next)
        case .emphasis: writeStyled(span.text, mark: "*", next: next)
        case .text:
            if let link = span.link {
                let text = MarkdownEscape.escape(span.text, place.subtracting(.lineStart))
                written += text.isEmpty ? "" : "[\(text)](\(MarkdownEscape.ampersands(link)))"
            } else {
                written += MarkdownEscape.escape(span.text, place)
            }
        }
        place.remove(.lineStart)
    }

    /// A fence longer than any run of backticks inside.
    private mutating func writeCode(_ text: String) {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let pads = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") || text.hasSuffix(" ")
        let pad = pads && !text.allSatisfy({ $0 == " " }) ? " " : ""
        written += fence + pad + text + pad + fence
    }

    /// Marks go inside the spaces around them, and only where CommonMark would see them as marks.
    private mutating func writeStyled(_ text: String, mark: String, next: Span?) {
        let leading = text.prefix { $0 == " " }
        let trailing = text.dropFirst(leading.count).reversed().prefix { $0 == " " }.count
        let inner = String(text.dropFirst(leading.count).dropLast(trailing))
        written += leading
        let startsLine = place.contains(.lineStart)
        let plain = MarkdownEscape.escape(inner, startsLine ? place : place.subtracting(.lineStart))
        let marked = MarkdownEscape.escape(inner, place.subtracting(.lineStart))
        let before = written.last
        let after = trailing > 0 ? " " : next.flatMap(Self.firstWritten)
        let opens =
            (before == nil || before == "\n" || before == " " || Self.isWord(marked.first)) && before != "*"
        let openPlain = before == nil || before == "\n" || before == " "
        let closes = after == nil || after == " " || Self.isWord(marked.last)
        if !inner.isEmpty, opens, openPlain || Self.isWord(before) || before == "(", closes, after != "*" {
            written += mark + marked + mark
        } else {
            written += plain
        }
        written += String(repeating: " ", count: trailing)
    }

    /// The first character that a span will write, near enough to judge what it does to a mark before it.
    private static func firstWritten(_ span: Span) -> Character? {
        switch span.kind {
        case .lineBreak: " "
        case .references: " "
        case .strong, .emphasis: span.text.hasPrefix(" ") ? " " : "*"
        case .code: "`"
        case .text, .softBreak:
            span.link != nil ? "[" : span.text.first.map { isWord($0) || $0 == " " ? $0 : "." }
        }
    }

    private static func isWord(_ character: Character?) -> Bool {
        guard let character else { return false }
        return character.isLetter || character.isNumber
    }
}
