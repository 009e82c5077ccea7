import BriefCore
import BriefMarkdown

/// Who wrote a brief, in words that claim no more than what happened.
struct Provenance {
    /// The authors alone: `extracted, no model`, `drafted by A, refined by B`.
    let authors: String
    let drafting: String
    let refining: String
    let verdict: String
    let because: String

    init(_ brief: Brief) {
        let draft = brief.draft
        let reason = draft.reason.map(Self.clause)
        let own = "these are the report’s own sentences"
        switch draft.author {
        case .extractive where draft.fellBack:
            drafting =
                "extracted, no model: it could not be drafted\(reason.map { " (\($0))" } ?? ""), so \(own)"
        case .extractive:
            drafting = "extracted, no model: \(own)\(reason.map { " (\($0))" } ?? "")"
        case .model(let name):
            let because = draft.fellBack ? reason.map { ", since \($0)" } ?? "" : ""
            drafting = "drafted by \(SafeText.line(name))\(because)"
        }
        refining =
            switch brief.refinement {
            case .refined(_, let model): "refined by \(SafeText.line(model))"
            case .kept(let reason): "a refinement was tried and the draft kept: \(Self.clause(reason))"
            case .unavailable(let reason): "not refined: \(Self.clause(reason))"
            case nil: "not refined"
            }
        var authors = "extracted, no model"
        if case .model(let name) = draft.author { authors = "drafted by \(SafeText.line(name))" }
        if case .refined(_, let model) = brief.refinement {
            authors += ", refined by \(SafeText.line(model))"
        }
        self.authors = authors
        verdict =
            switch brief.verdict.decision {
            case .accept: "accepted the draft"
            case .refine: "asked for refinement"
            case .vetoed: "allowed no refinement"
            }
        because = Self.clause(brief.verdict.because) + "."
    }

    /// One line without its full stop, so that it fits inside another sentence.
    static func clause(_ text: String) -> String {
        var line = SafeText.line(text)
        while line.hasSuffix(".") { line.removeLast() }
        return line
    }
}
