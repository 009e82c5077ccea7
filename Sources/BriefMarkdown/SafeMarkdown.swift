/// Whatever a model wrote, made safe to show and to hand on.
///
/// Raw HTML shows as text. Images leave their description, links to anything but http, https and mailto their
/// text. Control, bidirectional, zero-width and tag characters are gone. Tables are bullets, task boxes and
/// strike-through plain text, a fence around the whole answer is taken off, and there is one first-level heading.
/// Making safe twice changes nothing.
package enum SafeMarkdown {
    package static func markdown(_ text: String) -> String { BriefShape.read(text).markdown }

    /// A fragment without a page around it.
    package static func html(_ text: String) -> String { BriefShape.read(text).html }

    /// Plain text, one block a line.
    package static func text(_ text: String) -> String {
        let shape = BriefShape.read(text)
        return ([shape.headline].compactMap(\.self) + shape.sentenceBlocks).joined(separator: "\n")
    }

    /// Plain text as Markdown that stays text.
    package static func escaped(_ text: String) -> String { MarkdownEscape.text(text) }
}
