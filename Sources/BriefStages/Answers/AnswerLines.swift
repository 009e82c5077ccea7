/// How a line of a model's Markdown looks, for finding where the brief begins and ends in an answer.
extension Substring {
    var trimmedStart: Substring { drop { $0 == " " || $0 == "\t" } }

    var isBlank: Bool { allSatisfy { $0.isWhitespace } }

    var isFence: Bool { trimmedStart.hasPrefix("```") || trimmedStart.hasPrefix("~~~") }

    var isHeading: Bool {
        let hashes = trimmedStart.prefix { $0 == "#" }.count
        return (1...6).contains(hashes)
            && trimmedStart.dropFirst(hashes).first.map { $0.isWhitespace } == true
    }

    var isTopHeading: Bool { trimmedStart.hasPrefix("# ") }

    var isItem: Bool {
        let text = trimmedStart
        if let first = text.first, "-*+•".contains(first) { return text.dropFirst().first == " " }
        let digits = text.prefix { $0.isNumber }
        return (1...3).contains(digits.count)
            && [". ", ") "].contains(text.dropFirst(digits.count).prefix(2))
    }

    var isRule: Bool {
        let marks = filter { !$0.isWhitespace }
        return marks.count >= 3
            && (marks.allSatisfy { $0 == "-" } || marks.allSatisfy { $0 == "*" || $0 == "_" })
    }

    /// `**Key points**` alone on its line: what some models write for a heading.
    var isBoldOnly: Bool {
        let text = String(self).trimmed
        return text.count > 4
            && (text.hasPrefix("**") && text.hasSuffix("**") || text.hasPrefix("__") && text.hasSuffix("__"))
    }

    var opensBrief: Bool { isHeading || isBoldOnly }

    var endsWithColon: Bool {
        let text = String(self).trimmed.trimming { "*_".contains($0) }
        return text.last == ":" || text.last == "："
    }

    /// The words of a heading or of a bold line, without marks.
    var headingText: String { String(self).trimming { "#*_: ：\t".contains($0) } }
}

extension String {
    /// The lines of a text; LF, CR LF and CR end a line.
    var lines: [Substring] { split(omittingEmptySubsequences: false) { $0.isNewline } }

    func trimming(_ unwanted: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, unwanted(first) { text.removeFirst() }
        while let last = text.last, unwanted(last) { text.removeLast() }
        return String(text)
    }
}
