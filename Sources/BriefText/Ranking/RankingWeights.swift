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
    package var sectionLead = 0.61
    package var documentLead = 0.76
    package var figures = 0.8
    package var results = 0.6
    package var summing = 0.24
    package var filler = 1.28
    package var question = 0.95
    package var minWords = 9.25

    /// Share of a sentence's worth that its word pairs make up.
    package var pairs = 0.58
    /// What a further sentence from one part of the report is still worth, for each that is there.
    package var zone = 1.0
    package var title = 0.3
    package var money = 0.05
    package var lower = 0.48
    /// How far figures and words of results count less where paragraphs have leads.
    package var flat = 0.26

    package var leadTerms = 4.0
    package var chat = 0.8

    package var floor = 0.2
    package var worth = 1.0
    package var openings = 6.0

    package init() {}
}
