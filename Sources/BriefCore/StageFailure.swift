/// An error that ended a run, with the stage it came from.
package struct StageFailure: Error, Sendable {
    package let stage: StageName
    package let problem: Problem

    package init(stage: StageName, problem: Problem) {
        self.stage = stage
        self.problem = problem
    }
}

/// A failure in words: what happened, what to do, and which exit code it means.
package struct Problem: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// The report cannot be used.
        case badReport
        /// A flag, a file or the configuration is wrong.
        case usage
        /// A page cannot be written: a full disk, a folder without permission.
        case badOutput
        /// No model could deliver and no fallback was allowed.
        case noModel
        /// Not even the draft was allowed by the budget.
        case overBudget
        case timedOut
        case interrupted
        /// A defect of ours, or a machine that will not do what it must.
        case other
    }

    package let kind: Kind
    /// One sentence: what happened, and where.
    package let message: String
    /// One sentence: what to do.
    package let hint: String?

    package init(_ kind: Kind, _ message: String, hint: String? = nil) {
        self.kind = kind
        self.message = message
        self.hint = hint
    }
}
