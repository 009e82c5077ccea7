import BriefCore
import BriefText

/// Which sentences the brief has, section by section.
struct Outline {
    private(set) var headline: Candidate?
    private(set) var sections: [SectionKind: [Candidate]] = [:]

    /// How many sentences a section has at most, and how many words a headline.
    static let cueSentences = 3
    static let keyPoints = 5
    static let headlineWords = 24

    init(from pool: CandidatePool, maxWords: Int?, pageWords: Int, weights: RankingWeights) {
        var selection = Selection(from: pool, words: maxWords ?? pageWords, weights: weights)
        takeCues(from: pool, &selection, isBounded: maxWords != nil)
        let plain: (Candidate) -> Bool = {
            maxWords != nil || $0.claims.section(threshold: CueStrength.strong) == nil
        }
        if maxWords == nil { headline = Self.headline(in: pool, &selection, where: plain) }
        let limit = maxWords == nil ? Self.keyPoints + 1 : Int.max
        var picks = selection.bestFill(count: limit, where: plain)
        if picks.isEmpty, headline == nil, sections.isEmpty { picks = Self.anything(in: pool, selection) }
        for (index, pick) in picks.enumerated() {
            let own = maxWords == nil ? nil : pick.claims.section(threshold: CueStrength.strong)
            sections[index == 0 ? .bottomLine : own ?? .keyPoints, default: []].append(pick)
        }
        for kind in SectionKind.allCases { sections[kind]?.sort { $0.row < $1.row } }
    }

    /// Gives asks, risks and steps their places before anything else: all that are strong on a page of our own
    /// making, only the strongest within a small share when the reader set the number of words.
    private mutating func takeCues(from pool: CandidatePool, _ selection: inout Selection, isBounded: Bool) {
        let threshold = isBounded ? CueStrength.strong + 2 : CueStrength.strong
        var words = isBounded ? selection.left / 4 : selection.left * 6 / 10
        for round in 0..<Self.cueSentences {
            for kind in [SectionKind.decisions, .risks, .nextSteps]
            where sections[kind, default: []].count == round {
                guard
                    let choice = Self.strongest(kind, in: pool, selection, threshold: threshold, words: words)
                else {
                    continue
                }
                words -= choice.words
                selection.take(choice)
                sections[kind, default: []].append(choice)
            }
        }
        sections = sections.filter { !$0.value.isEmpty }
    }

    /// A short whole sentence that says nearly as much as the best one.
    private static func headline(
        in pool: CandidatePool, _ selection: inout Selection, where admits: (Candidate) -> Bool
    ) -> Candidate? {
        guard let best = selection.best(where: admits) else { return nil }
        let floor = selection.gain(of: best) * 0.85
        let isAlone = pool.candidates.allSatisfy { $0.passage == best.passage }
        let fitting = pool.candidates.filter {
            let row = pool.table.rows[$0.row]
            return !isAlone && Double($0.words) * pool.wordScale >= 5 && $0.words <= Self.headlineWords
                && $0.text.utf8.count <= 110 && $0.words <= selection.left && admits($0)
                && row.traits.contains(.closed)
                && row.traits.isDisjoint(with: [.question, .piece, .startsLower])
                && !selection.isRepetition($0)
        }
        // Reports mostly open with what they are about.
        func worth(_ candidate: Candidate) -> Float {
            selection.gain(of: candidate) * (candidate.row < 3 ? 1.4 : 1)
        }
        guard let short = fitting.max(by: { worth($0) < worth($1) }), worth(short) >= floor else {
            return nil
        }
        selection.take(short)
        return short
    }

    /// Where nothing has weight or nothing fits: the first sentence that does, else the beginning of one.
    private static func anything(in pool: CandidatePool, _ selection: Selection) -> [Candidate] {
        if let fitting = pool.candidates.first(where: { $0.words > 0 && $0.words <= selection.left }) {
            return [fitting]
        }
        guard selection.left > 0,
            let best = pool.candidates.max(by: { selection.gain(of: $0) < selection.gain(of: $1) })
        else { return [] }
        return [best.clipped(to: selection.left)]
    }

    private static func strongest(
        _ kind: SectionKind, in pool: CandidatePool, _ selection: Selection, threshold: Int, words: Int
    ) -> Candidate? {
        var best: Candidate?
        var most: Float = 0
        for candidate in pool.candidates
        where candidate.words <= min(words, selection.left) && candidate.words > 0 {
            guard candidate.claims.section(threshold: threshold) == kind else { continue }
            let value = Float(candidate.claims.strongest) + min(1, selection.gain(of: candidate))
            if value > most, !selection.isRepetition(candidate) {
                most = value
                best = candidate
            }
        }
        return best
    }
}
