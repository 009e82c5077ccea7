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
    /// The row that names the columns, for a row of a table.
    var columns: String?
    /// Whether it tells what happened when.
    var isTimeline = false
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
            var columns: String?
            var isTimeline = section.heading.map(SentenceShape.isTimelineHeading) ?? false
            var place = 0
            for (index, paragraph) in section.paragraphs.enumerated() {
                let next = index + 1 < section.paragraphs.count ? section.paragraphs[index + 1] : nil
                if let next, Self.isHeading(paragraph, before: next) {
                    topic = topics.topic(of: paragraph.text) ?? sectionTopic
                    isTimeline = SentenceShape.isTimelineHeading(paragraph.text)
                    place = 0
                    continue
                }
                guard paragraph.kind != .code else { continue }
                if paragraph.kind != .row { (tableTopic, columns) = (nil, nil) }
                let follows = index > 0 && section.paragraphs[index - 1].kind == .row
                if paragraph.kind == .row, !follows, let next, next.kind == .row,
                    Self.isHeader(paragraph.text, above: next.text)
                {
                    tableTopic = topics.topic(ofHeader: paragraph.text)
                    columns = paragraph.text
                    continue
                }
                let label = Self.label(of: paragraph.text)
                if label != nil, !SentenceShape.isMetadata(paragraph.text) {
                    labelled += noted.note(paragraph.text) ? 1 : 0
                }
                all.append(
                    Passage(
                        text: paragraph.text, lines: paragraph.lines, kind: paragraph.kind,
                        heading: section.heading,
                        topic: label.flatMap { BriefHeadings.kind(ofHeading: $0) }.map {
                            Topic(kind: $0, weight: CueStrength.strong)
                        } ?? topic ?? tableTopic,
                        place: place, columns: columns,
                        isTimeline: isTimeline && paragraph.kind != .prose))
                bytes += paragraph.text.utf8.count
                place += 1
            }
        }
        if labelled >= 4, labelled * 3 >= all.count { speakers = noted }
        if all.isEmpty { addHeadings(of: report) }
    }

    /// The first row of a table names its columns when it holds no figure, or none of its cells begins with one
    /// while cells below do: `Metric | Week 18 | Week 19`.
    private static func isHeader(_ row: String, above next: String) -> Bool {
        guard row.utf8.contains(where: isDigit) else { return true }
        let opening: (String) -> Int = { text in
            RowText.split(text).count { $0.utf8.first.map(isDigit) ?? false }
        }
        return opening(row) == 0 && opening(next) > 0
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

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
