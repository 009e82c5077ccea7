import BriefCore

/// How a report's sections are written into a prompt: headings as Markdown, a blank line between blocks.
enum PromptText {
    /// The whole report under its title, which is the report's own word and belongs between the marks.
    static func write(_ report: Report) -> String { "Title: \(report.title)\n\n" + write(report.sections) }

    static func write(_ sections: [Section]) -> String {
        var text = ""
        for section in sections { append(section, to: &text) }
        return text
    }

    private static func append(_ section: Section, to text: inout String) {
        if let heading = section.heading {
            separate(&text, by: "\n\n")
            text += String(repeating: "#", count: min(max(section.level, 1), 6)) + " " + heading
        }
        var last: Paragraph.Kind?
        for paragraph in section.paragraphs {
            let tight = paragraph.kind == last && (paragraph.kind == .item || paragraph.kind == .row)
            separate(&text, by: tight ? "\n" : "\n\n")
            text += (paragraph.kind == .item ? "- " : "") + paragraph.text
            last = paragraph.kind
        }
    }

    private static func separate(_ text: inout String, by gap: String) {
        if !text.isEmpty { text += gap }
    }
}
