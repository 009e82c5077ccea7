import BriefCore
import BriefText

/// Tells which of the brief's sections a heading of the report announces.
struct Topics {
    private var table: SentenceTable

    init(languages: [String], lexicon: CueLexicon) {
        table = SentenceTable(languages: languages, lexicon: lexicon, bytes: 0)
    }

    /// `Risks` by name; `Main risks of the quarter` by its words.
    mutating func topic(of heading: String) -> SectionKind? {
        if let known = BriefHeadings.kind(ofHeading: heading) { return known }
        guard heading.utf8.count <= 160 else { return nil }
        let before = table.rows.count
        table.add(heading, paragraph: 0)
        guard table.rows.count == before + 1, let row = table.rows.last, row.words <= 16 else { return nil }
        return row.cues.topic
    }

    /// What the columns of a table are about: `Action | Owner | Due` heads a list of next steps.
    mutating func topic(ofHeader row: String) -> SectionKind? {
        for cell in row.split(separator: "|") {
            if let known = BriefHeadings.kind(ofHeading: String(cell)), known != .bottomLine,
                known != .keyPoints
            {
                return known
            }
        }
        return topic(of: row)
    }
}
