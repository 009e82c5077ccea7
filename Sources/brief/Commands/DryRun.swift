import BriefCore
import BriefMarkdown
import BriefPages
import BriefStages
import BriefText

/// `--dry-run`: reads the reports and says what would happen. No model is asked and nothing is written.
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
                for line in await lines(report, plan) { StandardOutput.write(TerminalText.safe(line) + "\n") }
                codes.append(0)
            } catch {
                let problem = error as? Problem ?? Problem(.other, "\(error)")
                console.complain(problem.words)
                codes.append(problem.exitCode)
            }
        }
        return MakeRun.exitCode(codes)
    }

    private func lines(_ report: Report, _ plan: OutputPlan) async -> [String] {
        let tokens = report.sections.flatMap(\.paragraphs).reduce(0) {
            $0 + TokenEstimate.tokens(in: $1.text)
        }
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
        for model in assembly.draftModels { lines.append("  draft     \(await words(model, report))") }
        if let refiner = assembly.refiner {
            lines.append("  refine    if the gate asks for it: \(await words(refiner, report))")
        } else {
            lines.append("  refine    no larger model is configured")
        }
        if report.priority == .high {
            lines.append("  gate      priority is high: a refinement will be asked for")
        }
        if !options.stdout { lines.append("  output    \(plan.all.joined(separator: ", "))") }
        return lines
    }

    private func words(_ model: any ChatModel, _ report: Report) async -> String {
        let profile = model.profile
        if report.confidential, let remote = await model.leavesMachine() {
            return "\(profile.name) is left out: the report is confidential and \(remote)"
        }
        return "\(profile.name) at \(profile.endpoint), answers of at most \(profile.maxTokens) tokens"
    }
}
