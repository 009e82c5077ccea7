/// Text that stays text, whichever Markdown reads it: CommonMark, GitHub's, Pandoc's, the first one.
package enum MarkdownEscape {
    /// Where a piece of text goes.
    package struct Place: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        package static let lineStart = Place(rawValue: 1)
        package static let heading = Place(rawValue: 2)
    }

    /// `text` on one line, cleaned, with everything escaped that some Markdown would obey.
    ///
    /// `<` becomes `&lt;` since the first Markdown knew no `\<`; an ampersand is escaped where it would start an
    /// entity; `$` where it could close a formula.
    package static func text(_ text: String, at place: Place = .lineStart) -> String {
        escape(SafeText.line(text), place)
    }

    /// As `text`, for text that is already one clean line.
    static func escape(_ text: String, _ place: Place) -> String {
        let scalars = Array(text.unicodeScalars)
        var escaped = ""
        var index = 0
        if place.contains(.lineStart) { index = lineStart(scalars, &escaped) }
        var angle = false
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar {
            case "\\", "`", "*", "[", "]", "~", "|", "{", "^": escaped.escape(scalar)
            case "_" where !isInsideWord(scalars, index): escaped.escape(scalar)
            case "<":
                escaped += "&lt;"
                angle = true
            case ">" where angle:
                escaped += "&gt;"
                angle = false
            case "&" where startsEntity(scalars, index): escaped += "&amp;"
            case "#" where place.contains(.heading): escaped.escape(scalar)
            case "$" where closesFormula(scalars, index): escaped.escape(scalar)
            case ":" where isScheme(scalars, index): escaped.escape(scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
            index += 1
        }
        return escaped
    }

    /// An address in which nothing reads as an entity.
    static func ampersands(_ address: String) -> String {
        let scalars = Array(address.unicodeScalars)
        var escaped = ""
        for (index, scalar) in scalars.enumerated() {
            escaped.unicodeScalars.append(scalar)
            if scalar == "&", startsEntity(scalars, index) {
                escaped += "amp;"
            }
        }
        return escaped
    }

    static func longestRunOfBackticks(_ text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == 0x60 ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Escapes what would make a line a heading, a list, a quote, an underline, a definition or a title; gives the
    /// index from which the rest goes on.
    private static func lineStart(_ scalars: [Unicode.Scalar], _ escaped: inout String)
        -> Int
    {
        guard let first = scalars.first else { return 0 }
        let next = scalars.count > 1 ? scalars[1] : " "
        switch first {
        case "#", "=", ":", "%": escaped.escape(first)
        case ">": escaped += "&gt;"
        case "-", "+":
            if !isWord(next) { escaped += "\\" }
            escaped.unicodeScalars.append(first)
        case "0"..."9":
            let digits = scalars.prefix { ("0"..."9").contains($0) }.count
            guard digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")" else { return 0 }
            let after = digits + 1 < scalars.count ? scalars[digits + 1] : " "
            guard after == " " else { return 0 }
            for digit in scalars[..<digits] { escaped.unicodeScalars.append(digit) }
            escaped.escape(scalars[digits])
            return digits + 1
        default: return 0
        }
        return 1
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func isInsideWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index > 0 && index + 1 < scalars.count && isWord(scalars[index - 1]) && isWord(scalars[index + 1])
    }

    private static func startsEntity(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index + 1 < scalars.count else { return false }
        if scalars[index + 1] == "#" { return true }
        let name = scalars[(index + 1)...].prefix(40).prefix { $0.isASCII && isWord($0) }
        return !name.isEmpty && index + 1 + name.count < scalars.count
            && scalars[index + 1 + name.count] == ";"
    }

    /// `$…$` is a formula for some when the closing sign follows text and no digit follows it.
    private static func closesFormula(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let before = index > 0 ? scalars[index - 1] : " "
        let after = index + 1 < scalars.count ? scalars[index + 1] : " "
        return after == "$" || before == "$" || (before != " " && !("0"..."9").contains(after))
    }

    /// GitHub makes a link of `xmpp:`, which is none of the schemes that a brief may lead to.
    private static func isScheme(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index >= 4 else { return false }
        return String(String.UnicodeScalarView(scalars[(index - 4)..<index])).lowercased() == "xmpp"
    }
}

extension String {
    /// `unicodeScalars.append(contentsOf:)` would copy the whole string each time.
    fileprivate mutating func escape(_ scalar: Unicode.Scalar) {
        unicodeScalars.append("\\")
        unicodeScalars.append(scalar)
    }
}
