/// A report as the later stages see it: settings resolved, text in sections, every paragraph with its lines.
package struct Report: Sendable {
    package let source: ReportSource
    /// SHA-256 of the bytes as they were read, lower-case hexadecimal.
    package let sha256: String
    /// Length of the input in bytes.
    package let bytes: Int
    /// The title that was set, else the report's first heading, else its file name.
    package let title: String
    /// What the brief is written in: a BCP 47 primary subtag (`en`, `bg`, `zh`); `und` where it could not be told.
    package let language: String
    /// The language its text is written in, which may be another than `language`, that of the brief.
    package let textLanguage: String
    package let priority: Priority
    package let team: String?
    package let audience: String?
    package let confidential: Bool
    package let sections: [Section]
    /// Unicode scalars of all paragraphs and headings.
    package let characters: Int
    /// Words as the language writes them: runs of letters and digits; a Han or kana character counts as one.
    package let words: Int

    package init(
        source: ReportSource, sha256: String, bytes: Int, title: String, language: String,
        textLanguage: String? = nil, priority: Priority = .normal,
        team: String? = nil, audience: String? = nil, confidential: Bool = false, sections: [Section],
        characters: Int, words: Int
    ) {
        self.source = source
        self.sha256 = sha256
        self.bytes = bytes
        self.title = title
        self.language = language
        self.textLanguage = textLanguage ?? language
        self.priority = priority
        self.team = team
        self.audience = audience
        self.confidential = confidential
        self.sections = sections
        self.characters = characters
        self.words = words
    }
}

/// A heading and what stands below it, up to the next heading.
package struct Section: Sendable, Equatable {
    /// `nil` for text before the first heading.
    package let heading: String?
    /// 1 for the outermost heading; 0 without heading.
    package let level: Int
    package let paragraphs: [Paragraph]

    package init(heading: String?, level: Int, paragraphs: [Paragraph]) {
        self.heading = heading
        self.level = level
        self.paragraphs = paragraphs
    }
}

/// A block of the report and the lines of the input it stands on.
package struct Paragraph: Sendable, Equatable {
    package enum Kind: String, Sendable { case prose, item, row, quote, code }

    /// Plain text without markup. A table row's cells are parted by ` | `.
    package let text: String
    /// First and last line in the input, from 1, both inclusive.
    package let lines: ClosedRange<Int>
    package let kind: Kind

    package init(text: String, lines: ClosedRange<Int>, kind: Kind = .prose) {
        self.text = text
        self.lines = lines
        self.kind = kind
    }
}
