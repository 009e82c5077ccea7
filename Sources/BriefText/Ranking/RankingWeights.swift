/// The few numbers of the ranking. One set for all kinds of reports and all languages.
package struct RankingWeights: Sendable {
    /// Exponent of a term's sentence count.
    package var frequency = 1.0
    /// Exponent of its inverse document frequency.
    package var rarity = 1.2
    /// Exponent of a sentence's length that its sum of term weights is divided by.
    package var length = 1.0
    /// What a term that is already covered is still worth, for each time it is.
    package var repeated = 0.55
    package var paragraphLead = 1.0
    package var sectionLead = 0.7
    package var documentLead = 0.3
    package var figures = 0.7
    package var results = 0.5
    package var summing = 0.24
    package var filler = 1.0
    package var question = 0.5
    package var minWords = 8.0

    /// Share of a sentence's worth that its word pairs make up.
    package var pairs = 0.5
    /// What a further sentence from one part of the report is still worth, for each that is there.
    package var zone = 0.8
    package var title = 0.3
    package var money = 0.2
    package var lower = 0.4
    /// How far figures and words of results count less where paragraphs have leads.
    package var flat = 1.0

    package var leadTerms = 1.0
    package var chat = 0.1

    package init() {}
}
