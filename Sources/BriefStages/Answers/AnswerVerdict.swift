import BriefMarkdown

/// Whether a larger model's answer may replace a draft.
enum AnswerVerdict: Equatable {
    /// The brief inside the answer.
    case brief(String)
    /// Why it may not; a clause.
    case unfit(String)

    /// Reads an answer that came whole. Its form is that of a brief: a headline and at least two sections.
    ///
    /// - Parameter evidence: of the draft and the passages that the answer was made from.
    static func read(_ answer: String, evidence: Evidence) -> AnswerVerdict {
        let text = AnswerText(evidence: evidence).stripped(answer)
        if text.isEmpty { return .unfit("the answer was empty") }
        let shape = BriefShape.read(text)
        let blocks = shape.blocks.map(\.text)
        // A figure of the report in the headline is evidence too; its words are not enough.
        let supported = evidence.supports(blocks) || evidence.sharesFigure(with: shape.headline ?? "")
        if MetaTalk.isReview(headline: shape.headline ?? "", blocks: blocks, supported: supported) {
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
