/// What may be written to a terminal.
package enum TerminalText {
    /// `text` with everything harmless that a terminal would obey: control characters show as their pictures
    /// (U+2400…), bidirectional and other hidden characters are left out.
    ///
    /// - Parameter keepingLines: newlines and tabs stay; otherwise they become spaces, for one-line messages.
    package static func safe(_ text: String, keepingLines: Bool = false) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: safe.append(keepingLines ? scalar : " ")
            case 0x2028, 0x2029: safe.append(keepingLines ? "\n" : " ")
            case 0x0D: continue
            case 0x00...0x1F: safe.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
            case 0x7F: safe.append("\u{2421}")
            case 0x80...0x9F: safe.append("\u{FFFD}")
            case 0x200C, 0x200D: safe.append(scalar)
            case 0x200E, 0x200F, 0x061C: continue
            case _ where SafeText.isHidden(scalar): continue
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
