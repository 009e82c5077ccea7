import BriefCore
import BriefDocuments
import BriefLedger
import BriefModels
import FoundationEssentials

/// Decides which models a command asks and where: flag, environment, configuration, default, in that order.
struct ModelResolver {
    let configuration: Configuration
    let environment: [String: String]
    let flags: ModelFlags
    /// The time at which prices are looked up, in UTC milliseconds.
    var now = Date().unixMilliseconds

    func resolve() throws(Problem) -> ModelChoice {
        var choice = try draft()
        choice.refine = try refine(&choice.notices)
        return choice
    }

    // MARK: - Draft

    private func draft() throws(Problem) -> ModelChoice {
        let named = flags.draftModel ?? set("BRIEF_DRAFT_MODEL")
        if named == ModelChoice.extractive {
            return ModelChoice(
                draft: [], extractiveReason: "extraction was asked for", extractionWanted: true)
        }
        let url = flags.draftURL ?? set("BRIEF_DRAFT_URL")
        var notices: [String] = []
        var names = named.map { [$0] } ?? configuration.draft ?? []
        if url != nil, names.isEmpty || names == [ModelChoice.extractive] {
            names = [ModelChoice.defaultDraft]
        } else if names.isEmpty, configuration.models[ModelChoice.defaultDraft] != nil {
            names = [ModelChoice.defaultDraft]
        } else if names.isEmpty, try ambient(&notices) != nil {
            names = [ModelChoice.defaultDraft]
        }
        // Extraction is the last resort in any case; what stands behind it in a list is never reached.
        let models = names.prefix { $0 != ModelChoice.extractive }
        var settings: [ModelSettings] = []
        for (index, name) in models.enumerated() {
            var seen: [String] = []
            settings.append(try model(name, url: index == 0 ? url : nil, role: .draft, &seen))
            notices += seen
        }
        let asked = names.first == ModelChoice.extractive
        return ModelChoice(
            draft: settings,
            extractiveReason: asked ? "extraction is configured" : notices.first ?? "no model is configured",
            extractionWanted: asked, notices: notices)
    }

    // MARK: - Refine

    private func refine(_ notices: inout [String]) throws(Problem) -> ModelSettings? {
        let url = flags.refineURL ?? set("BRIEF_REFINE_URL")
        var name = flags.refineModel ?? set("BRIEF_REFINE_MODEL") ?? configuration.refine
        if name == nil, url != nil || configuration.models[ModelChoice.defaultRefine] != nil {
            name = ModelChoice.defaultRefine
        }
        guard let name, name != "none" else { return nil }
        return try model(name, url: url, role: .refine, &notices)
    }

    // MARK: - One model

    private enum Role: String {
        case draft, refine
        var flag: String { "--\(rawValue)-url" }
        var variable: String { "BRIEF_\(rawValue.uppercased())_URL" }
    }

    private func model(
        _ name: String, url: String?, role: Role, _ notices: inout [String]
    ) throws(Problem) -> ModelSettings {
        let entry = configuration.models[name]
        let address = url ?? entry?.url
        var source = Source.named
        var text = address
        if text == nil, role == .draft, let found = try ambient(&notices) {
            text = found.address
            source = found.source
        }
        guard let text else { throw missingAddress(name, entry, role, notices) }
        let location = try location(text, source, of: name, entry)
        let thinks = name.lowercased().hasPrefix("gpt-oss")
        var settings = ModelSettings(
            name: name, id: entry?.id, location: location, server: server(entry, source),
            context: entry?.context,
            maxTokens: entry?.maxTokens ?? 600, temperature: entry?.temperature ?? (role == .draft ? 0 : 0.3),
            reasoningTokens: entry?.reasoningTokens ?? (thinks ? 1024 : 0),
            reasoningEffort: entry?.reasoningEffort ?? (thinks ? "low" : nil),
            price: entry?.price ?? listed(entry?.id ?? name, location))
        settings.key = try key(for: settings, entry)
        return settings
    }

