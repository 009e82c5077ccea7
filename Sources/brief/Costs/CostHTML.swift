import BriefCore
import BriefLedger
import BriefPages

/// The report as a page that can be forwarded.
struct CostHTML {
    let words: CostWords
    let made: CalendarDay

    var text: String {
        get throws(Problem) { try page.html() }
    }

    private var page: CostPage {
        let report = words.report
        let total = report.total
        var page = CostPage()
        page.period = words.period
        page.headline = headline
        page.made = made.description
        page.version = Version.number
        page.tiles = tiles
        let spent = total.calls.spend
        let lines = report.baselines(of: total)
        page.comparisons =
            [
                CostPage.Comparison(
                    name: "the mix", amount: CostWords.money(spent), nano: spent.money?.nanoDollars,
                    how: "what was spent: \(CostWords.share(total.runs)) of the briefs were refined")
            ]
            + zip(words.baselines, [lines.small.money, lines.large]).map { line, money in
                CostPage.Comparison(
                    name: line.name, amount: line.amount, nano: money?.nanoDollars, how: line.how)
            }
        page.saving = words.saving
        let chart = SpendBars(report.days)
        page.unit = chart.unit
        page.bars = chart.bars
        page.latencies = StageName.allCases.compactMap { stage in
            total.latency[stage].map {
                CostPage.StageLatency(stage: stage, p50: $0.p50, p95: $0.p95, count: $0.count)
            }
        }
        page.projection = words.projection.map { projection in
            (
                volume:
                    "\(Figures.count(projection.volume.count)) briefs a \(projection.volume.unit.rawValue)",
                note: "from \(Figures.count(projection.briefs)) briefs",
                rows: projection.rows.map { row in
                    CostPage.Projected(
                        name: CostWords.name(row.kind, list: words.listName),
                        monthly: CostWords.money(row.monthly, atLeast: row.isAtLeast),
                        yearly: CostWords.money(row.yearly, atLeast: row.isAtLeast), because: row.because)
                }
            )
        }
        let columns = CostColumn.all(report, wide: false, wordyTotal: false)
        page.key = report.query.grouping?.rawValue ?? ""
        page.columns = columns.map(\.title)
        if let grouping = report.query.grouping {
            page.rows = report.groups.map { group in
                CostPage.Row(name: CostWords.label(group, grouping), cells: columns.map { $0.value(group) })
            }
        }
        page.totals = columns.map { $0.value(total) }
        page.notes = words.notes
        return page
    }

    /// `1,240 briefs cost $3.10, 62 % less than by the larger model alone`
    private var headline: String {
        let total = words.report.total
        let briefs = total.runs.briefs
        guard briefs > 0 else { return "No brief was made in this time" }
        let noun = briefs == 1 ? "1 brief" : "\(Figures.count(briefs)) briefs"
        let spent = total.calls.spend
        guard spent.money != nil else { return "\(noun), and nobody has a price for their calls" }
        let lines = words.report.baselines(of: total)
        guard let saving = lines.saving, let large = lines.large, large > .zero else {
            return "\(noun) cost \(CostWords.money(spent))"
        }
        let percent = Figures.fixed(abs(Double(saving.nanoDollars)) * 100 / Double(large.nanoDollars), 0)
        return "\(noun) cost \(CostWords.money(spent)), \(percent) % \(saving >= .zero ? "less" : "more") "
            + "than by the larger model alone"
    }

    private var tiles: [CostPage.Tile] {
        let total = words.report.total
        let spent = total.calls.spend
        var tiles = [
            CostPage.Tile(
                "Spent", CostWords.money(spent), note: spent.unpriced > 0 ? "some calls have no price" : nil),
            CostPage.Tile(
                "A brief", CostWords.money(total.blended, atLeast: spent.isAtLeast), note: "blended"),
            CostPage.Tile(
                "Briefs", Figures.count(total.runs.briefs), note: "\(CostWords.share(total.runs)) refined"),
            CostPage.Tile("Time a brief", CostWords.time(total.runs.meanMs), note: "blended"),
        ]
        let lines = words.report.baselines(of: total)
        if let saving = lines.saving, let large = lines.large, large > .zero {
            let percent = Figures.fixed(Double(saving.nanoDollars) * 100 / Double(large.nanoDollars), 0)
            tiles.append(
                CostPage.Tile("Saved against all-LLM", "\(percent) %", note: MoneyText.short(saving)))
        } else if total.calls.wattMs != nil {
            tiles.append(
                CostPage.Tile("Energy", CostWords.energy(total.calls), note: "where watts are known"))
        } else {
            tiles.append(CostPage.Tile("Tokens a second", CostWords.rate(total.calls)))
        }
        return tiles
    }
}

/// Every local day from the first to the last, or weeks or months where those would be too many to see.
struct SpendBars {
    let unit: String
    let bars: [CostPage.Bar]

    init(_ days: [DaySpend]) {
        guard let first = days.first?.day, let last = days.last?.day else {
            (unit, bars) = ("day", [])
            return
        }
        let length = last.unixDay - first.unixDay + 1
        let unit = length <= 120 ? "day" : length <= 800 ? "week" : "month"
        var order: [String] = []
        var sums: [String: (draft: Int64, refine: Int64)] = [:]
        func name(_ day: CalendarDay) -> String {
            switch unit {
            case "week": day.monday.description
            case "month": String(day.description.prefix(7))
            default: day.description
            }
        }
        // Years of nothing in a clock that was wrong are not drawn day by day.
        var day = first
        while day <= last, order.count < 1200 {
            let label = name(day)
            if sums[label] == nil {
                order.append(label)
                sums[label] = (0, 0)
            }
            day = day.adding(days: unit == "day" ? 1 : unit == "week" ? 7 : 28)
        }
        for day in days {
            let label = name(day.day)
            if sums[label] == nil {
                order.append(label)
                sums[label] = (0, 0)
            }
            sums[label]?.draft += day.spend[.draft]?.nano ?? 0
            sums[label]?.refine += day.spend[.refine]?.nano ?? 0
        }
        self.unit = unit
        bars = order.sorted().map {
            CostPage.Bar(label: $0, draft: sums[$0]?.draft ?? 0, refine: sums[$0]?.refine ?? 0)
        }
    }
}
