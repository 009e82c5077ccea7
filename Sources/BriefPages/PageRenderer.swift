package import BriefCore
import BriefMarkdown

/// Turns a brief into its pages: Markdown, HTML, and the sentences alone.
package struct PageRenderer: Sendable {
    package let templates: TemplateLibrary
    /// The kind of section that a heading names, such as `risks`.
    package let kind: @Sendable (String) -> String?
    /// The sentences of one block of text in a language.
    package let sentences: @Sendable (_ text: String, _ language: String) -> [String]

    package init(
        templates: TemplateLibrary = TemplateLibrary(),
        kind: @escaping @Sendable (String) -> String? = { _ in nil },
        sentences: @escaping @Sendable (_ text: String, _ language: String) -> [String] = { text, _ in [text]
        }
    ) {
        self.templates = templates
        self.kind = kind
        self.sentences = sentences
    }

    /// Throws a `usage` problem when a template of the user's cannot be used.
    ///
    /// - Parameter template: `NAME` of `NAME.md` and `NAME.html`; the half that is missing is the built-in one.
    package func pages(for task: RenderTask, template: String = "brief") throws(Problem) -> [Page] {
        let content = PageContent(task, kind: kind)
        let (markdown, html) = try names(of: template)
        return [
            Page(
                format: .markdown,
                content: try templates.render(named: markdown, context: content.markdownContext)),
            Page(format: .html, content: try templates.render(named: html, context: content.htmlContext)),
            Page(format: .text, content: text(of: content.shape, language: task.report.language)),
        ]
    }

    private func names(of template: String) throws(Problem) -> (markdown: String, html: String) {
        let markdown = template + ".md"
        let html = template + ".html"
        guard templates.has(markdown) || templates.has(html) else {
            throw Problem(
                .usage, "there is no template “\(template)”",
                hint: "put \(markdown).mustache or \(html).mustache into the folder of your templates")
        }
        return (templates.has(markdown) ? markdown : "brief.md", templates.has(html) ? html : "brief.html")
    }

    /// One sentence a line. The headline is one of them when it ends like a sentence and is not said again below.
    private func text(of shape: BriefShape, language: String) -> String {
        var lines = shape.sentenceBlocks.flatMap { sentences($0, language) }.map(SafeText.line)
        lines.removeAll(where: \.isEmpty)
        if let headline = shape.headline, let last = headline.last, ".!?…。！？؟۔।".contains(last),
            !lines.contains(where: { $0.contains(headline) })
        {
            lines.insert(headline, at: 0)
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }
}
