import ArgumentParser
import BriefCore
import BriefLedger
import BriefMarkdown

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows where one run's time and money went.",
        discussion: """
            The calls with their phases, the gate's rules with what they measured, the cost. RUN is the run's id, as \
            `brief runs` lists it, or as much of its beginning or end as tells it from the others.
            """)

    @Argument(help: ArgumentHelp("The run's id, or enough of it.", valueName: "run"))
    var id: String

    @Flag(help: "One object.")
    var json = false

    @Option(help: ArgumentHelp("The ledger to read.", valueName: "file"))
    var ledger: String?

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    func run() async throws {
        let reader = try LedgerReader(flag: ledger, config: config)
        do {
            let found = try find(in: reader.ledger)
            try print(found, try reader.ledger.calls(of: found.id))
        } catch let problem as LedgerProblem {
            throw problem.problem
        }
    }

    private func print(_ run: RunRecord, _ calls: [CallEntry]) throws {
        if json {
            StandardOutput.write(try LedgerJSON.line(RunJSON(run, calls: calls), pretty: true) + "\n")
            return
        }
        for line in RunStatement(run: run, calls: calls).lines() {
            StandardOutput.write(TerminalText.safe(line) + "\n")
        }
    }

    private func find(in ledger: Ledger) throws -> RunRecord {
        guard !id.isEmpty else { throw Problem(.usage, "a run's id is empty") }
        var found = try ledger.runs(prefix: id, limit: 3)
        if found.isEmpty { found = try ledger.runs(suffix: id, limit: 3) }
        if let exact = found.first(where: { $0.id == id }) { return exact }
        guard let first = found.first else {
            throw Problem(
                .usage, "no run is called \(id)", hint: "`brief runs` lists the last ones")
        }
        guard found.count == 1 else {
            throw Problem(
                .usage, "\(id) is the beginning or end of more than one run",
                hint: "such as \(first.id) and \(found[1].id)")
        }
        return first
    }
}
