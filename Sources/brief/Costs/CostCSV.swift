import BriefCore
import BriefLedger
import BriefPages

/// The report for a spreadsheet (RFC 4180): plain numbers, one line a group, the total last.
struct CostCSV {
    let words: CostWords

    var text: String {
        let report = words.report
        let grouping = report.query.grouping
        var lines = [header]
        if let grouping {
            lines += report.groups.map { fields($0, name: CostWords.label($0, grouping)) }
        }
        lines.append(fields(report.total, name: "total"))
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private var header: [String] {
        var names = [
            words.report.query.grouping?.rawValue ?? "group", "briefs", "refined", "refined_share",
            "cost_usd",
            "cost_at_least", "unpriced_calls", "cost_per_brief_usd", "latency_mean_ms", "all_slm_usd",
            "all_llm_usd",
            "all_llm_estimated_briefs", "saving_usd", "prompt_tokens", "completion_tokens",
            "tokens_per_second", "energy_wh",
        ]
        for stage in StageName.allCases { names += ["\(stage.rawValue)_p50_ms", "\(stage.rawValue)_p95_ms"] }
        return names
    }

    private func fields(_ group: CostGroup, name: String) -> [String] {
        let report = words.report
        let calls = group.calls
        let parted = report.query.grouping?.partsCalls == true && group != report.total
        let lines = report.baselines(of: group)
        var fields = [
            Self.field(name), "\(group.runs.briefs)", "\(group.runs.refined)",
            group.runs.briefs > 0
                ? Figures.fixed(Double(group.runs.refined) / Double(group.runs.briefs), 4) : "",
            Self.money(calls.spend.money), calls.spend.isAtLeast ? "true" : "false",
            "\(calls.spend.unpriced)",
            Self.money(group.blended), Self.number(group.runs.meanMs),
            parted ? "" : Self.money(lines.small.money), parted ? "" : Self.money(lines.large),
            parted ? "" : "\(lines.estimated)", parted ? "" : Self.money(lines.saving),
            "\(calls.promptTokens)", "\(calls.completionTokens)", Self.number(calls.tokensPerSecond),
            Self.number(calls.wattHours),
        ]
        for stage in StageName.allCases {
            fields += [Self.number(group.latency[stage]?.p50), Self.number(group.latency[stage]?.p95)]
        }
        return fields
    }

    /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`: such a name gets an apostrophe before it, as the
    /// spreadsheets themselves write text that must stay text.
    static func field(_ text: String) -> String {
        var text = text
        let first = text.first { !$0.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{0}" }
        if let first, "=+-@＝＋－＠|%".contains(first) { text = "'" + text }
        guard text.contains(where: { ",\"\r\n\t;".contains($0) || $0.isNewline }) || text.first == " " else {
            return text
        }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    private static func money(_ money: Money?) -> String {
        money.map { DollarText.text($0.nanoDollars) } ?? ""
    }
    private static func number(_ value: Double?) -> String { value.map { Figures.fixed($0, 3) } ?? "" }
}
