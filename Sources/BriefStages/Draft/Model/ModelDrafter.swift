package import BriefCore

/// Drafts with a language model; a list of them, each tried when the one before could not deliver.
///
///     fits the context:   report ──▶ draft
///     does not:           report ──▶ parts ──▶ notes of each ──▶ merged into one draft
package struct ModelDrafter: DraftStage {
    /// What happens when no model can deliver.
    package enum LastResort: Sendable {
        /// The embedded drafter, told why.
        case extract(@Sendable (_ reason: String) -> any DraftStage)
        /// `--no-fallback`: the run fails.
        case fail
    }

    let models: [any ChatModel]
    let prompts: PromptWriter
    let lastResort: LastResort

    package init(models: [any ChatModel], prompts: PromptWriter, lastResort: LastResort) {
        self.models = models
        self.prompts = prompts
        self.lastResort = lastResort
    }

    package func run(_ report: Report, in context: RunContext) async throws -> Draft {
        var setbacks: [String] = []
        var isOverBudget = false
        for model in models {
            if report.confidential, let remote = await model.leavesMachine() {
                setbacks.append(
                    "\(model.profile.name) was not asked: the report is confidential and \(remote)")
                continue
            }
            do {
                let writer = DraftWriter(model: model, prompts: prompts, report: report, context: context)
                let draft = try await writer.draft()
                guard let setback = setbacks.last else { return draft }
                context.emit(.noticed("\(setback); \(model.profile.name) drafted instead"))
                return draft.explained(by: setback)
            } catch let failure as CallFailure where failure.kind != .cancelled {
                setbacks.append("\(model.profile.name) could not draft: \(failure.message)")
                isOverBudget = isOverBudget || failure.kind == .overBudget
            }
        }
        let reason = setbacks.isEmpty ? "no model is configured" : setbacks.joined(separator: "; ")
        if isOverBudget {
            throw Problem(
                .overBudget, "the budget does not allow a draft: \(reason)",
                hint: "raise `budget` in brief.yaml, or brief by extraction with --draft-model extractive")
        }
        switch lastResort {
        case .fail:
            throw Problem(
                .noModel, "no model could draft this report: \(reason)",
                hint: "start the model's server, or leave out --no-fallback to brief by extraction")
        case .extract(let drafter):
            context.emit(.noticed("\(reason); the brief is extracted from the report instead"))
            return try await drafter(reason).run(report, in: context)
        }
    }
}

extension Draft {
    /// The same draft, by a model that was not the first choice.
    fileprivate func explained(by setback: String) -> Draft {
        Draft(
            markdown: markdown, author: author, reason: setback, fellBack: true, citations: citations,
            findings: findings, signals: signals, promptSHA256: promptSHA256)
    }
}
