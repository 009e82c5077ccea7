/// What one rule of the gate saw. Every rule leaves one, fired or not.
package struct RuleOutcome: Sendable, Equatable, Encodable {
    package let rule: String
    package let fired: Bool
    /// What was measured; `nil` when it could not be.
    package let value: RuleValue?
    package let threshold: RuleValue?
    /// One sentence that says why.
    package let because: String

    package init(rule: String, fired: Bool, value: RuleValue?, threshold: RuleValue? = nil, because: String) {
        self.rule = rule
        self.fired = fired
        self.value = value
        self.threshold = threshold
        self.because = because
    }

    private enum CodingKeys: String, CodingKey { case rule, fired, value, threshold, because }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rule, forKey: .rule)
        try container.encode(fired, forKey: .fired)
        try container.encode(value, forKey: .value)
        try container.encode(threshold, forKey: .threshold)
        try container.encode(because, forKey: .because)
    }
}

/// A measured value or a threshold: a number, a word, or several words.
package enum RuleValue: Sendable, Equatable, Encodable {
    case number(Double)
    case text(String)
    case list([String])

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        }
    }
}

/// The gate's answer, with every rule that led to it.
package struct Verdict: Sendable, Equatable {
    package enum Decision: String, Codable, Sendable { case accept, refine, vetoed }

    package let decision: Decision
    package let rules: [RuleOutcome]
    /// One sentence: why this decision.
    package let because: String
    /// The fix list for the refiner; empty unless `decision` is `refine`.
    package let findings: [Finding]

    package init(decision: Decision, rules: [RuleOutcome], because: String, findings: [Finding] = []) {
        self.decision = decision
        self.rules = rules
        self.because = because
        self.findings = findings
    }
}
