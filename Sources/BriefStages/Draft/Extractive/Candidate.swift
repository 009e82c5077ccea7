import BriefCore
import BriefText

/// A sentence that may enter the brief.
struct Candidate {
    let row: Int
    let passage: Int
    /// As it would stand in the brief.
    let text: String
    let words: Int
    /// What its place and its words multiply its salience by.
    let factor: Float
    /// Terms that carry a topic, each once, in ascending order.
    let terms: [Int]
    /// Its terms and recurring pairs of terms, each once, as indices into the pool's `conceptWeights`.
    let concepts: [Int]
    /// Strength of the claim of each of the brief's own sections on it.
    let claims: Claims

    /// The same sentence, cut to at most `limit` words.
    func clipped(to limit: Int) -> Candidate {
        let short = Shortening.clip(text, words: limit)
        return Candidate(
            row: row, passage: passage, text: short, words: BriefWords.count(short),
            factor: factor,
            terms: terms, concepts: concepts, claims: claims)
    }
}

/// How strongly a sentence belongs under risks, decisions or next steps.
struct Claims {
    let risk: Int
    let decision: Int
    let step: Int

    /// The section with the strongest claim of at least `threshold`; decisions before risks before steps.
    func section(threshold: Int) -> SectionKind? {
        let best = max(decision, risk, step)
        guard best >= threshold else { return nil }
        return decision == best ? .decisions : risk == best ? .risks : .nextSteps
    }

    var strongest: Int { max(decision, risk, step) }

    init(of cues: CueStrength, in passage: Passage) {
        let weight: (SectionKind) -> Int = { passage.topic?.kind == $0 ? passage.topic?.weight ?? 0 : 0 }
        let listed = passage.kind == .item || passage.kind == .row
        risk = cues.risk + weight(.risks)
        decision = cues.decision + weight(.decisions)
        step = cues.step + weight(.nextSteps) + (listed && cues.hasDeadline ? 1 : 0)
    }
}
