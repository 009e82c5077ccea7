internal import BriefCore
internal import BriefHTTP
internal import FoundationEssentials
internal import Synchronization

extension OpenAIChatModel {
    /// What a server takes that tells nobody; small enough for all.
    static let cautiousContext = 4096

    package func contextLength() async -> Int {
        if let context = knownContext { return context }
        let told = await askContext()
        let context = max(256, told ?? OpenAIChatModel.cautiousContext)
        known.withLock { if $0.context == nil { $0.context = context } }
        return knownContext ?? context
    }

    private func askContext() async -> Int? {
        guard let place = try? await locate(localOnly: false) else { return nil }
        let probe = ServerProbe(transport: transport, limit: .seconds(2), key: settings.key)
        guard case .server(let kind, let models) = await probe.probe(place.endpoint).finding else {
            return nil
        }
        known.withLock { $0.server = kind }
        if kind == .ollama { return await askOllama(place) }
        let served = models.first { $0.id == place.modelID }
        // llama.cpp answers to any name with the one model it has.
        return (served ?? (kind == .llamaCpp ? models.first : nil))?.context
    }

    /// Ollama gives a model what is asked for when it is loaded, else what its model file says, else 4096 on
    /// small machines whatever the model could do; the rest of a prompt it drops without a word.
    private func askOllama(_ place: Place) async -> Int? {
        let client = ServerClient(transport: transport, key: settings.key)
        let name = place.endpoint.description
        let root = place.endpoint.serverRoot
        let running = try? await client.get(root + "/api/ps", within: .seconds(2), endpoint: name)
        let loaded = running?["models"]?.items.first {
            $0["name"]?.text == place.modelID || $0["name"]?.text == place.modelID + ":latest"
        }
        if let context = loaded?["context_length"]?.int, context > 0 { return context }
        guard let body = try? JSONEncoder().encode(["model": place.modelID]) else { return nil }
        let shown = try? await client.post(
            root + "/api/show", String(decoding: body, as: UTF8.self), within: .seconds(2), endpoint: name)
        let lines = (shown?["parameters"]?.text ?? "").split(whereSeparator: \.isNewline)
        for line in lines {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.first == "num_ctx", words.count > 1, let context = Int(words[1]), context > 0 {
                return context
            }
        }
        let most = shown?["model_info"]?.members.first { $0.key.hasSuffix(".context_length") }?.value.int
        return most.map { min($0, OpenAIChatModel.cautiousContext) }
    }
}
