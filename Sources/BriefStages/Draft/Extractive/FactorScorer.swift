import BriefCore
import BriefText

/// What a sentence's place, figures and phrases multiply its salience by.
struct FactorScorer {
    let table: SentenceTable
    let passages: Passages
    let wordScale: Double
    let weights: RankingWeights
    /// Share of sentences that open a paragraph: 1 where each stands alone.
    private let flatness: Double

    init(table: SentenceTable, passages: Passages, wordScale: Double, weights: RankingWeights) {
        self.wordScale = wordScale
        self.table = table
        self.passages = passages
        self.weights = weights
        flatness = Double(table.rows.count { $0.ordinal == 0 }) / Double(max(1, table.rows.count))
    }

    func factor(of index: Int) -> Float {
        let row = table.rows[index]
        let passage = passages.all[Int(row.paragraph)]
        let cues = row.cues
        var factor = 1.0
        let plain = 1 - weights.flat * (1 - flatness)
        let isLead = row.ordinal == 0
        let hasFollowers = index + 1 < table.rows.count && table.rows[index + 1].paragraph == row.paragraph
        if isLead && hasFollowers { factor += weights.paragraphLead }
        if isLead && passage.place == 0 { factor += weights.sectionLead }
        let reach = max(8, Double(table.rows.count) * 0.08)
        factor += weights.documentLead * max(0, 1 - Double(index) / reach)
        factor += plain * weights.figures * Double(min(3, cues.numbers)) / 3
        factor += plain * weights.results * Double(min(8, cues.result)) / 8
        if row.traits.contains(.startsLower) { factor -= weights.lower }
        factor += weights.summing * Double(min(2, cues.sum))
        factor -= weights.filler * Double(min(4, cues.filler))
        factor -= weights.chat * Double(min(6, cues.chat))
        if row.traits.contains(.question) { factor -= weights.question }
        if passage.topic?.kind == .bottomLine { factor += 0.5 }
        if passage.topic?.kind == .keyPoints { factor += 0.3 }
        if passage.kind == .quote { factor *= 0.7 }
        if row.traits.contains(.piece) { factor *= 0.7 }
        let words = Double(row.words) * wordScale
        if words < weights.minWords { factor *= words / weights.minWords }
        return Float(max(0.02, factor))
    }
}
