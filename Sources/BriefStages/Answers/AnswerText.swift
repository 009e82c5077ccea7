/// What a model wraps around a brief is taken off: code fences, "Here is the refined brief:", "Let me know …".
enum AnswerText {
    /// The brief inside an answer; empty when there is none.
    static func stripped(_ answer: String) -> String {
        var lines = unfenced(answer.trimmed.lines)
        lines = withoutPreamble(lines)
        lines = withoutClosing(lines)
        return lines.joined(separator: "\n").trimmed
    }

    /// The inside of a code fence that holds the brief, with or without words around the fence.
    private static func unfenced(_ lines: [Substring]) -> [Substring] {
        guard let open = lines.firstIndex(where: \.isFence) else { return lines }
        let marker = lines[open].trimmedStart.prefix(3)
        let rest = lines[(open + 1)...]
        let close = rest.lastIndex { $0.isFence && $0.trimmedStart.hasPrefix(marker) } ?? lines.endIndex
        let inside = lines[(open + 1)..<close]
        let before = lines[..<open]
        let wrapsTheBrief =
            !before.contains(where: \.opensBrief)
            && (inside.contains(where: \.opensBrief) || before.allSatisfy(\.isBlank))
        return wrapsTheBrief ? Array(inside) : lines
    }

    /// Words before the headline go when they are about the answer, or when a first-level heading follows them.
    private static func withoutPreamble(_ lines: [Substring]) -> [Substring] {
        var rest = lines[...].drop(while: \.isBlank)
        while let first = rest.first, !first.isHeading, !first.isItem {
            let paragraph = rest.prefix { !$0.isBlank && !$0.isHeading }
            let after = rest.dropFirst(paragraph.count).drop(while: \.isBlank)
            guard let next = after.first else { break }
            let text = paragraph.joined(separator: " ")
            let announces = MetaTalk.isPreamble(text) || (first.endsWithColon && next.opensBrief)
            guard announces || (next.isTopHeading && !first.isBoldOnly && text.utf8.count < 600) else {
                break
            }
            rest = after
        }
        // A heading that only names the answer ("# Refined brief") before the headline itself.
        if let first = rest.first, first.isHeading, MetaTalk.isLabel(first.headingText) {
            let after = rest.dropFirst().drop(while: \.isBlank)
            if let next = after.first, next.isTopHeading || next.isBoldOnly { rest = after }
        }
        return Array(rest)
    }

    /// Offers, notes on what was changed and the rule above them, at the end.
    private static func withoutClosing(_ lines: [Substring]) -> [Substring] {
        var rest = lines[...]
        func trimEnd() {
            while let last = rest.last, last.isBlank || last.isRule { rest.removeLast() }
        }
        trimEnd()
        for _ in 0..<4 {
            let start = (rest.lastIndex { $0.isBlank || $0.isRule }).map { $0 + 1 } ?? rest.startIndex
            let block = rest[start...]
            guard start > rest.startIndex, let first = block.first else { break }
            if first.isHeading, block.count == 1 || MetaTalk.isChangeLog(first.headingText) {
                guard MetaTalk.isChangeLog(first.headingText) else { break }
            } else if first.isItem {
                guard let above = heading(before: start, in: rest),
                    MetaTalk.isChangeLog(rest[above].headingText)
                else { break }
                rest = rest[..<above]
                trimEnd()
                continue
            } else if !MetaTalk.isClosing(block.joined(separator: " ")) {
                break
            }
            rest = rest[..<start]
            trimEnd()
        }
        return Array(rest)
    }

    private static func heading(before index: Int, in lines: ArraySlice<Substring>) -> Int? {
        lines[..<index].lastIndex { !$0.isBlank }.flatMap {
            lines[$0].isHeading || lines[$0].isBoldOnly ? $0 : nil
        }
    }
}
