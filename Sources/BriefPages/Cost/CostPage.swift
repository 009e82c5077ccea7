package import BriefCore
import BriefMarkdown

/// What the page of `brief cost` says, in words and amounts; charts are drawn from it.
package struct CostPage: Sendable {
    package struct Tile: Sendable {
        let label: String
        let value: String
        let note: String?

        package init(_ label: String, _ value: String, note: String? = nil) {
            self.label = label
            self.value = value
            self.note = note
        }
    }

    /// One model, or the mix: `nano` is `nil` where nobody can tell.
    package struct Comparison: Sendable {
        let name: String
        let amount: String
        let nano: Int64?
        let how: String

        package init(name: String, amount: String, nano: Int64?, how: String) {
            self.name = name
            self.amount = amount
            self.nano = nano
            self.how = how
        }
    }

    /// One column of the chart of spend, in nano-dollars.
    package struct Bar: Sendable, Equatable {
        package let label: String
        package let draft: Int64
        package let refine: Int64

        package init(label: String, draft: Int64, refine: Int64) {
            self.label = label
            self.draft = max(0, draft)
            self.refine = max(0, refine)
        }
    }

    package struct StageLatency: Sendable {
        let stage: StageName
        let p50: Double
        let p95: Double
        let count: Int

        package init(stage: StageName, p50: Double, p95: Double, count: Int) {
            self.stage = stage
            self.p50 = p50
            self.p95 = p95
            self.count = count
        }
    }

    package struct Projected: Sendable {
        let name: String
        let monthly: String
        let yearly: String
        let because: String?

        package init(name: String, monthly: String, yearly: String, because: String?) {
            self.name = name
            self.monthly = monthly
            self.yearly = yearly
            self.because = because
        }
    }

    package struct Row: Sendable {
        let name: String
        let cells: [String]

        package init(name: String, cells: [String]) {
            self.name = name
            self.cells = cells
        }
    }

    /// The answer in one line: the page's title.
    package var headline = "What briefs cost"
    package var period = ""
    /// The day on which the page was made.
    package var made = ""
    package var version = ""
    package var tiles: [Tile] = []
    package var comparisons: [Comparison] = []
    package var saving: String?
    /// `day`, `week` or `month`.
    package var unit = "day"
    package var bars: [Bar] = []
    package var latencies: [StageLatency] = []
    package var projection: (volume: String, note: String, rows: [Projected])?
    package var key = ""
    package var columns: [String] = []
    package var rows: [Row] = []
    package var totals: [String] = []
    package var notes: [String] = []

    package init() {}

    /// The page, in the frame that a brief's own page has.
    package func html(_ templates: TemplateLibrary = TemplateLibrary()) throws(Problem) -> String {
        try templates.render(named: "cost.html", context: context)
    }

    package var context: [String: Any] {
        let most = comparisons.compactMap(\.nano).max() ?? 0
        let slowest = latencies.map(\.p95).max() ?? 0
        var context: [String: Any] = [
            "headline": headline, "period": period, "made": made, "version": version,
            "tiles": tiles.map { tile in
                var fields: [String: Any] = ["label": tile.label, "value": tile.value]
                if tile.value.hasPrefix("at least ") {
                    fields["prefix"] = "at least"
                    fields["value"] = String(tile.value.dropFirst("at least ".count))
                }
                fields["note"] = tile.note
                return fields
            },
            "comparisons": comparisons.map {
                [
                    "name": $0.name, "amount": $0.amount, "how": $0.how,
                    "width": SpendChart.share($0.nano ?? 0, of: most),
                ]
            },
            "unit": unit, "hasLatency": !latencies.isEmpty,
            "latencies": latencies.map {
                [
                    "stage": $0.stage.rawValue, "p50": Figures.time(milliseconds: $0.p50),
                    "p95": Figures.time(milliseconds: $0.p95), "count": Figures.count($0.count),
                    "p50Width": SpendChart.share($0.p50, of: slowest),
                    "p95Width": SpendChart.share($0.p95, of: slowest),
                ]
            },
            "hasProjection": projection != nil, "key": key,
            "tableTitle": rows.isEmpty ? "All briefs" : "By \(key)",
            "columns": columns.map { ["name": $0] },
            "rows": rows.map {
                ["name": SafeText.line($0.name), "cells": $0.cells.map { ["text": $0] }] as [String: Any]
            },
            "totals": totals.map { ["text": $0] }, "notes": notes.map { ["note": $0] },
        ]
        context["saving"] = saving
        if let projection {
            context["volume"] = projection.volume
            context["projectionNote"] = projection.note
            context["projection"] = projection.rows.map { row in
                var fields = ["name": row.name, "monthly": row.monthly, "yearly": row.yearly]
                fields["because"] = row.because
                return fields
            }
        }
        return context.merging(SpendChart(bars: bars, unit: unit).context) { first, _ in first }
    }
}
