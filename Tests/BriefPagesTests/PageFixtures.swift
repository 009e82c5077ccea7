import BriefCore
import FoundationEssentials

/// Briefs of invented companies, as they reach the renderer.
enum PageFixtures {
    static let churn = """
        # Northwind keeps its revenue target, but churn in small accounts must be stopped by March

        Net revenue reached **$4.82 million** in the third quarter, 3 % above plan. All of the surplus came from \
        enterprise renewals; small accounts shrank for the second quarter in a row.

        ## Decision needed

        - Approve **$180,000** for the onboarding team until the end of June, so that setup time falls below two days.

        ## Key points

        - Enterprise renewals brought $2.9 million, 11 % more than a year ago.
        - Small accounts lost 6.4 % of their revenue; two thirds of those who left never finished setup.
        - Support answered 92 % of tickets within a day, up from 81 % in the second quarter.
        - The new pricing page converts at 3.1 %, against 2.4 % for the old one.
        - Gross margin held at 71 % in spite of higher hosting cost.

        ## Risks

        - If setup stays at nine days, the plan for small accounts is missed by about $240,000 in the fourth quarter.
        - Two of the five largest renewals of January are not signed yet.

        ## Next steps

        - Maria Okafor presents the onboarding plan to the board on 14 January.
        - Finance reports churn by week from 1 December; owner: not stated in the report.
        """

    static func report(
        _ title: String = "Q3 business review", language: String = "en", team: String? = "Growth",
        audience: String? = "the executive board", priority: Priority = .high, confidential: Bool = false
    ) -> Report {
        Report(
            source: .file("/home/someone/reports/q3-review.md"), sha256: String(repeating: "9f3c", count: 16),
            bytes: 18_400, title: title, language: language, priority: priority, team: team,
            audience: audience,
            confidential: confidential, sections: [], characters: 17_900, words: 2_950)
    }

    static func call(_ stage: StageName, _ model: String, _ usage: Usage?, cost: Money?) -> CallRecord {
        var call = CallRecord(
            stage: stage, part: nil, pass: 1, attempt: 1, model: model, endpoint: "http://127.0.0.1:8000/v1",
            streamed: true, costState: cost == nil ? .unpriced : .priced)
        call.usage = usage
        call.cost = cost
        call.outcome = .ok
        return call
    }

    static let rules = [
        RuleOutcome(
            rule: "priority", fired: true, value: .text("high"), threshold: .text("high"),
            because: "the report is of high priority"),
        RuleOutcome(
            rule: "length", fired: true, value: .number(1124), threshold: .number(600),
            because: "the draft has 1,124 characters, 600 and more are refined"),
        RuleOutcome(rule: "thin", fired: false, value: .number(1124), because: "the draft is long enough"),
    ]

    /// As the recorder writes it when rendering begins.
    static func receipt(_ report: Report, calls: [CallRecord], stages: [StageTiming]) -> Receipt {
        let began = Date(timeIntervalSince1970: 1_795_228_800)
        let context = RunContext(
            id: "01JD3Q7V", request: Request(source: report.source), trail: Trail(),
            clock: RunClock(now: { .zero }, wall: { began }))
        let recorder = ReceiptRecorder(
            version: "1.0.0", context: context,
            refinePrice: .priced(TokenPrice(input: 30_000_000, output: 140_000_000)))
        recorder.receive(.ingested(report))
        for stage in stages { recorder.receive(.stageEnded(stage)) }
        for call in calls { recorder.receive(.callEnded(CallID(call), call)) }
        return recorder.receipt
    }

    static func stages(draft: Double, refine: Double) -> [StageTiming] {
        [
            StageTiming(stage: .ingest, startedMs: 0.2, durationMs: 12.4, outcome: .ok),
            StageTiming(stage: .draft, startedMs: 12.6, durationMs: draft, outcome: .ok),
            StageTiming(stage: .gate, startedMs: 12.6 + draft, durationMs: 0.41, outcome: .ok),
            StageTiming(
                stage: .refine, startedMs: 13.1 + draft, durationMs: refine,
                outcome: refine > 0 ? .ok : .skipped),
        ]
    }

