/// Takes from a sentence what it can lose without saying anything else.
package enum Shortening {
    /// `text` on one line, without list mark and without a connective such as `However,` that leans on the
    /// sentence before. Negations, numbers, hedges and subjects stay.
    package static func shorten(_ text: String) -> String {
        var line = withoutListMark(oneLine(text))
        for _ in 0..<3 {
            guard let rest = withoutConnective(line) else { break }
            line = rest
        }
        return line
    }

    /// The beginning of `text`, at most `words` words, to the last comma or dash in its second half if there is one,
    /// with an ellipsis: for a sentence that no limit has room for.
    package static func clip(_ text: String, words: Int) -> String {
        var kept = ""
        var pause = ""
        for part in text.split(separator: " ", omittingEmptySubsequences: true) {
            for piece in BriefWords.count(String(part)) > 1 ? part.map(String.init) : [String(part)] {
                let longer = kept + piece
                guard BriefWords.count(longer) <= words else {
                    return ended(pause.utf8.count * 2 > kept.utf8.count ? pause : kept)
                }
                kept = longer
                if let last = piece.last, ",;:，；、،".contains(last) { pause = String(kept.dropLast()) }
            }
            kept += " "
        }
        return text
    }

    private static func ended(_ text: String) -> String {
        var kept = text
        while kept.last == " " { kept.removeLast() }
        return kept.isEmpty ? kept : kept + "…"
    }

    /// White space and control characters become one space; none at the ends, none between two ideographs.
    package static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if BriefWords.isSpace(scalar.value) {
                pending = true
                continue
            }
            if pending, let last = line.last {
                let joins = scalarClass(last.value) == .ideograph && scalarClass(scalar.value) == .ideograph
                if !joins { line.append(" ") }
            }
            pending = false
            line.append(scalar)
        }
        return String(line)
    }

    /// `- `, `• `, `(a) `, `1) `, `2. ` before a word.
    private static func withoutListMark(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars.prefix(8))
        var index = 0
        guard let first = scalars.first else { return text }
        if ["-", "*", "+", "•", "–", "—", "◦", "▪", "·", "●", ">"].contains(first) {
            index = 1
        } else {
            let opened = first == "("
            if opened { index = 1 }
            let from = index
            while index < scalars.count, index - from < 3, scalarClass(scalars[index].value) == .digit {
                index += 1
            }
            if index == from, opened, index < scalars.count, scalarClass(scalars[index].value) == .letter {
                index += 1
            }
            guard index > from, index < scalars.count,
                scalars[index] == ")" || (!opened && scalars[index] == ".")
            else {
                return text
            }
            index += 1
        }
        guard index < scalars.count, scalars[index] == " " else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(index + 1)))
    }

    private static func withoutConnective(_ text: String) -> String? {
        let cut: Int? = text.withBytes { bytes in
            let comma =
                bytes.prefix(48).firstIndex(of: 0x2C)
                ?? (0..<max(0, min(46, bytes.count - 2))).first { bytes[$0] == 0xD8 && bytes[$0 + 1] == 0x8C }
            guard let comma else { return nil }
            var cursor = WordCursor(bytes, from: 0, to: comma)
            var key: UInt64 = 0
            var count = 0
            while cursor.next() {
                key = key &* 31 &+ cursor.hash
                count += 1
            }
            guard count > 0, count <= 4, Connectives.keys.contains(key) else { return nil }
            var rest = comma + (bytes[comma] == 0x2C ? 1 : 2)
            while rest < bytes.count, bytes[rest] == 0x20 { rest += 1 }
            // What is left must still be a sentence of some length that begins with a word.
            guard bytes.count - rest >= 20, scalarClass(decodeScalar(bytes, at: rest).scalar) != .other else {
                return nil
            }
            return rest
        }
        guard let cut else { return nil }
        let rest = text.utf8.dropFirst(cut)
        let tail = String(rest) ?? text
        return tail.prefix(1).uppercased() + tail.dropFirst()
    }
}
