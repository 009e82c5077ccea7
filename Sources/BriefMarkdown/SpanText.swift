/// Tidies the spans of one block.
enum SpanText {
    /// Single spaces, none at the ends or around line breaks, nothing hidden, no two neighbours alike.
    ///
    /// - Parameter breaks: keep hard line breaks; otherwise they become spaces.
    static func tidied(_ spans: [Span], breaks: Bool = true) -> [Span] {
        var tidy: [Span] = []
        for (index, span) in spans.enumerated() {
            switch span.kind {
            case .lineBreak where breaks:
                trimEnd(&tidy)
                if !tidy.isEmpty, tidy.last?.kind != .lineBreak { tidy.append(span) }
            case .softBreak, .lineBreak:
                if !joinsWide(tidy.last, spans[(index + 1)...].first) { add(" ", Span(.text), to: &tidy) }
            case .references: tidy.append(span)
            default: add(SafeText.clean(PipeMark.plain(span.text)), span, to: &tidy)
            }
        }
        trimEnd(&tidy)
        return tidy
    }

    /// Without `[ ]`; a done `[x]` becomes a tick.
    static func withoutTaskBox(_ spans: [Span]) -> [Span] {
        guard var first = spans.first, first.kind == .text, first.link == nil else { return spans }
        var done = false
        while let box = ["[ ] ", "[x] ", "[X] "].first(where: first.text.hasPrefix) {
            done = done || box != "[ ] "
            first.text.removeFirst(box.count)
        }
        if ["[ ]", "[x]", "[X]"].contains(first.text) { first.text = "" }
        if done { first.text = "✓ " + first.text }
        return tidied([first] + spans.dropFirst())
    }

    private static func add(_ text: String, _ span: Span, to tidy: inout [Span]) {
        var collapsed = String.UnicodeScalarView()
        var afterSpace = endsInSpace(tidy)
        for scalar in text.unicodeScalars {
            let isSpace = scalar == " " || scalar == "\t" || scalar == "\n"
            if !(isSpace && afterSpace) { collapsed.append(isSpace ? " " : scalar) }
            afterSpace = isSpace
        }
        guard !collapsed.isEmpty else { return }
        if let last = tidy.indices.last, tidy[last].kind == span.kind, tidy[last].link == span.link {
            tidy[last].text += String(collapsed)
        } else {
            tidy.append(Span(span.kind, String(collapsed), link: span.link))
        }
    }

    /// True at the start, after a line break and after a space.
    private static func endsInSpace(_ spans: [Span]) -> Bool {
        guard let last = spans.last else { return true }
        return last.kind == .lineBreak || last.text.unicodeScalars.last == " "
    }

    private static func trimEnd(_ spans: inout [Span]) {
        while let last = spans.indices.last {
            if spans[last].kind == .lineBreak {
                spans.removeLast()
            } else if spans[last].text.unicodeScalars.last == " " {
                spans[last].text.unicodeScalars.removeLast()
                if spans[last].text.isEmpty { spans.removeLast() }
            } else {
                return
            }
        }
    }

    private static func joinsWide(_ before: Span?, _ after: Span?) -> Bool {
        guard let last = before?.text.unicodeScalars.last, let first = after?.text.unicodeScalars.first else {
            return false
        }
        return isWide(last) && isWide(first)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFFEF).contains(scalar.value)
    }
}
