import BriefText

/// What a model wraps around a brief is taken off: code fences, "Here is the refined brief:", "Let me know …".
///
/// Nothing goes that says something of the report (`Evidence`).
struct AnswerText {
    let evidence: Evidence

    /// The brief inside an answer; empty when there is none.
    func stripped(_ answer: String) -> String {
        var lines = unfenced(answer.trimmed.lines)
        lines = withoutPreamble(lines)
        lines = withoutClosing(lines)
        return lines.joined(separator: "\n").trimmed
    }

    /// Notes of a part as they are, out of a code fence around the whole: whatever else is in them is kept.
    static func notes(_ answer: String) -> String {
        let lines = answer.trimmed.lines
        guard lines.count > 2, lines.first?.isFence == true, lines.last?.isFence == true,
            lines.filter(\.isFence).count == 2
        else { return answer.trimmed }
        return lines.dropFirst().dropLast().joined(separator: "\n").trimmed
    }

    /// The inside of a code fence that holds the brief, and what stands behind the fence.
    private func unfenced(_ lines: [Substring]) -> [Substring] {
        guard let open = lines.firstIndex(where: \.isFence) else { return lines }
        let marker = lines[open].trimmedStart.prefix(3)
        let rest = lines[(open + 1)...]
        let close = rest.lastIndex { $0.isFence && $0.trimmedStart.hasPrefix(marker) } ?? lines.endIndex
        let inside = lines[(open + 1)..<close]
        let before = lines[..<open]
        let wrapsTheBrief =
            !before.contains(where: \.opensBrief)
            && (inside.contains(where: \.opensBrief) || before.allSatisfy(\.isBlank))
        guard wrapsTheBrief else { return lines }
        return before + inside + (close < lines.endIndex ? [""] + lines[(close + 1)...] : [])
    }

    /// Words before the headline go when they announce it.
    private func withoutPreamble(_ lines: [Substring]) -> [Substring] {
        var rest = lines[...].drop { $0.isBlank || $0.isRule }
        while let first = rest.first, !first.isHeading, !first.isItem {
            // "Got it. The brief:" on the line right above a bold headline.
            if let second = rest.dropFirst().first, !first.isBoldOnly, second.isBoldOnly, !says(first) {
                rest = rest.dropFirst()
                continue
            }
            let paragraph = rest.prefix { !$0.isBlank && !$0.isHeading && !$0.isRule }
            let after = rest.dropFirst(paragraph.count).drop { $0.isBlank || $0.isRule }
            guard let next = after.first, next.opensBrief, paragraph.first.map({ !$0.isRule }) == true else {
                break
            }
            let text = paragraph.joined(separator: " ")
            let announces =
                MetaTalk.isPreamble(text) || MetaTalk.isLabel(text) || first.endsWithColon
                || !says(Substring(text))
            guard announces && (!first.isBoldOnly || first.endsWithColon || MetaTalk.isLabel(text)) else {
                break
            }
            guard !says(Substring(text)) || MetaTalk.isPreamble(text) || next.isTopHeading else { break }
            rest = after
        }
        // A heading that only names the answer ("# Refined brief") right above the headline itself.
        if let first = rest.first, first.isHeading, MetaTalk.isLabel(first.headingText) {
            let after = rest.dropFirst().drop(while: \.isBlank)
            if let next = after.first, next.opensBrief, BriefHeadings.kind(ofHeading: next.headingText) == nil
            {
                rest = after
            }
        }
        return Array(rest)
    }

    /// Offers, notes on what was changed and the rule above them, at the end.
    private func withoutClosing(_ lines: [Substring]) -> [Substring] {
        var rest = lines[...]
        trimEnd(&rest)
        for _ in 0..<4 {
            guard let block = lastBlock(of: rest), block.startIndex > rest.startIndex, let first = block.first
            else { break }
            let above = heading(before: block.startIndex, in: rest)
            if first.isItem || above.map({ MetaTalk.isChangeLog(rest[$0].headingText) }) == true {
                // Items under "Changes made".
                guard let above, MetaTalk.isChangeLog(rest[above].headingText), !says(block) else { break }
                rest = rest[..<above]
            } else if first.isHeading || above != nil {
                guard first.isHeading, block.count == 1, MetaTalk.isChangeLog(first.headingText) else {
                    break
                }
                rest = rest[..<block.startIndex]
            } else {
                let text = block.joined(separator: " ")
                guard MetaTalk.isOffer(text) || MetaTalk.isClosing(text) && !says(block) else { break }
                rest = rest[..<block.startIndex]
            }
            trimEnd(&rest)
        }
        return Array(rest)
    }

    private func says(_ text: Substring) -> Bool { evidence.supports([String(text)]) }
    private func says(_ lines: ArraySlice<Substring>) -> Bool { evidence.supports(lines.map(String.init)) }

    private func trimEnd(_ lines: inout ArraySlice<Substring>) {
        while let last = lines.last, last.isBlank || last.isRule { lines.removeLast() }
    }

    private func lastBlock(of lines: ArraySlice<Substring>) -> ArraySlice<Substring>? {
        guard !lines.isEmpty else { return nil }
        let gap = lines.lastIndex { $0.isBlank || $0.isRule || $0.isHeading }
        guard let gap else { return lines }
        if gap == lines.index(before: lines.endIndex) { return lines[gap...] }
        return lines[(gap + 1)...]
    }

    private func heading(before index: Int, in lines: ArraySlice<Substring>) -> Int? {
        lines[..<index].lastIndex { !$0.isBlank }
            .flatMap { lines[$0].isHeading || lines[$0].isBoldOnly ? $0 : nil }
    }
}
