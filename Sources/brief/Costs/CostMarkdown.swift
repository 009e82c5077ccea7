import BriefCore
import BriefLedger
import BriefMarkdown

/// The report for a wiki or a message.
struct CostMarkdown {
    let words: CostWords

    var text: String {
        let report = words.report
        let grouping = report.query.grouping
        var lines = ["# What briefs cost", "", MarkdownEscape.text(words.period), ""]
        let columns = CostColumn.all(report, wide: false)
        lines.append(row([grouping?.rawValue ?? ""] + columns.map(\.title)))
        lines.append("|---|" + columns.map { _ in "---:|" }.joined())
        if let grouping {
            for group in report.groups {
                lines.append(
                    row(
                        [MarkdownEscape.text(CostWords.label(group, grouping), at: [])]
                            + columns.map { $0.value(group) }))
            }
        }
        lines.append(row(["**total**"] + columns.map { $0.value(report.total) }))
        lines += ["", "| baseline | cost | how |", "|---|---:|---|"]
        for line in words.baselines { lines.append(row([line.name, line.amount, line.how])) }
        if let saving = words.saving { lines += ["", saving] }
        if let projection = words.projection {
            lines += [
                "", "| \(projection.volume.count) a \(projection.volume.unit.rawValue) | a month | a year |",
                "|---|---:|---:|",
            ]
            for line in projection.rows {
                lines.append(
                    row([
                        MarkdownEscape.text(CostWords.name(line.kind, list: words.listName), at: []),
                        CostWords.money(line.monthly, atLeast: line.isAtLeast),
                        CostWords.money(line.yearly, atLeast: line.isAtLeast),
                    ]))
            }
        }
        lines += [""] + words.notes.map { MarkdownEscape.text($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
