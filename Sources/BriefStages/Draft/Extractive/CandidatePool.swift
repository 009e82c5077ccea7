import BriefCore
import BriefText

/// The sentences worth comparing with each other: the most salient ones and those with the strongest cues.
struct CandidatePool {
    let table: SentenceTable
    let salience: Salience
    /// Words that one counted word is worth: Han and kana are counted by the character.
    let wordScale: Double
    private(set) var candidates: [Candidate] = []
    /// What each term and each recurring pair of terms of the candidates weighs.
    private(set) var conceptWeights: [Float] = []
    /// Sentences by number that may open a page, in order: those of the report's own summary, or else its first ones.
    private(set) var openings: [Int] = []

    private static let salientLimit = 300
    private static let cueLimit = 40
    private static let fewestWords = 4
    /// Sentences from which on one that only tells of a decision is mostly narration.
    private static let longReport = 120

    /// - Parameter isPage: whether a page is to be made that reads well by itself, and not a number of words.
    init(
        of passages: Passages, languages: [String], lexicon: CueLexicon, weights: RankingWeights, isPage: Bool
    ) {
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
        if isPage {
            openings = Openings.rows(of: table, in: passages)
            addPageCandidates(
                Set(chosen + openings), passages: passages, factors: factors, languages: languages)
            return
        }
        let hasSentences = chosen.contains { table.rows[$0].words >= Self.fewestWords }
        var concepts: [UInt64: Int] = [:]
        for row in Set(chosen).sorted() {
            let isListed = [.item, .row].contains(passages.all[Int(table.rows[row].paragraph)].kind)
            let claims = Claims(of: table.rows[row].cues, in: passages.all[Int(table.rows[row].paragraph)])
            let fewest = isListed ? 2 : claims.strongest >= CueStrength.strong ? 3 : Self.fewestWords
            guard table.rows[row].words >= fewest || !hasSentences else {
                continue
            }
            candidates.append(candidate(row...row, passages: passages, factor: factors[row], &concepts))
        }
    }

    /// Sentences with the neighbours that they need, and what keeps them out of which section.
    private mutating func addPageCandidates(
        _ chosen: Set<Int>, passages: Passages, factors: [Float], languages: [String]
    ) {
        let spans = SentenceSpans(
            table: table, passages: passages, wordScale: wordScale, languages: languages)
        var concepts: [UInt64: Int] = [:]
        var taken: Set<ClosedRange<Int>> = []
        for row in chosen.sorted() {
            let (rows, leans) = spans.span(around: row)
            guard taken.insert(rows).inserted else { continue }
            let factor = rows.map { factors[$0] }.max() ?? 0
            var candidate = candidate(rows, passages: passages, factor: factor, &concepts)
            let passage = passages.all[candidate.passage]
            candidate.form = SentenceForm.of(
                candidate.text, row: table.rows[rows.upperBound], in: passage, leans: leans)
            candidate.claims = candidate.claims.onPage(candidate.text, form: candidate.form, in: passage)
            if table.rows.count > Self.longReport, passage.kind == .prose,
                passage.topic?.kind != .decisions, passage.topic?.kind != .nextSteps
            {
                candidate.claims = candidate.claims.inNarration(
                    asks: rows.contains { table.rows[$0].cues.asks },
                    obliges: rows.contains { table.rows[$0].cues.obliges })
            }
            if passage.kind == .row {
                let isMeasure = passage.topic?.kind != .nextSteps && passage.topic?.kind != .decisions
                candidate.text = RowText.readable(
                    candidate.text, columns: isMeasure ? passage.columns : nil)
            }
            if candidate.form.contains(.introduces), candidate.words >= 8 {
                candidate.text.removeLast()
                candidate.text += "."
            }
            candidates.append(candidate)
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

    private mutating func candidate(
        _ rows: ClosedRange<Int>, passages: Passages, factor: Float, _ concepts: inout [UInt64: Int]
    ) -> Candidate {
        let row = table.rows[rows.lowerBound]
        let last = table.rows[rows.upperBound]
        let passage = passages.all[Int(row.paragraph)]
        let text = passages.text(of: table, rows)
        let short = Shortening.shorten(text)
        let all = table.terms[Int(row.firstTerm)..<Int(last.firstTerm + last.termCount)].map { Int($0) }
        let terms = Set(all).filter { salience.termWeights[$0] > 0 }.sorted()
        var found = terms.map { number(of: UInt64($0), weight: salience.termWeights[$0], &concepts) }
        for (left, right) in zip(all, all.dropFirst()) where !(table.isCommon[left] && table.isCommon[right])
        {
            let count = table.pairCounts.count(UInt32(left), UInt32(right))
            guard count > 1 else { continue }
            let key = UInt64(left + 1) << 32 | UInt64(right)
            found.append(number(of: key, weight: salience.pairWorth[min(64, count)], &concepts))
        }
        let claims = table.rows[rows].dropFirst()
            .reduce(Claims(of: row.cues, in: passage)) { $0.joined(Claims(of: $1.cues, in: passage)) }
        return Candidate(
            row: rows.lowerBound, lastRow: rows.upperBound, passage: Int(row.paragraph), text: short,
            words: BriefWords.count(short), factor: factor,
            terms: terms, concepts: Set(found).sorted(), claims: claims)
    }

    private mutating func number(of key: UInt64, weight: Float, _ concepts: inout [UInt64: Int]) -> Int {
        if let known = concepts[key] { return known }
        concepts[key] = conceptWeights.count
        conceptWeights.append(weight)
        return conceptWeights.count - 1
    }
}
