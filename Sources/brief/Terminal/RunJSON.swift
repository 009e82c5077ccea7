import BriefCore
import BriefLedger
import FoundationEssentials

/// A run of the ledger as `--json` gives it: names and units of the receipt.
struct RunJSON: Encodable {
    let run: RunRecord
    let calls: [CallEntry]?

    init(_ run: RunRecord, calls: [CallEntry]? = nil) {
        self.run = run
        self.calls = calls
    }

    private struct Key: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        func put(_ name: String, _ value: (some Encodable)?) throws {
            try object.encode(value, forKey: Key(name))
        }
        try put("schema", "brief.run/1")
        try put("run_id", run.id)
        try put("started_at", Self.time(run.startedMs))
        try put("ended_at", run.endedMs.map(Self.time))
        try put("status", run.status)
        try put("reused_from", run.reusedFrom)
        try put("report", run.report)
        try put("report_sha256", run.reportSHA256)
        try put("words", run.words)
        try put("language", run.language)
        try put("team", run.team)
        try put("priority", run.priority)
        try put("confidential", run.isConfidential)
        try put("template", run.template)
        try put("draft_model", run.draftModel)
        try put("refine_model", run.refineModel)
        try put("verdict", run.verdict)
        try put("reasons", run.reasons)
        var stages = object.nestedContainer(keyedBy: Key.self, forKey: Key("stages_ms"))
        for stage in StageName.allCases { try stages.encode(run.stages[stage], forKey: Key(stage.rawValue)) }
        try put("total_ms", run.totalMs)
        try put("calls_made", run.calls)
        try put("prompt_tokens", run.tokensIn)
        try put("completion_tokens", run.tokensOut)
        try put("cost_usd", run.unpricedCalls > 0 && run.cost == .zero ? nil : run.cost)
        try put("unpriced_calls", run.unpricedCalls)
        try put("markdown", run.markdown)
        try put("html", run.html)
        guard let calls else { return }
        try put("rules", run.rulesJSON.flatMap(LedgerJSON.value))
        var list = object.nestedUnkeyedContainer(forKey: Key("calls"))
        for call in calls { try Self.encode(call, into: list.nestedContainer(keyedBy: Key.self)) }
    }

    private static func encode(_ call: CallEntry, into container: KeyedEncodingContainer<Key>) throws {
        var object = container
        func put(_ name: String, _ value: (some Encodable)?) throws {
            try object.encode(value, forKey: Key(name))
        }
        try put("stage", call.stage)
        try put("part", call.part)
        try put("pass", call.pass)
        try put("attempt", call.attempt)
        try put("model", call.model)
        try put("answered_model", call.answeredModel)
        try put("endpoint", call.endpoint)
        try put("outcome", call.outcome)
        try put("reused", call.isReused)
        try put("cold", call.isCold)
        try put("started_at", time(call.startedMs))
        try put("load_ms", call.loadMs)
        try put("prepare_ms", call.prepareMs)
        try put("connected_ms", call.connectedMs)
        try put("sent_ms", call.sentMs)
        try put("first_token_ms", call.firstTokenMs)
        try put("first_answer_token_ms", call.firstAnswerTokenMs)
        try put("complete_ms", call.completeMs)
        try put("prompt_tokens", call.promptTokens)
        try put("completion_tokens", call.completionTokens)
        try put("reasoning_tokens", call.reasoningTokens)
        try put("cached_tokens", call.cachedTokens)
        try put("finish_reason", call.finishReason)
        try put("cost_usd", call.cost)
        try put("cost_state", call.costState)
        try put("error", call.error)
    }

    private static func time(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(
            Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
