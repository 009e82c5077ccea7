/// Tokens of one call, as the server counted them or as we estimated them.
package struct Usage: Sendable, Equatable {
    package enum Source: String, Codable, Sendable { case server, estimated }

    /// All tokens of the prompt, cached ones included.
    package let promptTokens: Int
    /// All tokens of the completion, reasoning included.
    package let completionTokens: Int
    /// The part of the completion that is hidden reasoning; `nil` where it is not known.
    package let reasoningTokens: Int?
    /// The part of the prompt that the server took from its cache; `nil` where it is not known.
    package let cachedTokens: Int?
    package let source: Source

    package init(
        promptTokens: Int, completionTokens: Int, reasoningTokens: Int? = nil, cachedTokens: Int? = nil,
        source: Source
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.reasoningTokens = reasoningTokens
        self.cachedTokens = cachedTokens
        self.source = source
    }
}
