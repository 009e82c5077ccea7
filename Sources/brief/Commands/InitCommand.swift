import ArgumentParser
import BriefCore
import BriefMarkdown
import FoundationEssentials

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Finds local model servers and writes a commented brief.yaml.",
        discussion: "A brief.yaml that is there already is never overwritten.")

    @Option(help: ArgumentHelp("Where to write it.", valueName: "file"))
    var config = "brief.yaml"

    func validate() throws {
        if config == "" { throw ValidationError("--config is empty.") }
    }

    func run() async throws {
        if FileIdentity(path: config) != nil {
            throw Problem(
                .usage, "\(config) is there already and is left as it is",
                hint: "`brief models` lists the servers that answer; --config names another file")
        }
        let environment = ProcessInfo.processInfo.environment
        let servers = await ServerSurvey(configuration: Configuration(), environment: environment).ask()
        let draft = ConfigurationDraft(servers: servers)
        try AtomicFile(path: config, content: draft.yaml, secret: false).commitNew()
        for line in draft.summary { _ = Descriptor.write(TerminalText.safe(line) + "\n", to: 2) }
        StandardOutput.line(config)
    }
}
