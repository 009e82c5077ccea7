import BriefCore
import BriefMarkdown

/// Who wrote a brief, in words that claim no more than what happened.
struct Provenance {
    let drafting: String
    let refining: String
    let verdict: String
    let because: String

    init(_ brief: Brief) {
        let draft = brief.draft
        let reason = draft.reason.map(Self.clause)
        switch draft.author {
        case .extractive where draft.fellBack:
            drafting =
                "Extracted, no model: it could not be drafted\(reason.map { " (\($0))" } ?? ""), "
                + "so these are the report’s own sentences"
        case .extractive:
            drafting =
                "Extracted, no model\(reason.map { " (\($0))" } ?? ""): these are the report’s own sentences"
        case .model(let name):
            let name = SafeText.line(name)
            drafting =
                draft.fellBack
                ? "Drafted by \(name)\(reason.map { ", because \($0)" } ?? "")" : "Drafted by \(name)"
        }
        switch brief.refinement {
        case .refined(_, let model): refining = "Refined by \(SafeText.line(model))"
        case .kept(let reason): refining = "A refinement was tried and the draft kept: \(Self.clause(reason))"
        case .unavailable(let reason): refining = "Not refined: \(Self.clause(reason))"
        case nil: refining = "Not refined"
        }
        verdict =
            switch brief.verdict.decision {
            case .accept: "accepted"
            case .refine: "to be refined"
            case .vetoed: "not to be refined"
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
