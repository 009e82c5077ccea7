import BriefCore
import BriefLedger
import BriefMarkdown
import BriefPages

/// What every form of the report says in the same words.
struct CostWords {
    let report: CostReport
    let projection: Projection?
    let listName: String?
    let calendar: LocalDays

    /// `1 October to 21 November 2026` as two days; `no run yet`.
    var period: String {
        guard let span = report.span else { return "no run in this time" }
        let first = calendar.day(of: span.lowerBound)
        let last = calendar.day(of: span.upperBound)
        return first == last ? "\(first)" : "\(first) to \(last)"
    }

    static func label(_ group: CostGroup, _ grouping: CostGrouping) -> String {
        if let key = group.key { return key }
        return switch grouping {
        case .reason: "no rule fired"
        case .model: "no model"
        default: "no \(grouping.rawValue)"
        }
    }

    /// `$1.20`, `at least $1.20`, `–`.
    static func money(_ spend: Spend) -> String {
        (spend.isAtLeast ? "at least " : "") + MoneyText.short(spend.money)
    }

    static func money(_ money: Money?, atLeast: Bool) -> String {
        (atLeast && money != nil ? "at least " : "") + MoneyText.short(money)
    }

    static func share(_ runs: RunCounts) -> String {
        guard runs.briefs > 0 else { return "–" }
        return Figures.fixed(Double(runs.refined) * 100 / Double(runs.briefs), runs.refined == 0 ? 0 : 1)
            + " %"
    }

    static func time(_ milliseconds: Double?) -> String {
        milliseconds.map { Figures.time(milliseconds: $0) } ?? "–"
    }
    static func rate(_ calls: CallSums) -> String {
        calls.tokensPerSecond.map { Figures.fixed($0, 1) } ?? "–"
    }

    static func energy(_ calls: CallSums) -> String {
        guard let hours = calls.wattHours else { return "–" }
        return hours < 1000
            ? "\(Figures.fixed(hours, hours < 10 ? 2 : 1)) Wh" : "\(Figures.fixed(hours / 1000, 2)) kWh"
    }

    /// The two baselines and how they were computed, a sentence each.
    var baselines: [(name: String, amount: String, how: String)] {
        let total = report.total
        let lines = report.baselines(of: total)
        let estimate = report.estimate
        let small = (
            name: "all-SLM", amount: Self.money(lines.small), how: "what drafting these briefs cost"
        )
        guard estimate.count > 0 else {
            return [
                small,
                (
                    name: "all-LLM", amount: "–",
                    how: "cannot be estimated: n = 0, the larger model answered for none of these briefs"
                ),
            ]
        }
        var how =
            "what the larger model cost for the \(Figures.count(estimate.count)) briefs that it answered"
        if lines.estimated > 0 {
            how +=
                "; for \(Figures.count(lines.estimated)) more its tokens are estimated as the mean of those "
                + "(n = \(Figures.count(estimate.count)))"
        }
        if lines.large == nil { how = "nobody has a price for the larger model's calls" }
        return [
            small,
            (name: "all-LLM", amount: Self.money(lines.large, atLeast: lines.largeIsAtLeast), how: how),
        ]
    }

    /// `The mix saved $1.20 (34 %) against all-LLM.`
    var saving: String? {
        let lines = report.baselines(of: report.total)
        guard let saving = lines.saving, let large = lines.large, large > .zero else { return nil }
        let percent = Figures.fixed(
            abs(Double(saving.nanoDollars)) * 100 / Double(large.nanoDollars), 1)
        let amount = MoneyText.short(Money(nanoDollars: abs(saving.nanoDollars)))
        return saving >= .zero
            ? "The mix saved \(amount) (\(percent) %) against all-LLM."
            : "The mix cost \(amount) (\(percent) %) more than all-LLM would have."
    }

    /// Sentences that belong under every table.
    var notes: [String] {
        var notes: [String] = []
        let calls = report.total.calls
        if calls.spend.unpriced > 0 {
            notes.append(
                "\(Figures.count(calls.spend.unpriced)) of \(Figures.count(calls.calls)) calls have no price: "
                    + "they are in the tokens and the times, and not in the sums of money, which are at least (≥) what is said."
            )
        }
        if report.total.runs.undelivered > 0 {
            notes.append(
                "\(Self.count(report.total.runs.undelivered, "run")) delivered no brief; what was spent there is in the total."
            )
        }
        if report.total.runs.reused > 0 {
            notes.append(
                "Reused, at no cost: \(Self.count(report.total.runs.reused, "brief")).")
        }
        if report.query.grouping?.partsCalls == true {
            notes.append("A brief counts in each line that has a call or a time of it.")
        }
        notes.append("Days are local. p50 and p95 are nearest-rank; blended is all spend over all briefs.")
        return notes
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(Figures.count(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    static func name(_ kind: Projection.Row.Kind, list: String?) -> String {
        switch kind {
        case .mix: "present mix"
        case .small: "all-SLM"
        case .large: "all-LLM"
        case .asMix: "present mix's tokens at \(list ?? "list prices")"
        case .asAlone: "all by \(list ?? "that model")"
        }
    }
}
