import BriefCore
import BriefLedger
import BriefPages

/// What `brief show` prints of a run: how it ended, its stages, its calls by phase, the gate, the cost.
struct RunStatement {
    let run: RunRecord
    let calls: [CallEntry]

    func lines() -> [String] {
        var lines = head()
        lines += section("stages", stages())
        lines += section("calls", calls.flatMap(phases))
        lines += section("gate", gate())
        lines += section("cost", costs())
        return lines
    }

    private func section(_ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", name] + lines.map { "  " + $0 }
    }

    private func row(_ name: String, _ text: String?) -> [String] {
        text.map { ["\(name.padded(to: 9)) \($0)"] } ?? []
    }

    private func head() -> [String] {
        let settings = [
            run.words.map { "\(Figures.count($0)) words" }, run.language.map { "language \($0)" },
            run.team.map { "team \($0)" }, run.priority.map { "priority \($0)" },
            run.isConfidential ? "confidential" : nil,
        ].compactMap { $0 }
        let status = RunTable.words(run.status)
        return row("run", run.id) + row("started", LocalTime.minute(run.startedMs))
            + row("status", run.reusedFrom.map { "\(status) from run \($0)" } ?? status)
            + row("report", run.report) + row("", settings.isEmpty ? nil : settings.joined(separator: ", "))
            + row("brief", run.markdown)
    }

    private func stages() -> [String] {
        let rows = StageName.allCases.compactMap { stage in
            run.stages[stage].map {
                "\(stage.rawValue.padded(to: 9)) \(Figures.time(milliseconds: $0).paddedLeft(to: 10))"
            }
        }
        return rows
            + (run.totalMs.map { ["total     \(Figures.time(milliseconds: $0).paddedLeft(to: 10))"] } ?? [])
    }

    // MARK: Calls

    /// `draft, part 2, attempt 1: phi-4-mini at http://…, ok`, then a bar a phase.
    private func phases(_ call: CallEntry) -> [String] {
        var name = call.stage
        if let part = call.part { name += ", part \(part)" }
        if call.pass > 1 { name += ", pass \(call.pass)" }
        if call.attempt > 1 { name += ", attempt \(call.attempt)" }
        if call.isReused { return ["\(name): \(call.model), already answered"] }
        var lines = ["\(name): \(call.model) at \(call.endpoint), \(call.outcome)"]
        if let error = call.error { lines.append("  \(error)") }
        lines += bars(call).map { "  " + $0 }
        if let prompt = call.promptTokens, let completion = call.completionTokens {
            let thought = call.reasoningTokens.map { ", \(Figures.count($0)) of them reasoning" } ?? ""
            let cached = call.cachedTokens.map { ", \(Figures.count($0)) of them cached" } ?? ""
            lines.append(
                "  \(Figures.count(prompt)) tokens in\(cached), \(Figures.count(completion)) out\(thought), "
                    + MoneyText.short(call.cost))
        }
        return lines
    }

    static let columns = 40

    /// Each phase begins where the one before ended; preparing comes before the call's own clock.
    private func bars(_ call: CallEntry) -> [String] {
        let prepare = call.prepareMs ?? 0
        let ends: [(String, Double?)] = [
            ("prepare", call.prepareMs), ("connect", call.connectedMs.map { $0 + prepare }),
            ("send", call.sentMs.map { $0 + prepare }),
            ("first token", call.firstTokenMs.map { $0 + prepare }),
            ("first answer token", call.firstAnswerTokenMs.map { $0 + prepare }),
            ("complete", call.completeMs.map { $0 + prepare }),
        ]
        let whole = max(ends.compactMap(\.1).max() ?? 0, 0.001)
        var begin = 0.0
        return ends.compactMap { name, end in
            guard let end else { return nil }
            let length = max(0, end - begin)
            let from = min(Int(begin / whole * Double(Self.columns)), Self.columns - 1)
            let width = min(
                max(1, Int((length / whole * Double(Self.columns)).rounded())), Self.columns - from)
            begin = max(begin, end)
            let bar = String(repeating: " ", count: from) + String(repeating: "█", count: width)
            return
                "\(name.padded(to: 18)) \(bar.padded(to: Self.columns)) \(Figures.time(milliseconds: length).paddedLeft(to: 9))"
        }
    }

    // MARK: Gate and cost

    private func gate() -> [String] {
        guard let rules = run.rulesJSON.flatMap(LedgerJSON.value) else { return [] }
        let names = rules.map(\.rule.count).max() ?? 0
        let measured = rules.map { Self.measured($0) }
        let width = min(measured.map(\.count).max() ?? 0, 24)
        let verdict = run.verdict.map { ["verdict: \($0)"] } ?? []
        return verdict
            + zip(rules, measured).map { rule, value in
                "\(rule.fired ? "●" : "○") \(rule.rule.padded(to: names))  \(value.padded(to: width))  \(rule.because)"
            }
    }

    /// `736 / 600`: what was measured and the threshold.
    private static func measured(_ rule: StoredRule) -> String {
        let value = rule.value?.words ?? "–"
        return rule.threshold.map { "\(value) / \($0.words)" } ?? value
    }

    private func costs() -> [String] {
        guard !calls.isEmpty else { return ["none: no model was asked"] }
        let stages = ["draft", "refine"].compactMap { stage -> String? in
            let mine = calls.filter { $0.stage == stage && $0.promptTokens != nil }
            guard !mine.isEmpty else { return nil }
            let sum = mine.compactMap(\.cost).reduce(Money.zero, +)
            let isKnown = mine.allSatisfy { $0.cost != nil }
            return "\(stage.padded(to: 9)) \(MoneyText.short(isKnown ? sum : nil))"
        }
        return stages + ["total     \(RunTable.cost(run))"]
    }
}
