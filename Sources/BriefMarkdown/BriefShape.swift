/// A brief as its parts: the headline, what stands right below it, and the sections.
///
/// The headline is the first heading, or a first paragraph that is all bold; below other text only a heading that
/// stands above all others. Sections are the outermost headings after it, or, where there are none, paragraphs
/// that are all bold or that `kind` knows as section headings.
package struct BriefShape: Sendable, Equatable {
    package struct Section: Sendable, Equatable {
        package var heading: String
        /// What `kind` says of the heading, such as `risks`.
        package var kind: String?
        package var blocks: [SafeBlock]

        package init(heading: String, kind: String? = nil, blocks: [SafeBlock]) {
            self.heading = heading
            self.kind = kind
            self.blocks = blocks
        }
    }

    package var headline: String?
    /// Blocks before the first section.
    package var lead: [SafeBlock]
    package var sections: [Section]

    package init(headline: String?, lead: [SafeBlock], sections: [Section]) {
        self.headline = headline
        self.lead = lead
        self.sections = sections
    }

    /// - Parameter kind: the kind of section that a heading names, `nil` for any other text. A first heading that
    ///   has a kind is a section and no headline.
    package static func read(
        _ markdown: String, kind: (String) -> String? = { _ in nil }
    ) -> BriefShape {
        ShapeReader.shape(of: SafeReader.blocks(of: markdown), kind: kind)
    }

    /// All blocks but headings, in order.
    package var blocks: [SafeBlock] { (lead + sections.flatMap(\.blocks)).filter { !$0.isHeading } }

    /// Plain text of every paragraph, item, quote and table row, in order; headline, headings and code left out.
    package var sentenceBlocks: [String] { blocks.filter { !$0.isCode }.map(\.text) }

    /// The whole as safe Markdown: one `#`, sections `##`, what is below them `###`.
    package var markdown: String { MarkdownWriter.markdown(allBlocks) }

    /// The whole as safe HTML, without a page around it.
    package var html: String { HTMLWriter.html(allBlocks) }

    private var allBlocks: [SafeBlock] {
        var all: [SafeBlock] = []
        if let headline { all.append(SafeBlock(.heading(level: 1), [Span(.text, headline)])) }
        all += lead
        for section in sections {
            all.append(SafeBlock(.heading(level: 2), [Span(.text, section.heading)]))
            all += section.blocks
        }
        return all
    }
}
