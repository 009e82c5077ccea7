/// Who wrote a draft.
package enum Author: Sendable, Equatable {
    /// The configured name of the model.
    case model(String)
    /// The embedded extractive drafter.
    case extractive
}

/// A first brief, in Markdown: `# headline`, then `## section`s.
package struct Draft: Sendable {
    package let markdown: String
    package let author: Author
    /// Why this author: `no model is configured`, or what kept a model from delivering. `nil` when it needs no word.
    package let reason: String?
    /// True when a model that was wanted could not deliver.
    package let fellBack: Bool
    /// Where sentences of the draft stand in the report, for drafts made of the report's own sentences.
    package let citations: [Citation]
    /// What drafting itself noticed: a prompt that the server cut, an answer that ran into its limit.
    package let findings: [Finding]
    package let signals: DraftSignals
    /// SHA-256 of the prompt that was sent, lower-case hexadecimal; `nil` without a model.
    package let promptSHA256: String?

    package init(
        markdown: String, author: Author, reason: String? = nil, fellBack: Bool = false,
        citations: [Citation] = [],
        findings: [Finding] = [], signals: DraftSignals = DraftSignals(), promptSHA256: String? = nil
    ) {
        self.markdown = markdown
        self.author = author
        self.reason = reason
        self.fellBack = fellBack
        self.citations = citations
        self.findings = findings
        self.signals = signals
        self.promptSHA256 = promptSHA256
    }
}

/// What was measured while a model drafted; `nil` where it could not be.
package struct DraftSignals: Sendable, Equatable {
    /// Prompt tokens as the server counted them over our own estimate: well below 1 means that the server cut it.
    package var promptShare: Double?
    /// True when the answer ran into its limit of tokens.
    package var cutOff: Bool?
    /// Mean log-probability of the answer's tokens.
    package var meanLogprob: Double?

    package init(promptShare: Double? = nil, cutOff: Bool? = nil, meanLogprob: Double? = nil) {
        self.promptShare = promptShare
        self.cutOff = cutOff
        self.meanLogprob = meanLogprob
    }
}

/// Where the report says what a sentence of the brief says.
package struct Citation: Sendable, Equatable {
    /// The brief's sentence, as it stands in the draft's text.
    package let sentence: String
    /// Heading of the report's section, if it has one.
    package let section: String?
    /// First and last line in the input, from 1.
    package let lines: ClosedRange<Int>

    package init(sentence: String, section: String?, lines: ClosedRange<Int>) {
        self.sentence = sentence
        self.section = section
        self.lines = lines
    }
}

/// Something about a draft that the gate weighs and the refiner is told to mend.
package struct Finding: Sendable, Equatable {
    /// Name of the gate's rule that answers for it.
    package let rule: String
    /// One sentence for people and for the refiner's fix list.
    package let message: String

    package init(rule: String, message: String) {
        self.rule = rule
        self.message = message
    }
}
