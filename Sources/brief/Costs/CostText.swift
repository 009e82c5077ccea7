import BriefCore
import BriefLedger
import BriefMarkdown
import BriefPages

/// The report for a terminal.
struct CostText {
    let words: CostWords

    var text: String {
        let report = words.report
        var lines = [words.period, ""]
        lines += table
        lines.append("")
        for line in words.baselines {
            lines.append("\(line.name.padded(to: 8)) \(line.amount.padded(to: 12)) \(line.how)")
        }
        if let saving = words.saving { lines += ["", saving] }
        if let projection = words.projection { lines += [""] + Self.projection(projection, words.listName) }
        lines += [""] + words.notes
        _ = report
        return lines.map { TerminalText.safe($0) }.joined(separator: "\n") + "\n"
    }

    private var table: [String] {
        let report = words.report
        let columns = CostColumn.all(report, wide: false)
        let grouping = report.query.grouping
        var rows = [[grouping?.rawValue ?? ""] + columns.map(\.title)]
        if let grouping {
            rows += report.groups.map { group in
                [Self.cut(CostWords.label(group, grouping))] + columns.map { $0.value(group) }
            }
        }
        rows.append(["total"] + columns.map { $0.value(report.total) })
        return Self.aligned(rows)
    }

    /// Names to the left, figures to the right.
    static func aligned(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { $0[column].columnWidth }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, text in
                let space = String(repeating: " ", count: widths[column] - text.columnWidth)
                return column == 0 ? text + space : space + text
            }.joined(separator: "  ").trimmedRight
        }
    }

    /// A name of a team may be as long as its writer likes.
    private static func cut(_ name: String) -> String {
        let safe = TerminalText.safe(name)
        return safe.count <= 32 ? safe : safe.prefix(31) + "…"
    }

    private static func projection(_ projection: Projection, _ list: String?) -> [String] {
        var rows = [
            [
                "\(Figures.count(projection.volume.count)) briefs a \(projection.volume.unit.rawValue)",
                "a month", "a year",
            ]
        ]
        for row in projection.rows {
            rows.append([
                CostWords.name(row.kind, list: list), CostWords.money(row.monthly, atLeast: row.isAtLeast),
                CostWords.money(row.yearly, atLeast: row.isAtLeast),
            ])
        }
        var lines = aligned(rows)
        for row in projection.rows {
            if let because = row.because {
                lines.append("\(CostWords.name(row.kind, list: list)): \(because).")
            }
        }
        lines.append(
            "Projected from \(Figures.count(projection.briefs)) briefs; a year has 365 days, a month is its twelfth."
        )
        return lines
    }
}

extension String {
    /// Terminal columns, near enough for names: wide scripts take two.
    var columnWidth: Int {
        unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: width
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60,
                0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
                width + 2
            default: width + 1
            }
        }
    }

    var trimmedRight: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
