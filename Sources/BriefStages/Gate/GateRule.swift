package import BriefCore

/// One question of the gate. Each rule is a file of its own; its doc comment is its documentation.
package protocol GateRule: Sendable {
    /// The name in receipts and in docs/gate.md.
    var name: String { get }

    /// Looks at the draft and says what it measured, fired or not.
    func weigh(_ task: GateTask, in context: RunContext) async -> RuleOutcome
}

/// What the configuration says of the gate.
package struct GateSettings: Sendable, Equatable {
    /// `length` fires at this many characters of the draft and more.
    package var refineFromCharacters: Int
    /// `thin` fires below this many characters of the draft.
    package var thinBelowCharacters: Int
    /// Words that `topics` looks for; a trailing `*` stands for any ending.
    package var topics: [String]
    /// `confidence` fires below this mean log-probability.
    package var minMeanLogprob: Double

    package init(
        refineFromCharacters: Int = 600, thinBelowCharacters: Int = 120,
        topics: [String] = ["layoff*", "breach*", "lawsuit*"], minMeanLogprob: Double = -1.5
    ) {
        self.refineFromCharacters = refineFromCharacters
        self.thinBelowCharacters = thinBelowCharacters
        self.topics = topics
        self.minMeanLogprob = minMeanLogprob
    }
}

extension Draft {
    /// Characters (Unicode scalars) of the draft's answer, without surrounding white space.
    var characters: Int {
        markdown.unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
            .drop { $0.properties.isWhitespace }.count
    }
}
