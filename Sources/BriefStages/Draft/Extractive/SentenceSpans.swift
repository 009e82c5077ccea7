import BriefCore
import BriefText

/// Which neighbouring sentences of a paragraph a reader needs together.
struct SentenceSpans {
    let table: SentenceTable
    let passages: Passages
    let wordScale: Double
    private let references: BackReference

    /// Words of an item that is taken whole, and of sentences that are joined.
    private static let itemWords = 45.0
    private static let joinedWords = 60.0

    init(table: SentenceTable, passages: Passages, wordScale: Double, languages: [String]) {
        self.table = table
        self.passages = passages
        self.wordScale = wordScale
        references = BackReference(languages: languages)
    }

    /// The sentences to take when `row` is wanted, and whether they still lean on something before them.
    func span(around row: Int) -> (rows: ClosedRange<Int>, leans: Bool) {
        let passage = passages.all[Int(table.rows[row].paragraph)]
        let kind = passage.kind
        // A short paragraph below `Decisions` or `Next steps` is one of them, with its cost and its day.
        let isEntry = passage.topic?.kind == .decisions || passage.topic?.kind == .nextSteps
        if kind == .item || kind == .row || (isEntry && kind == .prose) {
            let all = paragraph(of: row)
            if words(all) <= Self.itemWords, all.count <= 4, kind != .prose || isOneEntry(all) {
                return (all, kind != .row && references.leans(text(of: all.lowerBound)))
            }
        }
        var span = row...row
        while depends(span.lowerBound), table.rows[span.lowerBound].ordinal > 0, span.count < 3 {
            let longer = (span.lowerBound - 1)...span.upperBound
            guard words(longer) <= Self.joinedWords else { return (span, true) }
            span = longer
        }
        let leans = depends(span.lowerBound)
        let next = span.upperBound + 1
        if isInSameParagraph(next, as: row) {
            let longer = span.lowerBound...next
            let followsUp =
                SentenceShape.isOwnerLine(text(of: next))
                || ((table.rows[row].cues.decision >= CueStrength.strong - 1
                    || SentenceShape.isRequest(text(of: row))) && depends(next))
            if followsUp, words(longer) <= Self.joinedWords { span = longer }
        }
        return (span, leans)
    }

    /// Whether the sentences say no more than one thing that is asked or to be done.
    private func isOneEntry(_ rows: ClosedRange<Int>) -> Bool {
        rows.dropFirst().allSatisfy {
            let cues = table.rows[$0].cues
            return max(cues.decision, cues.step, cues.risk) < CueStrength.strong || depends($0)
        }
    }

    private func depends(_ row: Int) -> Bool {
        let text = text(of: row)
        return references.leans(text) || SentenceShape.isOwnerLine(text)
    }

    private func isInSameParagraph(_ other: Int, as row: Int) -> Bool {
        other < table.rows.count && table.rows[other].paragraph == table.rows[row].paragraph
    }

    /// All sentences of the paragraph, up to the five next ones on both sides.
    private func paragraph(of row: Int) -> ClosedRange<Int> {
        var first = row
        while table.rows[first].ordinal > 0, row - first < 5 { first -= 1 }
        var last = row
        while isInSameParagraph(last + 1, as: row), last - row < 5 { last += 1 }
        return first...last
    }

    private func words(_ rows: ClosedRange<Int>) -> Double {
        Double(table.rows[rows].reduce(0) { $0 + Int($1.words) }) * wordScale
    }

    private func text(of row: Int) -> String { passages.text(of: table, row...row) }
}

extension Passages {
    /// Bytes of a sentence that are looked at for the brief; prose has none so long.
    private static let longestText = 4_000

    /// What stands from the first to the last of `rows`, all of one paragraph.
    func text(of table: SentenceTable, _ rows: ClosedRange<Int>) -> String {
        let first = table.rows[rows.lowerBound]
        let last = Int(table.rows[rows.upperBound].end)
        return all[Int(first.paragraph)].text.withBytes { bytes in
            var end = min(last, Int(first.start) + Self.longestText)
            while end < last, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return String(decoding: bytes[Int(first.start)..<end], as: UTF8.self) + (end < last ? "…" : "")
        }
    }
}