    /// Drafted by the small model, refined by the large one, everything priced.
    static func refined(_ markdown: String = churn, report: Report = report()) -> RenderTask {
        let draft = Draft(markdown: "# Draft", author: .model("phi-4-mini"))
        let verdict = Verdict(
            decision: .refine, rules: rules, because: "the report is of high priority and the draft is long")
        let calls = [
            call(
                .draft, "phi-4-mini", Usage(promptTokens: 4210, completionTokens: 318, source: .server),
                cost: Money(nanoDollars: 84_200)),
            call(
                .refine, "gpt-oss-20b", Usage(promptTokens: 2760, completionTokens: 402, source: .server),
                cost: Money(nanoDollars: 139_080)),
        ]
        return RenderTask(
            report: report,
            brief: Brief(
                draft: draft, verdict: verdict, refinement: .refined(markdown: markdown, model: "gpt-oss-20b")
            ),
            receipt: receipt(report, calls: calls, stages: stages(draft: 5240, refine: 2110)))
    }

    /// The report's own sentences, with citations; no model was configured.
    static func extracted(
        _ markdown: String = churn, report: Report = report(priority: .normal),
        citations: [Citation] = churnCitations,
        reason: String? = "no model is configured", fellBack: Bool = false
    ) -> RenderTask {
        let draft = Draft(
            markdown: markdown, author: .extractive, reason: reason, fellBack: fellBack, citations: citations)
        let verdict = Verdict(decision: .accept, rules: [], because: "no rule asked for the larger model")
        return RenderTask(
            report: report, brief: Brief(draft: draft, verdict: verdict),
            receipt: receipt(report, calls: [], stages: stages(draft: 8.2, refine: 0)))
    }

    /// The gate wanted the larger model and this is what came of it.
    static func ended(_ refinement: Refinement) -> RenderTask {
        let task = refined()
        let draft = Draft(markdown: churn, author: .model("phi-4-mini"))
        return RenderTask(
            report: task.report,
            brief: Brief(draft: draft, verdict: task.brief.verdict, refinement: refinement),
            receipt: task.receipt)
    }

    /// A draft by a model that nobody has a price for, on a server that counts nothing.
    static func unpriced() -> RenderTask {
        let report = report(priority: .normal)
        let draft = Draft(markdown: churn, author: .model("phi-4-mini"))
        let verdict = Verdict(decision: .accept, rules: [], because: "no rule asked for the larger model")
        let usage = Usage(promptTokens: 4000, completionTokens: 300, source: .estimated)
        return RenderTask(
            report: report, brief: Brief(draft: draft, verdict: verdict),
            receipt: receipt(
                report, calls: [call(.draft, "phi-4-mini", usage, cost: nil)],
                stages: stages(draft: 5240, refine: 0)))
    }

    /// A page with every optional part on it.
    static func everything(report: Report) -> RenderTask {
        let draft = Draft(markdown: churn, author: .model("phi-4-mini"), citations: churnCitations)
        let refined = refined(report: report)
        let brief = Brief(
            draft: draft, verdict: refined.brief.verdict, refinement: .kept(reason: "it was empty"))
        return RenderTask(report: report, brief: brief, receipt: refined.receipt)
    }

    static let churnCitations = [
        Citation(
            sentence: "Net revenue reached $4.82 million in the third quarter, 3 % above plan.",
            section: "Summary",
            lines: 12...14),
        Citation(
            sentence: "Enterprise renewals brought $2.9 million, 11 % more than a year ago.",
            section: "Revenue",
            lines: 31...31),
        Citation(
            sentence: "Gross margin held at 71 % in spite of higher hosting cost.", section: "Revenue",
            lines: 31...31),
        Citation(
            sentence: "Two of the five largest renewals of January are not signed yet.", section: nil,
            lines: 88...90),
        Citation(
            sentence: "Maria Okafor presents the onboarding plan to the board on 14 January.",
            section: "Plan & <next>",
            lines: 102...103),
    ]
}
