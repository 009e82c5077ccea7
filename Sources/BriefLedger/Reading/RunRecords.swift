package import BriefCore
internal import FoundationEssentials
internal import GRDB

/// One run as the ledger has it.
package struct RunRecord: Sendable {
    package let id: String
    package let startedMs: Int64
    package let endedMs: Int64?
    package let report: String?
    package let reportSHA256: String?
    package let words: Int?
    package let language: String?
    package let team: String?
    package let priority: String?
    package let isConfidential: Bool
    package let template: String?
    package let draftModel: String?
    package let refineModel: String?
    package let verdict: String?
    /// Names of the rules that fired.
    package let reasons: [String]
    /// `running`, `interrupted`, or a receipt's status.
    package let status: String
    package let reusedFrom: String?
    /// By stage, in milliseconds; what was not reached is missing.
    package let stages: [StageName: Double]
    package let totalMs: Double?
    package let markdown: String?
    package let html: String?
    package let rulesJSON: String?
    package let calls: Int
    package let tokensIn: Int
    package let tokensOut: Int
    /// The sum of what has a price.
    package let cost: Money
    /// Calls that took tokens and have no price: the cost is at least what it says.
    package let unpricedCalls: Int

    init(_ row: Row) {
        id = row.read("id") ?? ""
        startedMs = row.read("started_ms") ?? 0
        endedMs = row.read("ended_ms")
        report = row.read("report_path")
        reportSHA256 = row.read("report_sha256")
        words = row.read("report_words")
        language = row.read("language")
        team = row.read("team")
        priority = row.read("priority")
        isConfidential = row.read("confidential") ?? false
        template = row.read("template")
        draftModel = row.read("draft_model")
        refineModel = row.read("refine_model")
        verdict = row.read("verdict")
        let fired: String? = row.read("reasons")
        reasons = fired.flatMap { try? JSONDecoder().decode([String].self, from: Data($0.utf8)) } ?? []
        status = row.read("status") ?? ""
        reusedFrom = row.read("reused_from")
        var stages: [StageName: Double] = [:]
        for stage in StageName.allCases { stages[stage] = row.read("\(stage.rawValue)_ms") }
        self.stages = stages
        totalMs = row.read("total_ms")
        markdown = row.read("markdown_path")
        html = row.read("html_path")
        rulesJSON = row.read("rules")
        calls = row.read("call_count") ?? 0
        tokensIn = Int(saturating: row.read("tokens_in") ?? 0)
        tokensOut = Int(saturating: row.read("tokens_out") ?? 0)
        cost = Money(nanoDollars: Int64(saturating: row.read("cost") ?? 0))
        unpricedCalls = row.read("unpriced") ?? 0
    }
}

/// One attempt of a call as the ledger has it; `…Ms` as in `CallRecord`.
package struct CallEntry: Sendable {
    package let stage: String
    package let part: Int?
    package let pass: Int
    package let attempt: Int
    package let model: String
    package let answeredModel: String?
    package let endpoint: String
    package let outcome: String
    package let isReused: Bool
    package let isCold: Bool
    package let startedMs: Int64
    package let loadMs: Double?
    package let prepareMs: Double?
    package let connectedMs: Double?
    package let sentMs: Double?
    package let firstTokenMs: Double?
    package let firstAnswerTokenMs: Double?
    package let completeMs: Double?
    package let promptTokens: Int?
    package let completionTokens: Int?
    package let reasoningTokens: Int?
    package let cachedTokens: Int?
    package let finishReason: String?
    /// `nil`: unpriced, or nothing was used.
    package let cost: Money?
    package let costState: String
    package let priceJSON: String?
    package let error: String?

    init(_ row: Row) {
        stage = row.read("stage") ?? ""
        part = row.read("part")
        pass = row.read("pass") ?? 1
        attempt = row.read("attempt") ?? 1
        model = row.read("model") ?? ""
        answeredModel = row.read("answered_model")
        endpoint = row.read("endpoint") ?? ""
        outcome = row.read("outcome") ?? ""
        isReused = row.read("reused") ?? false
        isCold = row.read("cold") ?? false
        startedMs = row.read("started_ms") ?? 0
        loadMs = row.read("load_ms")
        prepareMs = row.read("prepare_ms")
        connectedMs = row.read("connected_ms")
        sentMs = row.read("sent_ms")
        firstTokenMs = row.read("first_token_ms")
        firstAnswerTokenMs = row.read("first_answer_token_ms")
        completeMs = row.read("complete_ms")
        promptTokens = row.read("prompt_tokens")
        completionTokens = row.read("completion_tokens")
        reasoningTokens = row.read("reasoning_tokens")
        cachedTokens = row.read("cached_tokens")
        finishReason = row.read("finish_reason")
        let nano: Int64? = row.read("cost_nano")
        cost = nano.map { Money(nanoDollars: $0) }
        costState = row.read("cost_state") ?? ""
        priceJSON = row.read("price")
        error = row.read("error")
    }
}
