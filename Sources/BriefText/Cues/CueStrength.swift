/// What a sentence's phrases, dates and names amount to.
package struct CueStrength: Sendable {
    private let ask: UInt8
    private let decide: UInt8
    private let riskWords: UInt8
    private let stepWords: UInt8
    private let duty: UInt8
    private let owner: UInt8
    private let calm: UInt8
    private let past: UInt8
    package let result: UInt8
    package let filler: UInt8
    package let chat: UInt8
    package let sum: UInt8
    package let numbers: UInt8
    package let hasDeadline: Bool
    /// A day after a mark that, in its language, mostly stands before deadlines.
    package let hasFirmDeadline: Bool
    /// A day: a number beside a month, or a full date in figures.
    package let hasDate: Bool
    package let hasName: Bool

    init(
        kinds: [UInt8], numbers: UInt8, hasDeadline: Bool, hasFirmDeadline: Bool,
        hasDate: Bool, hasName: Bool
    ) {
        ask = kinds[CueKind.ask.rawValue]
        decide = kinds[CueKind.decide.rawValue]
        riskWords = kinds[CueKind.risk.rawValue]
        stepWords = kinds[CueKind.step.rawValue]
        duty = kinds[CueKind.duty.rawValue]
        owner = kinds[CueKind.owner.rawValue]
        calm = kinds[CueKind.calm.rawValue]
        past = kinds[CueKind.past.rawValue]
        result = kinds[CueKind.result.rawValue]
        filler = kinds[CueKind.filler.rawValue]
        chat = kinds[CueKind.chat.rawValue]
        sum = kinds[CueKind.sum.rawValue]
        self.numbers = numbers
        self.hasDeadline = hasDeadline
        self.hasFirmDeadline = hasFirmDeadline
        self.hasDate = hasDate
        self.hasName = hasName
    }

    /// The section that a heading with these words announces, if any.
    package var topic: SectionKind? {
        if risk >= 2 { return .risks }
        if decide >= 1 || ask >= 2 { return .decisions }
        return stepWords >= 2 ? .nextSteps : nil
    }

    /// From this on a sentence belongs into a section of its own.
    package static let strong = 3

    /// An ask, a decision or a recommendation.
    package var decision: Int { Int(ask) + Int(decide) }
    /// Whether it asks for something, and does not only tell of a decision.
    package var asks: Bool { ask > 0 }
    /// Whether it names who must act, or a step, and not a day alone.
    package var obliges: Bool { duty > 0 || owner > 0 || stepWords > 0 }
    package var risk: Int { Int(riskWords) - Int(calm) }
    /// Something that somebody will do by some day.
    package var step: Int {
        let who = (duty > 0 ? 1 : 0) + (hasName ? 1 : 0) + (owner > 0 ? 2 : 0)
        let when =
            hasFirmDeadline ? 3 : hasDeadline ? 2 : hasDate && (owner > 0 || (duty > 0 && hasName)) ? 1 : 0
        return Int(stepWords) + (when > 0 || owner > 0 ? who + when : 0) - Int(duty > 0 ? past / 2 : past)
    }
}
