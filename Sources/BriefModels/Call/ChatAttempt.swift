internal import BriefCore
internal import BriefHTTP

/// One attempt of a call: the request, what comes back, and its record on the trail.
struct ChatAttempt {
    let model: OpenAIChatModel
    let request: ChatRequest
    let context: RunContext
    let plan: AttemptPlan

    private var words: ServerWords { ServerWords(secret: model.settings.key) }

    /// - Returns: how it ended, and where it was sent.
    func run() async -> (AttemptResult, endpoint: String) {
        let place: Place
        do throws(CallFailure) {
            place = try await model.locate(localOnly: request.localOnly)
        } catch {
            return (unlocated(error), error.endpoint)
        }
        var record = record(at: place.endpoint.description)
        record.loadMs = place.loadTime?.milliseconds.rounded(toPlaces: 3)
        let call = CallID(record)
        context.emit(.callStarted(call, record))
        let start = context.clock.now()
        let reception = Reception(
            call: call, context: context, start: start, streamed: plan.streamed, timeouts: model.timeouts,
            limits: model.limits,
            secret: model.settings.key)
        let exchange = await exchange(at: place, start: start, reception)
        let collected = reception.finished()
        let complete = context.clock.now() - start
        let usage = usage(of: collected)
        let judgement = Judgement(
            collected: collected, streamed: plan.streamed,
            omitsFinish: model.server?.omitsFinish == true || collected.isOllama, words: words,
            wall: context.clock.wall())
        var result = judgement.result(exchange, usage: usage ?? estimate(collected))
        if case .failed(let failure) = result, model.settings.location == .foundry {
            result = .failed(await model.foundry.reconsidered(failure))
        }
        fill(&record, with: collected, exchange: exchange, complete: complete)
        finish(&record, result, usage: usage, complete: complete)
        context.emit(.callEnded(call, record))
        return (result, place.endpoint.description)
    }

    // MARK: The request

    private func exchange(
        at place: Place, start: Duration, _ reception: Reception
    ) async -> Result<HTTPResponse, HTTPFailure> {
        let isLogging = model.server?.givesLogprobs == true
        let body = ChatBody(
            request, model: place.modelID, settings: model.settings, maxTokens: plan.maxTokens,
            streamed: plan.streamed, logprobs: isLogging)
        guard let bytes = body.bytes() else {
            return .failure(HTTPFailure(.badRequest, "the prompt is no text"))
        }
        let left = plan.deadline - start
        var headers = [
            HTTPHeader("Content-Type", "application/json"),
            HTTPHeader("Accept", plan.streamed ? "text/event-stream, application/json" : "application/json"),
        ]
        if let key = model.settings.key {
            headers.append(HTTPHeader("Authorization", "Bearer \(key.reveal())"))
        }
        let http = HTTPRequest(
            .post, place.endpoint.description + "/chat/completions", headers: headers, body: bytes,
            limits: HTTPLimits(
                connect: model.timeouts.connect,
                patience: plan.streamed
                    ? min(left, model.timeouts.connect + model.timeouts.firstEvent) : left,
                total: left, bodyBytes: model.limits.bodyBytes),
            localOnly: request.localOnly)
        do throws(HTTPFailure) {
            return .success(try await model.transport.send(http) { reception.receive($0) })
        } catch {
            return .failure(error)
        }
    }

    // MARK: The record

    private func record(at endpoint: String) -> CallRecord {
        var record = CallRecord(
            stage: request.stage, part: request.part, pass: request.pass, attempt: plan.attempt,
            model: model.settings.name, endpoint: endpoint, streamed: plan.streamed,
            costState: model.settings.price.state)
        record.price = model.settings.price
        record.prepareMs = request.prepare.milliseconds.rounded(toPlaces: 3)
        return record
    }

    /// The server could not even be found; the trail shows the attempt all the same.
    private func unlocated(_ failure: CallFailure) -> AttemptResult {
        var record = record(at: failure.endpoint)
        record.outcome = failure.kind == .cancelled ? .cancelled : .failed
        record.error = failure.message
        context.emit(.callStarted(CallID(record), record))
        context.emit(.callEnded(CallID(record), record))
        let remedy: AttemptFailure.Remedy = failure.kind == .unreachable ? .again : .none
        return .failed(AttemptFailure(kind: failure.kind, message: failure.message, remedy: remedy))
    }

    private func fill(
        _ record: inout CallRecord, with collected: Collected, exchange: Result<HTTPResponse, HTTPFailure>,
        complete: Duration
    ) {
        func offset(_ time: Duration?) -> Double? { time?.milliseconds.rounded(toPlaces: 3) }
        let trace =
            switch exchange {
            case .success(let response): response.trace
            case .failure(let failure): failure.trace
            }
        record.cold = trace.openedConnection
        record.connectedMs = offset(collected.connectedAt)
        record.sentMs = offset(collected.sentAt)
        record.firstEventMs = offset(collected.firstEventAt)
        record.firstTokenMs = offset(collected.firstTokenAt)
        record.firstAnswerTokenMs = offset(collected.firstAnswerTokenAt)
        record.completeMs = offset(complete)
        record.answeredModel = collected.model
        record.finishReason = collected.finish
    }

    private func finish(
        _ record: inout CallRecord, _ result: AttemptResult, usage: Usage?, complete: Duration
    ) {
        switch result {
        case .answered(let answer):
            record.outcome = .ok
            record.usage = answer.usage
        case .failed(let failure):
            record.outcome = failure.kind == .cancelled ? .cancelled : .failed
            record.error = failure.message
            record.usage = usage
        }
        record.cost = record.usage.flatMap { model.settings.price.cost(of: $0, duration: complete) }
    }

    // MARK: Tokens

    /// `nil` when nothing was generated as far as we know.
    private func usage(of collected: Collected) -> Usage? {
        guard let server = collected.usage else {
            return collected.answer.isEmpty && collected.reasoning.isEmpty ? nil : estimate(collected)
        }
        var reasoning = server.reasoning
        // Some servers say 0 beside a text of reasoning.
        if (reasoning ?? 0) == 0, !collected.reasoning.isEmpty {
            reasoning = min(model.countTokens(collected.reasoning), server.completion)
        }
        return Usage(
            promptTokens: server.prompt, completionTokens: server.completion, reasoningTokens: reasoning,
            cachedTokens: server.cached, source: .server)
    }

    private func estimate(_ collected: Collected) -> Usage {
        let reasoning = collected.reasoning.isEmpty ? nil : model.countTokens(collected.reasoning)
        return Usage(
            promptTokens: request.estimatedPromptTokens,
            completionTokens: model.countTokens(collected.answer) + (reasoning ?? 0),
            reasoningTokens: reasoning,
            source: .estimated)
    }
}
