import BriefCore
import BriefDocuments
import BriefStages
import Yams

/// Reads one `brief.yaml` into a configuration.
struct ConfigurationFile {
    static let keys = [
        "models", "draft", "refine", "gate", "timeouts", "retry", "limits", "report", "trust_front_matter",
        "templates", "ledger", "budget",
    ]
    static let modelKeys = [
        "id", "url", "context", "max_tokens", "temperature", "reasoning_tokens", "reasoning_effort",
        "key_env", "price",
        "usd_per_hour", "watts", "usd_per_kwh", "server",
    ]
    static let servers = ["llama.cpp", "vllm", "ollama", "foundry", "lmstudio", "other"]
    static let reportKeys = ["title", "priority", "team", "audience", "confidential", "language"]

    /// Reads `text` over `base`: what the file says wins.
    static func read(
        _ text: String, file: String, over base: Configuration = Configuration()
    ) throws(ConfigurationError) -> Configuration {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw ConfigurationError(file: file, line: error.line, what: "is not valid YAML: \(error.gist)")
        } catch {
            throw ConfigurationError(file: file, line: nil, what: "is not valid YAML")
        }
        var configuration = base
        configuration.files.append(file)
        guard let root, root.null == nil else { return configuration }
        let top = try YAMLMap(root, file: file, known: keys)
        try models(top, &configuration)
        configuration.draft = try top.strings("draft") ?? configuration.draft
        configuration.refine = try top.string("refine") ?? configuration.refine
        try gate(top, &configuration.gate)
        try limits(top, &configuration)
        try report(top, &configuration)
        if let templates = try top.string("templates") {
            configuration.templates = Paths.resolve(templates, besideFile: file)
        }
        configuration.ledger = try ledger(top, file: file) ?? configuration.ledger
        try BudgetSettings.read(top, &configuration.budget)
        return configuration
    }

    private static func ledger(_ top: YAMLMap, file: String) throws(ConfigurationError)
        -> Configuration.LedgerChoice?
    {
        guard let word = try top.string("ledger") else { return nil }
        // YAML's `off` is its `false`.
        switch word.lowercased() {
        case "off", "false", "no": return .off
        case "on", "true", "yes": return .usual
        default: return .file(Paths.resolve(word, besideFile: file))
        }
    }

    private static func models(_ top: YAMLMap, _ configuration: inout Configuration)
        throws(ConfigurationError)
    {
        guard let models = try top.map("models", known: nil) else { return }
        for (name, line) in models.keys {
            guard let map = try models.map(name, known: modelKeys) else {
                throw ConfigurationError(
                    top.file, line, ["models", name], "says nothing; give it at least a `url`")
            }
            if name == "extractive" {
                throw ConfigurationError(
                    top.file, line, ["models", name], "is the name of the embedded drafter")
            }
            var entry = Configuration.ModelEntry()
            entry.id = try map.string("id")
            entry.url = try map.string("url")
            entry.context = try map.integer("context", atLeast: 256)
            entry.maxTokens = try map.integer("max_tokens", atLeast: 16)
            entry.temperature = try map.value("temperature", "a number from 0 to 2") { node in
                node.float.flatMap { (0...2).contains($0) ? $0 : nil }
            }
            entry.reasoningTokens = try map.integer("reasoning_tokens")
            entry.reasoningEffort = try map.string("reasoning_effort")
            entry.keyEnv = try map.value(
                "key_env", "the name of an environment variable, never the key itself", secret: true
            ) { node in
                node.scalar.flatMap { isVariableName($0.string) ? $0.string : nil }
            }
            entry.price = try PriceSettings.read(map)
            entry.server = try map.value("server", "one of \(servers.joined(separator: ", "))") { node in
                node.scalar.flatMap {
                    servers.contains($0.string.lowercased()) ? $0.string.lowercased() : nil
                }
            }
            entry.place = line.map { "\(top.file):\($0)" } ?? top.file
            configuration.models[name] = entry
        }
    }

    private static func isVariableName(_ text: String) -> Bool {
        text.count <= 100 && text.first?.isNumber == false
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    private static func gate(_ top: YAMLMap, _ gate: inout GateSettings) throws(ConfigurationError) {
        let known = ["refine_from_characters", "thin_below_characters", "topics", "min_mean_logprob"]
        guard let map = try top.map("gate", known: known) else { return }
        gate.refineFromCharacters = try map.integer("refine_from_characters") ?? gate.refineFromCharacters
        gate.thinBelowCharacters = try map.integer("thin_below_characters") ?? gate.thinBelowCharacters
        gate.topics = try map.strings("topics") ?? gate.topics
        gate.minMeanLogprob = try map.number("min_mean_logprob") ?? gate.minMeanLogprob
    }

    private static func limits(_ top: YAMLMap, _ configuration: inout Configuration)
        throws(ConfigurationError)
    {
        if let map = try top.map("timeouts", known: ["connect", "first_event", "silence", "total"]) {
            var times = configuration.timeouts
            times.connect = try map.duration("connect") ?? times.connect
            times.firstEvent = try map.duration("first_event") ?? times.firstEvent
            times.silence = try map.duration("silence") ?? times.silence
            times.total = try map.duration("total") ?? times.total
            configuration.timeouts = times
        }
        if let map = try top.map("retry", known: ["attempts", "ceiling"]) {
            configuration.retry.attempts =
                try map.integer("attempts", atLeast: 1) ?? configuration.retry.attempts
            configuration.retry.ceiling = try map.duration("ceiling") ?? configuration.retry.ceiling
        }
        if let map = try top.map("limits", known: ["report_bytes", "line_bytes", "answer_bytes"]) {
            var limits = configuration.limits
            limits.reportBytes = try map.bytes("report_bytes") ?? limits.reportBytes
            limits.lineBytes = try map.bytes("line_bytes") ?? limits.lineBytes
            limits.answerBytes = try map.bytes("answer_bytes") ?? limits.answerBytes
            configuration.limits = limits
        }
    }

    private static func report(_ top: YAMLMap, _ configuration: inout Configuration)
        throws(ConfigurationError)
    {
        if let map = try top.map("report", known: reportKeys) {
            let priority = try map.value("priority", "low, normal or high") { node in
                node.scalar.flatMap { Priority(rawValue: $0.string.lowercased()) }
            }
            configuration.report = ReportSettings(
                title: try map.string("title"), priority: priority, team: try map.string("team"),
                audience: try map.string("audience"), confidential: try map.flag("confidential"),
                language: try map.string("language")
            ).over(configuration.report)
        }
        if let trusted = try top.strings("trust_front_matter") {
            for key in trusted where !reportKeys.contains(key) {
                let nearest = NearestWord.of(key, among: reportKeys)
                throw ConfigurationError(
                    top.file, top.line(of: "trust_front_matter"), ["trust_front_matter"],
                    "names `\(key)`, which is no setting of a report; did you mean `\(nearest)`?")
            }
            configuration.trustFrontMatter = Set(trusted)
        }
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    fileprivate var gist: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            problem
        case .duplicatedKeysInMapping: "a key stands twice in one mapping"
        default: "it cannot be read"
        }
    }
}
