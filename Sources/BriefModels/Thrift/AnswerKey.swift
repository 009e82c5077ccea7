internal import BriefCore

/// Names an answer by everything that it depends on: model, endpoint, settings and prompt. Never by a key or a clock.
enum AnswerKey {
    /// Goes up when what a key is made of changes.
    private static let form = "brief.answer/1"

    static func identity(of settings: ModelSettings, at endpoint: String) -> [String] {
        [
            form, settings.id, endpoint, settings.temperature.map { "\($0)" } ?? "",
            "\(settings.reasoningTokens)", settings.reasoningEffort ?? "", "\(settings.context ?? 0)",
        ]
    }

    static func of(_ request: ChatRequest, identity: [String], digest: ([UInt8]) -> String) -> String {
        let fields = identity + ["\(request.maxTokens)", request.system ?? "", request.user]
        var bytes: [UInt8] = []
        // Each with its length, so that no two lists of fields give the same bytes.
        for field in fields {
            bytes += Array("\(field.utf8.count):".utf8)
            bytes += Array(field.utf8)
        }
        return digest(bytes)
    }
}
