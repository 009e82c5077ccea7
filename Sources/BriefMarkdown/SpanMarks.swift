/// Keeps bold and emphasis only where CommonMark would see the marks as marks, so that what is written reads back.
///
/// The rule is stricter than that of delimiter runs (CommonMark 0.30, 6.2): anything that is neither letter nor
/// digit counts as punctuation, and marks never touch.
enum SpanMarks {
    static func normalised(_ spans: [Span]) -> [Span] {
        var parts: [Span] = []
        for (index, span) in spans.enumerated() {
            guard span.kind == .strong || span.kind == .emphasis else {
                parts.append(span)
                continue
            }
            let leading = span.text.prefix { $0 == " " }
            let trailing = span.text.dropFirst(leading.count).reversed().prefix { $0 == " " }
            let inner = String(span.text.dropFirst(leading.count).dropLast(trailing.count))
            let next = index + 1 < spans.count ? spans[index + 1] : nil
            if !leading.isEmpty { parts.append(Span(.text, String(leading))) }
            let keeps =
                opens(inner, after: parts.last)
                && closes(inner, before: trailing.isEmpty ? next : Span(.text, " "))
            if !inner.isEmpty { parts.append(Span(keeps ? span.kind : .text, inner)) }
            if !trailing.isEmpty { parts.append(Span(.text, String(trailing))) }
        }
        return SpanText.tidied(parts)
    }

    private static func opens(_ inner: String, after previous: Span?) -> Bool {
        guard let first = inner.first, !first.isWhitespace else { return false }
        switch previous?.kind {
        case nil, .lineBreak, .softBreak: return true
        case .text where previous?.link == nil:
            guard let before = previous?.text.last else { return true }
            return before == " " || (isWord(first) && (isWord(before) || before == "("))
        default: return false
        }
    }

    private static func closes(_ inner: String, before next: Span?) -> Bool {
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
