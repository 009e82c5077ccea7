import BriefCore
import BriefText

/// How many words a prompt may ask for, so that the answer fits its bound of tokens.
enum AnswerLength {
    /// What one page holds.
    static let page = 300

    /// The prompt asks for what fits in this share of the bound: models run over.
    static let share = 0.8

    /// - Returns: the smallest of the user's bound, one page, and what fits in 80 % of `maxTokens`.
    static func words(for report: Report, maxWords: Int?, maxTokens: Int) -> Int {
        let fitting = Int(Double(maxTokens) * share / tokensPerWord(of: report))
        return max(20, min(maxWords ?? page, page, fitting))
    }

    /// Measured on the report's own opening, since that is the language of the answer.
    private static func tokensPerWord(of report: Report) -> Double {
        var sample = ""
        for paragraph in report.sections.lazy.flatMap(\.paragraphs) {
            sample += paragraph.text + "\n"
            if sample.utf8.count > 4000 { break }
        }
        let words = WordCount.count(sample).words
        guard words > 0 else { return 1.4 }
        return min(max(Double(TokenEstimate.tokens(in: sample)) / Double(words), 0.5), 6)
    }
}
