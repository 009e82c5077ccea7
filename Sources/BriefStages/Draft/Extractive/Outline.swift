import BriefCore
import BriefText

/// Which sentences the brief has, section by section.
struct Outline {
    private(set) var headline: Candidate?
    private(set) var sections: [SectionKind: [Candidate]] = [:]

    /// Words of a brief that fits one page, and how many sentences a section of it has at most.
    static let pageWords = 230
    static let cueSentences = 3
    static let keyPoints = 5

    init(from pool: CandidatePool, maxWords: Int?, weights: RankingWeights) {
        var selection = Selection(from: pool, words: maxWords ?? Self.pageWords, weights: weights)
        let budget = selection.left
        let threshold = maxWords == nil ? CueStrength.strong : CueStrength.strong + 2
        var forCues = maxWords == nil ? budget * 6 / 10 : budget / 4
        for round in 0..<Self.cueSentences {
            for kind in [SectionKind.decisions, .risks, .nextSteps] {
                guard (sections[kind]?.count ?? 0) == round,
                    let choice = Self.strongest(
                        kind, in: pool, selection, threshold: threshold, words: forCues)
                else { continue }
                forCues -= choice.words
                selection.take(choice)
                sections[kind, default: []].append(choice)
            }
        }
        let plain: (Candidate) -> Bool = { $0.claims.section(threshold: CueStrength.strong) == nil }
        if let bottom = selection.best(where: plain) ?? selection.best(where: { _ in true }) {
            selection.take(bottom)
            sections[.bottomLine] = [bottom]
        }
        while maxWords != nil || (sections[.keyPoints]?.count ?? 0) < Self.keyPoints {
            guard let next = selection.best(where: maxWords == nil ? plain : { _ in true }) else { break }
            selection.take(next)
            let kind =
                maxWords == nil
                ? .keyPoints : next.claims.section(threshold: CueStrength.strong) ?? .keyPoints
            sections[kind, default: []].append(next)
        }
        for kind in SectionKind.allCases { sections[kind]?.sort { $0.row < $1.row } }
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
