/// Takes the text out of an HTML block of a Markdown document: no parser, but no tag, script or comment passes.
package enum HTMLStripper {
    /// Paragraphs of what stands between the tags, on the lines where it stands.
    package static func blocks(_ html: String, firstLine: Int) -> [MarkdownBlock] {
        let text = text(of: html)
        guard text.utf8.contains(where: { $0 > 0x20 }), let tree = MarkdownTree(text) else { return [] }
        var builder = BlockBuilder(marked: false)
        tree.walk { node, entering in
            if node.kind != .htmlBlock { builder.visit(node, entering: entering) }
        }
        return builder.blocks.map { block in
            let lines = (block.lines.lowerBound + firstLine - 1)...(block.lines.upperBound + firstLine - 1)
            return MarkdownBlock(kind: block.kind, text: block.text, lines: lines)
        }
    }

    /// Tags become a space, comments and what `script`, `style`, `template` and `svg` hold nothing; newlines stay
    /// so that lines can be counted, and no line is indented, or it would be code.
    static func text(of html: String) -> String {
        let bytes = Array(html.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        func skip(past pattern: [UInt8]) {
            while index < bytes.count {
                if bytes[index] == 0x0A { kept.append(0x0A) }
                if matches(bytes, index, pattern) {
                    index += pattern.count
                    return
                }
                index += 1
            }
        }
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x3C, opensTag(bytes, index + 1) else {
                let indents = (byte == 0x20 || byte == 0x09) && (kept.isEmpty || kept.last == 0x0A)
                if !indents { kept.append(byte) }
                index += 1
                continue
            }
            if matches(bytes, index, comment) {
                skip(past: Array("-->".utf8))
            } else if let hidden = hiding.first(where: { matches(bytes, index, $0.opening) }) {
                skip(past: hidden.closing)
                skip(past: [0x3E])
            } else {
                skip(past: [0x3E])
            }
            if let last = kept.last, last > 0x20 { kept.append(0x20) }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// A letter, `/`, `!` or `?` after `<`; anything else is a less-than sign.
    private static func opensTag(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return (0x61...0x7A).contains(bytes[index] | 0x20) || [0x2F, 0x21, 0x3F].contains(bytes[index])
    }

    private static let comment = Array("<!--".utf8)
    private static let hiding = ["script", "style", "template", "svg", "noscript", "iframe"].map {
        (opening: Array("<\($0)".utf8), closing: Array("</\($0)".utf8))
    }

    /// Case-insensitive for ASCII letters; the pattern is in lower case.
    private static func matches(_ bytes: [UInt8], _ index: Int, _ pattern: [UInt8]) -> Bool {
        guard index + pattern.count <= bytes.count else { return false }
        for offset in pattern.indices {
            let byte = bytes[index + offset]
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower != pattern[offset] { return false }
        }
        return true
    }
}
