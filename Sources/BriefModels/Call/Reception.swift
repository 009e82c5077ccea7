internal import BriefCore
internal import BriefHTTP
internal import Synchronization

/// What came of one attempt so far.
struct Collected: Sendable {
    var status: Int?
    var head: HTTPHead?
    var connectedAt: Duration?
    var sentAt: Duration?
    var firstEventAt: Duration?
    var firstTokenAt: Duration?
    var firstAnswerTokenAt: Duration?
    var lastTokenAt: Duration?
    var answer = ""
    var reasoning = ""
    var finish: String?
    var usage: ServerUsage?
    var model: String?
    /// As it came, not fit to be shown.
    var rawModel: String?
    var logprobSum = 0.0
    var logprobCount = 0
    var isOllama = false
    /// An error inside a 200.
    var complaint: ServerComplaint?
    /// Why the rest was not read.
    var flaw: String?
    /// The body of a failed request, or of an answer that is none.
    var rest: [UInt8] = []
}

/// Reads the bytes of one attempt on the transport's thread as they come, and tells the trail.
///
/// A body is a stream of events or one JSON object; which of the two is told by its first character, because some
/// servers ignore `stream` and some name the wrong type.
final class Reception: Sendable {
    private enum Form { case unknown, events, whole }

    private struct State {
        var collected = Collected()
        var form = Form.unknown
        var parser: EventStreamParser
        var splitter: ReasoningSplitter
        var thoughts: ReasoningSplitter
    }

    private let state: Mutex<State>
    private let call: CallID
    private let context: RunContext
    private let start: Duration
    private let streamed: Bool
    private let timeouts: Timeouts
    private let limits: CallLimits
    private let words: ServerWords

    init(
        call: CallID, context: RunContext, start: Duration, streamed: Bool, timeouts: Timeouts,
        limits: CallLimits, secret: Secret?
    ) {
        self.streamed = streamed
        self.call = call
        self.context = context
        self.start = start
        self.timeouts = timeouts
        self.limits = limits
        words = ServerWords(secret: secret)
        state = Mutex(
            State(
                parser: EventStreamParser(cap: limits.lineBytes, takesErrorField: true),
                splitter: ReasoningSplitter(secret: secret),
                thoughts: ReasoningSplitter(secret: secret, marks: false)))
    }

    func receive(_ event: HTTPEvent) -> HTTPReception {
        state.withLock { state in
            switch event {
            case .connected:
                state.collected.connectedAt = now
                context.emit(.callProgressed(call, .connected))
                return .proceed
            case .sent:
                state.collected.sentAt = now
                context.emit(.callProgressed(call, .sent))
                // Without streaming the answer comes whole, however long it takes.
                return streamed ? .extend(timeouts.firstEvent) : .proceed
            case .head(let head):
                state.collected.head = head
                state.collected.status = head.status
                return .proceed
            case .body(let bytes):
                return state.collected.status == 200
                    ? read(bytes, &state) : keep(bytes, &state, cap: 64 << 10)
            }
        }
    }

    /// All that came, after the exchange: a whole answer is read only now.
    func finished() -> Collected {
        state.withLock { state in
            if state.form != .events, state.collected.status == 200 { readWhole(&state) }
            state.thoughts.finish { take($0, isThought: true, &state.collected) }
            state.splitter.finish { take($0, isThought: false, &state.collected) }
            splitLeakedChannels(&state.collected)
            return state.collected
        }
    }

    private var now: Duration { context.clock.now() - start }

    // MARK: Bytes

    private func read(_ bytes: [UInt8], _ state: inout State) -> HTTPReception {
        if state.form == .unknown {
            state.collected.rest.append(contentsOf: bytes)
            guard let form = form(of: state.collected.rest) else {
                return state.collected.rest.count <= limits.lineBytes ? .proceed : flaw("only blanks", &state)
            }
            state.form = form
            guard form == .events else { return .proceed }
            let first = state.collected.rest
            state.collected.rest = []
            return readEvents(first, &state)
        }
        return state.form == .events
            ? readEvents(bytes, &state) : keep(bytes, &state, cap: 16 * limits.answerBytes)
    }

    /// `nil` while nothing but blanks and the start of a byte order mark has come.
    private func form(of bytes: [UInt8]) -> Form? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if bytes.count < mark.count, mark.starts(with: bytes) { return nil }
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let first = text.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
            return nil
        }
        return "{[<\"".utf8.contains(first) ? .whole : .events
    }

    private func keep(_ bytes: [UInt8], _ state: inout State, cap: Int) -> HTTPReception {
        guard state.collected.rest.count + bytes.count <= cap else {
            if state.collected.status == 200 { return flaw("an answer of over \(cap) bytes", &state) }
            state.collected.rest.append(contentsOf: bytes.prefix(cap - state.collected.rest.count))
            return .finish
        }
        state.collected.rest.append(contentsOf: bytes)
        return .proceed
    }

    private func readEvents(_ bytes: [UInt8], _ state: inout State) -> HTTPReception {
        var reception = HTTPReception.proceed
        var parser = state.parser
        state.parser = EventStreamParser(cap: 0)
        defer { state.parser = parser }
        do throws(EventStreamParser.TooLong) {
            try parser.feed(bytes) { event in
                let next = read(event, &state)
                // A later event of the same piece must not take back the time that an earlier one gave.
                if next != .proceed { reception = next }
                switch next {
                case .finish, .stop: return false
                case .proceed, .extend: return true
                }
            }
        } catch {
            return flaw("a line of over \(error.cap) bytes", &state)
        }
        return reception
    }

    private func flaw(_ text: String, _ state: inout State) -> HTTPReception {
        if state.collected.finish == nil { state.collected.flaw = text }
        return .stop
    }

    // MARK: Events

    private func read(_ event: ServerSentEvent, _ state: inout State) -> HTTPReception {
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
        if !chunk.isChat, let found = ServerComplaint(json, words: words) { return complain(found, &state) }
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

    private func take(_ piece: ReasoningSplitter.Piece, isThought: Bool, _ collected: inout Collected) {
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

    private func readWhole(_ state: inout State) {
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
        if !chunk.isChat, let found = ServerComplaint(json, words: words) {
            state.collected.complaint = found
        } else if chunk.isChat {
            _ = take(chunk, &state)
        } else {
            state.collected.flaw = "JSON that is no chat completion"
        }
    }

    /// gpt-oss behind a server that drops its marks: `analysis…assistantfinal…`.
    private func splitLeakedChannels(_ collected: inout Collected) {
        guard collected.answer.hasPrefix("analysis"),
            let mark = collected.answer.firstRange(of: "assistantfinal")
        else { return }
        collected.reasoning += collected.answer[..<mark.lowerBound].dropFirst("analysis".count)
        collected.answer = String(collected.answer[mark.upperBound...])
    }
}
