package import BriefCore

/// A model in front of which stand the budget and the answers that were paid for already. Stages do not notice.
///
///     kept already? ── yes ──▶ the answer, at no cost
///          no
///     reserve ──▶ ask the model ──▶ keep the answer ──▶ row on the disk ──▶ settle ──▶ the answer
package struct ThriftyModel: ChatModel {
    let model: any ChatModel
    let thrift: Thrift
    /// What an answer depends on beside the prompt, see `AnswerKey`.
    let identity: [String]

    package var profile: ModelProfile { model.profile }

    package init(_ model: any ChatModel, settings: ModelSettings, thrift: Thrift) {
        self.model = model
        self.thrift = thrift
        identity = AnswerKey.identity(of: settings, at: model.profile.endpoint)
    }

    package var hasBudget: Bool { thrift.limit != nil }

    package func leavesMachine() async -> String? { await model.leavesMachine() }

    package func contextLength() async -> Int { await model.contextLength() }

    package func answer(_ request: ChatRequest, in context: RunContext) async throws(CallFailure)
        -> ChatAnswer
    {
        let key = AnswerKey.of(request, identity: identity, digest: thrift.digest)
        if !thrift.fresh, let paid = await thrift.answers?.answer(for: key, run: context.id) {
            note(paid, request, context)
            await thrift.recorded()
            return paid.answer
        }
        let reservation = try await reserve(request, context)
        let tally = CallTally()
        let watched = RunContext(
            id: context.id, request: context.request, trail: context.trail.adding(tally),
            clock: context.clock)
        let result: Result<ChatAnswer, CallFailure>
        do throws(CallFailure) {
            result = .success(try await model.answer(request, in: watched))
        } catch {
            result = .failure(error)
        }
        if case .success(let answer) = result {
            await thrift.answers?.keep(
                PaidAnswer(answer, run: context.id), for: key, secret: request.localOnly)
        }
        // The rows stand before the reservation goes: a process that ends in between has spent too much, never too little.
        await thrift.recorded()
        if let reservation { await thrift.limit?.settle(reservation, spent: tally.spending) }
        return try result.get()
    }

    /// How a question would stand to the budget; `nil` without one. An answer that is there already takes nothing.
    package func reading(of request: ChatRequest, in context: RunContext) async -> SpendReading? {
        guard let limit = thrift.limit else { return nil }
        let key = AnswerKey.of(request, identity: identity, digest: thrift.digest)
        if !thrift.fresh, await thrift.answers?.answer(for: key, run: context.id) != nil {
            return SpendReading(isAllowed: true, because: "the answer was paid for already")
        }
        return await limit.weigh(await demand(request, context))
    }

    private func demand(_ request: ChatRequest, _ context: RunContext) async -> SpendDemand {
        SpendDemand(
            run: context.id, model: profile.name,
            most: profile.worstCase(
                prompt: request.estimatedPromptTokens, answer: request.maxTokens, time: thrift.longest),
            leavesMachine: await model.leavesMachine())
    }

    private func reserve(_ request: ChatRequest, _ context: RunContext) async throws(CallFailure)
        -> SpendReservation?
    {
        guard let limit = thrift.limit else { return nil }
        do throws(SpendRefusal) {
            return try await limit.reserve(await demand(request, context))
        } catch {
            throw CallFailure(endpoint: profile.endpoint, kind: .overBudget, message: error.message)
        }
    }

    /// An answer that was there already is a call of the run that took no tokens and cost nothing.
    private func note(_ paid: PaidAnswer, _ request: ChatRequest, _ context: RunContext) {
        var record = CallRecord(
            stage: request.stage, part: request.part, pass: request.pass, attempt: 1, model: profile.name,
            endpoint: profile.endpoint, streamed: false, costState: profile.price.state)
        record.prepareMs = request.prepare.milliseconds.rounded(toPlaces: 3)
        context.emit(.callStarted(CallID(record), record))
        record.outcome = .ok
        record.answeredModel = paid.answer.answeredBy
        record.finishReason = paid.answer.finish.rawValue
        record.cost = .zero
        record.reusedFrom = paid.run
        context.emit(.callEnded(CallID(record), record))
    }
}

/// What stands between a run and its models.
package struct Thrift: Sendable {
    let answers: (any AnswerStore)?
    let limit: (any SpendLimit)?
    let fresh: Bool
    let longest: Duration
    let digest: @Sendable ([UInt8]) -> String
    let recorded: @Sendable () async -> Void

    /// - Parameters:
    ///   - fresh: every question is asked anew; the answers are kept all the same.
    ///   - longest: how long one call may hold a machine.
    ///   - digest: SHA-256, lower-case hexadecimal.
    ///   - recorded: returns when everything on the trail so far is on the disk.
    package init(
        answers: (any AnswerStore)?, limit: (any SpendLimit)?, fresh: Bool, longest: Duration,
        digest: @escaping @Sendable ([UInt8]) -> String, recorded: @escaping @Sendable () async -> Void
    ) {
        self.answers = answers
        self.limit = limit
        self.fresh = fresh
        self.longest = longest
        self.digest = digest
        self.recorded = recorded
    }
}
