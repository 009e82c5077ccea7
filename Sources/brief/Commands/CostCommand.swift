import ArgumentParser
import BriefCore
import BriefLedger
import FoundationEssentials

struct CostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cost",
        abstract: "Says what the briefs cost, and what they would have cost.",
        discussion: """
            Reads the ledger: briefs, share refined, money and time a brief, and the same briefs by the small or the \
            large model alone. A day counts in local time; --since 30d begins with the day 30 days ago, --until counts \
            its day whole. Calls without a price are in the tokens and not in the money, and sums say "at least".
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable { case table, json, csv, md, html }

    @Option(help: ArgumentHelp("First day: 30d, 4w, 12h or 2026-10-01.", valueName: "when"))
    var since: String?

    @Option(help: ArgumentHelp("Last day, the same way.", valueName: "when"))
    var until: String?

    @Option(help: ArgumentHelp("One line for each.", valueName: "key"))
    var by: CostGrouping?

    @Option(help: ArgumentHelp("Form of the answer.", valueName: "format"))
    var format = Form.table

    @Option(help: ArgumentHelp("Volume to project, such as 2000/month.", valueName: "volume"))
    var project: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "With --project: also at the list prices of this hosted model.", valueName: "model"))
    var model: String?

    @Option(help: ArgumentHelp("Ledger, instead of the usual one.", valueName: "file"))
    var ledger: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("File to write.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    func validate() throws {
        for (flag, text) in [("--since", since), ("--until", until)] {
            if let text, CostMoment(text) == nil {
                throw ValidationError("\(flag) takes a day such as 2026-10-01, or 30d, 4w, 12h; not \(text).")
            }
        }
        if let project, Volume(project) == nil {
            throw ValidationError(
                "--project takes a volume such as 2000/month, 50/day, 300/week or 9000/year.")
        }
        if model != nil, project == nil { throw ValidationError("--as goes with --project.") }
    }

    func run() async throws {
        let text = try text(now: Date().unixMilliseconds)
        guard let output else {
            StandardOutput.write(text)
            return
        }
        try AtomicFile(path: output, content: text, secret: false).commit()
        StandardOutput.line(output)
    }

    private func text(now: Int64) throws -> String {
        let calendar = LocalDays()
        var query = CostQuery(
            since: since.flatMap(CostMoment.init)?.start(now: now, calendar: calendar),
            until: until.flatMap(CostMoment.init)?.end(now: now, calendar: calendar), grouping: by)
        let listed = try model.map { try ListedModel(named: $0, on: calendar.day(of: now)) }
        let ledger = try LedgerReader(flag: self.ledger, config: config).ledger
        func report() throws -> CostReport {
            do {
                return try CostReader.report(ledger, query, withDays: format == .html, calendar: calendar)
            } catch let problem as LedgerProblem {
                throw problem.problem
            }
        }
        var answer = try report()
        if format == .html, by == nil, let span = answer.span {
            query.grouping = Self.grouping(of: span)
            answer = try report()
        }
        let words = CostWords(
            report: answer,
            projection: project.flatMap(Volume.init).map {
                Projection(answer, volume: $0, at: listed?.price)
            },
            listName: listed?.name, calendar: calendar)
        switch format {
        case .table: return CostText(words: words).text
        case .json: return try CostJSON(words: words).text
        case .csv: return CostCSV(words: words).text
        case .md: return CostMarkdown(words: words).text
        case .html: return try CostHTML(words: words, made: calendar.day(of: now)).text
        }
    }

    /// What a page shows unasked: as many lines as one looks at.
    static func grouping(of span: ClosedRange<Int64>) -> CostGrouping {
        let days = (span.upperBound - span.lowerBound) / 86_400_000
        return days <= 31 ? .day : days <= 182 ? .week : .month
    }

}

/// The model of `--as`: one list has it, or the name says which.
struct ListedModel {
    let name: String
    let price: TokenPrice

    init(named name: String, on day: CalendarDay) throws(Problem) {
        let found = try PriceTable.embedded().named(name, on: day)
        guard let one = found.first else {
            throw Problem(
                .usage, "no list of prices has a model called \(name) for \(day)",
                hint: "`brief prices` lists them")
        }
        guard found.count == 1 else {
            let names = found.map { "\($0.list.id)/\($0.entry.model)" }.joined(separator: ", ")
            throw Problem(.usage, "several hosts have a model called \(name)", hint: "name one of \(names)")
        }
        self.name = "\(one.entry.model) (\(one.list.name), list read \(one.list.read))"
        price = one.entry.price
    }
}

extension CostGrouping: ExpressibleByArgument {}
