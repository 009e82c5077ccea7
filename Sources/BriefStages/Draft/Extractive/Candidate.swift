import BriefCore
import BriefText

/// A sentence that may enter the brief.
struct Candidate {
    let row: Int
    /// The last of the sentences that it holds; `row` but on a page, where neighbours may belong together.
    let lastRow: Int
    let passage: Int
    /// As it would stand in the brief.
    var text: String
    let words: Int
    /// What its place and its words multiply its salience by.
    let factor: Float
    /// Terms that carry a topic, each once, in ascending order.
    let terms: [Int]
    /// Its terms and recurring pairs of terms, each once, as indices into the pool's `conceptWeights`.
    let concepts: [Int]
    /// Strength of the claim of each of the brief's own sections on it.
    var claims: Claims
    var form: SentenceForm = []

    /// The same sentence, cut to at most `limit` words.
    func clipped(to limit: Int) -> Candidate {
        let short = Shortening.clip(text, words: limit)
        return Candidate(
            row: row, lastRow: lastRow, passage: passage, text: short, words: BriefWords.count(short),
            factor: factor,
            terms: terms, concepts: concepts, claims: claims, form: form)
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

    private init(risk: Int, decision: Int, step: Int) {
        self.risk = risk
        self.decision = decision
        self.step = step
    }

    /// What neighbours that are taken together claim.
    func joined(_ other: Claims) -> Claims {
        Claims(
            risk: max(risk, other.risk), decision: max(decision, other.decision), step: max(step, other.step))
    }

    /// In a long report: a decision that nobody asks for and a day without a duty are mostly narration.
    func inNarration(asks: Bool, obliges: Bool) -> Claims {
        Claims(risk: risk, decision: asks ? decision : decision - 1, step: obliges ? step : step - 1)
    }

    /// As a page takes them: a request counts as one however it is worded; a log tells and asks nothing; a question
    /// is no step and no risk.
    func onPage(_ text: String, form: SentenceForm, in passage: Passage) -> Claims {
        if !form.isDisjoint(with: SentenceForm.never) { return Claims(risk: 0, decision: 0, step: 0) }
        if form.contains(.question) {
            return Claims(risk: 0, decision: passage.topic?.kind == .decisions ? decision : 0, step: 0)
        }
        let isOpen = form.contains(.open) && passage.topic == nil
        if isOpen || (form.contains(.introduces) && decision < CueStrength.strong) {
            return Claims(risk: 0, decision: 0, step: 0)
        }
        let asks = passage.topic?.kind != .nextSteps && SentenceShape.isRequest(text)
        return Claims(
            risk: risk, decision: asks ? max(decision, 2) + CueStrength.strong : decision, step: step)
    }

    init(of cues: CueStrength, in passage: Passage) {
        let weight: (SectionKind) -> Int = { passage.topic?.kind == $0 ? passage.topic?.weight ?? 0 : 0 }
        let listed = passage.kind == .item || passage.kind == .row
        risk = cues.risk + weight(.risks)
        decision = cues.decision + weight(.decisions)
        step = cues.step + weight(.nextSteps) + (listed && cues.hasDeadline ? 1 : 0)
    }
}