    /// The list price of a hosted model, on this day; a model on this machine has none by the token.
    func listed(_ id: String, _ location: ModelSettings.Location) -> Price {
        guard case .endpoint(let endpoint) = location, !endpoint.isLoopback, endpoint.scheme == "https",
            let table = try? PriceTable.embedded(),
            let entry = table.price(ofModel: id, host: endpoint.host, on: CalendarDay(unixMilliseconds: now))
        else { return .unpriced }
        return .priced(entry.price)
    }

    /// Where an address came from, which decides what may be sent there.
    enum Source { case named, foundry, ollama, openAI }

    private func location(
        _ text: String, _ source: Source, of name: String, _ entry: Configuration.ModelEntry?
    ) throws(Problem) -> ModelSettings.Location {
        if source == .foundry || text.lowercased() == "foundry" { return .foundry }
        do {
            return .endpoint(try Endpoint.normalise(text, defaultPort: source == .ollama ? 11434 : nil))
        } catch {
            let place = entry?.url == text ? entry?.place.map { " (\($0))" } ?? "" : ""
            throw Problem(.usage, "model \(name)\(place): \(error.message)")
        }
    }

    private func server(_ entry: Configuration.ModelEntry?, _ source: Source) -> ServerKind? {
        if let name = entry?.server { return ServerKind(rawValue: name) }
        return source == .ollama ? .ollama : nil
    }

    /// The endpoint that the environment names for all programs; for the draft only, and only where nothing of ours
    /// names one. An address that only `OPENAI_…` names must be this machine's own.
    private func ambient(_ notices: inout [String]) throws(Problem) -> (address: String, source: Source)? {
        if let foundry = set("FOUNDRY_LOCAL_ENDPOINT") { return (foundry, .foundry) }
        if let ollama = set("OLLAMA_HOST") { return (ollama, .ollama) }
        guard let openAI = set("OPENAI_BASE_URL") else { return nil }
        guard let endpoint = try? Endpoint.normalise(openAI), endpoint.isLoopback else {
            notices.append(
                "OPENAI_BASE_URL names another machine: no report is sent there unless --draft-url or brief.yaml names it too"
            )
            return nil
        }
        return (openAI, .openAI)
    }

    private func missingAddress(
        _ name: String, _ entry: Configuration.ModelEntry?, _ role: Role, _ notices: [String]
    ) -> Problem {
        if entry == nil, !configuration.models.isEmpty {
            let known = configuration.models.keys.sorted()
            return Problem(
                .usage, "no model is called \(name); did you mean \(NearestWord.of(name, among: known))?",
                hint: "brief.yaml lists \(known.joined(separator: ", "))")
        }
        let place = entry?.place.map { " (\($0))" } ?? ""
        return Problem(
            .usage, notices.first ?? "no address is known for the model \(name)\(place)",
            hint:
                "give it a url in brief.yaml, or use \(role.flag) or \(role.variable); `brief init` finds local servers"
        )
    }

    /// The key of the entry's own variable goes to the entry's own address alone; `OPENAI_API_KEY` to the host of
    /// `OPENAI_BASE_URL` alone.
    private func key(for model: ModelSettings, _ entry: Configuration.ModelEntry?) throws(Problem) -> Secret?
    {
        guard case .endpoint(let endpoint) = model.location else { return nil }
        if let variable = entry?.keyEnv {
            guard let url = entry?.url, let own = try? Endpoint.normalise(url), own.root == endpoint.root
            else {
                return nil
            }
            if let key = set(variable) { return Secret(key) }
            if endpoint.isLoopback { return nil }
            throw Problem(
                .usage,
                "the key of model \(model.name) is missing: the environment variable \(variable) is not set",
                hint: "set \(variable), or take key_env out of \(entry?.place ?? "brief.yaml")")
        }
        guard let key = set("OPENAI_API_KEY"), let base = set("OPENAI_BASE_URL"),
            let openAI = try? Endpoint.normalise(base), openAI.root == endpoint.root
        else { return nil }
        return Secret(key)
    }

    /// A variable that is set to something.
    private func set(_ name: String) -> String? {
        guard let value = environment[name], value.contains(where: { !$0.isWhitespace }) else { return nil }
        return value
    }
}
