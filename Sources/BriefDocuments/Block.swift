package import BriefCore

/// A piece of a document as its reader found it.
package struct Block: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// 1 for the outermost.
        case heading(Int)
        case paragraph(Paragraph.Kind)
    }

    package var kind: Kind
    package let text: String
    package let lines: ClosedRange<Int>

    package init(_ kind: Kind, _ text: String, lines: ClosedRange<Int>) {
        self.kind = kind
        self.text = text
        self.lines = lines
    }

    package var headingLevel: Int? {
        if case .heading(let level) = kind { return level }
        return nil
    }
}

/// What a reader of one format gives back.
package struct Document: Sendable {
    package var blocks: [Block]
    /// What the format itself calls the title (`<title>`), not a heading.
    package var title: String?
    /// Sentences for a person: what was left out and why.
    package var notices: [String]

    package init(blocks: [Block], title: String? = nil, notices: [String] = []) {
        self.blocks = blocks
        self.title = title
        self.notices = notices
    }

    /// The first heading of level 1, else the first one at all; a table of contents is no title.
    package var heading: String? {
        let headings = blocks.lazy.filter { $0.headingLevel != nil && !Self.isContents($0.text) }
        return (headings.first { $0.headingLevel == 1 } ?? headings.first)?.text
    }

    private static func isContents(_ heading: String) -> Bool {
        heading.utf8.count <= 64 && contents.contains(heading.lowercased())
    }

    private static let contents: Set<String> = [
        "contents", "table of contents", "съдържание", "оглавление", "содержание", "inhalt",
        "inhaltsverzeichnis",
        "sommaire", "table des matières", "índice", "contenido", "indice", "sumário", "目录", "目錄", "目次", "차례",
        "spis treści", "obsah", "içindekiler", "inhoud", "innehåll", "зміст", "المحتويات", "toc",
    ]

    /// Headings and what stands below each, in order.
    package func sections() -> [Section] {
        var sections: [Section] = []
        var heading: Block?
        var paragraphs: [Paragraph] = []
        func close() {
            guard heading != nil || !paragraphs.isEmpty else { return }
            sections.append(
                Section(heading: heading?.text, level: heading?.headingLevel ?? 0, paragraphs: paragraphs))
            paragraphs = []
        }
        for block in blocks {
            switch block.kind {
            case .heading:
                close()
                heading = block
            case .paragraph(let kind):
                paragraphs.append(Paragraph(text: block.text, lines: block.lines, kind: kind))
            }
        }
        close()
        return sections
    }
}
