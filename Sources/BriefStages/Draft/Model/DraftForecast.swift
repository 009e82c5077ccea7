package import BriefCore

/// What drafting a report would send to a model, by our own estimate; nothing is sent.
package struct DraftForecast: Sendable, Equatable {
    package let calls: Int
    package let promptTokens: Int
    /// Bound of all answers together, reasoning not included.
    package let answerTokens: Int

    /// - Parameter model: its context has to be known to it; a report that does not fit is forecast in parts.
    package init(
        _ report: Report, model: any ChatModel, prompts: PromptWriter, in context: RunContext
    ) async throws {
        let writer = DraftWriter(model: model, prompts: prompts, report: report, context: context)
        let profile = model.profile
        let whole = try writer.wholePrompt().tokens
        let room = Int(
            Double(await model.contextLength() - profile.maxTokens - profile.reasoningTokens)
                * DraftWriter.safeShare)
        guard whole > room else {
            (calls, promptTokens, answerTokens) = (1, whole, profile.maxTokens)
            return
        }
        // Each part brings the instructions along, and its notes come again in the merge.
        let overhead = try prompts.prompt(
            "merge", writer.values.merging(["notes": "", "count": "99"]) { $1 }
        ).tokens
        let parts = ReportParts.cut(report.sections, budget: room - overhead - 60).count
        let notes = parts * max(60, min(profile.maxTokens, (room - overhead) / 3))
        calls = parts + 1
        promptTokens = whole + parts * overhead + notes
        answerTokens = notes + profile.maxTokens
    }
}

/// A model that knows everything of itself and is never asked: for forecasts.
package struct UnaskedModel: ChatModel {
    private let model: any ChatModel

    package init(_ model: any ChatModel) { self.model = model }

    /// What a server that says nothing has at least.
    package static let usualContext = 8192

    package var profile: ModelProfile { model.profile }
    package func leavesMachine() async -> String? { await model.leavesMachine() }
    package func contextLength() async -> Int { model.profile.context ?? Self.usualContext }

    package func answer(_ request: ChatRequest, in context: RunContext) async throws(CallFailure)
        -> ChatAnswer
    {
        throw CallFailure(
            endpoint: profile.endpoint, kind: .refused, message: "no model is asked in a forecast")
    }
}
