/// Reads whatever somebody wrote as safe blocks.
package enum SafeReader {
    /// What is read of one text, in bytes: more than any brief, little enough to bound time and memory.
    package static let limit = 1 << 20

    /// Blocks of `markdown`; beyond `limit` it is cut. A document that is one code block (an answer in a fence)
    /// is read as what stands in the fence, and blocks fenced as Markdown are read in place.
    package static func blocks(of markdown: String) -> [SafeBlock] {
        var text = markdown
        if text.utf8.count > limit { text = String(decoding: text.utf8.prefix(limit), as: UTF8.self) }
        var blocks = parse(text)
        for _ in 0..<4 {
            guard let next = unfenced(blocks) else { break }
            blocks = next
        }
        return blocks.map(withoutMarkdownFence)
    }

    /// What a whole-answer fence holds, and what fences marked as Markdown hold; `nil` when there are none.
    private static func unfenced(_ blocks: [SafeBlock]) -> [SafeBlock]? {
        if blocks.count == 1, case .code(let info) = blocks[0].kind, wrapping.contains(info) {
            return parse(blocks[0].text)
        }
        guard blocks.contains(where: { $0.kind == .code(info: "markdown") }) else { return nil }
        return blocks.flatMap { $0.kind == .code(info: "markdown") ? parse($0.text) : [$0] }
    }

    /// A fence that is nested deeper than anybody nests them stays code.
    private static func withoutMarkdownFence(_ block: SafeBlock) -> SafeBlock {
        guard case .code(let info) = block.kind, wrapping.contains(info), info != "" else { return block }
        return SafeBlock(.code(info: "code"), block.spans)
    }

    private static let wrapping: Set<String> = ["", "markdown", "text", "html"]

    private static func parse(_ text: String) -> [SafeBlock] {
        let clean = SafeText.clean(text)
        guard let tree = MarkdownTree(PipeMark.marking(clean) ?? clean) else { return [] }
        var builder = SafeBuilder()
        tree.walk { node, entering in builder.visit(node, entering: entering) }
        return builder.finished()
    }
}
