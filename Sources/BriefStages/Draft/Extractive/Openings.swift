import BriefCore
import BriefText

/// Where a report says what it is about: in its own summary, or else where it begins.
enum Openings {
    private static let summarySentences = 12
    private static let leadParagraphs = 3
    private static let leadSentences = 9

    /// Numbers of sentences, in order; those of the first summary that says something, else those of the first
    /// paragraphs of prose.
    static func rows(of table: SentenceTable, in passages: Passages) -> [Int] {
        var summary: [Int] = []
        var lead: [Int] = []
        var heading: String??
        var leads: Set<Int32> = []
        for (index, row) in table.rows.enumerated() {
            let passage = passages.all[Int(row.paragraph)]
            let isSentence = row.traits.contains(.closed) && row.words >= 5
            if passage.topic?.kind == .bottomLine, passage.kind != .row, isSentence,
                summary.count < summarySentences, heading == nil || heading == .some(passage.heading)
            {
                heading = passage.heading
                summary.append(index)
            }
            guard passage.kind == .prose, isSentence, lead.count < leadSentences else { continue }
            if let kind = passage.topic?.kind, kind != .bottomLine, kind != .keyPoints { continue }
            if leads.count < leadParagraphs || leads.contains(row.paragraph) {
                let text = passages.text(of: table, index...index)
                if row.ordinal == 0, SentenceShape.isMetadata(text) { continue }
                leads.insert(row.paragraph)
                lead.append(index)
            }
        }
        return summary.isEmpty ? lead : summary
    }
}
