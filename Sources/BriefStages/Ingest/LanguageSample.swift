internal import BriefCore

/// Some 24 KB of a report's prose, taken from all over it: enough to tell the language, whatever the length.
enum LanguageSample {
    private static let wanted = 24_576

    static func of(_ sections: [Section]) -> String {
        let paragraphs = sections.lazy.flatMap(\.paragraphs).filter { $0.kind != .code }
        let total = paragraphs.reduce(0) { $0 + $1.text.utf8.count }
        // Whole paragraphs, one in so many; a text of a few huge ones gives their beginnings.
        let step = max(1, total / wanted)
        let share = max(512, wanted / max(1, sections.count))
        var text = ""
        var skipped = step
        for paragraph in paragraphs where text.utf8.count < wanted {
            skipped += 1
            guard skipped >= step else { continue }
            skipped = 0
            text += prefix(paragraph.text, step == 1 ? wanted : max(share, 2048))
            text += "\n"
        }
        return text
    }

    private static func prefix(_ text: String, _ count: Int) -> String {
        text.utf8.count <= count ? text : String(decoding: text.utf8.prefix(count), as: UTF8.self)
    }
}
