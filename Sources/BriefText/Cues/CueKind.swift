/// What a phrase says about the sentence that holds it.
package enum CueKind: Int, Sendable, CaseIterable {
    /// Somebody is asked for something.
    case ask
    /// Something was decided or is recommended.
    case decide
    case risk
    /// A next step, named as such.
    case step
    /// Somebody will or must do something.
    case duty
    /// What stands before (or after) a deadline: `by`, `до`, `までに`.
    case due
    /// Who answers for a step.
    case owner
    /// Takes strength from `risk`: `risk management`, `no risk`.
    case calm
    /// Takes strength from `step`: forecasts and finished things.
    case past
    /// Words of results and outlook, which a reader of reports looks for.
    case result
    /// Small talk and hesitation.
    case filler
    /// The speaker talks of himself or to the listener.
    case chat
    /// The sentence sums up.
    case sum
    /// `must`, `has to`, `sollte`: an obligation, without the plain future that `duty` holds too.
    case must
    /// To decide or to approve, as a verb that follows `must`.
    case rule
    /// People of whom a report says what they must do without asking its reader: users, visitors.
    case lay
    /// `If`, `unless`.
    case cond
    /// `Could`, `may`.
    case modal
    /// What nobody wishes: to fail, to lose, late.
    case harm
    /// To launch, to deliver, to finish, as what follows `duty`.
    case act
    /// A verb that alone speaks of the future (2) or mostly does beside a date (1): `выпустит`, `starts`.
    case plan
    /// A time that no single word names: `下周五`.
    case time

    /// The kind that, standing close by, makes more of this one than each says alone.
    var partner: CueKind? {
        switch self {
        case .must: .rule
        case .rule: .must
        case .modal: .harm
        case .harm: .modal
        case .duty: .act
        case .act: .duty
        default: nil
        }
    }
}
