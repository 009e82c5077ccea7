import BriefCore
import BriefLedger
import BriefPages

/// The columns of the table, for people.
struct CostColumn {
    let title: String
    let value: (CostGroup) -> String

    /// - Parameters:
    ///   - wide: all stages' latencies.
    ///   - wordyTotal: "at least" in the last line.
    static func all(_ report: CostReport, wide: Bool, wordyTotal: Bool = true) -> [CostColumn] {
        // In most lines there is no room for words: `≥` is "at least", as a note says.
        func cell(_ text: String, of group: CostGroup) -> String {
            text.hasPrefix("at least ") && (group != report.total || !wordyTotal)
                ? "≥ " + text.dropFirst("at least ".count) : text
        }
        var columns = [
            CostColumn(title: "briefs") { Figures.count($0.runs.briefs) },
            CostColumn(title: "refined") { group in
                report.query.grouping == .stage && (group != report.total || !wordyTotal)
                    ? "" : CostWords.share(group.runs)
            },
            CostColumn(title: "cost") { cell(CostWords.money($0.calls.spend), of: $0) },
            CostColumn(title: "a brief") {
                cell(CostWords.money($0.blended, atLeast: $0.calls.spend.isAtLeast), of: $0)
            },
            CostColumn(title: "latency") { CostWords.time($0.runs.meanMs) },
        ]
        let parted = report.query.grouping?.partsCalls == true
        columns += [
            CostColumn(title: "all-SLM") { group in
                parted && group != report.total
                    ? "" : cell(CostWords.money(report.baselines(of: group).small), of: group)
            },
            CostColumn(title: "all-LLM") { group in
                guard !parted || group == report.total else { return "" }
                let lines = report.baselines(of: group)
                return cell(CostWords.money(lines.large, atLeast: lines.largeIsAtLeast), of: group)
            },
            CostColumn(title: "tokens in") { Figures.count(Int($0.calls.promptTokens)) },
            CostColumn(title: "out") { Figures.count(Int($0.calls.completionTokens)) },
            CostColumn(title: "tok/s") { CostWords.rate($0.calls) },
        ]
        if report.total.calls.wattMs != nil {
            columns.append(CostColumn(title: "energy") { CostWords.energy($0.calls) })
        }
        for stage in wide ? StageName.allCases : [.draft, .refine] {
            columns.append(
                CostColumn(title: "\(stage.rawValue) p50/p95") { group in
                    group.latency[stage].map {
                        "\(Figures.time(milliseconds: $0.p50)) / \(Figures.time(milliseconds: $0.p95))"
                    } ?? "–"
                })
        }
        return columns
    }
}
