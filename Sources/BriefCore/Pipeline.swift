/// The product, read aloud.
///
///     Request          Report          Draft         Verdict         Brief          Pages
///        │ ── ingest ──▶ │ ── draft ──▶ │ ── gate ──▶ │ ── refine ──▶ │ ── render ──▶ │
///                                                     └── accepted ──▶┘
package struct Pipeline: Sendable {
    package let ingest: any IngestStage
    package let draft: any DraftStage
    package let gate: any GateStage
    package let refine: any RefineStage
    package let render: any RenderStage
    /// The version that the receipt names.
    package let version: String
    /// The larger model's price, for the baseline that uses it alone.
    package let refinePrice: Price?

    package init(
        ingest: any IngestStage, draft: any DraftStage, gate: any GateStage, refine: any RefineStage,
        render: any RenderStage, version: String, refinePrice: Price? = nil
    ) {
        self.ingest = ingest
        self.draft = draft
        self.gate = gate
        self.refine = refine
        self.render = render
        self.version = version
        self.refinePrice = refinePrice
    }

    /// What a run comes to.
    package struct Outcome: Sendable {
        package let brief: Brief
        package let pages: [Page]
        package let receipt: Receipt
    }

    /// Walks one report through the five stages.
    ///
    /// Throws a `RunFailure` that carries the receipt of the stages that were reached.
    ///
    /// - Parameter turnstile: passed on the way to the models, left when the text is settled; `nil`: nobody waits.
    package func run(
        _ request: Request, id: String, trail: Trail = Trail(), clock: RunClock = .continuous(),
        turnstile: Turnstile? = nil
    ) async throws(RunFailure) -> Outcome {
        let start = RunContext(id: id, request: request, trail: trail, clock: clock)
        let recorder = ReceiptRecorder(version: version, context: start, refinePrice: refinePrice)
        let context = RunContext(
            id: id, request: request, trail: Trail([recorder] + trail.observers), clock: clock)
        context.emit(.started(context))
        do throws(StageFailure) {
            let report = try await timed(.ingest, context, RunEvent.ingested) {
                try await self.ingest.run(request, in: context)
            }

            let brief = try await settle(report, context, turnstile)
            context.emit(.rendering(brief))
            let task = RenderTask(report: report, brief: brief, receipt: recorder.receipt)
            let pages = try await timed(.render, context, nil) {
                try await self.render.run(task, in: context)
            }
            return Outcome(brief: brief, pages: pages, receipt: recorder.receipt)
        } catch {
            for stage in StageName.allCases.drop(while: { $0 != error.stage }).dropFirst() {
                skip(stage, because: "not reached", context)
            }
            context.emit(.failed(error))
            throw RunFailure(failure: error, receipt: recorder.receipt)
        }
    }

    /// Draft, gate, and the refinement that the gate asks for.
    private func settle(
        _ report: Report, _ context: RunContext, _ turnstile: Turnstile?
    ) async throws(StageFailure) -> Brief {
        await turnstile?.enter()
        defer { turnstile?.leave() }
        let draft = try await timed(.draft, context, RunEvent.drafted, outcome: Self.outcome) {
            try await self.draft.run(report, in: context)
        }

        let verdict = try await timed(.gate, context, RunEvent.judged) {
            try await self.gate.run(GateTask(report: report, draft: draft), in: context)
        }

        switch verdict.decision {
        case .accept, .vetoed:
            skip(.refine, because: verdict.because, context)
            return Brief(draft: draft, verdict: verdict)
        case .refine:
            let task = RefineTask(report: report, draft: draft, findings: verdict.findings)
            let refinement = try await timed(.refine, context, RunEvent.refined, outcome: Self.outcome) {
                try await self.refine.run(task, in: context)
            }
            return Brief(draft: draft, verdict: verdict, refinement: refinement)
        }
    }
}

/// A run that gave no brief, with what it had already measured and spent.
package struct RunFailure: Error, Sendable {
    package let failure: StageFailure
    package let receipt: Receipt
}
