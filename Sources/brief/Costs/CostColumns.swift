import BriefCore
import BriefLedger

/// The columns of the table, for people.
struct CostColumn {
    let title: String
    let value: (CostGroup) -> String

    /// - Parameter wide: also what only a spreadsheet or a page has room for.
    static func all(_ report: CostReport, wide: Bool) -> [CostColumn] {
        // In a column there is no room for words: `≥` is "at least", as a note says.
        func cell(_ text: String) -> String {
            text.hasPrefix("at least ") ? "≥ " + text.dropFirst("at least ".count) : text
        }
        var columns = [
            CostColumn(title: "briefs") { Figures.count($0.runs.briefs) },
            CostColumn(title: "refined") { group in
                report.query.grouping == .stage && group != report.total ? "" : CostWords.share(group.runs)
            },
            CostColumn(title: "cost") { cell(CostWords.money($0.calls.spend)) },
            CostColumn(title: "a brief") {
                cell(CostWords.money($0.blended, atLeast: $0.calls.spend.isAtLeast))
            },
            CostColumn(title: "latency") { CostWords.time($0.runs.meanMs) },
        ]
        let parted = report.query.grouping?.partsCalls == true
        columns += [
            CostColumn(title: "all-SLM") { group in
                parted && group != report.total ? "" : cell(CostWords.money(report.baselines(of: group).small))
            },
            CostColumn(title: "all-LLM") { group in
                guard !parted || group == report.total else { return "" }
                let lines = report.baselines(of: group)
                return cell(CostWords.money(lines.large, atLeast: lines.largeIsAtLeast))
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
                    group.latency[stage].map { "\(Figures.time($0.p50)) / \(Figures.time($0.p95))" } ?? "–"
                })
        }
        return columns
    }
}
