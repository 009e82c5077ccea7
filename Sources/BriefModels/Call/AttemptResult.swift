internal import BriefCore

/// How one attempt ended.
enum AttemptResult: Sendable {
    case answered(ChatAnswer)
    case failed(AttemptFailure)
}

struct AttemptFailure: Sendable {
    /// What may help.
    enum Remedy: Sendable, Equatable {
        case none
        /// The same again, after a pause.
        case again
        /// Once without streaming, at once.
        case unstreamed
        /// Once with a higher limit: the reasoning used it up.
        case moreTokens
        /// Once with the answer's limit cut down to this context.
        case fit(context: Int)
    }

    let kind: CallFailure.Kind
    let message: String
    var remedy: Remedy = .none
    var retryAfter: Duration?
}
