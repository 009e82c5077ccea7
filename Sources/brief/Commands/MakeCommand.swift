import ArgumentParser
import BriefCore
import BriefPages

struct MakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Makes a brief of each report.",
        discussion: """
            A report is a path, - for standard input, or an http(s) address: text, Markdown or HTML. The brief is \
            written as DIR/STEM.md and DIR/STEM.html, with DIR/STEM.receipt.json that says what each stage took and cost.
            """)

    @Argument(help: ArgumentHelp("A path, - for standard input, or an http(s) address.", valueName: "report"))
    var reports: [String]

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Folder of the briefs.", valueName: "dir"))
    var output = "output"

    @Flag(help: "Write the brief itself to standard output, and no files (one report only).")
    var stdout = false

    @Flag(help: "Write the receipt to standard output, one object a line.")
    var json = false

    @Option(
        help: ArgumentHelp("Form of the brief on standard output: md, html or text.", valueName: "format"))
    var format: Page.Format?

    @Option(help: ArgumentHelp("Upper bound of the brief's words.", valueName: "n"))
    var maxWords: Int?

    @Option(help: ArgumentHelp("Template of the pages.", valueName: "name"))
    var template = "brief"

    @Option(help: ArgumentHelp("low, normal or high; high is always refined.", valueName: "priority"))
    var priority: Priority?

    @Option(help: ArgumentHelp("auto (the gate decides), always or never.", valueName: "mode"))
    var refine = RefineMode.auto

    @Flag(help: "Nothing leaves this machine.")
    var confidential = false

    @Option(help: ArgumentHelp("Team that the report belongs to.", valueName: "team"))
    var team: String?

    @Option(help: ArgumentHelp("For whom the brief is written.", valueName: "audience"))
    var audience: String?

    @Option(
        help: ArgumentHelp(
            "Language of the brief, such as en or bg; else the report's.", valueName: "language"))
    var language: String?

    @Option(help: ArgumentHelp("Title of the report.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("Model that drafts, or extractive.", valueName: "model"))
    var draftModel: String?

    @Option(name: .customLong("draft-url"), help: ArgumentHelp("Address of its server.", valueName: "url"))
    var draftURL: String?

    @Option(help: ArgumentHelp("Model that refines.", valueName: "model"))
    var refineModel: String?

    @Option(name: .customLong("refine-url"), help: ArgumentHelp("Address of its server.", valueName: "url"))
    var refineURL: String?

    @Flag(help: "Fail when no model can draft, instead of extracting.")
    var noFallback = false

    @Flag(help: "Ask anew, also what was answered before.")
    var fresh = false

    @Option(help: ArgumentHelp("Where costs are recorded.", valueName: "file"))
    var ledger: String?

    @Option(help: ArgumentHelp("Reports at work side by side.", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Limit of the whole run, such as 90s or 5m.", valueName: "duration"))
    var timeout: RunLimit?

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    @Flag(help: "Replace files that brief did not write.")
    var force = false

    @Flag(help: "Say what would be done, and ask no model.")
    var dryRun = false

    @Flag(help: "Say more on standard error.")
    var verbose = false

    @Flag(help: "Say only errors.")
    var quiet = false

    @Flag(help: "No colour.")
    var noColor = false

    func validate() throws {
        if stdout, reports.count > 1 {
            throw ValidationError("--stdout takes one report, not \(reports.count).")
        }
        if stdout, json {
            throw ValidationError("--stdout and --json both want standard output: choose one.")
        }
        if let maxWords, maxWords < 1 { throw ValidationError("--max-words takes a number of at least 1.") }
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256.")
        }
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
        if reports.filter({ $0 == "-" }).count > 1 {
            throw ValidationError("standard input can be read only once.")
        }
        if let language, !Self.isLanguage(language) {
            throw ValidationError("--language takes a code such as en, bg or pt-BR, not \(language).")
        }
        if reports.contains("") { throw ValidationError("a report's name is empty.") }
        if reports.contains(where: Self.namesUser) {
            throw ValidationError(
                "an address with a user or password is not read: it would stand in the receipt.")
        }
        let named = [
            ("output", output), ("template", template), ("config", config), ("draft-model", draftModel),
            ("draft-url", draftURL), ("refine-model", refineModel), ("refine-url", refineURL),
        ]
        for (flag, value) in named where value == "" { throw ValidationError("--\(flag) is empty.") }
    }

    /// A BCP 47 tag as far as we care: two or three letters, then subtags.
    private static func isLanguage(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else { return false }
        return parts.allSatisfy {
            (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
            && first.allSatisfy(\.isLetter)
    }

    func run() async throws {
        throw ExitCode(await MakeRun(options: self).run())
    }

    var settings: ReportSettings {
        ReportSettings(
            title: Self.said(title), priority: priority, team: Self.said(team), audience: Self.said(audience),
            confidential: confidential ? true : nil, language: Self.said(language))
    }

    private static func namesUser(_ report: String) -> Bool {
        guard case .url(let address) = ReportSource(argument: report),
            let start = address.firstRange(of: "://")?.upperBound
        else { return false }
        return address[start...].prefix { !"/?#".contains($0) }.contains("@")
    }

    /// `--team "$TEAM"` without a team says nothing.
    private static func said(_ value: String?) -> String? {
        value?.allSatisfy(\.isWhitespace) == true ? nil : value
    }

    var models: ModelFlags {
        ModelFlags(draftModel: draftModel, draftURL: draftURL, refineModel: refineModel, refineURL: refineURL)
    }
}

/// The value of `--timeout`.
struct RunLimit: ExpressibleByArgument, Sendable {
    let duration: Duration

    init?(argument: String) {
        guard let duration = Units.duration(argument), duration > .zero else { return nil }
        self.duration = duration
    }
}

extension Priority: ExpressibleByArgument {}
extension RefineMode: ExpressibleByArgument {}
extension Page.Format: ExpressibleByArgument {}
