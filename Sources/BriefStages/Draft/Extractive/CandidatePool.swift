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
        var concepts: [UInt64: Int] = [:]
        for row in Set(chosen).sorted() {
            let isListed = [.item, .row].contains(passages.all[Int(table.rows[row].paragraph)].kind)
            let claims = Claims(of: table.rows[row].cues, in: passages.all[Int(table.rows[row].paragraph)])
            let fewest = isListed ? 2 : claims.strongest >= CueStrength.strong ? 3 : Self.fewestWords
            guard table.rows[row].words >= fewest || !hasSentences else {
                continue
            }
            candidates.append(candidate(row, passages: passages, factor: factors[row], &concepts))
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

    /// Bytes of a sentence that are looked at for the brief; prose has none so long.
    private static let longestText = 4_000

    private mutating func candidate(
        _ index: Int, passages: Passages, factor: Float, _ concepts: inout [UInt64: Int]
    ) -> Candidate {
        let row = table.rows[index]
        let passage = passages.all[Int(row.paragraph)]
        let text = passage.text.withBytes { bytes in
            var end = min(Int(row.end), Int(row.start) + Self.longestText)
            while end < Int(row.end), bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return String(decoding: bytes[Int(row.start)..<end], as: UTF8.self)
                + (end < Int(row.end) ? "…" : "")
        }
        let short = Shortening.shorten(text)
        let all = table.terms[Int(row.firstTerm)..<Int(row.firstTerm + row.termCount)].map { Int($0) }
        let terms = Set(all).filter { salience.termWeights[$0] > 0 }.sorted()
        var found = terms.map { number(of: UInt64($0), weight: salience.termWeights[$0], &concepts) }
        for (left, right) in zip(all, all.dropFirst()) where !(table.isCommon[left] && table.isCommon[right])
        {
            let count = table.pairCounts.count(UInt32(left), UInt32(right))
            guard count > 1 else { continue }
            let key = UInt64(left + 1) << 32 | UInt64(right)
            found.append(number(of: key, weight: salience.pairWorth[min(64, count)], &concepts))
        }
        return Candidate(
            row: index, passage: Int(row.paragraph), text: short, words: BriefWords.count(short),
            factor: factor,
            terms: terms, concepts: Set(found).sorted(), claims: Claims(of: row.cues, in: passage))
    }

    private mutating func number(of key: UInt64, weight: Float, _ concepts: inout [UInt64: Int]) -> Int {
        if let known = concepts[key] { return known }
        concepts[key] = conceptWeights.count
        conceptWeights.append(weight)
        return conceptWeights.count - 1
    }
}
