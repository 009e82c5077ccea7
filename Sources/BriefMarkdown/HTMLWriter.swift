/// Writes safe blocks as HTML: no attribute but `href`, no tag that loads or runs anything.
package enum HTMLWriter {
    /// - Parameter reference: the markup of one source's number.
    package static func html(
        _ blocks: [SafeBlock], reference: (Int) -> String = { "[\($0)]" }
    ) -> String {
        var html = ""
        var lists: [String] = []
        for block in blocks {
            if case .item(let depth, let ordinal) = block.kind {
                openItem(depth: depth, ordinal: ordinal, &lists, &html)
                html += spans(block.spans, reference)
                continue
            }
            close(&lists, to: 0, &html)
            switch block.kind {
            case .heading(let level):
                let tag = "h\(min(6, max(1, level)))"
                html += "<\(tag)>" + spans(block.spans, reference) + "</\(tag)>\n"
            case .quote: html += "<blockquote><p>" + spans(block.spans, reference) + "</p></blockquote>\n"
            case .code: html += "<pre><code>" + escape(block.text) + "</code></pre>\n"
            default: html += "<p>" + spans(block.spans, reference) + "</p>\n"
            }
        }
        close(&lists, to: 0, &html)
        return html
    }

    private static func openItem(depth: Int, ordinal: Int?, _ lists: inout [String], _ html: inout String) {
        let tag = ordinal == nil ? "ul" : "ol"
        close(&lists, to: depth + 1, &html)
        if lists.count == depth + 1 {
            html += "</li>\n"
            if lists[depth] != tag {
                html += "</\(lists.removeLast())>\n"
            }
        }
        while lists.count <= depth {
            let start = ordinal.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
            html += "\(lists.isEmpty ? "" : "\n")<\(tag)\(start)>\n"
            lists.append(tag)
            if lists.count <= depth { html += "<li>" }
        }
        html += "<li>"
    }

    private static func close(_ lists: inout [String], to count: Int, _ html: inout String) {
        while lists.count > count { html += "</li>\n</\(lists.removeLast())>\n" }
    }

    private static func spans(_ spans: [Span], _ reference: (Int) -> String) -> String {
        var html = ""
        for span in spans {
            let text = escape(span.text)
            switch span.kind {
            case .text:
                if let link = span.link {
                    html += "<a href=\"\(escape(link))\" rel=\"noopener noreferrer nofollow\">\(text)</a>"
                } else {
                    html += text
                }
            case .strong: html += "<strong>\(text)</strong>"
            case .emphasis: html += "<em>\(text)</em>"
            case .code: html += "<code>\(text)</code>"
            case .lineBreak: html += "<br>\n"
            case .softBreak: html += " "
            case .references(let numbers): html += numbers.map(reference).joined()
            }
        }
        return html
    }

    /// For text and for attribute values in either kind of quotes.
    package static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
