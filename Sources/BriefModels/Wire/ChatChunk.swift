/// What one event of a stream, or a whole answer, says; read leniently from JSON.
struct ChatChunk: Sendable, Equatable {
    var model: String?
    var text = ""
    var reasoning = ""
    /// `nil` for null, missing and empty.
    var finish: String?
    var usage: ServerUsage?
    /// Of the tokens of the answer's text.
    var logprobs: [Double] = []
    /// `fp_ollama` gives Ollama away, which omits what others do not.
    var isOllama = false
    /// False for an object that is nothing of a chat completion.
    var isChat = false
    /// An error stands beside whatever else there is; an empty one is none.
    var hasError = false

    init(_ json: JSONValue) {
        model = json["model"]?.text
        usage = json["usage"].flatMap(ServerUsage.init)
        isOllama = json["system_fingerprint"]?.text == "fp_ollama"
        if let error = json["error"] {
            hasError = error.text?.isEmpty == false || !error.members.isEmpty
        }
        isChat = json["choices"] != nil || usage != nil
        // One answer is asked for; a server that gives more numbers them.
        for choice in json["choices"]?.items ?? [] where (choice["index"]?.int ?? 0) == 0 {
            let message = choice["delta"] ?? choice["message"]
            text += ChatChunk.text(message?["content"] ?? choice["text"])
            reasoning += ChatChunk.text(message?["reasoning_content"] ?? message?["reasoning"])
            if let reason = choice["finish_reason"]?.text, !reason.isEmpty { finish = reason }
            logprobs += (choice["logprobs"]?["content"]?.items ?? []).compactMap { $0["logprob"]?.double }
        }
    }

    /// A text, or a list of parts with a text each.
    private static func text(_ value: JSONValue?) -> String {
        switch value {
        case .string(let text): text
        case .array(let parts): parts.compactMap { $0.text ?? $0["text"]?.text }.joined()
        default: ""
        }
    }
}

/// Tokens as the server counted them.
struct ServerUsage: Sendable, Equatable {
    let prompt: Int
    let completion: Int
    let reasoning: Int?
    let cached: Int?

    /// `nil` for a usage that says nothing, or nonsense.
    init?(_ json: JSONValue) {
        guard let prompt = json["prompt_tokens"]?.int, let completion = json["completion_tokens"]?.int,
            prompt >= 0,
            completion >= 0, max(prompt, completion) > 0, max(prompt, completion) < 1 << 40
        else { return nil }
        self.prompt = prompt
        self.completion = completion
        reasoning = ServerUsage.part(json["completion_tokens_details"]?["reasoning_tokens"], of: completion)
        cached = ServerUsage.part(
            json["prompt_tokens_details"]?["cached_tokens"] ?? json["prompt_cache_hit_tokens"], of: prompt)
    }

    private static func part(_ value: JSONValue?, of whole: Int) -> Int? {
        value?.int.map { min(max(0, $0), whole) }
    }
}
