internal import BriefCore

/// What the five questions of a probe brought, and what follows.
struct ServerClues {
    let models: Result<JSONValue, CallFailure>
    let loaded: Result<JSONValue, CallFailure>
    let props: Result<JSONValue, CallFailure>
    let version: Result<JSONValue, CallFailure>
    let studio: Result<JSONValue, CallFailure>

    var finding: ServerProbe.Finding {
        switch models {
        case .failure(let failure): return .silent(ServerClues.sentence(failure))
        case .success(let json):
            guard let list = json["data"]?.items else {
                return .silent("Something answers there, but it gives no list of models.")
            }
            return .server(kind(list), models: list.prefix(1000).compactMap(model))
        }
    }

    private func kind(_ list: [JSONValue]) -> ServerKind {
        let owner = list.first?["owned_by"]?.text
        if case .array? = try? loaded.get() { return .foundry }
        if (try? props.get())?["default_generation_settings"] != nil || owner == "llamacpp" {
            return .llamaCpp
        }
        if (try? studio.get())?["data"]?.items.isEmpty == false { return .lmstudio }
        if owner == "vllm" { return .vllm }
        if (try? version.get())?["version"]?.text != nil || owner == "library" { return .ollama }
        return .other
    }

    private func model(_ entry: JSONValue) -> ServerProbe.Model? {
        guard let id = entry["id"]?.text, !id.isEmpty, id.utf8.count <= 512 else { return nil }
        let words = ServerWords(secret: nil)
        let slot = (try? props.get())?["default_generation_settings"]?["n_ctx"]?.int
        let studio = (try? studio.get())?["data"]?.items.first { $0["id"]?.text == id }
        let told = slot ?? ServerClues.context(in: studio ?? .null) ?? ServerClues.context(in: entry)
        return ServerProbe.Model(id: words.clean(id), context: told.flatMap { $0 > 0 ? $0 : nil })
    }

    /// The member that says how many tokens a loaded model takes, under the names in use.
    static func context(in entry: JSONValue) -> Int? {
        if let context = entry["meta"]?["n_ctx"]?.int { return context }
        let names = [
            "loaded_context_length", "max_model_len", "context_length", "context_window",
            "max_context_length",
            "maxInputTokens",
        ]
        for name in names {
            if let context = entry[name]?.int { return context }
        }
        return nil
    }

    private static func sentence(_ failure: CallFailure) -> String {
        switch failure.kind {
        case .unreachable: "Nothing answers there: \(failure.message)."
        case .timedOut: "It did not answer in time."
        case .badAnswer: "Something answers there, but no model server: \(failure.message)."
        default: "It refused to list its models: \(failure.message)"
        }
    }
}
