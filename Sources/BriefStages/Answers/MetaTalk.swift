/// Tells a brief from talk about a brief.
///
/// Phrases are looked up in folded text (FoldedPhrases.swift); scripts without spaces are searched as they stand. The
/// phrases stand in MetaPhrases.swift.
enum MetaTalk {
    /// "Here is the refined brief:", "Sure! I have …"
    static func isPreamble(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return folded.bytes.count < 600
            && (MetaPhrases.openings.contains { folded.hasPrefix($0) }
                || says(folded, MetaPhrases.aboutTheText)
                || MetaPhrases.refusals.contains { folded.contains($0) })
    }

    /// "Let me know if you would like further changes."
    static func isClosing(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return MetaPhrases.closings.contains { folded.contains($0) } || isChangeLog(text)
    }

    /// "Changes made", as a heading or as the start of a note.
    static func isChangeLog(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return MetaPhrases.changeLogs.contains { folded.hasPrefix($0) }
    }

    /// "Refined brief", "Executive brief": a name for the answer, not a headline.
    static func isLabel(_ text: String) -> Bool { FoldedPhrases(text).isOne(of: MetaPhrases.labels) }

    /// Whether an answer that has a brief's form talks about the draft instead of giving a brief.
    ///
    /// - Parameters:
    ///   - headline: the answer's first heading.
    ///   - blocks: its section headings, paragraphs and items, in order.
    static func isReview(headline: String, blocks: [String]) -> Bool {
        if isAbout(headline) || FoldedPhrases(headline).isOne(of: MetaPhrases.reviewTitles) { return true }
        let hits = blocks.indices.filter { isAbout(blocks[$0]) }
        guard let first = hits.first else { return false }
        if says(FoldedPhrases(blocks[first]), MetaPhrases.nothingToChange), first < 3 { return true }
        return hits.count >= 2 && hits.count * 3 >= blocks.count
    }

    private static func isAbout(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return says(folded, MetaPhrases.nothingToChange) || says(folded, MetaPhrases.aboutTheText)
            || MetaPhrases.refusals.contains { folded.contains($0) }
    }

    /// True when one pair of the table is in the text: a first part, and a second that begins behind its start.
    private static func says(_ folded: FoldedPhrases, _ pairs: [([String], [String])]) -> Bool {
        pairs.contains { firsts, seconds in
            firsts.contains { first in
                guard let start = folded.position(of: first, from: 0) else { return false }
                return seconds.contains { folded.position(of: $0, from: start + 1) != nil }
            }
        }
    }
}
