import BriefCore
import BriefText

/// What keeps a sentence out of a page that a person reads.
struct SentenceForm: OptionSet {
    let rawValue: UInt16

    /// Leans on a sentence that it could not be joined to.
    static let dangling = SentenceForm(rawValue: 1)
    /// Tells of the report and not of its matter.
    static let metadata = SentenceForm(rawValue: 2)
    /// An entry of a timeline.
    static let log = SentenceForm(rawValue: 4)
    static let unreadable = SentenceForm(rawValue: 8)
    /// Ends with a colon: what it announces stands elsewhere.
    static let introduces = SentenceForm(rawValue: 16)
    /// A line of prose that nothing ends: a heading, a caption, a piece.
    static let open = SentenceForm(rawValue: 32)
    static let question = SentenceForm(rawValue: 64)
    static let row = SentenceForm(rawValue: 128)
    /// Small talk.
    static let chat = SentenceForm(rawValue: 256)

    /// In no section, as long as there is anything else.
    static let never: SentenceForm = [.dangling, .metadata, .log, .unreadable]
    /// Neither bottom line nor key point.
    static let unfit: SentenceForm = [never, .introduces, .open, .question, .row, .chat]

    static func of(
        _ text: String, row: SentenceTable.Row, in passage: Passage, leans: Bool
    ) -> SentenceForm {
        var form: SentenceForm = leans ? .dangling : []
        if SentenceShape.isMetadata(text) { form.insert(.metadata) }
        if SentenceShape.isUnreadable(text) { form.insert(.unreadable) }
        if passage.isTimeline || SentenceShape.isLogEntry(text) { form.insert(.log) }
        if passage.kind == .row { form.insert(.row) }
        if row.traits.contains(.question) { form.insert(.question) }
        if row.cues.filler >= 2 || row.cues.chat + row.cues.filler >= 3 { form.insert(.chat) }
        if text.hasSuffix(":") || text.hasSuffix("：") { form.insert(.introduces) }
        let isOpen = row.traits.isDisjoint(with: .closed) || row.traits.contains(.piece)
        let opensWithColon = text.unicodeScalars.prefix(3).dropFirst().contains { $0 == ":" || $0 == "：" }
        if opensWithColon { form.insert(.open) }
        if isOpen || row.traits.contains(.startsLower), passage.kind == .prose || passage.kind == .quote {
            form.insert(.open)
        }
        return form
    }
}
