/// A language model that answers one prompt.
///
/// An implementation owns its attempts: it retries what deserves it, and leaves one `CallRecord` an attempt on
/// the trail (`callStarted`, any number of `callProgressed`, `callEnded`).
package protocol ChatModel: Sendable {
    var profile: ModelProfile { get }

    /// `nil` when whatever is sent stays on this machine, judged on the addresses the host resolves to and on models
    /// that a local server forwards to a cloud; else one clause that says why it does not.
    func leavesMachine() async -> String?

    /// Tokens of prompt and answer together. Asks the server only where the configuration does not say.
    func contextLength() async -> Int

    /// Asks the model and waits for the whole answer.
    ///
    /// Cancellation of the task ends the call at once with a failure of kind `cancelled`.
    func answer(_ request: ChatRequest, in context: RunContext) async throws(CallFailure) -> ChatAnswer
}

/// What is known of a model before it is asked.
package struct ModelProfile: Sendable, Equatable {
    /// The name used in the configuration and in receipts.
    package let name: String
    /// Base address, without credentials, as people read it.
    package let endpoint: String
    /// Tokens of prompt and answer together, as configured; `nil`: ask the server.
    package let context: Int?
    /// Upper bound of the answer in tokens.
    package let maxTokens: Int
    /// Tokens on top of `maxTokens` for models that think first.
    package let reasoningTokens: Int
    package let price: Price

    package init(
        name: String, endpoint: String, context: Int?, maxTokens: Int, reasoningTokens: Int = 0,
        price: Price = .unpriced
    ) {
        self.name = name
        self.endpoint = endpoint
        self.context = context
        self.maxTokens = maxTokens
        self.reasoningTokens = reasoningTokens
        self.price = price
    }
}

package struct ChatRequest: Sendable {
    package let stage: StageName
    /// Number of the part of a long report, from 1; `nil` for the whole or the merge.
    package let part: Int?
    /// Which refinement pass, from 1; 1 for drafts.
    package let pass: Int
    package let system: String?
    package let user: String
    /// Our own estimate of the prompt in tokens.
    package let estimatedPromptTokens: Int
    /// Bound of the answer in tokens, reasoning not included.
    package let maxTokens: Int
    /// True for a confidential report: the call must fail with `notLocal` before a byte leaves for another machine.
    package let localOnly: Bool
    /// How long building the prompt took.
    package let prepare: Duration

    package init(
        stage: StageName, part: Int? = nil, pass: Int = 1, system: String? = nil, user: String,
        estimatedPromptTokens: Int, maxTokens: Int, localOnly: Bool, prepare: Duration = .zero
    ) {
        self.stage = stage
        self.part = part
        self.pass = pass
        self.system = system
        self.user = user
        self.estimatedPromptTokens = estimatedPromptTokens
        self.maxTokens = maxTokens
        self.localOnly = localOnly
        self.prepare = prepare
    }
}

package struct ChatAnswer: Sendable, Equatable {
    package enum Finish: String, Codable, Sendable {
        case stop, length, other
    }

    /// The answer without reasoning.
    package let text: String
    package let finish: Finish
    package let usage: Usage
    /// The model's name as the server gave it; `nil` when it gave none.
    package let answeredBy: String?
    package let meanLogprob: Double?

    package init(
        text: String, finish: Finish, usage: Usage, answeredBy: String? = nil, meanLogprob: Double? = nil
    ) {
        self.text = text
        self.finish = finish
        self.usage = usage
        self.answeredBy = answeredBy
        self.meanLogprob = meanLogprob
    }
}

/// Why a model could not deliver, after all its attempts.
package struct CallFailure: Error, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable {
        /// Nothing answered at the address, or TLS failed.
        case unreachable
        /// A limit of time ran out.
        case timedOut = "timed_out"
        /// 429 after all attempts, or a pause longer than the ceiling.
        case busy
        /// 5xx, an error inside a 200, a stream that broke off.
        case serverError = "server_error"
        /// 400, 401, 403, 404, a redirect: asking again would not help.
        case refused
        /// The prompt does not fit the model's context.
        case contextOverflow = "context_overflow"
        /// The answer was empty, or not what the protocol says.
        case badAnswer = "bad_answer"
        /// The call was for this machine only and the address is another one.
        case notLocal = "not_local"
        case cancelled
        /// What the call may cost at most is more than the budget has left; it was not made.
        case overBudget = "over_budget"
    }

    package let endpoint: String
    package let kind: Kind
    /// One sentence; the server's own words where it gave any. Never a key.
    package let message: String
    /// What the server asked us to wait, in seconds.
    package let retryAfter: Duration?

    package init(endpoint: String, kind: Kind, message: String, retryAfter: Duration? = nil) {
        self.endpoint = endpoint
        self.kind = kind
        self.message = message
        self.retryAfter = retryAfter
    }
}
