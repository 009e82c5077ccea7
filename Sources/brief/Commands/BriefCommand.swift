import ArgumentParser

/// The command line. `--help` and `--version` end here: nothing is loaded for them.
struct BriefCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Turns a report into a one-page executive brief.",
        discussion: """
            A small local model drafts, a gate decides, a larger model refines only what deserves it. Without any \
            model the brief is extracted from the report's own sentences.

              brief make report.txt          writes output/report.md, report.html, report.receipt.json
              brief make -                   reads standard input
              brief init                     finds local model servers and writes brief.yaml

            Results go to standard output, everything else to standard error.
            Exit codes: 0 ok, 1 a report failed, 2 usage or configuration, 3 no model could deliver, 4 budget, 124 --timeout, \
            130 interrupted.
            """,
        version: Version.text,
        subcommands: [
            MakeCommand.self, CostCommand.self, PricesCommand.self, RunsCommand.self, ShowCommand.self,
            InitCommand.self, ModelsCommand.self, TemplatesCommand.self,
        ])
}

enum Version {
    static let number = "0.1.0"
    static let text = "brief \(number)"
}
