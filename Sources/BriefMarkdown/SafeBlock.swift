/// A run of text in one style. Styles do not nest, so that whatever is written from them can be read back.
package struct Span: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case text, strong, emphasis, code
        case lineBreak
        /// Numbers of sources that bear out the sentence before.
        case references([Int])
        /// Only while a paragraph is read: the end of a line in the source.
        case softBreak
    }

    package var kind: Kind
    package var text: String
    /// An address that passed `SafeLink`.
    package var link: String?

    package init(_ kind: Kind = .text, _ text: String = "", link: String? = nil) {
        self.kind = kind
        self.text = text
        self.link = link
    }
}

/// A block of safe content: no raw HTML, no image, no address but http, https and mailto.
///
/// Lists are flat: an item knows its depth. What stood in a nested structure deeper than `maxDepth` stands there.
package struct SafeBlock: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case heading(level: Int)
        case paragraph
        /// - ordinal: its number in a numbered list, `nil` in a bulleted one.
        case item(depth: Int, ordinal: Int?)
        case quote
        case code(info: String)
    }

    package static let maxDepth = 3

    package var kind: Kind
    package var spans: [Span]

    package init(_ kind: Kind, _ spans: [Span]) {
        self.kind = kind
        self.spans = spans
    }

    /// The text without styles; a line break is a space, references are left out.
    package var text: String {
        var text = ""
        for span in spans { text += span.kind == .lineBreak ? " " : span.text }
        return text
    }

    package var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    package var isItem: Bool {
        if case .item = kind { true } else { false }
    }

    package var isCode: Bool {
        if case .code = kind { true } else { false }
    }
}
