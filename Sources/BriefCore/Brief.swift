/// What the refine stage gives back.
package enum Refinement: Sendable, Equatable {
    /// The larger model's text, in Markdown, fit to replace the draft.
    case refined(markdown: String, model: String)
    /// A refinement was tried and lost; why.
    case kept(reason: String)
    /// There is no larger model to ask; why.
    case unavailable(reason: String)
}

/// The text that ships, and how it came to be.
package struct Brief: Sendable {
    package let markdown: String
    package let draft: Draft
    package let verdict: Verdict
    /// `nil` when the gate did not ask for one.
    package let refinement: Refinement?

    package init(draft: Draft, verdict: Verdict, refinement: Refinement? = nil) {
        if case .refined(let markdown, _) = refinement {
            self.markdown = markdown
        } else {
            self.markdown = draft.markdown
        }
        self.draft = draft
        self.verdict = verdict
        self.refinement = refinement
    }

    /// The citations that hold for `markdown`: those of the draft, unless another text replaced it.
    package var citations: [Citation] {
        if case .refined = refinement { return [] }
        return draft.citations
    }

    package var status: RunStatus {
        switch (refinement, draft.author) {
        case (.refined, _): .refined
        case (.kept, _): .keptDraft
        case (_, .extractive): .extracted
        case (_, .model): .drafted
        }
    }
}

/// How a run ended, as the receipt names it.
package enum RunStatus: String, Codable, Sendable {
    case drafted, refined, extracted, failed
    /// Every answer that the run wanted had been paid for by an earlier one.
    case reused
    case keptDraft = "kept_draft"
}

/// One rendered form of a brief.
package struct Page: Sendable, Equatable {
    package enum Format: String, Sendable, CaseIterable, Codable { case markdown = "md", html, text }

    package let format: Format
    package let content: String

    package init(format: Format, content: String) {
        self.format = format
        self.content = content
    }
}
