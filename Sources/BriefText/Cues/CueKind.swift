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
}
