import BriefCore
import BriefText

/// The sentences worth comparing with each other: the most salient ones and those with the strongest cues.
struct CandidatePool {
    let table: SentenceTable
    let salience: Salience
    /// Words that one counted word is worth: Han and kana are counted by the character.
    let wordScale: Double
    private(set) var candidates: [Candidate] = []

    private static let salientLimit = 300
    private static let cueLimit = 40
    private static let fewestWords = 4

    init(of passages: Passages, languages: [String], lexicon: CueLexicon, weights: RankingWeights) {
        var table = SentenceTable(languages: languages, lexicon: lexicon, bytes: passages.bytes)
        for (index, passage) in passages.all.enumerated() {
            table.add(passage.text, paragraph: index, speakers: passages.speakers)
        }
        self.table = table
        wordScale = languages.first == "zh" || languages.first == "ja" ? 0.6 : 1
        salience = Salience(of: table, wordScale: wordScale, weights: weights)
        var factors = [Float](repeating: 0, count: table.rows.count)
        var strengths: [[(row: Int, strength: Int)]] = [[], [], []]
        let scorer = FactorScorer(table: table, passages: passages, wordScale: wordScale, weights: weights)
        for (index, row) in table.rows.enumerated() {
            let passage = passages.all[Int(row.paragraph)]
            factors[index] = scorer.factor(of: index)
            let claims = Claims(of: row.cues, in: passage)
            guard claims.strongest >= CueStrength.strong,
                let section = claims.section(threshold: CueStrength.strong),
                row.words >= 3
            else { continue }
            strengths[section == .decisions ? 0 : section == .risks ? 1 : 2].append((index, claims.strongest))
        }
        var chosen = Self.best(Self.salientLimit, of: table.rows.indices) {
            factors[$0] * salience.scores[$0]
        }
        for list in strengths {
            let ranked = Self.best(Self.cueLimit, of: list.indices) {
                Float(list[$0].strength) + min(1, factors[list[$0].row] * salience.scores[list[$0].row])
            }
            chosen += ranked.map { list[$0].row }
        }
        if chosen.isEmpty { chosen = Array(table.rows.indices.prefix(Self.salientLimit)) }
        let hasSentences = chosen.contains { table.rows[$0].words >= Self.fewestWords }
        for row in Set(chosen).sorted() {
            let isListed = [.item, .row].contains(passages.all[Int(table.rows[row].paragraph)].kind)
            guard table.rows[row].words >= (isListed ? 2 : Self.fewestWords) || !hasSentences else {
                continue
            }
            candidates.append(candidate(row, passages: passages, factor: factors[row]))
        }
    }

    /// The `limit` indices with the highest scores, in one pass with a bounded buffer.
    private static func best(_ limit: Int, of indices: Range<Int>, score: (Int) -> Float) -> [Int] {
        var kept: [(index: Int, score: Float)] = []
        var floor: Float = 0
        for index in indices {
            let value = score(index)
            guard value > floor else { continue }
            kept.append((index, value))
            if kept.count >= 4 * limit {
                kept.sort { $0.score == $1.score ? $0.index < $1.index : $0.score > $1.score }
                kept.removeLast(kept.count - limit)
                floor = kept[limit - 1].score
            }
        }
        kept.sort { $0.score == $1.score ? $0.index < $1.index : $0.score > $1.score }
        return kept.prefix(limit).map(\.index)
    }

    private func candidate(_ index: Int, passages: Passages, factor: Float) -> Candidate {
        let row = table.rows[index]
        let passage = passages.all[Int(row.paragraph)]
        let text = passage.text.withBytes { bytes in
            String(decoding: bytes[Int(row.start)..<Int(row.end)], as: UTF8.self)
        }
        let short = Shortening.shorten(text)
        let terms = Set(table.terms[Int(row.firstTerm)..<Int(row.firstTerm + row.termCount)].map { Int($0) })
            .filter { salience.termWeights[$0] > 0 }
        return Candidate(
            row: index, passage: Int(row.paragraph), zone: passage.zone, text: short,
            words: BriefWords.count(short), factor: factor,
            terms: terms.sorted(), pairs: pairs(of: row), claims: Claims(of: row.cues, in: passage))
    }

    private func pairs(of row: SentenceTable.Row) -> [(key: UInt64, weight: Float)] {
        var pairs: [UInt64: Float] = [:]
        let terms = table.terms[Int(row.firstTerm)..<Int(row.firstTerm + row.termCount)]
        for (left, right) in zip(terms, terms.dropFirst())
        where !(table.isCommon[Int(left)] && table.isCommon[Int(right)]) {
            let count = table.pairCounts.count(left, right)
            if count > 1 { pairs[UInt64(left) << 32 | UInt64(right)] = salience.pairWorth[min(64, count)] }
        }
        return pairs.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
}

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
        if cues.hasMoney { factor += plain * weights.money }
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
