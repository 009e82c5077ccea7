package import BriefCore
internal import BriefDocuments
internal import BriefText

/// Reads a report from a file, standard input or an address, whatever its encoding, as sections with lines.
package struct ReportReader: IngestStage {
    private let defaults: ReportSettings
    private let trustFrontMatter: Set<String>?
    private let limitBytes: Int
    private let fetch: FetchedPage.Fetch?

    /// - Parameters:
    ///   - defaults: what holds where neither flag, sidecar nor front matter says anything.
    ///   - trustFrontMatter: the keys of the front matter that count; `nil`: all. `confidential: true` always does.
    ///   - limitBytes: the largest report, in bytes as they come in.
    ///   - fetch: how addresses are read; `nil`: not at all.
    package init(
        defaults: ReportSettings = ReportSettings(), trustFrontMatter: Set<String>? = nil,
        limitBytes: Int = 64_000_000,
        fetch: FetchedPage.Fetch? = nil
    ) {
        self.defaults = defaults
        self.trustFrontMatter = trustFrontMatter
        self.limitBytes = limitBytes
        self.fetch = fetch
    }

    /// Throws `Problem` only: `badReport` for what cannot be read as a report, `usage` for a sidecar that is wrong
    /// and for a terminal as input.
    package func run(_ request: Request, in context: RunContext) async throws -> Report {
        let source = request.source
        let sidecar = try Sidecar.read(for: source)
        var input = try await ReportInput.open(source, limit: limitBytes, fetch: fetch)
        if input.bytes.isEmpty { throw InputProblem.empty(input.name) }
        let digest = Digest.sha256(input.bytes)
        let size = input.bytes.count
        let (name, mediaType) = (input.name, input.mediaType)
        let bytes = input.bytes
        input.bytes = []
        let read = try ReportText.read(bytes, name: name, mediaType: mediaType, trusted: trustFrontMatter)
        for notice in sidecar.notices + read.notices { context.emit(.noticed(notice)) }

        let settings = request.settings.over(sidecar.settings).over(read.settings).over(defaults)
        let sections = read.document.sections()
        let (words, scalars) = Self.count(sections)
        guard words > 0 else { throw InputProblem.wordless(name) }
        let found = LanguageGuess.detect(LanguageSample.of(sections))
        return Report(
            source: source, sha256: digest, bytes: size,
            title: settings.title ?? read.document.heading ?? read.document.title ?? source.stem,
            language: settings.language ?? found, textLanguage: found == "und" ? settings.language : found,
            priority: settings.priority ?? .normal, team: settings.team, audience: settings.audience,
            confidential: settings.confidential ?? false, sections: sections, characters: scalars,
            words: words)
    }

    private static func count(_ sections: [Section]) -> (words: Int, scalars: Int) {
        var (words, scalars) = (0, 0)
        func add(_ text: String) {
            let count = WordCount.count(text)
            words += count.words
            scalars += count.scalars
        }
        for section in sections {
            if let heading = section.heading { add(heading) }
            for paragraph in section.paragraphs { add(paragraph.text) }
        }
        return (words, scalars)
    }
}
