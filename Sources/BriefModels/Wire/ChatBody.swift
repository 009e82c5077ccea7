internal import BriefCore
internal import FoundationEssentials

/// The JSON of a request to `/chat/completions`.
struct ChatBody: Encodable {
    struct Message: Encodable {
        let role: String
        let content: String
    }

    struct StreamOptions: Encodable {
        let include_usage = true
        private enum CodingKeys: CodingKey { case include_usage }
    }

    let model: String
    let messages: [Message]
    let maxTokens: Int
    let temperature: Double?
    let reasoningEffort: String?
    let stream: Bool
    /// Servers refuse it without `stream`.
    let streamOptions: StreamOptions?
    let logprobs: Bool?
    let topLogprobs: Int?

    private enum CodingKeys: String, CodingKey {
        case model, messages
        case maxTokens = "max_tokens"
        case temperature
        case reasoningEffort = "reasoning_effort"
        case stream
        case streamOptions = "stream_options"
        case logprobs
        case topLogprobs = "top_logprobs"
    }

    init(
        _ request: ChatRequest, model: String, settings: ModelSettings, maxTokens: Int, streamed: Bool,
        logprobs: Bool
    ) {
        self.model = model
        messages =
            (request.system.map { [Message(role: "system", content: $0)] } ?? [])
            + [Message(role: "user", content: request.user)]
        self.maxTokens = maxTokens
        temperature = settings.temperature
        reasoningEffort = settings.reasoningEffort
        stream = streamed
        streamOptions = streamed ? StreamOptions() : nil
        self.logprobs = logprobs ? true : nil
        // llama.cpp gives 20 alternatives a token unless told otherwise, and none at all for 0.
        topLogprobs = logprobs ? 1 : nil
    }

    func bytes() -> [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) }
    }
}
