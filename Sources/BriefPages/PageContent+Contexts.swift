import BriefCore
import BriefMarkdown

/// One set of names for both templates; values are escaped for the page they go to.
extension PageContent {
    /// Values are escaped by the template; `lead` and the sections' `body` are finished HTML.
    package var htmlContext: [String: Any] {
        let reference: (Int) -> String = { "<sup><a href=\"#source-\($0)\">\($0)</a></sup>" }
        return context(escape: { $0 }) { HTMLWriter.html($0, reference: reference) }
    }

    /// Values are escaped Markdown; `body`, `lead` and the sections' `body` are finished Markdown.
    package var markdownContext: [String: Any] {
        context(escape: { MarkdownEscape.text($0, at: []) }) { MarkdownWriter.markdown($0) }
    }

    private func context(escape: (String) -> String, write: ([SafeBlock]) -> String) -> [String: Any] {
        var all = shape.lead
        for section in shape.sections {
            all.append(SafeBlock(.heading(level: 2), [Span(.text, section.heading)]))
            all += section.blocks
        }
        var context: [String: Any] = [
            "headline": escape(headline), "longHeadline": headline.count > 110,
            "lang": report.language.isEmpty ? "und" : report.language, "dir": isRightToLeft ? "rtl" : "ltr",
            "title": escape(title), "file": escape(file), "date": date,
            "confidential": report.confidential,
            "titleDiffers": !title.isEmpty && title != headline,
            "body": write(all), "lead": write(shape.lead), "hasLead": !shape.lead.isEmpty,
            "sections": shape.sections.map { section in
                var fields: [String: Any] = [
                    "heading": escape(section.heading), "body": write(section.blocks),
                ]
                fields["kind"] = section.kind
                return fields
            },
            "hasSources": !places.isEmpty,
            "sources": places.enumerated().map { ["number": $0 + 1, "place": escape($1)] as [String: Any] },
            "authors": escape(provenance.authors),
            "drafting": escape(provenance.drafting), "refining": escape(provenance.refining),
            "verdict": escape(provenance.verdict), "because": escape(provenance.because),
            "hasRules": !firedRules.isEmpty,
            "rules": firedRules.map {
                ["rule": escape(SafeText.line($0.rule)), "because": escape(SafeText.line($0.because))]
            },
            "stages": stages.map {
                [
                    "stage": $0.stage, "time": $0.time, "tokens": $0.tokens, "cost": $0.cost,
                    "start": $0.start,
                    "width": $0.width,
                ]
            },
            "total": [
                "time": total.time, "tokens": total.tokens.isEmpty ? "none" : total.tokens,
                "cost": total.cost,
            ],
            "run": escape(SafeText.line(receipt.runID)), "version": escape(SafeText.line(receipt.version)),
        ]
        let source: Any = headlineSource.map { String($0) } ?? false
        context["headlineSource"] = source
        context["team"] = report.team.map { escape(SafeText.line($0)) }
        context["audience"] = report.audience.map { escape(SafeText.line($0)) }
        context["priority"] = report.priority == .normal ? nil : report.priority.rawValue
        context["baseline"] = baseline.map(escape)
        context["sha256"] = report.sha256.isEmpty ? nil : String(report.sha256.prefix(12))
        return context
    }
}
