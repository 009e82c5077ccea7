/// Writes the spans of one block as Markdown that reads back as the same spans.
struct SpanWriter {
    private var written = ""
    private var place: MarkdownEscape.Place

    static func markdown(_ spans: [Span], heading: Bool = false) -> String {
        var writer = SpanWriter(place: heading ? [.heading, .lineStart] : .lineStart)
        let spans = SpanMarks.normalised(spans)
        for (index, span) in spans.enumerated() {
            writer.write(span, next: index + 1 < spans.count ? spans[index + 1] : nil)
        }
        return writer.written
    }

    private init(place: MarkdownEscape.Place) { self.place = place }

    private mutating func write(_ span: Span, next: Span?) {
        let inside = place.subtracting(.lineStart)
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
        case .strong: written += "**" + MarkdownEscape.escape(span.text, inside) + "**"
        case .emphasis: written += "*" + MarkdownEscape.escape(span.text, inside) + "*"
        case .text:
            if let link = span.link {
                let text = MarkdownEscape.escape(span.text, inside)
                written += text.isEmpty ? "" : "[\(text)](\(MarkdownEscape.ampersands(link)))"
            } else {
                written += MarkdownEscape.escape(span.text, place)
                // A link after it must not become an image.
                if next?.link != nil, span.text.last == "!" {
                    written.removeLast()
                    written += "\\!"
                }
            }
        }
        place = inside
    }

    /// Between fences longer than any run of backticks inside.
    private mutating func writeCode(_ text: String) {
        let fence = String(repeating: "`", count: MarkdownEscape.longestRunOfBackticks(text) + 1)
        let pads = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") || text.hasSuffix(" ")
        let pad = pads && !text.allSatisfy({ $0 == " " }) ? " " : ""
        written += fence + pad + text + pad + fence
    }
}
