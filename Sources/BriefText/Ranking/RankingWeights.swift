/// The few numbers of the ranking: one set for all kinds of reports and all languages.
///
/// Chosen by hill climbing on the mean of ROUGE-1 and ROUGE-2 over the development halves that docs/drafter.md
/// names; the neighbourhood is flat, so none of them is precise.
package struct RankingWeights: Sendable {
    /// Exponent of the number of sentences that hold a term.
    package var frequency = 1.0
    /// Exponent of its inverse document frequency.
    package var rarity = 1.2
    /// How much more a term counts for each lead sentence that holds it.
    package var leadTerms = 4.6
    /// What a pair of neighbouring words weighs against a word.
    package var pairs = 0.58
    /// Exponent of the length that a sentence's sum of weights is divided by.
    package var length = 1.0
    /// Words below which a sentence counts as short.
    package var minWords = 9.25
    /// What a word or pair is still worth each time it is said.
    package var repeated = 0.55
    /// Share of the first sentence's worth below which nothing more is added.
    package var floor = 0.2

    /// What is added to a sentence's factor of 1: for opening a paragraph of several sentences,
    package var paragraphLead = 1.0
    /// for standing first below a heading,
    package var sectionLead = 0.58
    /// for standing near the beginning of the report,
    package var documentLead = 0.76
    /// for three figures or more,
    package var figures = 0.8
    /// for words of results and outlook,
    package var results = 0.6
    /// for summing up.
    package var summing = 0.18
    /// How far figures and words of results count less where paragraphs have leads.
    package var flat = 0.45
    /// What is taken away: for each filler, each word of small talk, a question, a fragment.
    package var filler = 1.1
    package var chat = 0.8
    package var question = 0.95
    package var lower = 0.55

    package init() {}
}
