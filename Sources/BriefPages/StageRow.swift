import BriefCore

/// One stage in the page's small chart: when it ran, what it took.
struct StageRow {
    let stage: String
    let time: String
    let tokens: String
    let cost: String
    /// Where its bar begins and how long it is, in hundredths of the four stages' time.
    let start: String
    let width: String

    /// The four stages before rendering, in order.
    static func rows(of receipt: Receipt) -> [StageRow] {
        let timings = receipt.stages.filter { $0.stage != .render }
        let begin = timings.map(\.startedMs).min() ?? 0
        let end = timings.map { $0.startedMs + $0.durationMs }.max() ?? 0
        let whole = max(end - begin, 0.001)
        return timings.map { timing in
            let calls = receipt.calls.filter { $0.stage == timing.stage }
            let width = max(timing.durationMs / whole * 100, 0.8)
            let start = min((timing.startedMs - begin) / whole * 100, 100 - width)
            return StageRow(
                stage: name(timing.stage),
                time: timing.outcome == .skipped ? "skipped" : Figures.time(milliseconds: timing.durationMs),
                tokens: tokens(calls), cost: cost(timing.stage, calls, receipt.cost),
                start: hundredths(max(0, start)), width: timing.outcome == .skipped ? "0" : hundredths(width))
        }
    }

    static func total(_ receipt: Receipt) -> (time: String, tokens: String, cost: String) {
        let spent = receipt.stages.filter { $0.stage != .render }.map(\.durationMs).reduce(0, +)
        let isPriced = receipt.calls.contains { $0.usage != nil || $0.reusedFrom != nil }
        return (
            Figures.time(milliseconds: spent), tokens(receipt.calls),
            isPriced ? MoneyText.short(receipt.cost.total) : receipt.calls.isEmpty ? "no model call" : "–"
        )
    }

    private static func name(_ stage: StageName) -> String {
        switch stage {
        case .ingest: "Read"
        case .draft: "Draft"
        case .gate: "Gate"
        case .refine: "Refine"
        case .render: "Render"
        }
    }

    /// `1,240, 310`, with `≈` where the server did not count; empty without a call.
    private static func tokens(_ calls: [CallRecord]) -> String {
        let usages = calls.compactMap(\.usage)
        guard !usages.isEmpty else {
            return calls.isEmpty ? "" : calls.allSatisfy { $0.reusedFrom != nil } ? "reused" : "–"
        }
        let isEstimated = usages.contains { $0.source == .estimated }
        let sent = usages.reduce(0) { $0.addingReportingOverflow($1.promptTokens).partialValue }
        let made = usages.reduce(0) { $0.addingReportingOverflow($1.completionTokens).partialValue }
        return "\(isEstimated ? "≈ " : "")\(Figures.count(sent)) in, \(Figures.count(made)) out"
    }

    private static func cost(_ stage: StageName, _ calls: [CallRecord], _ summary: CostSummary) -> String {
        guard !calls.isEmpty else { return "" }
        guard calls.contains(where: { $0.usage != nil || $0.reusedFrom != nil }) else { return "–" }
        return MoneyText.short(stage == .refine ? summary.refine : summary.draft)
    }

    private static func hundredths(_ value: Double) -> String {
        let whole = Int((value * 100).rounded())
        let rest = whole % 100
        return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
