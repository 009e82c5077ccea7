import ArgumentParser
import BriefCore
import BriefLedger
import BriefMarkdown
import BriefPages
import FoundationEssentials

struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "Lists the last runs.",
        discussion:
            "Newest first: when, how it ended, how long it took, tokens, cost, the report. `brief show` tells more of one."
    )

    @Option(help: ArgumentHelp("How many.", valueName: "n"))
    var limit = 20

    @Flag(help: "One object a line.")
    var json = false

    @Option(help: ArgumentHelp("The ledger to read.", valueName: "file"))
    var ledger: String?

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    func validate() throws {
        if !(1...100_000).contains(limit) {
            throw ValidationError("--limit takes a number from 1 to 100000.")
        }
    }

    func run() async throws {
        let reader = try LedgerReader(flag: ledger, config: config)
        let runs: [RunRecord]
        do throws(LedgerProblem) {
            runs = try reader.ledger.runs(limit: limit)
        } catch {
            throw error.problem
        }
        if json {
            for run in runs { StandardOutput.write(try LedgerJSON.line(RunJSON(run)) + "\n") }
            return
        }
        for line in RunTable.lines(runs) { StandardOutput.write(TerminalText.safe(line) + "\n") }
    }
}

/// The columns of `brief runs`.
enum RunTable {
    static func lines(_ runs: [RunRecord]) -> [String] {
        let rows = runs.map { run in
            [
                run.id, LocalTime.minute(run.startedMs), words(run.status),
                run.totalMs.map { Figures.time(milliseconds: $0) } ?? "",
                run.calls == 0
                    ? "" : "\(Figures.count(run.tokensIn)) in, \(Figures.count(run.tokensOut)) out",
                cost(run), run.report.map { Paths.lastComponent($0) } ?? "",
            ]
        }
        let head = ["RUN", "STARTED", "STATUS", "TIME", "TOKENS", "COST", "REPORT"]
        let widths = head.indices.map { column in
            ([head] + rows).map { min($0[column].count, 60) }.max() ?? 0
        }
        let isRight: Set<Int> = [3, 5]
        return ([head] + rows).map { row in
            zip(row.indices, row).map { column, cell in
                isRight.contains(column)
                    ? cell.paddedLeft(to: widths[column])
                    : column == row.count - 1 ? cell : cell.padded(to: widths[column])
            }.joined(separator: "  ")
        }
    }

    static func words(_ status: String) -> String {
        status.split(separator: "_").joined(separator: " ")
    }

    /// `–` where nothing has a price, `≥` where not everything has.
    static func cost(_ run: RunRecord) -> String {
        if run.calls == 0 { return "" }
        if run.unpricedCalls == 0 { return MoneyText.short(run.cost) }
        return run.cost == .zero ? "–" : "≥ \(MoneyText.short(run.cost))"
    }
}
