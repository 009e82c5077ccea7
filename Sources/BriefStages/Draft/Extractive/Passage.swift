import BriefCore
import BriefText

/// One paragraph of the report and where it stands.
struct Passage {
    let text: String
    let lines: ClosedRange<Int>
    let kind: Paragraph.Kind
    /// Heading of the report's section.
    let heading: String?
    /// The brief's section that the nearest heading (or a label such as `Risk:`) names.
    let topic: Topic?
    /// Its place below the nearest heading, from 0; headings that plain text sets without a mark count too.
    let place: Int
}

/// The report's paragraphs in order, with unmarked headings told from text.
struct Passages {
    private(set) var all: [Passage] = []
    /// Who speaks, if it is a transcript.
    private(set) var speakers = Speakers()
    /// Length of all of them.
    private(set) var bytes = 0

    init(of report: Report, languages: [String], lexicon: CueLexicon) {
        var topics = Topics(languages: languages, lexicon: lexicon)
        all.reserveCapacity(report.sections.reduce(0) { $0 + $1.paragraphs.count })
        var labelled = 0
        var noted = Speakers()
        for section in report.sections {
            let sectionTopic = section.heading.flatMap { topics.topic(of: $0) }
            var topic = sectionTopic
            var tableTopic: Topic?
            var place = 0
            for (index, paragraph) in section.paragraphs.enumerated() {
                let next = index + 1 < section.paragraphs.count ? section.paragraphs[index + 1] : nil
                if let next, Self.isHeading(paragraph, before: next) {
                    topic = topics.topic(of: paragraph.text) ?? sectionTopic
                    place = 0
                    continue
                }
                guard paragraph.kind != .code else { continue }
                if paragraph.kind != .row { tableTopic = nil }
                let follows = index > 0 && section.paragraphs[index - 1].kind == .row
                if paragraph.kind == .row, !follows, next?.kind == .row, Self.isHeader(paragraph.text) {
                    tableTopic = topics.topic(ofHeader: paragraph.text)
                    continue
                }
                let label = Self.label(of: paragraph.text)
                labelled += noted.note(paragraph.text) ? 1 : 0
                all.append(
                    Passage(
                        text: paragraph.text, lines: paragraph.lines, kind: paragraph.kind,
                        heading: section.heading,
                        topic: label.flatMap { BriefHeadings.kind(ofHeading: $0) }.map {
                            Topic(kind: $0, weight: CueStrength.strong)
                        } ?? topic ?? tableTopic,
                        place: place))
                bytes += paragraph.text.utf8.count
                place += 1
            }
        }
        if labelled >= 4, labelled * 3 >= all.count { speakers = noted }
        if all.isEmpty { addHeadings(of: report) }
    }

    /// The first row of a table names its columns when it holds no figure.
    private static func isHeader(_ row: String) -> Bool {
        !row.utf8.contains { $0 >= 48 && $0 <= 57 }
    }

    /// A report that is all headings is read as its headings.
    private mutating func addHeadings(of report: Report) {
        for section in report.sections {
            for paragraph in section.paragraphs {
                all.append(
                    Passage(
                        text: paragraph.text, lines: paragraph.lines, kind: paragraph.kind,
                        heading: section.heading,
                        topic: nil, place: 0))
            }
        }
    }

    private static func label(of text: String) -> String? {
        text.withBytes { bytes in
            guard let end = speakerLabel(bytes, from: 0, to: bytes.count) else { return nil }
            return String(decoding: bytes[0..<end], as: UTF8.self)
        }
    }

    /// A short line of prose without an end mark before a much longer paragraph.
    private static func isHeading(_ paragraph: Paragraph, before next: Paragraph) -> Bool {
        guard paragraph.kind == .prose, next.kind != .row,
            paragraph.lines.lowerBound == paragraph.lines.upperBound
        else { return false }
        let length = paragraph.text.utf8.count
        guard length > 0, length <= 80, next.text.utf8.count >= 2 * length else { return false }
        switch paragraph.text.unicodeScalars.last {
        case ".", "!", "?", "…", "。", "！", "？", "؟", "।", ",", ";", "，", "；": return false
        default: break
        }
        return WordCount.count(paragraph.text).words
            <= (length * 2 > paragraph.text.unicodeScalars.count * 5 ? 24 : 9)
    }
}
