internal import BriefCore
internal import BriefHTTP

// What the events of a stream, or a whole answer, say.
extension Reception {
    func read(_ event: ServerSentEvent, _ state: inout State) -> HTTPReception {
        if event.bytes.elementsEqual("[DONE]".utf8) { return .finish }
        if event.type == "error" {
            let json = JSONValue(event.bytes)
            let found =
                json.map { ServerComplaint($0, words: words) ?? ServerComplaint(error: $0, words: words) }
                ?? ServerComplaint(plain: event.data, words: words)
            return complain(found, &state)
        }
        // A ping or another kind of event that no chat completion has.
        guard event.type == "message" || event.bytes.first == UInt8(ascii: "{") else { return .proceed }
        if event.bytes.isEmpty { return .proceed }
        guard let json = JSONValue(event.bytes) else { return flaw("an event that is no JSON", &state) }
        if state.collected.firstEventAt == nil { state.collected.firstEventAt = now }
        let chunk = ChatChunk(json)
        if chunk.hasError || !chunk.isChat, let found = ServerComplaint(json, words: words) {
            return complain(found, &state)
        }
        return take(chunk, &state)
    }

    private func complain(_ complaint: ServerComplaint, _ state: inout State) -> HTTPReception {
        if state.collected.finish == nil { state.collected.complaint = complaint }
        return .finish
    }

    private func take(_ chunk: ChatChunk, _ state: inout State) -> HTTPReception {
        note(chunk, &state.collected)
        state.thoughts.feed(chunk.reasoning) { take($0, isThought: true, &state.collected) }
        state.splitter.feed(chunk.text) { take($0, isThought: false, &state.collected) }
        let size = max(state.collected.answer.utf8.count, state.collected.reasoning.utf8.count)
        guard size <= limits.answerBytes else {
            return flaw("an answer of over \(limits.answerBytes) bytes", &state)
        }
        // The usage follows the last text at once or not at all.
        return .extend(state.collected.finish == nil ? timeouts.silence : min(timeouts.silence, .seconds(2)))
    }

    private func note(_ chunk: ChatChunk, _ collected: inout Collected) {
        // Every chunk repeats it.
        if let model = chunk.model, model != collected.rawModel {
            collected.rawModel = model
            collected.model = words.clean(model)
        }
        collected.finish = chunk.finish.map(words.clean) ?? collected.finish
        collected.usage = chunk.usage ?? collected.usage
        collected.isOllama = collected.isOllama || chunk.isOllama
        if !chunk.text.isEmpty, chunk.reasoning.isEmpty {
            collected.logprobSum += chunk.logprobs.reduce(0, +)
            collected.logprobCount += chunk.logprobs.count
        }
    }

    func take(_ piece: ReasoningSplitter.Piece, isThought: Bool, _ collected: inout Collected) {
        switch piece {
        case .answerWasReasoning:
            collected.reasoning += collected.answer
            collected.answer = ""
            collected.firstAnswerTokenAt = nil
        case .answer(let text) where !isThought:
            stamp(&collected)
            if collected.firstAnswerTokenAt == nil { collected.firstAnswerTokenAt = collected.lastTokenAt }
            collected.answer += text
            context.emit(.callProgressed(call, .said(text)))
        case .answer(let text), .reasoning(let text):
            stamp(&collected)
            collected.reasoning += text
            context.emit(.callProgressed(call, .thought(text)))
        }
    }

    private func stamp(_ collected: inout Collected) {
        let now = now
        if collected.firstTokenAt == nil { collected.firstTokenAt = now }
        collected.lastTokenAt = now
    }

    // MARK: Whole answers

    func readWhole(_ state: inout State) {
        let bytes = state.collected.rest
        guard !bytes.isEmpty else { return }
        guard
            let json = JSONValue(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        else {
            let isPage = bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
            state.collected.flaw = isPage ? "a web page" : "a body that is no JSON"
            return
        }
        state.collected.firstEventAt = state.collected.firstEventAt ?? now
        let chunk = ChatChunk(json)
        if chunk.hasError || !chunk.isChat, let found = ServerComplaint(json, words: words) {
            state.collected.complaint = found
        } else if chunk.isChat {
            _ = take(chunk, &state)
        } else {
            state.collected.flaw = "JSON that is no chat completion"
        }
    }

    /// gpt-oss behind a server that drops its marks: `analysis…assistantfinal…`.
    func splitLeakedChannels(_ collected: inout Collected) {
        guard collected.answer.hasPrefix("analysis"),
            let mark = collected.answer.firstRange(of: "assistantfinal")
        else { return }
        collected.reasoning += collected.answer[..<mark.lowerBound].dropFirst("analysis".count)
        collected.answer = String(collected.answer[mark.upperBound...])
    }
}
