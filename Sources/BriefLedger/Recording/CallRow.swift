internal import BriefCore
internal import FoundationEssentials
internal import GRDB

/// One attempt of a call, as columns.
enum CallRow {
    /// Errors are cut here: a server may say back what it was sent.
    static let errorCharacters = 200

    static func insert(
        _ record: CallRecord, run: String, startedMs: Int64, confidential: Bool, in database: Database
    ) throws {
        let error = record.error.map {
            confidential ? "withheld: the report is confidential" : String($0.prefix(errorCharacters))
        }
        try database.cachedStatement(sql: sql).execute(
            arguments: [
                run, startedMs, record.stage.rawValue, record.part, record.pass, record.attempt, record.model,
                record.answeredModel, record.endpoint, record.outcome.rawValue, record.streamed, record.cold,
                record.reusedFrom != nil, record.loadMs, record.prepareMs, record.connectedMs, record.sentMs,
                record.firstEventMs, record.firstTokenMs, record.firstAnswerTokenMs, record.completeMs,
                record.usage?.promptTokens, record.usage?.completionTokens, record.usage?.reasoningTokens,
                record.usage?.cachedTokens, record.usage?.source.rawValue, record.finishReason,
                record.cost?.nanoDollars, record.costState.rawValue, record.price.flatMap(PriceJSON.text),
                record.price?.watts, error,
            ])
    }

    private static let sql = """
        INSERT INTO calls (run_id, started_ms, stage, part, pass, attempt, model, answered_model, endpoint, outcome,
            streamed, cold, reused, load_ms, prepare_ms, connected_ms, sent_ms, first_event_ms, first_token_ms,
            first_answer_token_ms, complete_ms, prompt_tokens, completion_tokens, reasoning_tokens, cached_tokens,
            usage_source, finish_reason, cost_nano, cost_state, price, watts, error)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}

/// The price of a call as it was at the time: nano-dollars for a million tokens, or for an hour.
enum PriceJSON {
    static func text(_ price: Price) -> String? {
        switch price {
        case .unpriced: nil
        case .local(let perHour, let watts):
            #"{"per_hour":\#(perHour)\#(watts.map { ",\"watts\":\($0)" } ?? "")}"#
        case .priced(let price):
            #"{"input":\#(price.input),"cached_input":\#(price.cachedInput.map(String.init) ?? "null"),"#
                + #""output":\#(price.output)"# + (price.reasoning.map { #","reasoning":\#($0)"# } ?? "")
                + "}"
        }
    }
}
