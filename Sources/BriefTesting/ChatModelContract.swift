package import BriefCore

/// What every `ChatModel` promises, whatever stands behind it; throws `BrokenContract` with the promise not
/// kept.
///
/// - Parameter make: a model whose server answers with `text`, or refuses for good when that is `nil`. It must not be
///   quick to answer where `slow` opens at the start of the answer's text: the call is cancelled then.
package func checkChatModelContract(
    _ make: (_ text: String?, _ slow: Gate?) throws -> any ChatModel
) async throws {
    try await answersLeaveOneRecord(make("Revenue fell.", nil))
    try await refusalsLeaveOneRecordEach(make(nil, nil))
    let begun = Gate()
    try await cancellationLeavesItsRecord(make("Revenue fell.", begun), begun)
}

private func answersLeaveOneRecord(_ model: any ChatModel) async throws {
    let collector = EventCollector()
    let request = ChatRequest(
        stage: .refine, part: 3, pass: 2, user: "Sum this up.", estimatedPromptTokens: 10, maxTokens: 50,
        localOnly: false, prepare: .milliseconds(3))
    let answer = try await model.answer(request, in: .testing(collector))
    try require(answer.text == "Revenue fell.", "the answer is the whole text, not \(answer.text)")
    try require(collector.said == answer.text, "the pieces on the trail are the answer")
    let calls = collector.calls
    try require(calls.count == 1, "one attempt leaves one record, not \(calls.count)")
    guard let call = calls.first else { return }
    try require(
        call.stage == .refine && call.part == 3 && call.pass == 2 && call.attempt == 1,
        "a record names its call")
    try require(call.outcome == .ok && call.error == nil, "a record says that the attempt went well")
    try require(call.model == model.profile.name, "a record names the model as it is configured")
    try require(call.usage == answer.usage, "a record and its answer count alike")
    try require(call.prepareMs == 3, "a record keeps how long the prompt took")
    try require(call.completeMs != nil, "a record says how long the attempt took")
    try require(
        !call.endpoint.contains("@") && !call.endpoint.contains("?"), "an endpoint has no credentials")
    try require(startsMatchEnds(collector), "every call that starts ends")
}

private func refusalsLeaveOneRecordEach(_ model: any ChatModel) async throws {
    let collector = EventCollector()
    do throws(CallFailure) {
        _ = try await model.answer(.testing(), in: .testing(collector))
    } catch {
        try require(!error.message.isEmpty, "a failure says what happened")
        try require(!collector.calls.isEmpty, "a failed attempt leaves a record too")
        try require(
            collector.calls.allSatisfy { $0.outcome == .failed && $0.error != nil }, "and says why it failed")
        try require(collector.retries.count == collector.calls.count - 1, "every further attempt is told")
        try require(startsMatchEnds(collector), "every call that starts ends")
        return
    }
    throw BrokenContract(description: "a refusal is a failure")
}

private func cancellationLeavesItsRecord(_ model: any ChatModel, _ begun: Gate) async throws {
    let collector = EventCollector()
    let task = Task { () -> CallFailure.Kind? in
        do throws(CallFailure) {
            _ = try await model.answer(.testing(), in: .testing(collector))
            return nil
        } catch {
            return error.kind
        }
    }
    await begun.opened()
    task.cancel()
    let kind = await task.value
    try require(
        kind == .cancelled, "a cancelled task ends its call as cancelled, not \(String(describing: kind))")
    try require(collector.calls.map(\.outcome) == [.cancelled], "and its record says so")
}

private func startsMatchEnds(_ collector: EventCollector) -> Bool {
    var open: Set<CallID> = []
    for event in collector.events {
        switch event {
        case .callStarted(let call, _): guard open.insert(call).inserted else { return false }
        case .callProgressed(let call, _): guard open.contains(call) else { return false }
        case .callEnded(let call, _): guard open.remove(call) != nil else { return false }
        default: break
        }
    }
    return open.isEmpty
}
