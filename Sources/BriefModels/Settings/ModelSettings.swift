package import BriefCore

/// How one model is reached and asked, as the configuration has it.
package struct ModelSettings: Sendable, Equatable {
    package enum Location: Sendable, Equatable {
        case endpoint(Endpoint)
        /// Foundry Local on this machine: the port is sought, the alias resolved, the model loaded.
        case foundry
    }

    /// The name used in the configuration and in receipts.
    package var name: String
    /// The name on the wire.
    package var id: String
    package var location: Location
    /// What answers there, where it is known.
    package var server: ServerKind?
    /// Tokens of prompt and answer together; `nil`: ask the server.
    package var context: Int?
    /// Bound of the answer in tokens.
    package var maxTokens: Int
    package var temperature: Double?
    /// On top of `maxTokens`, for models that think first.
    package var reasoningTokens: Int
    package var reasoningEffort: String?
    package var key: Secret?
    package var price: Price

    package init(
        name: String, id: String? = nil, location: Location, server: ServerKind? = nil, context: Int? = nil,
        maxTokens: Int = 600, temperature: Double? = nil, reasoningTokens: Int = 0,
        reasoningEffort: String? = nil,
        key: Secret? = nil, price: Price = .unpriced
    ) {
        self.name = name
        self.id = id ?? name
        self.location = location
        self.server = location == .foundry ? .foundry : server
        self.context = context
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.reasoningTokens = reasoningTokens
        self.reasoningEffort = reasoningEffort
        self.key = key
        self.price = price
    }
}

/// The servers whose habits differ.
package enum ServerKind: String, Sendable, CaseIterable, Codable {
    case llamaCpp = "llama.cpp"
    case vllm, ollama, foundry, lmstudio, other

    /// Gives log-probabilities when asked; others refuse the whole request for it.
    var givesLogprobs: Bool { self == .llamaCpp || self == .vllm }

    /// Older versions end a stream without a finish reason.
    var omitsFinish: Bool { self == .ollama || self == .foundry }

    /// As people write it.
    package var title: String {
        switch self {
        case .llamaCpp: "llama.cpp"
        case .vllm: "vLLM"
        case .ollama: "Ollama"
        case .foundry: "Foundry Local"
        case .lmstudio: "LM Studio"
        case .other: "OpenAI-compatible server"
        }
    }
}
