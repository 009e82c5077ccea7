import BriefCore
import BriefLedger
import FoundationEssentials

/// The report for programs: `brief.cost/1`, documented in docs/cost.md. Money is written from the integer.
struct CostJSON: Encodable {
    let words: CostWords

    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    private enum Keys: String, CodingKey {
        case schema, by, since, until, groups, total, estimate, projection, from, to
    }

    func encode(to encoder: any Encoder) throws {
        let report = words.report
        var top = encoder.container(keyedBy: Keys.self)
        try top.encode("brief.cost/1", forKey: .schema)
        try top.encode(report.query.grouping?.rawValue, forKey: .by)
        try top.encode(report.query.since.map(Self.instant), forKey: .since)
        try top.encode(report.query.until.map(Self.instant), forKey: .until)
        try top.encode(report.span.map { Self.instant($0.lowerBound) }, forKey: .from)
        try top.encode(report.span.map { Self.instant($0.upperBound) }, forKey: .to)
        let parted = report.query.grouping?.partsCalls == true
        try top.encode(
            report.groups.map { Line(group: $0, report: report, named: true, hasBaselines: !parted) },
            forKey: .groups)
        try top.encode(
            Line(group: report.total, report: report, named: false, hasBaselines: true), forKey: .total)
        try top.encode(Estimate(estimate: report.estimate), forKey: .estimate)
        if let projection = words.projection {
            try top.encode(Projected(projection: projection, list: words.listName), forKey: .projection)
        }
    }

    private static func instant(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
    }

    private struct Line: Encodable {
        let group: CostGroup
        let report: CostReport
        let named: Bool
        let hasBaselines: Bool

        enum Keys: String, CodingKey {
            case key, briefs, refined, reused, undelivered
            case refinedShare = "refined_share"
            case cost = "cost_usd"
            case atLeast = "cost_at_least"
            case unpriced = "unpriced_calls"
            case calls
            case perBrief = "cost_per_brief_usd"
            case latency = "latency_mean_ms"
            case prompt = "prompt_tokens"
            case completion = "completion_tokens"
            case rate = "tokens_per_second"
            case energy = "energy_wh"
            case allSmall = "all_slm_usd"
            case allLarge = "all_llm_usd"
            case allLargeAtLeast = "all_llm_at_least"
            case estimated = "all_llm_estimated_briefs"
            case saving = "saving_usd"
            case stages
        }

        func encode(to encoder: any Encoder) throws {
            var line = encoder.container(keyedBy: Keys.self)
            let calls = group.calls
            if named { try line.encode(group.key, forKey: .key) }
            try line.encode(group.runs.briefs, forKey: .briefs)
            try line.encode(group.runs.refined, forKey: .refined)
            try line.encode(group.runs.reused, forKey: .reused)
            try line.encode(group.runs.undelivered, forKey: .undelivered)
            try line.encode(
                group.runs.briefs > 0
                    ? (Double(group.runs.refined) / Double(group.runs.briefs)).rounded(toPlaces: 4) : nil,
                forKey: .refinedShare)
            try line.encode(calls.calls, forKey: .calls)
            try line.encode(calls.spend.money, forKey: .cost)
            try line.encode(calls.spend.isAtLeast, forKey: .atLeast)
            try line.encode(calls.spend.unpriced, forKey: .unpriced)
            try line.encode(group.blended, forKey: .perBrief)
            try line.encode(group.runs.meanMs?.rounded(toPlaces: 3), forKey: .latency)
            try line.encode(calls.promptTokens, forKey: .prompt)
            try line.encode(calls.completionTokens, forKey: .completion)
            try line.encode(calls.tokensPerSecond?.rounded(toPlaces: 2), forKey: .rate)
            try line.encode(calls.wattHours?.rounded(toPlaces: 3), forKey: .energy)
            if hasBaselines {
                let lines = report.baselines(of: group)
                try line.encode(lines.small.money, forKey: .allSmall)
                try line.encode(lines.large, forKey: .allLarge)
                try line.encode(lines.largeIsAtLeast, forKey: .allLargeAtLeast)
                try line.encode(lines.estimated, forKey: .estimated)
                try line.encode(lines.saving, forKey: .saving)
            }
            var stages = line.nestedContainer(keyedBy: StageKey.self, forKey: .stages)
            for stage in StageName.allCases {
                try stages.encode(
                    Stage(latency: group.latency[stage], spend: group.stages[stage]?.spend),
                    forKey: StageKey(stringValue: stage.rawValue))
            }
        }
    }

    private struct Stage: Encodable {
        let latency: Latency?
        let spend: Spend?

        enum Keys: String, CodingKey {
            case p50 = "p50_ms"
            case p95 = "p95_ms"
            case n
            case cost = "cost_usd"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(latency?.p50.rounded(toPlaces: 3), forKey: .p50)
            try container.encode(latency?.p95.rounded(toPlaces: 3), forKey: .p95)
            try container.encode(latency?.count ?? 0, forKey: .n)
            if let spend { try container.encode(spend.money, forKey: .cost) }
        }
    }

    private struct StageKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private struct Estimate: Encodable {
        let estimate: LargeModelEstimate

        enum Keys: String, CodingKey {
            case n
            case cost = "cost_usd"
            case prompt = "prompt_tokens"
            case completion = "completion_tokens"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(estimate.count, forKey: .n)
            let known = estimate.count > 0
            try container.encode(
                known && !estimate.isUnpriced ? Money(nanoDollars: estimate.nano) : nil, forKey: .cost)
            try container.encode(known ? Double(estimate.milliPromptTokens) / 1000 : nil, forKey: .prompt)
            try container.encode(
                known ? Double(estimate.milliCompletionTokens) / 1000 : nil, forKey: .completion)
        }
    }

    private struct Projected: Encodable {
        let projection: Projection
        let list: String?

        enum Keys: String, CodingKey {
            case volume, unit
            case model = "as"
            case briefs, rows
        }
        enum RowKeys: String, CodingKey {
            case kind
            case monthly = "monthly_usd"
            case yearly = "yearly_usd"
            case atLeast = "at_least"
            case because
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Keys.self)
            try container.encode(projection.volume.count, forKey: .volume)
            try container.encode(projection.volume.unit.rawValue, forKey: .unit)
            try container.encode(list, forKey: .model)
            try container.encode(projection.briefs, forKey: .briefs)
            var rows = container.nestedUnkeyedContainer(forKey: .rows)
            for row in projection.rows {
                var one = rows.nestedContainer(keyedBy: RowKeys.self)
                try one.encode(row.kind.rawValue, forKey: .kind)
                try one.encode(row.monthly, forKey: .monthly)
                try one.encode(row.yearly, forKey: .yearly)
                try one.encode(row.isAtLeast, forKey: .atLeast)
                try one.encode(row.because, forKey: .because)
            }
        }
    }
}
