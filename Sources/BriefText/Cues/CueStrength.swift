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
    /// What a condition and a loss, or a modal verb and a loss, add to `riskWords`.
    private let threat: UInt8
    /// Somebody must decide or approve.
    private let isAwaited: Bool
    /// Something will be done or is planned at some time.
    private let isPlanned: Bool
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
        kinds: [UInt8], paired: [Bool], numbers: UInt8, hasDeadline: Bool, hasFirmDeadline: Bool,
        hasDate: Bool, hasTime: Bool, hasName: Bool
    ) {
        ask = kinds[CueKind.ask.rawValue]
        decide = kinds[CueKind.decide.rawValue]
        riskWords = kinds[CueKind.risk.rawValue]
        stepWords = kinds[CueKind.step.rawValue]
        duty = kinds[CueKind.duty.rawValue]
        owner = kinds[CueKind.owner.rawValue]
        calm = kinds[CueKind.calm.rawValue]
        past = kinds[CueKind.past.rawValue]
        let harm = kinds[CueKind.harm.rawValue]
        let isMenaced = paired[CueKind.harm.rawValue]
        let isConditional = kinds[CueKind.cond.rawValue] > 0
        threat = isConditional && (isMenaced || harm >= 3) ? 3 : isMenaced && harm >= 2 ? 2 : 0
        isAwaited = paired[CueKind.rule.rawValue] && kinds[CueKind.lay.rawValue] == 0
        let plan = kinds[CueKind.plan.rawValue]
        let isTimed = hasTime || hasDate || kinds[CueKind.time.rawValue] > 0
        isPlanned = isTimed && (plan >= 2 || paired[CueKind.act.rawValue] || (plan > 0 && hasDate))
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
    package var decision: Int { Int(ask) + Int(decide) + (isAwaited ? 3 : 0) }
    /// Whether it asks for something, and does not only tell of a decision.
    package var asks: Bool { ask > 0 }
    /// Whether it names who must act, or a step, and not a day alone.
    package var obliges: Bool { duty > 0 || owner > 0 || stepWords > 0 }
    package var risk: Int { Int(riskWords) + Int(threat) - Int(calm) }
    /// Something that somebody will do by some day. What waits for a decision by some day is no step.
    package var step: Int { isAwaited ? min(dated, decision) : dated }

    private var dated: Int {
        let who = (duty > 0 ? 1 : 0) + (hasName ? 1 : 0) + (owner > 0 ? 2 : 0)
        let when =
            hasFirmDeadline ? 3 : hasDeadline ? 2 : hasDate && (owner > 0 || (duty > 0 && hasName)) ? 1 : 0
        let named = when > 0 || owner > 0 ? who + when : 0
        return Int(stepWords) + max(named, isPlanned ? 3 : 0) - Int(duty > 0 ? past / 2 : past)
    }
}
