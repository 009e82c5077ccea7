/// Keeps bold and emphasis only where CommonMark would see the marks as marks, so that what is written reads back.
///
/// The rule is stricter than that of delimiter runs (CommonMark 0.30, 6.2): anything that is neither letter nor
/// digit counts as punctuation, and marks never touch. Punctuation at the edge of a bold run moves out of it where
/// it would keep the marks from being seen, as it does in Chinese (`**标题：**正文`).
enum SpanMarks {
    /// As `normalised`, and pairs of `**` that cmark left in the text become bold.
    ///
    /// Bold that cannot be written leaves text that may join what is left of another pair, hence the rounds; each
    /// takes marks away.
    static func completed(_ spans: [Span]) -> [Span] {
        var spans = normalised(spans)
        for _ in 0..<16 {
            let next = normalised(withLiteralMarks(spans))
            if next == spans { break }
            spans = next
        }
        return spans
    }

    /// A heading is plain text; marks that are left in it go.
    static func plain(_ spans: [Span]) -> [Span] {
        let text = SpanText.tidied(spans, breaks: false).map(\.text).joined()
        return SpanText.tidied([Span(.text, text.split(separator: "**").joined())])
    }

    static func normalised(_ spans: [Span]) -> [Span] {
        var parts: [Span] = []
        for (index, span) in spans.enumerated() {
            guard span.kind == .strong || span.kind == .emphasis else {
                parts.append(span)
                continue
            }
            let next = index + 1 < spans.count ? spans[index + 1] : nil
            add(span, before: next, to: &parts)
        }
        return SpanText.tidied(parts)
    }

    private static func add(_ span: Span, before next: Span?, to parts: inout [Span]) {
        var inner = span.text[...]
        var leading = String(inner.prefix { $0 == " " })
        inner = inner.dropFirst(leading.count)
        var trailing = ""
        while inner.last == " " { trailing = String(inner.removeLast()) + trailing }
        while let first = inner.first, !isWord(first),
            !opens(inner, after: leading.isEmpty ? parts.last : Span(.text, leading))
        {
            leading.append(inner.removeFirst())
        }
        while let last = inner.last, !isWord(last),
            !closes(inner, before: trailing.isEmpty ? next : Span(.text, trailing))
        {
            trailing = String(inner.removeLast()) + trailing
        }
        if !leading.isEmpty { parts.append(Span(.text, leading)) }
        let keeps =
            opens(inner, after: parts.last)
            && closes(inner, before: trailing.isEmpty ? next : Span(.text, trailing))
        if !inner.isEmpty { parts.append(Span(keeps ? span.kind : .text, String(inner))) }
        if !trailing.isEmpty { parts.append(Span(.text, trailing)) }
    }

    /// Pairs of `**` that cmark left in the text become bold.
    private static func withLiteralMarks(_ spans: [Span]) -> [Span] {
        guard spans.contains(where: { $0.kind == .text && $0.link == nil && $0.text.contains("**") }) else {
            return spans
        }
        return spans.flatMap { span -> [Span] in
            guard span.kind == .text, span.link == nil, span.text.contains("**") else { return [span] }
            let parts = splitAtMarks(span.text)
            var found: [Span] = []
            var before = parts[0]
            var index = 1
            while index < parts.count {
                let inner = parts[index]
                if index + 1 < parts.count, isBold(inner) {
                    found += [Span(.text, before), Span(.strong, inner)]
                    before = parts[index + 1]
                    index += 2
                } else {
                    before += "**" + inner
                    index += 1
                }
            }
            return (found + [Span(.text, before)]).filter { !$0.text.isEmpty }
        }
    }

    private static func isBold(_ inner: String) -> Bool {
        guard let first = inner.first, let last = inner.last else { return false }
        return !first.isWhitespace && !last.isWhitespace && first != "*" && last != "*"
    }

    /// Splits at runs of exactly two asterisks.
    private static func splitAtMarks(_ text: String) -> [String] {
        var parts = [""]
        var run = 0
        for character in text {
            if character == "*" {
                run += 1
                continue
            }
            end(&run, &parts)
            parts[parts.count - 1].append(character)
        }
        end(&run, &parts)
        return parts
    }

    private static func end(_ run: inout Int, _ parts: inout [String]) {
        if run == 2 { parts.append("") } else { parts[parts.count - 1] += String(repeating: "*", count: run) }
        run = 0
    }

    private static func opens(_ inner: Substring, after previous: Span?) -> Bool {
        guard let first = inner.first, !first.isWhitespace else { return false }
        switch previous?.kind {
        case nil, .lineBreak, .softBreak: return true
        case .text where previous?.link == nil:
            guard let before = previous?.text.last else { return true }
            return before == " " || (isWord(first) && before != "*")
        default: return false
        }
    }

    private static func closes(_ inner: Substring, before next: Span?) -> Bool {
        guard let last = inner.last, !last.isWhitespace else { return false }
        switch next?.kind {
        case nil, .lineBreak, .softBreak: return true
        case .strong, .emphasis: return next?.text.first == " "
        case .text where next?.text.first == " " && next?.link == nil: return true
        default: return isWord(last)
        }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
