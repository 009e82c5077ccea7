import BriefCore
import BriefStages
import BriefText
import Foundation
import Testing

@Suite struct ExtractiveGoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .appendingPathComponent("Golden/extractive")

    /// Set `BRIEF_RECORD_GOLDEN` to write what the drafter now gives, then look at the difference before committing.
    @Test(arguments: ["weekly-en", "ausfall-de", "pregled-bg"]) func givesTheRecordedBrief(_ name: String)
        throws
    {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
        let draft = ExtractiveDrafter(reason: nil).draft(of: read(text), maxWords: nil)
        let cited = draft.citations.map {
            "\($0.lines.lowerBound)-\($0.lines.upperBound) \($0.section ?? "")\n"
        }
        let found = draft.markdown + "\n" + cited.joined()
        let file = Self.folder.appendingPathComponent(name + ".md")
        if ProcessInfo.processInfo.environment["BRIEF_RECORD_GOLDEN"] != nil {
            try found.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try found == String(contentsOf: file, encoding: .utf8))
    }

    /// Headings, items and wrapped paragraphs, with their lines: what these reports need and no more.
    private func read(_ text: String) -> Report {
        var sections: [Section] = []
        var heading: String?
        var paragraphs: [Paragraph] = []
        var open: (lines: [Substring], first: Int) = ([], 0)
        func closeParagraph(before line: Int) {
            guard !open.lines.isEmpty else { return }
            paragraphs.append(
                Paragraph(text: open.lines.joined(separator: "\n"), lines: open.first...(line - 1)))
            open.lines = []
        }
        for (index, line) in (text + "\n# ").split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let number = index + 1
            if line.hasPrefix("#") {
                closeParagraph(before: number)
                if heading != nil {
                    sections.append(Section(heading: heading, level: 1, paragraphs: paragraphs))
                }
                heading = String(line.drop { $0 == "#" || $0 == " " })
                paragraphs = []
            } else if line.hasPrefix("- ") {
                closeParagraph(before: number)
                paragraphs.append(
                    Paragraph(text: String(line.dropFirst(2)), lines: number...number, kind: .item))
            } else if line.isEmpty {
                closeParagraph(before: number)
            } else {
                if open.lines.isEmpty { open.first = number }
                open.lines.append(line)
            }
        }
        let (words, scalars) = WordCount.count(text)
        return Report(
            source: .standardInput, sha256: "", bytes: text.utf8.count, title: sections.first?.heading ?? "",
            language: LanguageGuess.detect(text), sections: sections, characters: scalars, words: words)
    }
}
