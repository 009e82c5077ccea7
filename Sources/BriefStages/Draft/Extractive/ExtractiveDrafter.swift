package import BriefCore
package import BriefText

/// Drafts a brief from the report's own sentences: no model, no network, any language.
package struct ExtractiveDrafter: DraftStage {
    private let reason: String?
    private let fellBack: Bool
    private let weights: RankingWeights

    /// - Parameters:
    ///   - reason: why there is no model at work, for the brief and the receipt.
    ///   - fellBack: whether a model was wanted and could not deliver.
    package init(reason: String?, fellBack: Bool = false, weights: RankingWeights = RankingWeights()) {
        self.reason = reason
        self.fellBack = fellBack
        self.weights = weights
    }

    package func run(_ input: Report, in context: RunContext) async throws -> Draft {
        draft(of: input, maxWords: context.request.maxWords)
    }

    /// The draft without a run around it.
    package func draft(of report: Report, maxWords: Int?) -> Draft {
        let languages = languages(of: report)
        let lexicon = CueLexicon(languages: languages)
        let passages = Passages(of: report, languages: languages, lexicon: lexicon)
        let pool = CandidatePool(
            of: passages, languages: languages, lexicon: lexicon, weights: weights,
            isPage: maxWords == nil)
        let outline =
            if let maxWords {
                Outline(from: pool, words: maxWords, weights: weights)
            } else {
                Outline(
                    pageFrom: pool, words: pageWords(of: report),
                    isTitled: report.sections.contains { $0.heading != nil },
                    isTranscript: !passages.speakers.isEmpty,
                    weights: weights)
            }
        let composer = Composer(report: report, passages: passages, table: pool.table)
        let (markdown, citations) = composer.compose(outline)
        return Draft(
            markdown: markdown, author: .extractive, reason: reason, fellBack: fellBack, citations: citations)
    }

    /// What fits one page: a character of Chinese or Japanese counts as a word and takes less room than one.
    private func pageWords(of report: Report) -> Int {
        report.textLanguage == "zh" || report.textLanguage == "ja" ? 450 : 280
    }

    /// The text's language, whatever the brief's, and English, whose words turn up in reports of every language. So few words hardly
    /// tell neighbours apart: then the phrases of all of them count.
    private func languages(of report: Report) -> [String] {
        let primary = report.textLanguage.prefix { $0 != "-" }.lowercased()
        let isUncertain = report.words < Self.certainWords
        let family = isUncertain ? Self.neighbours.first { $0.contains(primary) } ?? [] : []
        let own = [primary] + family.filter { $0 != primary }
        return primary == "en" ? ["en"] : own + ["en"]
    }

    private static let certainWords = 120
    private static let neighbours = [["da", "no", "nb", "sv", "fi"], ["bg", "ru", "uk"]]
}
