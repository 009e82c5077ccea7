import BriefCore
import BriefPages

/// What has happened in a run so far, in the words of a progress line.
struct RunStory: Sendable {
    private(set) var report: Report?
    private(set) var draft: Draft?
    private(set) var verdict: Verdict?
    private(set) var brief: Brief?
    private(set) var calls: [CallRecord] = []
    private(set) var timings: [StageTiming] = []

    mutating func receive(_ event: RunEvent) {
        switch event {
        case .ingested(let report): self.report = report
        case .drafted(let draft): self.draft = draft
        case .judged(let verdict): self.verdict = verdict
        case .rendering(let brief): self.brief = brief
        case .callEnded(_, let record): calls.append(record)
        case .stageEnded(let timing): timings.append(timing)
        default: break
        }
    }

    /// `draft   1.32 s  phi-4-mini, 1,204 tokens in, 210 out`
    func line(for timing: StageTiming) -> String {
        let name = timing.stage.rawValue.padded(to: 7)
        if timing.outcome == .skipped { return "\(name) skipped: \(timing.reason ?? "")" }
        let time = Figures.time(milliseconds: timing.durationMs).padded(to: 8)
        return "\(name) \(time) \(detail(timing))"
    }

    private func detail(_ timing: StageTiming) -> String {
        if timing.outcome == .failed { return "failed: \(timing.reason ?? "")" }
        let mine = calls.filter { $0.stage == timing.stage }
        switch timing.stage {
        case .draft, .refine:
            guard let last = mine.last(where: { $0.outcome == .ok }) else {
                return timing.reason ?? "extracted, no model"
            }
            let tokens = Self.tokens(of: mine)
            if mine.allSatisfy({ $0.reusedFrom != nil }) { return "\(last.model), already answered" }
            let kept =
                timing.outcome == .fellBack && timing.stage == .refine
                ? "; draft kept: \(timing.reason ?? "")" : ""
            return "\(last.model), \(tokens)\(mine.count > 1 ? ", \(mine.count) calls" : "")\(kept)"
        case .ingest:
            guard let report else { return "" }
            return "\(Figures.count(report.words)) words, language \(report.language)"
        case .gate: return verdict.map { "\($0.decision.rawValue): \($0.because)" } ?? ""
        case .render: return ""
        }
    }

    static func tokens(of calls: [CallRecord]) -> String {
        guard calls.contains(where: { $0.usage != nil }) else { return "no tokens counted" }
        let prompt = calls.reduce(0) { $0 + ($1.usage?.promptTokens ?? 0) }
        let completion = calls.reduce(0) { $0 + ($1.usage?.completionTokens ?? 0) }
        let estimated = calls.contains { $0.usage?.source == .estimated }
        return
            "\(estimated ? "about " : "")\(Figures.count(prompt)) tokens in, \(Figures.count(completion)) out"
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    func paddedLeft(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
