package import FoundationEssentials

/// What a run leaves behind: where the time and the money went, and why. Written as `STEM.receipt.json`;
/// the field names are documented in docs/receipt.md.
package struct Receipt: Sendable {
    package static let schema = "brief.receipt/1"

    package var version: String
    package var runID: String
    package var startedAt: Date
    package var report: ReportSummary?
    package var promptSHA256: String?
    package var template: String
    package var draft: DraftSummary?
    package var status: RunStatus
    /// The run whose answers these are, for the status `reused`.
    package var reusedFrom: String?
    package var stages: [StageTiming]
    package var calls: [CallRecord]
    package var verdict: Verdict?
    package var cost: CostSummary
    package var outputs: Outputs
    package var error: ErrorSummary?

    package struct ReportSummary: Sendable {
        package var path: String
        package var sha256: String
        package var bytes: Int
        package var title: String
        package var characters: Int
        package var words: Int
        package var language: String
        package var team: String?
        package var priority: Priority
        package var confidential: Bool

        package init(_ report: Report) {
            path = report.source.name
            sha256 = report.sha256
            bytes = report.bytes
            title = report.title
            characters = report.characters
            words = report.words
            language = report.language
            team = report.team
            priority = report.priority
            confidential = report.confidential
        }
    }

    package struct DraftSummary: Sendable {
        package var by: String
        package var reason: String?

        package init(_ draft: Draft) {
            if case .extractive = draft.author { by = "extractive" } else { by = "model" }
            reason = draft.reason
        }
    }

    /// Paths as they were written; `nil` for a page that was not.
    package struct Outputs: Sendable {
        package var markdown: String?
        package var html: String?
        /// SHA-256 of what was written: a page that was edited since is not replaced unasked.
        package var markdownSHA256: String?
        package var htmlSHA256: String?

        package init(
            markdown: String? = nil, html: String? = nil, markdownSHA256: String? = nil,
            htmlSHA256: String? = nil
        ) {
            self.markdown = markdown
            self.html = html
            self.markdownSHA256 = markdownSHA256
            self.htmlSHA256 = htmlSHA256
        }
    }

    package struct ErrorSummary: Sendable {
        package var stage: StageName
        package var message: String
        package var hint: String?
    }

    package func duration(of stage: StageName) -> Double? {
        stages.first { $0.stage == stage }?.durationMs
    }
}
