/// Plain text as Markdown that a CommonMark reader gives back unchanged.
enum MarkdownEscape {
    /// `text` on one line with every character escaped that could mean markup where it stands.
    static func inline(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&", "~":
                escaped.unicodeScalars.append("\\")
            default: break
            }
            escaped.unicodeScalars.append(scalar)
        }
        return blockSafe(escaped)
    }

    /// A line that begins like a list item, a rule or a heading's underline stays a paragraph.
    private static func blockSafe(_ line: String) -> String {
        guard let first = line.unicodeScalars.first else { return line }
        if first == "-" || first == "+" || first == "=" { return "\\" + line }
        let digits = line.utf8.prefix { $0 >= 48 && $0 <= 57 }
        guard !digits.isEmpty, digits.endIndex < line.endIndex else { return line }
        let mark = line[digits.endIndex]
        guard mark == "." || mark == ")" else { return line }
        return line[..<digits.endIndex] + "\\" + line[digits.endIndex...]
    }
}
