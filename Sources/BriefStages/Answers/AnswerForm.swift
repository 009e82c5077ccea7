import BriefCore

/// What no answer may be, whoever drafts or refines: the prompt given back, or far more than was asked for.
enum AnswerForm {
    /// Characters of one token, at the very most: long words, tables and white space included.
    static let charactersPerToken = 16

    /// - Parameters:
    ///   - mark: of the prompt's frame, which no brief has.
    ///   - maxTokens: the bound of the answer; a call may have raised it once, for a model that thinks first.
    /// - Returns: what the model did instead, as a clause; `nil` when nothing speaks against the answer.
    static func fault(of answer: String, mark: String, maxTokens: Int) -> String? {
        if !mark.isEmpty, answer.firstRange(of: mark) != nil { return "gave the prompt back" }
        let bound = (2 * min(maxTokens, 1_000_000_000) + 1024) * charactersPerToken
        let length = answer.unicodeScalars.count
        return length > bound ? "wrote \(length) characters, far over its limit of \(maxTokens) tokens" : nil
    }
}
