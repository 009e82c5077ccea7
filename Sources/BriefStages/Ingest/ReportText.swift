internal import BriefCore
internal import BriefDocuments

/// Bytes as a document with the settings that it brings along.
struct ReportText {
    let document: Document
    let settings: ReportSettings
    let notices: [String]

    static func read(
        _ bytes: consuming [UInt8], name: String, mediaType: MediaType?, trusted: Set<String>?
    ) throws(Problem) -> ReportText {
        let text = try TextDecoder.decode(bytes, charset: mediaType?.charset, name: name)
        var notices = encodingNotices(text, name)
        var settings = ReportSettings()
        var start = 0
        var line = 1
        if let front = FrontMatter(text.utf8) {
            let reader = SettingsReader(frontMatter: front, trusted: trusted, name: name)
            settings = reader.settings
            notices += reader.notices
            (start, line) = (front.bodyStart, front.bodyLine)
        }
        let body = text.utf8[start...]
        let format = Format.of(body, name: name, contentType: mediaType?.type)
        let document =
            switch format {
            case .text: PlainTextReader.read(body, firstLine: line)
            case .markdown: MarkdownDocument.read(text.withPlainLines(from: start), firstLine: line)
            case .html: HTMLReader.read(text.withPlainLines(from: start), firstLine: line)
            }
        return ReportText(document: document, settings: settings, notices: notices + document.notices)
    }

    private static func encodingNotices(_ text: DecodedText, _ name: String) -> [String] {
        var notices: [String] = []
        if text.guessed {
            notices.append("Nothing names the encoding of \(name); it was read as \(text.encoding).")
        }
        if text.broken > 0 {
            notices.append("\(name) has \(text.broken) broken byte sequences; each was replaced by U+FFFD.")
        }
        return notices
    }
}
