import BriefCore
import BriefMarkdown
import BriefPages

/// What a person sees when a run is over: where the time went, why the gate decided so, tokens and cost.
struct Waterfall {
    let receipt: Receipt
    let brief: Brief
    let console: Console

    func lines() -> [String] {
        var lines = [""]
        lines += bars()
        lines.append("")
        lines.append(row("gate", gate))
        lines.append(
            row(
                "tokens",
                receipt.calls.isEmpty
                    ? "none: no model was asked"
                    : receipt.status == .reused
                        ? "none: every answer was there already" : RunStory.tokens(of: receipt.calls)))
        lines.append(row("cost", cost))
        return lines.map { TerminalText.safe($0) }
    }

    /// For runs side by side: `refined in 4.51 s, 1,842 tokens in, 230 out, $0.0003`.
    var oneLine: String {
        let end = receipt.stages.map { $0.startedMs + $0.durationMs }.max() ?? 0
        let status = receipt.status.rawValue.split(separator: "_").joined(separator: " ")
        if receipt.status == .reused { return "\(status) in \(Figures.time(milliseconds: end)), $0" }
        let tokens = receipt.calls.isEmpty ? "no model" : RunStory.tokens(of: receipt.calls)
        return "\(status) in \(Figures.time(milliseconds: end)), \(tokens)"
            + (receipt.calls.isEmpty ? "" : ", \(MoneyText.short(receipt.cost.total))")
    }

    /// One bar a stage on a common axis of time; a bar is at least one column wide.
    private func bars() -> [String] {
        let ran = receipt.stages.filter { $0.outcome != .skipped }
        let end = ran.map { $0.startedMs + $0.durationMs }.max() ?? 0
        let columns = max(10, min(48, console.width - 24))
        guard end > 0 else { return [] }
        return ran.map { stage in
            let from = Int((stage.startedMs / end * Double(columns)).rounded(.down))
            let length = max(1, Int((stage.durationMs / end * Double(columns)).rounded()))
            let bar =
                String(repeating: " ", count: min(from, columns - 1))
                + String(repeating: "█", count: min(length, columns))
            return
                "  \(stage.stage.rawValue.padded(to: 7)) \(String(bar.prefix(columns)).padded(to: columns)) "
                + Figures.time(milliseconds: stage.durationMs).paddedLeft(to: 9)
        }
    }

    private func row(_ name: String, _ text: String) -> String { "  \(name.padded(to: 7)) \(text)" }

    private var gate: String {
        let verdict = brief.verdict
        switch brief.refinement {
        case .refined(_, let model): return "refined by \(model): \(verdict.because)"
        case .kept(let reason): return "the draft was kept: \(reason)"
        case .unavailable(let reason): return "wanted a refinement, but \(reason): \(verdict.because)"
        case nil: return "\(verdict.decision == .vetoed ? "vetoed" : "accepted"): \(verdict.because)"
        }
    }

    private var cost: String {
        guard !receipt.calls.isEmpty else { return "none: no model was asked" }
        if let run = receipt.reusedFrom { return "$0: reused from run \(run); --fresh asks anew" }
        let cost = receipt.cost
        let draft = "draft \(MoneyText.short(cost.draft))"
        let refine =
            receipt.calls.contains { $0.stage == .refine } ? ", refine \(MoneyText.short(cost.refine))" : ""
        let unpriced = Set(
            receipt.calls.filter { $0.costState == .unpriced && $0.reusedFrom == nil }.map(\.model)
        ).sorted()
        let note =
            unpriced.isEmpty ? "" : "; no price is configured for \(unpriced.joined(separator: " and "))"
        return "\(MoneyText.short(cost.total)) (\(draft)\(refine))\(note)"
    }
}
