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

    /// Some three hundred words in six sections.
    static let longBrief = """
        # Hosting cost rises by a fifth unless the archive moves to cold storage before the new contract starts in April

        The archive of closed projects takes 61 % of all storage and is read by fewer than two customers in a hundred. \
        Moving it saves about $410,000 a year; leaving it costs the same again from April, when the discount ends.

        ## Decision needed

        - Approve the move of all projects that were closed before 2023, at a one-off cost of $95,000, by 12 December.
        - Decide whether customers who still read closed projects are told before or after the move.

        ## Key points

        - Storage grew from 3.1 to 4.4 petabytes in a year, and nine tenths of the growth is attachments nobody opened again.
        - Reading a project from cold storage takes up to four hours, against two seconds today, in the tests of October.
        - Eleven enterprise contracts promise that closed projects open within a minute; these stay where they are.
        - The present contract ends on 31 March, and its discount of 18 % ends with it.
        - Two other providers offered prices within 3 % of each other; neither includes the cost of moving out.

        ## Risks

        - A mistake in the list of excluded contracts would break a promise to customers who bring $2.3 million a year.
        - The move takes seven weeks on the present network; a start after 20 January would miss the end of the contract.
        - Restoring everything, should it be needed, costs about $130,000 and takes sixteen days.

        ## Next steps

        - Jonas Weber checks the list of excluded contracts with the legal team by 5 December.
        - Platform rehearses the move with one hundred projects in the week of 8 December; owner: not stated in the report.
        - Priya Nair presents the letter to customers to the product council on 15 December.

        ## Not in the report

        - What customers would pay to keep fast access, and how many of them asked.
        """

    /// A source for every one of its points.
    static var longExtracted: RenderTask {
        let points = longBrief.split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
            String($0.dropFirst(2))
        }
        let citations = points.enumerated().map { index, point in
            Citation(
                sentence: point, section: "Section \(index + 1)", lines: (index * 9 + 1)...(index * 9 + 3))
        }
        return extracted(longBrief, citations: citations)
    }
}
