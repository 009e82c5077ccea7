/// Tells a brief from talk about a brief.
///
/// Phrases alone cannot: "no changes are needed" is a finding of many reports. So they count only where nothing of
/// the report is said (`Evidence`). They are looked up in folded text (FoldedPhrases.swift); scripts without spaces
/// are searched as they stand.
enum MetaTalk {
    /// "Here is the refined brief:", "Sure! I have …"
    static func isPreamble(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return folded.bytes.count < 600
            && (MetaPhrases.openings.contains { folded.hasPrefix($0) } || isTalk(folded))
    }

    /// "Let me know if you would like further changes.", "(Word count: 45)"
    static func isClosing(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return folded.bytes.count < 400
            && (MetaPhrases.closings.contains { folded.hasPrefix($0) } || isChangeLog(text) || isTalk(folded))
    }

    /// "Let me know …": an offer, whatever words it shares with the report; never with a figure.
    static func isOffer(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return folded.bytes.count < 400 && MetaPhrases.offers.contains { folded.hasPrefix($0) }
            && !text.unicodeScalars.contains { $0.properties.numericType != nil }
    }

    /// "Changes made", as a heading or as the start of a note.
    static func isChangeLog(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return MetaPhrases.changeLogs.contains { folded.hasPrefix($0) }
    }

    /// "Refined brief", "Executive brief": a name for the answer, not a headline.
    static func isLabel(_ text: String) -> Bool { FoldedPhrases(text).isOne(of: MetaPhrases.labels) }

    /// A short answer that declines, asks back or finds nothing to do.
    static func isRefusal(_ text: String) -> Bool {
        let folded = FoldedPhrases(text)
        return folded.bytes.count < 1200
            && (MetaPhrases.refusals.contains { folded.contains($0) }
                || says(folded, MetaPhrases.nothingToChange))
    }

    /// Whether an answer that has a brief's form talks about the draft instead of giving a brief.
    ///
    /// - Parameters:
    ///   - headline: the answer's first heading.
    ///   - blocks: its paragraphs and items, in order, without section headings.
    ///   - supported: whether it says anything of the report or the draft.
    static func isReview(headline: String, blocks: [String], supported: Bool) -> Bool {
        let title = FoldedPhrases(headline)
        if title.isOne(of: MetaPhrases.verdicts) { return true }
        let folded = blocks.map { FoldedPhrases($0) }
        if !folded.isEmpty, folded.allSatisfy(isTalk) { return true }
        if supported { return false }
        if isTalk(title) || folded.contains(where: isTalk) { return true }
        return title.containsOne(of: MetaPhrases.reviewWords)
            && (folded.contains { $0.containsOne(of: MetaPhrases.qualities) } || blocks.isEmpty)
    }

    private static func isTalk(_ folded: FoldedPhrases) -> Bool {
        folded.containsOne(of: MetaPhrases.refusals) || says(folded, MetaPhrases.nothingToChange)
            || folded.containsOne(of: MetaPhrases.texts) && folded.containsOne(of: MetaPhrases.qualities)
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
