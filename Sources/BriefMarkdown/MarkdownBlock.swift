/// A block of a Markdown document as plain text: no markup, entities decoded.
package struct MarkdownBlock: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case heading(level: Int)
        case paragraph, item, row, quote, code
    }

    package let kind: Kind
    /// One line for everything but code and hard line breaks. A table row's cells are parted by ` | `.
    package let text: String
    /// First and last line in the source, from 1, both inclusive.
    package let lines: ClosedRange<Int>

    package init(kind: Kind, text: String, lines: ClosedRange<Int>) {
        self.kind = kind
        self.text = text
        self.lines = lines
    }
}
