/// One step of the walk from a report to its brief.
///
/// A stage takes a value and a `RunContext` and gives the next value; it holds no stopwatch and knows no other
/// stage. Throwing means that no brief can come of this run: whatever a later stage can still judge (a thin
/// draft, a refinement that came back empty) is a value.
package protocol Stage<Input, Output>: Sendable {
    associatedtype Input: Sendable
    associatedtype Output: Sendable

    func run(_ input: Input, in context: RunContext) async throws -> Output
}

/// Reads the report named by a request.
package protocol IngestStage: Stage where Input == Request, Output == Report {}
/// Writes a first brief of the report.
package protocol DraftStage: Stage where Input == Report, Output == Draft {}
/// Decides whether the draft deserves the larger model.
package protocol GateStage: Stage where Input == GateTask, Output == Verdict {}
/// Lets the larger model mend what the gate found.
package protocol RefineStage: Stage where Input == RefineTask, Output == Refinement {}
/// Turns the brief that was kept into pages.
package protocol RenderStage: Stage where Input == RenderTask, Output == [Page] {}

/// The five stages, in the order in which a run walks them.
package enum StageName: String, Codable, Sendable, CaseIterable {
    case ingest, draft, gate, refine, render
}

package struct GateTask: Sendable {
    package let report: Report
    package let draft: Draft

    package init(report: Report, draft: Draft) {
        self.report = report
        self.draft = draft
    }
}

package struct RefineTask: Sendable {
    package let report: Report
    package let draft: Draft
    /// What the gate found, as the fix list of the larger model.
    package let findings: [Finding]

    package init(report: Report, draft: Draft, findings: [Finding]) {
        self.report = report
        self.draft = draft
        self.findings = findings
    }
}

package struct RenderTask: Sendable {
    package let report: Report
    package let brief: Brief
    /// The receipt as it stands before rendering: four stages, all calls, the verdict, the cost.
    package let receipt: Receipt

    package init(report: Report, brief: Brief, receipt: Receipt) {
        self.report = report
        self.brief = brief
        self.receipt = receipt
    }
}
