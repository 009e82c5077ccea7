/// May this be spent? Implemented by the ledger, which knows what every process spent.
///
///     reserve ──▶ the call ──▶ settle
package protocol SpendLimit: Sendable {
    /// What would become of a call that takes so much at most; nothing is set aside for it.
    func weigh(_ demand: SpendDemand) async -> SpendReading

    /// Sets the demand aside in one step that no other process can come between.
    func reserve(_ demand: SpendDemand) async throws(SpendRefusal) -> SpendReservation

    /// Replaces what was set aside by what was spent. Called once for every reservation, whatever the call came to.
    func settle(_ reservation: SpendReservation, spent: Spending) async
}

/// What one call may take at most.
package struct SpendDemand: Sendable, Equatable {
    package let run: String
    package let most: Spending
    /// Why the call leaves this machine; `nil` when it stays. An unpriced call that stays costs no money.
    package let leavesMachine: String?
    package let model: String

    package init(run: String, model: String, most: Spending, leavesMachine: String?) {
        self.run = run
        self.model = model
        self.most = most
        self.leavesMachine = leavesMachine
    }
}

package struct Spending: Sendable, Equatable {
    /// Prompt and completion, reasoning included.
    package var tokens: Int
    /// `nil`: nobody knows a price.
    package var cost: Money?

    package init(tokens: Int, cost: Money?) {
        self.tokens = tokens
        self.cost = cost
    }
}

/// How a demand stands to what is left.
package struct SpendReading: Sendable, Equatable {
    package let isAllowed: Bool
    /// The tightest limit's figures, in US dollars or in tokens; `nil` where there is nothing to compare.
    package let asked: String?
    package let left: String?
    /// One clause for people.
    package let because: String

    package init(isAllowed: Bool, asked: String? = nil, left: String? = nil, because: String) {
        self.isAllowed = isAllowed
        self.asked = asked
        self.left = left
        self.because = because
    }
}

package struct SpendRefusal: Error, Sendable, Equatable {
    /// One clause: which budget, what is left of it, what was asked.
    package let message: String

    package init(_ message: String) { self.message = message }
}

/// Something set aside. The number is the ledger's own; `nil` where nothing had to be.
package struct SpendReservation: Sendable, Equatable {
    package let number: Int64?

    package init(number: Int64?) { self.number = number }
}

extension ModelProfile {
    /// The most that one answer to a prompt of about so many tokens can take.
    ///
    /// - Parameters:
    ///   - time: how long a machine may be held, for the `local` state.
    ///   - prompt: our own estimate, which is within 25 % of the server's count.
    package func worstCase(prompt: Int, answer: Int? = nil, time: Duration) -> Spending {
        let prompt = (max(0, prompt) * 5 + 3) / 4
        let completion = (answer ?? maxTokens) + reasoningTokens
        let usage = Usage(promptTokens: prompt, completionTokens: completion, source: .estimated)
        return Spending(tokens: prompt + completion, cost: price.cost(of: usage, duration: time))
    }
}
