import BriefCore
import BriefText

/// Writes an outline as Markdown, with a citation a sentence.
struct Composer {
    let report: Report
    let passages: Passages
    let table: SentenceTable

    func compose(_ outline: Outline) -> (markdown: String, citations: [Citation]) {
        var citations: [Citation] = []
        var markdown =
            "# " + MarkdownEscape.inline(Shortening.oneLine(outline.headline?.text ?? report.title)) + "\n"
        if let headline = outline.headline { citations.append(citation(for: headline)) }
        for kind in SectionKind.allCases {
            guard let sentences = outline.sections[kind], !sentences.isEmpty else { continue }
            markdown += "\n## " + BriefHeadings.heading(kind, language: report.language) + "\n\n"
            for sentence in sentences {
                markdown += (kind == .bottomLine ? "" : "- ") + MarkdownEscape.inline(sentence.text) + "\n"
                citations.append(citation(for: sentence))
            }
        }
        return (markdown, citations)
    }

    private func citation(for candidate: Candidate) -> Citation {
        let passage = passages.all[candidate.passage]
        return Citation(
            sentence: candidate.text, section: passage.heading, lines: lines(of: candidate, in: passage))
    }

    /// Its own lines where the paragraph keeps its line breaks; else the paragraph's.
    private func lines(of candidate: Candidate, in passage: Passage) -> ClosedRange<Int> {
        let row = table.rows[candidate.row]
        let end = Int(table.rows[candidate.lastRow].end)
        return passage.text.withBytes { bytes in
            let total = bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            guard total > 0, total == passage.lines.count - 1 else { return passage.lines }
            let before = bytes[..<Int(row.start)].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            let within = bytes[Int(row.start)..<end].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
            let first = passage.lines.lowerBound + before
            return first...(first + within)
        }
    }
}
