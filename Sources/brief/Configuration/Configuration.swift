import BriefCore
import BriefLedger
import BriefStages

/// What the configuration files say. `nil` or empty: they do not say.
struct Configuration: Sendable, Equatable {
    var models: [String: ModelEntry] = [:]
    /// Models that draft, in order of preference; `extractive` among them is the embedded drafter.
    var draft: [String]?
    var refine: String?
    var gate = GateSettings()
    var timeouts = TimeLimits()
    var retry = Retry()
    var limits = Limits()
    /// What holds for every report that does not say otherwise.
    var report = ReportSettings()
    /// Keys of front matter that count; `nil`: all.
    var trustFrontMatter: Set<String>?
    /// A folder with the user's own templates.
    var templates: String?
    var ledger = LedgerChoice.usual
    var budget = Budget()
    /// The files that were read, for messages.
    var files: [String] = []

    /// One entry of `models`.
    struct ModelEntry: Sendable, Equatable {
        var id: String?
        /// An address, or `foundry`.
        var url: String?
        var context: Int?
        var maxTokens: Int?
        var temperature: Double?
        var reasoningTokens: Int?
        var reasoningEffort: String?
        var keyEnv: String?
        var price: Price?
        /// What kind of server it is, where that is known: `llama.cpp`, `vllm`, `ollama`, `foundry`, `lmstudio`.
        var server: String?
        /// Where the entry stands, for messages: `brief.yaml:4`.
        var place: String?
    }

    /// Where costs are recorded.
    enum LedgerChoice: Sendable, Equatable {
        /// In the user's folder of state.
        case usual
        case off
        case file(String)
    }

    struct TimeLimits: Sendable, Equatable {
        var connect = Duration.seconds(5)
        var firstEvent = Duration.seconds(300)
        var silence = Duration.seconds(60)
        var total = Duration.seconds(900)
    }

    struct Retry: Sendable, Equatable {
        var attempts = 3
        var ceiling = Duration.seconds(30)
    }

    struct Limits: Sendable, Equatable {
        var reportBytes = 64_000_000
        var lineBytes = 1_000_000
        var answerBytes = 1_000_000
    }
}
