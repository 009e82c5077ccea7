package import BriefCore
import BriefText

/// Drafts a brief from the report's own sentences: no model, no network, any language.
package struct ExtractiveDrafter: DraftStage {
    private let reason: String?
    private let fellBack: Bool

    /// - Parameters:
    ///   - reason: why there is no model at work, for the brief and the receipt.
    ///   - fellBack: whether a model was wanted and could not deliver.
    package init(reason: String?, fellBack: Bool = false) {
        self.reason = reason
        self.fellBack = fellBack
    }

    package func run(_ input: Report, in context: RunContext) async throws -> Draft {
        draft(of: input, maxWords: context.request.maxWords)
    }

    func draft(of report: Report, maxWords: Int?) -> Draft {
        let sentences = report.sections.lazy.flatMap { section in
            section.paragraphs.lazy.flatMap { paragraph in
                Sentences.split(paragraph.text).lazy.map { ($0, section.heading, paragraph.lines) }
            }
        }
        var left = maxWords ?? 230
        var lines = ["# " + MarkdownEscape.inline(report.title), ""]
        var citations: [Citation] = []
        for (sentence, heading, range) in sentences.prefix(200) where citations.count < 6 {
            let words = WordCount.count(sentence).words
            guard words <= left else { continue }
            left -= words
            if citations.isEmpty {
                lines += ["## " + BriefHeadings.heading(.bottomLine, language: report.language), ""]
            }
            if citations.count == 1 {
                lines += ["", "## " + BriefHeadings.heading(.keyPoints, language: report.language), ""]
            }
            lines.append((citations.isEmpty ? "" : "- ") + MarkdownEscape.inline(sentence))
            citations.append(Citation(sentence: sentence, section: heading, lines: range))
        }
        return Draft(
            markdown: lines.joined(separator: "\n") + "\n", author: .extractive, reason: reason,
            fellBack: fellBack,
            citations: citations)
    }
}
