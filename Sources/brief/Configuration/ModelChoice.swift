import BriefModels

/// What the flags of a command say of models.
struct ModelFlags: Sendable, Equatable {
    var draftModel: String?
    var draftURL: String?
    var refineModel: String?
    var refineURL: String?
}

/// The models of one command, each with its address and its key.
struct ModelChoice: Sendable, Equatable {
    /// In order of preference; empty: the embedded drafter.
    var draft: [ModelSettings]
    /// Why no model drafts, when `draft` is empty.
    var extractiveReason: String?
    /// True when extraction was asked for by name.
    var extractionWanted = false
    var refine: ModelSettings?
    /// Sentences that a person should read: an address that was left out and why.
    var notices: [String] = []

    static let extractive = "extractive"
    static let defaultDraft = "phi-4-mini"
    static let defaultRefine = "gpt-oss-20b"
}
