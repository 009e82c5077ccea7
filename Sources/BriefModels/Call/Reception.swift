internal import BriefCore
internal import BriefHTTP
internal import Synchronization

/// Reads the bytes of one attempt on the transport's thread as they come, and tells the trail.
///
/// A body is a stream of events or one JSON object; which of the two is told by its first character, because
/// some servers ignore `stream` and some name the wrong type.
final class Reception: Sendable {
    enum Form { case unknown, events, whole }

    struct State {
        var collected = Collected()
        var form = Form.unknown
        var parser: EventStreamParser
        var splitter: ReasoningSplitter
        var thoughts: ReasoningSplitter
    }

    private let state: Mutex<State>
    let call: CallID
    let context: RunContext
    private let start: Duration
    private let streamed: Bool
    let timeouts: Timeouts
    let limits: CallLimits
    let words: ServerWords

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
                // The sentence of a refusal is worth a short wait.
                return head.status == 200 ? .proceed : .extend(min(timeouts.silence, .seconds(5)))
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

    var now: Duration { context.clock.now() - start }

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

    func flaw(_ text: String, _ state: inout State) -> HTTPReception {
        if state.collected.finish == nil { state.collected.flaw = text }
        return .stop
    }
}
