/// One attempt of one model call, as the receipt lists it.
///
/// The `…Ms` are offsets from the start of the attempt in milliseconds, `nil` when not reached; `prepareMs` and
/// `loadMs` are durations.
package struct CallRecord: Sendable, Encodable {
    package enum Outcome: String, Codable, Sendable { case ok, failed, cancelled }

    package var stage: StageName
    package var part: Int?
    package var pass: Int
    package var attempt: Int
    package var outcome: Outcome
    /// Configured name of the model.
    package var model: String
    package var answeredModel: String?
    package var endpoint: String
    package var streamed: Bool
    /// True when this attempt opened a new connection.
    package var cold: Bool
    package var loadMs: Double?
    package var prepareMs: Double?
    package var connectedMs: Double?
    package var sentMs: Double?
    package var firstEventMs: Double?
    package var firstTokenMs: Double?
    package var firstAnswerTokenMs: Double?
    package var completeMs: Double?
    package var usage: Usage?
    package var finishReason: String?
    package var cost: Money?
    package var costState: CostState
    /// The price that the cost was computed with; the ledger keeps it.
    package var price: Price?
    /// The run that had paid for this answer; `nil` when the model was asked.
    package var reusedFrom: String?
    /// One sentence when the attempt failed.
    package var error: String?

    package init(
        stage: StageName, part: Int?, pass: Int, attempt: Int, model: String, endpoint: String,
        streamed: Bool,
        costState: CostState
    ) {
        self.stage = stage
        self.part = part
        self.pass = pass
        self.attempt = attempt
        self.outcome = .failed
        self.model = model
        self.endpoint = endpoint
        self.streamed = streamed
        self.cold = false
        self.costState = costState
    }

    /// Completion tokens per second between the first token and the last; `nil` where either is unknown.
    package var tokensPerSecond: Double? {
        guard let usage, let first = firstTokenMs, let last = completeMs, last > first,
            usage.completionTokens > 1
        else { return nil }
        return (Double(usage.completionTokens - 1) / ((last - first) / 1000)).rounded(toPlaces: 2)
    }

    private enum CodingKeys: String, CodingKey {
        case stage, part, pass, attempt, outcome, model
        case answeredModel = "answered_model"
        case endpoint, streamed, cold
        case loadMs = "load_ms"
        case prepareMs = "prepare_ms"
        case connectedMs = "connected_ms"
        case sentMs = "sent_ms"
        case firstEventMs = "first_event_ms"
        case firstTokenMs = "first_token_ms"
        case firstAnswerTokenMs = "first_answer_token_ms"
        case completeMs = "complete_ms"
        case promptTokens = "prompt_tokens"
        case completionTokens = "completion_tokens"
        case reasoningTokens = "reasoning_tokens"
        case cachedTokens = "cached_tokens"
        case usageSource = "usage_source"
        case tokensPerSecond = "tokens_per_second"
        case finishReason = "finish_reason"
        case cost = "cost_usd"
        case costState = "cost_state"
        case reusedFrom = "reused_from"
        case error
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(stage, forKey: .stage)
        try container.encode(part, forKey: .part)
        try container.encode(pass, forKey: .pass)
        try container.encode(attempt, forKey: .attempt)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(model, forKey: .model)
        try container.encode(answeredModel, forKey: .answeredModel)
        try container.encode(endpoint, forKey: .endpoint)
        try container.encode(streamed, forKey: .streamed)
        try container.encode(cold, forKey: .cold)
        try container.encode(loadMs, forKey: .loadMs)
        try container.encode(prepareMs, forKey: .prepareMs)
        try container.encode(connectedMs, forKey: .connectedMs)
        try container.encode(sentMs, forKey: .sentMs)
        try container.encode(firstEventMs, forKey: .firstEventMs)
        try container.encode(firstTokenMs, forKey: .firstTokenMs)
        try container.encode(firstAnswerTokenMs, forKey: .firstAnswerTokenMs)
        try container.encode(completeMs, forKey: .completeMs)
        try container.encode(usage?.promptTokens, forKey: .promptTokens)
        try container.encode(usage?.completionTokens, forKey: .completionTokens)
        try container.encode(usage?.reasoningTokens, forKey: .reasoningTokens)
        try container.encode(usage?.cachedTokens, forKey: .cachedTokens)
        try container.encode(usage?.source, forKey: .usageSource)
        try container.encode(tokensPerSecond, forKey: .tokensPerSecond)
        try container.encode(finishReason, forKey: .finishReason)
        try container.encode(cost, forKey: .cost)
        try container.encode(costState, forKey: .costState)
        try container.encodeIfPresent(reusedFrom, forKey: .reusedFrom)
        try container.encodeIfPresent(error, forKey: .error)
    }
}

extension Double {
    package func rounded(toPlaces places: Int) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
