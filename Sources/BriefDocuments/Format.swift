/// The formats that are read, told by content. The name only decides between text and Markdown.
package enum Format: String, Sendable {
    case text, markdown, html

    /// - Parameters:
    ///   - utf8: the decoded text, without front matter.
    ///   - name: path or address; its suffix is a hint.
    ///   - contentType: HTTP's media type, without parameters.
    package static func of(_ utf8: ArraySlice<UInt8>, name: String, contentType: String? = nil) -> Format {
        let head = utf8.prefix(65_536)
        if looksLikeHTML(head) { return .html }
        let suffix = name.lowercased().split(separator: "?").first.map(String.init) ?? ""
        if ["text/markdown", "text/x-markdown"].contains(contentType) { return .markdown }
        if [".md", ".markdown", ".mdown", ".mkd"].contains(where: suffix.hasSuffix) { return .markdown }
        return MarkdownSigns(head).decide() ? .markdown : .text
    }

    /// A doctype or an `html` element at the start, else common tags in a good part of the lines: a report that
    /// quotes a tag here and there is no page.
    private static func looksLikeHTML(_ head: ArraySlice<UInt8>) -> Bool {
        let start = head.drop { $0 <= 0x20 }
        if start.first == 0x3C {
            let lower = start.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            let openings: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<?xml"]
            if openings.contains(where: { lower[...].starts(with: $0) }) { return true }
            // Comments and other things may come first.
            if lower[...].range(of: "<html") != nil { return true }
        }
        var tags = 0
        var index = head.startIndex
        while let open = head[index...].firstIndex(of: 0x3C) {
            if isCommonTag(head[(open + 1)...]) { tags += 1 }
            index = open + 1
        }
        let lines = head.count { $0 == 0x0A } + 1
        // Starting with a tag is a strong sign, so few suffice there.
        return tags >= 3 && tags * (start.first == 0x3C ? 8 : 2) >= lines
    }

    private static let commonTags = Set(
        """
        p div span br table tr td th ul ol li a h1 h2 h3 h4 h5 h6 b i strong em section article main header footer \
        nav aside blockquote pre script style font center title meta link
        """.split(separator: " ").map { Array($0.utf8) })

    /// Called at the byte behind `<`; closing tags do not count.
    private static func isCommonTag(_ rest: ArraySlice<UInt8>) -> Bool {
        let name = rest.prefix(12).prefix { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        guard let next = rest.dropFirst(name.count).first, [0x20, 0x3E, 0x2F, 0x0A, 0x09].contains(next)
        else {
            return false
        }
        return commonTags.contains(name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    }
}

/// Counts of what only Markdown writes so.
private struct MarkdownSigns {
    private var headings = 0
    private var fences = 0
    private var links = 0
    private var emphasis = 0
    private var tableRules = 0
    private var lines = 0

    init(_ head: ArraySlice<UInt8>) {
        for line in head.split(separator: 0x0A) {
            lines += 1
            read(line)
        }
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        let hashes = line.prefix { $0 == 0x23 }.count
        if (1...6).contains(hashes), line.dropFirst(hashes).first == 0x20, line.count > hashes + 2 {
            headings += 1
        }
        if line.starts(with: "```") || line.starts(with: "~~~") { fences += 1 }
        if line.range(of: "](") != nil { links += 1 }
        if line.count(where: { $0 == 0x2A }) >= 4, line.range(of: "**") != nil {
            emphasis += 1
        }
        if line.contains(0x7C), line.contains(0x2D),
            line.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20, 0x0D].contains($0) })
        {
            tableRules += 1
        }
    }

    /// One `#` line may be a comment in a text; two signs of different kinds, or several headings, are Markdown.
    func decide() -> Bool {
        let kinds = [headings, fences / 2, links, emphasis, tableRules].count { $0 > 0 }
        return kinds >= 2 || headings >= 2 || tableRules >= 1 || links >= 3 || emphasis >= 3
    }
}
