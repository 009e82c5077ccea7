/// A pipe table found among the lines of a paragraph, as bullets: a brief is read on paper and on a phone.
struct SpanTable {
    /// What stood above the table.
    let before: [Span]
    /// One row each: `**first cell:** second`, or `**first cell** – Heading: cell; Heading: cell`.
    let bullets: [[Span]]

    init?(_ spans: [Span]) {
        guard spans.contains(where: { $0.kind == .softBreak }),
            spans.contains(where: { $0.text.contains("|") })
        else { return nil }
        let lines = spans.split(omittingEmptySubsequences: false) {
            $0.kind == .softBreak || $0.kind == .lineBreak
        }
        var header: [[Span]] = []
        let delimiter = lines.indices.dropFirst().first { index in
            let text = lines[index].map(\.text).joined()
            guard let columns = ParagraphLines.delimiterColumns(ArraySlice(Array(text.utf8))) else {
                return false
            }
            header = Self.cells(of: lines[index - 1])
            return header.count == columns && lines[index - 1].contains { $0.text.contains("|") }
        }
        guard let delimiter else { return nil }
        before = Array(spans[..<lines[delimiter - 1].startIndex])
        let rows = lines[(delimiter + 1)...].map(Self.cells)
        bullets = rows.isEmpty ? [Self.joined(header)] : rows.map { Self.bullet($0, header: header) }
    }

    private static func bullet(_ cells: [[Span]], header: [[Span]]) -> [Span] {
        guard let first = cells.first else { return [] }
        let label = SpanText.tidied(first, breaks: false)
        let plainLabel = label.map(\.text).joined()
        let rest = cells.indices.dropFirst().filter { !SpanText.tidied(cells[$0]).isEmpty }
        guard !rest.isEmpty else { return label }
        var spans: [Span] = []
        if !plainLabel.isEmpty {
            spans = [Span(.strong, cells.count == 2 ? plainLabel + ":" : plainLabel)]
            spans.append(Span(.text, cells.count == 2 ? " " : " – "))
        }
        for (position, index) in rest.enumerated() {
            if position > 0 { spans.append(Span(.text, "; ")) }
            let heading = index < header.count ? SpanText.tidied(header[index]).map(\.text).joined() : ""
            if cells.count > 2, !heading.isEmpty { spans.append(Span(.text, heading + ": ")) }
            spans += SpanText.tidied(cells[index], breaks: false)
        }
        return spans
    }

    private static func joined(_ cells: [[Span]]) -> [Span] {
        Array(cells.map { SpanText.tidied($0, breaks: false) }.joined(separator: [Span(.text, "; ")]))
    }

    /// The spans between pipes; a pipe inside code, HTML or behind a backslash is no longer one here.
    private static func cells(of line: ArraySlice<Span>) -> [[Span]] {
        var cells: [[Span]] = [[]]
        for span in line {
            let parts = span.text.split(separator: "|", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { cells.append([]) }
                if !part.isEmpty {
                    cells[cells.count - 1].append(Span(span.kind, String(part), link: span.link))
                }
            }
        }
        func isBlank(_ cell: [Span]) -> Bool { cell.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
        if cells.count > 1, let first = cells.first, isBlank(first) { cells.removeFirst() }
        if cells.count > 1, let last = cells.last, isBlank(last) { cells.removeLast() }
        return cells
    }
}
