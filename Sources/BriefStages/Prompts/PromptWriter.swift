import BriefCore
import BriefDocuments
import BriefText

/// Writes prompts from the templates in `templates/prompts`.
///
/// Every prompt has the material first, between marks, and the instructions last.
package struct PromptWriter: Sendable {
    /// Fills the named template (`draft`, `condense`, `merge`, `refine`, `system`) as text, nothing escaped.
    package typealias Fill = @Sendable (_ name: String, _ values: [String: String]) throws -> String

    private let fill: Fill

    package init(fill: @escaping Fill) { self.fill = fill }

    /// One prompt, ready to be sent, with its size in tokens by our estimate.
    struct Prompt: Sendable {
        let system: String
        let user: String
        let tokens: Int

        /// SHA-256 of all that is sent, lower-case hexadecimal.
        var sha256: String { Digest.sha256(Array("\(system)\u{0}\(user)".utf8)) }

        func request(
            _ stage: StageName, part: Int? = nil, pass: Int = 1, maxTokens: Int, localOnly: Bool,
            prepare: Duration
        ) -> ChatRequest {
            ChatRequest(
                stage: stage, part: part, pass: pass, system: system, user: user,
                estimatedPromptTokens: tokens,
                maxTokens: maxTokens, localOnly: localOnly, prepare: prepare)
        }
    }

    func prompt(_ name: String, _ values: [String: String]) throws -> Prompt {
        let system = try fill("system", values).trimmed
        let user = try fill(name, values).trimmed
        // A chat template adds a few tokens of its own around each message.
        return Prompt(
            system: system, user: user,
            tokens: TokenEstimate.tokens(in: system) + TokenEstimate.tokens(in: user) + 8)
    }

    /// A report may name its own audience, and its words stand among the instructions: a few plain words, no sentence.
    static func plainWords(_ text: String?) -> String? {
        let words = text?.prefix { $0.isLetter || $0.isNumber || " -&/,'’".contains($0) }.prefix(60) ?? ""
        let plain = String(words).trimmed
        return plain.isEmpty ? nil : plain
    }

    /// What every template may name about a report.
    func values(for report: Report, words: Int, in context: RunContext) -> [String: String] {
        let language = report.language
        return [
            "title": report.title,
            "audience": Self.plainWords(report.audience) ?? "executives",
            "language": LanguageName.english(language),
            "words": String(words),
            "bottomLine": BriefHeadings.heading(.bottomLine, language: language),
            "keyPoints": BriefHeadings.heading(.keyPoints, language: language),
            "risks": BriefHeadings.heading(.risks, language: language),
            "decisions": BriefHeadings.heading(.decisions, language: language),
            "nextSteps": BriefHeadings.heading(.nextSteps, language: language),
        ]
    }
}

extension String {
    var trimmed: String {
        var scalars = unicodeScalars[...]
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }
}
