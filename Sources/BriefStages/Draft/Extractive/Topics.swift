import BriefCore
import BriefText

/// A section of the brief that a heading announces, and how strong a claim it gives to what stands below.
struct Topic {
    let kind: SectionKind
    let weight: Int
}

/// Tells which of the brief's sections a heading of the report announces.
struct Topics {
    private var table: SentenceTable

    init(languages: [String], lexicon: CueLexicon) {
        table = SentenceTable(languages: languages, lexicon: lexicon, bytes: 0)
    }

    /// `Risks` by name; `Main risks of the quarter` by its words.
    mutating func topic(of heading: String) -> Topic? {
        if let known = BriefHeadings.kind(ofHeading: heading) {
            return Topic(kind: known, weight: CueStrength.strong)
        }
        guard heading.utf8.count <= 160 else { return nil }
        if BriefHeadings.isSummary(heading) { return Topic(kind: .bottomLine, weight: CueStrength.strong) }
        let before = table.rows.count
        table.add(heading, paragraph: 0)
        guard table.rows.count == before + 1, let row = table.rows.last, row.words <= 16 else { return nil }
        return row.cues.topic.map { Topic(kind: $0, weight: CueStrength.strong - 1) }
    }

    /// What the columns of a table are about: `Action | Owner | Due` heads a list of next steps.
    mutating func topic(ofHeader row: String) -> Topic? {
        for cell in row.split(separator: "|") {
            if let known = BriefHeadings.kind(ofHeading: String(cell)), known != .bottomLine,
                known != .keyPoints
            {
                return Topic(kind: known, weight: CueStrength.strong)
            }
        }
        return topic(of: row)
    }
}
