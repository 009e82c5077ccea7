package import BriefCore
import BriefMarkdown
import FoundationEssentials

/// What a page says, before any markup: docs/templates.md lists what of it a template sees.
package struct PageContent {
    let shape: BriefShape
    let places: [String]
    let headline: String
    let headlineSource: Int?
    let title: String
    let provenance: Provenance
    let stages: [StageRow]
    let total: (time: String, tokens: String, cost: String)
    let report: Report
    let receipt: Receipt
    let firedRules: [RuleOutcome]
    let date: String

    /// - Parameter kind: the kind of section that a heading names.
    package init(_ task: RenderTask, kind: (String) -> String?) {
        let read = BriefShape.read(task.brief.markdown, kind: kind)
        title = SafeText.line(task.report.title)
        let marked = SourceList.marking(read, with: task.brief.citations, title: title)
        shape = marked.shape
        places = marked.list.places
        headlineSource = marked.list.headline
        headline = shape.headline ?? (title.isEmpty ? "Brief" : title)
        provenance = Provenance(task.brief)
        stages = StageRow.rows(of: task.receipt)
        total = StageRow.total(task.receipt)
        report = task.report
        receipt = task.receipt
        let fired = task.brief.verdict.rules.filter(\.fired)
        // One rule whose reason is the verdict's need not be said twice.
        firedRules = fired.count == 1 && fired[0].because == task.brief.verdict.because ? [] : fired
        date = String(task.receipt.startedAt.formatted(.iso8601).prefix(10))
    }

    /// The report's file name, or its address: no folder of the machine that made the brief.
    var file: String {
        guard case .file(let path) = report.source else { return SafeText.line(report.source.name) }
        return SafeText.line(String(path.split(separator: "/").last ?? ""))
    }

    var isRightToLeft: Bool { ["ar", "he", "fa", "ur", "yi", "ps", "ckb"].contains(report.language) }

    /// What one model alone would have cost, where both are known and differ.
    var baseline: String? {
        guard let small = receipt.cost.allDraft, let large = receipt.cost.allRefine, large != small,
            receipt.calls.contains(where: { $0.usage != nil })
        else { return nil }
        return
            "One model alone: \(MoneyText.short(small)) with the drafting one, \(MoneyText.short(large)) with the larger."
    }
}
