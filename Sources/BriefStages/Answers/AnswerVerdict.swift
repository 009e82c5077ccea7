import BriefMarkdown

/// Whether a larger model's answer may replace a draft.
enum AnswerVerdict: Equatable {
    /// The brief inside the answer.
    case brief(String)
    /// Why it may not; a clause that goes on after "the draft was kept: ".
    case unfit(String)

    /// Reads an answer that came whole. Its form is that of a brief: a headline and at least two sections.
    static func read(_ answer: String) -> AnswerVerdict {
        let text = AnswerText.stripped(answer)
        if text.isEmpty { return .unfit("the answer was empty") }
        let shape = BriefShape.read(text)
        let blocks = shape.sections.flatMap { [$0.heading] + $0.blocks.map(\.text) }
        if MetaTalk.isReview(headline: shape.headline ?? "", blocks: blocks) {
            return .unfit("the answer talks about the brief instead of giving it")
        }
        guard shape.headline != nil else { return .unfit("the answer has no headline") }
        let filled = shape.sections.filter { !$0.blocks.isEmpty }.count
        guard filled >= 2 else {
            return .unfit(
                "the answer has \(filled) section\(filled == 1 ? "" : "s") where a brief has two or more")
        }
        return .brief(text)
    }
}
