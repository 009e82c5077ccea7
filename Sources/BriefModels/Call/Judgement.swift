internal import BriefCore
internal import BriefHTTP
internal import FoundationEssentials

/// Decides what an attempt came to: the rules of what counts as an answer, and of what may be tried again.
struct Judgement {
    let collected: Collected
    let streamed: Bool
    /// The server is known to end streams without a finish reason.
    let omitsFinish: Bool
    let words: ServerWords
    let wall: Date

    /// - Parameter usage: the tokens of what came.
    func result(_ exchange: Result<HTTPResponse, HTTPFailure>, usage: Usage) -> AttemptResult {
        if case .failure(let failure) = exchange, failure.kind == .cancelled {
            return .failed(broken(failure))
        }
        if let status = collected.status, status != 200 { return .failed(refusal(status)) }
        // A break after the finish reason takes nothing away.
        if collected.finish == nil {
            if let flaw = collected.flaw {
                return .failed(AttemptFailure(kind: .badAnswer, message: "The server sent \(flaw)."))
            }
            if let complaint = collected.complaint { return .failed(failure(complaint)) }
            if case .failure(let failure) = exchange { return .failed(broken(failure)) }
        }
        return complete(usage)
    }

    private func complete(_ usage: Usage) -> AttemptResult {
        if let flaw = collected.flaw {
            return .failed(AttemptFailure(kind: .badAnswer, message: "The server sent \(flaw)."))
        }
        let isEmpty = collected.answer.allSatisfy(\.isWhitespace)
        guard let reason = collected.finish ?? (omitsFinish && !isEmpty ? "stop" : nil) else {
            let hasText = !isEmpty || !collected.reasoning.isEmpty
            return .failed(
                AttemptFailure(
                    kind: hasText ? .serverError : .badAnswer,
                    message: hasText
                        ? "The stream broke off before the answer was finished."
                        : "The server's answer was empty.", remedy: .again))
        }
        if reason == "error" || reason == "abort" {
            let message = "The server gave up in the middle of the answer."
            return .failed(AttemptFailure(kind: .serverError, message: message, remedy: .again))
        }
        let finish = Judgement.finish(reason)
        if isEmpty {
            let usedUp = finish == .length
            return .failed(
                AttemptFailure(
                    kind: .badAnswer,
                    message: usedUp
                        ? "The model used up its limit of tokens before it began to answer."
                        : "The model's answer was empty.", remedy: usedUp ? .moreTokens : .none))
        }
        let mean = collected.logprobCount > 0 ? collected.logprobSum / Double(collected.logprobCount) : nil
        return .answered(
            ChatAnswer(
                text: collected.answer, finish: finish, usage: usage, answeredBy: collected.model,
                meanLogprob: mean.flatMap { $0.isFinite ? $0 : nil }))
    }

    static func finish(_ reason: String) -> ChatAnswer.Finish {
        switch reason {
        case "stop", "eos", "eos_token", "end_turn", "stop_sequence", "complete": .stop
        case "length", "max_tokens", "max_length", "model_length": .length
        default: .other
        }
    }

    // MARK: Failures

    private func refusal(_ status: Int) -> AttemptFailure {
        if (300..<400).contains(status) {
            return AttemptFailure(
                kind: .refused,
                message: "HTTP \(status): the server redirects elsewhere, which a call does not follow.")
        }
        let complaint = ServerComplaint(body: collected.rest, words: words)
        return failure(complaint, status: status)
    }

    private func failure(_ complaint: ServerComplaint, status: Int? = nil) -> AttemptFailure {
        let said = complaint.words.isEmpty ? "no reason given" : complaint.words
        let shown = status.map { "HTTP \($0): \(said)" } ?? "The server reported an error: \(said)"
        if complaint.isOverflow {
            let remedy = complaint.contextTokens.map { AttemptFailure.Remedy.fit(context: $0) } ?? .none
            return AttemptFailure(kind: .contextOverflow, message: shown, remedy: remedy)
        }
        let pause = collected.head.flatMap { RetryAfter.pause(in: $0, now: wall) }
        switch status ?? complaint.status {
        case 429?: return AttemptFailure(kind: .busy, message: shown, remedy: .again, retryAfter: pause)
        case 408?: return AttemptFailure(kind: .timedOut, message: shown, remedy: .again, retryAfter: pause)
        case .some(let code) where code < 500: return AttemptFailure(kind: .refused, message: shown)
        default: return AttemptFailure(kind: .serverError, message: shown, remedy: .again, retryAfter: pause)
        }
    }

    private func broken(_ failure: HTTPFailure) -> AttemptFailure {
        let clause = words.clean(failure.message)
        switch failure.kind {
        case .cannotConnect, .connectTimedOut:
            return AttemptFailure(
                kind: .unreachable, message: "Nothing answers there: \(clause).", remedy: .again)
        case .tls: return AttemptFailure(kind: .unreachable, message: "TLS failed: \(clause).")
        case .timedOut:
            let came = collected.firstEventAt == nil ? "No first word" : "The answer was not whole in time"
            // Elsewhere it could be paid for twice.
            let mayHelp = streamed && failure.trace.stayedLocal
            return AttemptFailure(
                kind: .timedOut, message: "\(came): \(clause).", remedy: mayHelp ? .unstreamed : .none)
        case .brokenOff:
            return AttemptFailure(
                kind: .serverError, message: "The connection broke off: \(clause).", remedy: .again)
        case .notLocal:
            return AttemptFailure(
                kind: .notLocal, message: "The report must stay on this machine: \(clause).")
        case .cancelled: return AttemptFailure(kind: .cancelled, message: "The call was cancelled.")
        case .tooLarge:
            return AttemptFailure(kind: .badAnswer, message: "The server sent too much: \(clause).")
        case .badRequest:
            return AttemptFailure(kind: .refused, message: "The call could not be made: \(clause).")
        case .tooManyRedirects, .stopped, .other:
            return AttemptFailure(kind: .unreachable, message: "The call failed: \(clause).")
        }
    }
}
