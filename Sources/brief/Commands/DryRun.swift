import BriefCore
import BriefMarkdown
import BriefPages
import BriefStages
import BriefText

/// `--dry-run`: reads the reports and says what would happen, and what it would cost. No model is asked and nothing is
/// written.
struct DryRun {
    let options: MakeCommand
    let assembly: Assembly
    let console: Console

    func run(_ plans: [OutputPlan]) async -> Int32 {
        var codes: [Int32] = []
        for plan in plans {
            let request = options.request(for: plan.source)
            let context = RunContext(id: "dry-run", request: request, trail: Trail(), clock: .continuous())
            do {
                let report = try await assembly.pipeline.ingest.run(request, in: context)
                for line in try await lines(report, plan, context) {
                    StandardOutput.write(TerminalText.safe(line) + "\n")
                }
                codes.append(0)
            } catch {
                let problem = error as? Problem ?? Problem(.other, "\(error)")
                console.complain(problem.words)
                codes.append(problem.exitCode)
            }
        }
        return MakeRun.exitCode(codes)
    }

    private func lines(_ report: Report, _ plan: OutputPlan, _ context: RunContext) async throws -> [String] {
        let tokens = report.sections.flatMap(\.paragraphs).reduce(0) {
            $0 + TokenEstimate.tokens(in: $1.text)
        }
        let forecast = try await CostForecast(report, assembly: assembly, in: context)
        var lines = [
            "\(report.source.name)",
            "  report    \(Figures.count(report.words)) words, about \(Figures.count(tokens)) tokens, language "
                + "\(report.language), priority \(report.priority.rawValue)\(report.confidential ? ", confidential" : "")",
        ]
        if assembly.draftModels.isEmpty {
            lines.append(
                "  draft     extracted on this machine: \(assembly.choice.extractiveReason ?? "no model is configured")"
            )
        }
        for step in forecast.drafts { lines.append("  draft     \(step.words)") }
        if let refine = forecast.refine {
            lines.append("  refine    if the gate asks for it: \(refine.words)")
        } else {
            lines.append("  refine    no larger model is configured")
        }
        lines += await gate(report, context)
        lines.append("  cost      \(forecast.words)")
        if !options.stdout { lines.append("  output    \(plan.all.joined(separator: ", "))") }
        return lines
    }

    /// The rules that need no draft, and the names of those that do.
    private func gate(_ report: Report, _ context: RunContext) async -> [String] {
        let nothing = Draft(markdown: "", author: .extractive)
        guard
            let verdict = try? await assembly.pipeline.gate.run(
                GateTask(report: report, draft: nothing), in: context)
        else { return [] }
        var lines: [String] = []
        var open: [String] = []
        for outcome in verdict.rules {
            switch outcome.rule {
            case "priority" where outcome.fired:
                lines.append("priority is high: a refinement will be asked for")
            case "always" where outcome.fired:
                lines.append("\(outcome.because): a refinement will be asked for")
            case "never" where outcome.fired: lines.append("\(outcome.because): no refinement will be made")
            case "confidential" where outcome.fired:
                lines.append("\(outcome.because): no refinement will be made")
            case "topics" where outcome.fired:
                lines.append("\(outcome.because): a refinement will be asked for")
            case "length", "thin":
                if report.priority == .low {
                    lines.append("\(outcome.rule): low priority is not refined for it")
                } else {
                    open.append(outcome.rule)
                }
            case "topics", "truncation", "confidence", "grounding", "coverage": open.append(outcome.rule)
            default: break
            }
        }
        if !open.isEmpty { lines.append("to be decided on the draft: \(open.joined(separator: ", "))") }
        return lines.map { "  gate      \($0)" }
    }
}

/// What a run would send where, and between which sums it would cost.
struct CostForecast {
    struct Step {
        let profile: ModelProfile
        /// Why it will not be asked; `nil`: it may be.
        let leftOut: String?
        let calls: Int
        let promptTokens: Int
        let answerTokens: Int

        var words: String {
            if let leftOut { return "\(profile.name) is left out: \(leftOut)" }
            let reasoning =
                profile.reasoningTokens > 0 ? ", \(Figures.count(profile.reasoningTokens)) for reasoning" : ""
            return "\(profile.name) at \(profile.endpoint): "
                + (calls > 1 ? "\(Figures.count(calls)) calls, " : "")
                + "about \(Figures.count(promptTokens)) tokens in, answers of at most \(Figures.count(answerTokens)) tokens\(reasoning)"
        }
    }

    let drafts: [Step]
    let refine: Step?
    private let longest: Duration

    init(_ report: Report, assembly: Assembly, in context: RunContext) async throws {
        longest = assembly.longestCall
        var drafts: [Step] = []
        for model in assembly.draftModels {
            let leftOut = await Self.leftOut(model, report)
            let forecast = try await DraftForecast(
                report, model: UnaskedModel(model), prompts: assembly.prompts, in: context)
            drafts.append(
                Step(
                    profile: model.profile, leftOut: leftOut, calls: forecast.calls,
                    promptTokens: forecast.promptTokens, answerTokens: forecast.answerTokens))
        }
        self.drafts = drafts
        guard let refiner = assembly.refiner else {
            refine = nil
            return
        }
        // The report's own sentences stand for the draft that is not there yet.
        let draft = ExtractiveDrafter(reason: nil).draft(of: report, maxWords: context.request.maxWords)
        let request = try await ModelRefiner(model: UnaskedModel(refiner), prompts: assembly.prompts).request(
            for: RefineTask(report: report, draft: draft, findings: []), in: context)
        refine = Step(
            profile: refiner.profile, leftOut: await Self.leftOut(refiner, report), calls: 1,
            promptTokens: request.request.estimatedPromptTokens,
            answerTokens: request.request.maxTokens)
    }

    private static func leftOut(_ model: any ChatModel, _ report: Report) async -> String? {
        guard report.confidential, let remote = await model.leavesMachine() else { return nil }
        return "the report is confidential and \(remote)"
    }

    /// `draft only $0.0001 to $0.0004; draft and refine $0.002 to $0.005`
    var words: String {
        let first = drafts.first { $0.leftOut == nil }
        let draft = first.map { range([$0]) } ?? "nothing"
        guard let refine, refine.leftOut == nil else { return "draft only \(draft)" }
        return "draft only \(draft); draft and refine \(range([first, refine].compactMap { $0 }))"
    }

    /// From the prompts as estimated with empty answers, to a quarter more of them with everything answered. A machine's
    /// time is not known beforehand: from nothing to the longest that a call may take.
    private func range(_ steps: [Step]) -> String {
        let unknown = Set(steps.filter { $0.profile.price.state == .unpriced }.map(\.profile.name)).sorted()
        guard unknown.isEmpty else { return "– (no price for \(unknown.joined(separator: " and ")))" }
        var low = Money.zero
        var high = Money.zero
        for step in steps {
            let least = Usage(promptTokens: step.promptTokens, completionTokens: 0, source: .estimated)
            low = low + (step.profile.price.cost(of: least, duration: .zero) ?? .zero)
            let extra = step.profile.reasoningTokens * (step.calls - 1)
            high =
                high
                + (step.profile.worstCase(
                    prompt: step.promptTokens, answer: step.answerTokens + extra, time: longest * step.calls
                ).cost ?? .zero)
        }
        return "\(MoneyText.short(low)) to \(MoneyText.short(high))"
    }
}
