import ArgumentParser
import BriefCore
import BriefHTTP
import BriefMarkdown
import BriefPages
import BriefModels
import FoundationEssentials

struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "Lists model servers and what they serve.",
        discussion: """
            Asks the usual local addresses (Foundry Local, Ollama, llama.cpp, vLLM, LM Studio) and those of the \
            configuration and the environment. A server is recognised by what it answers.
            """)

    @Option(help: ArgumentHelp("Configuration file, instead of brief.yaml.", valueName: "file"))
    var config: String?

    func validate() throws {
        if config == "" { throw ValidationError("--config is empty.") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let configuration = try ConfigurationLoader(environment: environment).load(named: config)
        let survey = ServerSurvey(configuration: configuration, environment: environment)
        for server in await survey.ask() {
            for line in server.lines { StandardOutput.write(TerminalText.safe(line) + "\n") }
        }
    }
}

/// Asks all model servers that there may be.
struct ServerSurvey {
    let configuration: Configuration
    let environment: [String: String]

    struct Server {
        let endpoint: Endpoint
        let finding: ServerProbe.Finding
        /// Names of the configuration's entries that live here.
        let configured: [String]

        var lines: [String] {
            let names = configured.isEmpty ? "" : "  (\(configured.joined(separator: ", ")) in brief.yaml)"
            switch finding {
            case .silent(let why):
                return ["\(endpoint.description.padded(to: 30))  no answer: \(why)\(names)"]
            case .server(let kind, let models):
                let head = "\(endpoint.description.padded(to: 30))  \(kind.title)\(names)"
                if models.isEmpty { return [head, "    serves no model yet"] }
                return [head]
                    + models.prefix(200).map { model in
                        "    \(model.id.padded(to: 40))\(model.context.map { "  context \(Figures.count($0))" } ?? "")"
                    }
            }
        }
    }

    func ask() async -> [Server] {
        let transport = CurlTransport()
        var names: [Endpoint: [String]] = [:]
        var order: [Endpoint] = []
        func add(_ endpoint: Endpoint, _ name: String? = nil) {
            if names[endpoint] == nil {
                names[endpoint] = []
                order.append(endpoint)
            }
            if let name { names[endpoint]?.append(name) }
        }
        for (name, entry) in configuration.models.sorted(by: { $0.key < $1.key }) {
            guard let url = entry.url, url != "foundry", let endpoint = try? Endpoint.normalise(url) else {
                continue
            }
            add(endpoint, name)
        }
        for variable in ["BRIEF_DRAFT_URL", "BRIEF_REFINE_URL", "OLLAMA_HOST"] {
            guard let url = environment[variable], !url.isEmpty else { continue }
            let port = variable == "OLLAMA_HOST" ? 11434 : nil
            if let endpoint = try? Endpoint.normalise(url, defaultPort: port) { add(endpoint) }
        }
        let foundry = FoundryService(transport: transport, environment: environment)
        if let endpoint = await foundry.find() { add(endpoint) }
        for port in ServerProbe.usualPorts { add(.local(port: port)) }
        let results = await ServerProbe(transport: transport).probe(order)
        return results.map {
            Server(endpoint: $0.endpoint, finding: $0.finding, configured: names[$0.endpoint] ?? [])
        }
    }
}
