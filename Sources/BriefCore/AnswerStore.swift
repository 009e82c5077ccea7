/// Was this already paid for? Answers of models, by the hash of everything that they depend on.
package protocol AnswerStore: Sendable {
    /// - Parameter key: lower-case hexadecimal SHA-256.
    /// - Parameter run: who asks; what it takes is remembered until `close`.
    func answer(for key: String, run: String) async -> PaidAnswer?

    /// Keeps an answer; it is on the disk when this returns.
    ///
    /// - Parameter secret: the report is confidential: the answer goes when its run ends.
    func keep(_ answer: PaidAnswer, for key: String, secret: Bool) async

    /// The run is over.
    ///
    /// - Parameter whole: every call that the run wanted was answered and what was answered ships. The answers of other
    ///   runs go, so that the same report is asked for anew.
    func close(run: String, whole: Bool) async
}

/// An answer and the run that paid for it.
package struct PaidAnswer: Sendable, Equatable {
    package let answer: ChatAnswer
    package let run: String

    package init(_ answer: ChatAnswer, run: String) {
        self.answer = answer
        self.run = run
    }
}
