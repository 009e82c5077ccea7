import BriefCore
import BriefMarkdown
import BriefText

/// The passages of the report that a draft rests on: for each of its sentences the best paragraphs by BM25.
struct RestingPassages {
    /// Paragraphs per block of the draft.
    static let perBlock = 3

    /// - Parameter budget: tokens (by our estimate) that the passages may take.
    /// - Returns: sections of the report with the chosen paragraphs alone, in the report's order.
    static func select(for draft: String, from report: Report, budget: Int) -> [Section] {
        let places = report.sections.indices.flatMap { section in
            report.sections[section].paragraphs.indices.map { (section, $0) }
        }
        let texts = places.map { report.sections[$0.0].paragraphs[$0.1].text }
        let index = BM25(documents: texts)
        let shape = BriefShape.read(draft)
        let queries = [shape.headline].compactMap { $0 } + shape.sections.flatMap { $0.blocks.map(\.text) }

        // The best of every block first, then the second best: a small budget still touches every block.
        let ranked = queries.map { index.ranked(for: $0, limit: perBlock) }
        var chosen = Set<Int>()
        var left = budget
        for rank in 0..<perBlock {
            for candidates in ranked where rank < candidates.count {
                let paragraph = candidates[rank]
                guard !chosen.contains(paragraph) else { continue }
                let size = TokenEstimate.tokens(in: texts[paragraph]) + 8
                guard size <= left else { continue }
                chosen.insert(paragraph)
                left -= size
            }
        }
        let kept = Dictionary(grouping: chosen.sorted()) { places[$0].0 }
        return report.sections.indices.compactMap { section in
            guard let paragraphs = kept[section] else { return nil }
            let whole = report.sections[section]
            return Section(
                heading: whole.heading, level: whole.level,
                paragraphs: paragraphs.map { whole.paragraphs[places[$0].1] })
        }
    }
}
