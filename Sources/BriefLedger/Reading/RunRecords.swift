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
        id = row["id"]
        startedMs = row["started_ms"]
        endedMs = row["ended_ms"]
        report = row["report_path"]
        reportSHA256 = row["report_sha256"]
        words = row["report_words"]
        language = row["language"]
        team = row["team"]
        priority = row["priority"]
        isConfidential = row["confidential"] ?? false
        template = row["template"]
        draftModel = row["draft_model"]
        refineModel = row["refine_model"]
        verdict = row["verdict"]
        let fired: String? = row["reasons"]
        reasons = fired.flatMap { try? JSONDecoder().decode([String].self, from: Data($0.utf8)) } ?? []
        status = row["status"]
        reusedFrom = row["reused_from"]
        var stages: [StageName: Double] = [:]
        for stage in StageName.allCases { stages[stage] = row["\(stage.rawValue)_ms"] }
        self.stages = stages
        totalMs = row["total_ms"]
        markdown = row["markdown_path"]
        html = row["html_path"]
        rulesJSON = row["rules"]
        calls = row["call_count"] ?? 0
        tokensIn = Int(clamping: row["tokens_in"] ?? 0)
        tokensOut = Int(clamping: row["tokens_out"] ?? 0)
        cost = Money(nanoDollars: Int64(clamping: row["cost"] ?? 0))
        unpricedCalls = row["unpriced"] ?? 0
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
        stage = row["stage"]
        part = row["part"]
        pass = row["pass"]
        attempt = row["attempt"]
        model = row["model"]
        answeredModel = row["answered_model"]
        endpoint = row["endpoint"]
        outcome = row["outcome"]
        isReused = row["reused"]
        isCold = row["cold"]
        startedMs = row["started_ms"]
        loadMs = row["load_ms"]
        prepareMs = row["prepare_ms"]
        connectedMs = row["connected_ms"]
        sentMs = row["sent_ms"]
        firstTokenMs = row["first_token_ms"]
        firstAnswerTokenMs = row["first_answer_token_ms"]
        completeMs = row["complete_ms"]
        promptTokens = row["prompt_tokens"]
        completionTokens = row["completion_tokens"]
        reasoningTokens = row["reasoning_tokens"]
        cachedTokens = row["cached_tokens"]
        finishReason = row["finish_reason"]
        let nano: Int64? = row["cost_nano"]
        cost = nano.map { Money(nanoDollars: $0) }
        costState = row["cost_state"]
        priceJSON = row["price"]
        error = row["error"]
    }
}
