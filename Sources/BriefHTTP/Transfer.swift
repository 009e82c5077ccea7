internal import CCurl

/// One exchange under way. Lives on the loop's thread, handed there once.
final class Transfer {
    let id: Int
    let request: HTTPRequest
    private let receive: @Sendable (HTTPEvent) -> HTTPReception
    private let started: ContinuousClock.Instant
    let easy: EasyHandle

    private var answer: CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>?
    private(set) var deadline: ContinuousClock.Instant
    private let totalDeadline: ContinuousClock.Instant
    private(set) var trace = HTTPTrace()
    private var offset = 0
    private var status = 0
    private var fields: [HTTPHeader] = []
    private var head: HTTPHead?
    private var headerBytes = 0
    private var bodyBytes = 0
    /// What a callback of ours decided; stronger than the code that libcurl makes of it.
    private var ownFailure: HTTPFailure?
    /// Bytes that may still be read for nothing after `.finish`.
    private var drain: Int?

    init(_ order: Order) throws(HTTPFailure) {
        id = order.id
        request = order.request
        receive = order.receive
        answer = order.answer
        started = order.started
        totalDeadline = order.started + order.request.limits.total
        deadline = min(totalDeadline, order.started + order.request.limits.patience)
        let target = try RequestTarget(order.request)
        trace.mayBeProxied = target.mayBeProxied
        easy = try EasyHandle.make(headers: target.headerLines)
        try configure(target)
    }

    var handle: UnsafeMutableRawPointer { easy.pointer }

    // MARK: What libcurl tells

    func allows(_ peer: PeerAddress?) -> Bool {
        guard request.localOnly, peer?.isLoopback != true else { return true }
        let place = peer?.description ?? "an unknown address"
        ownFailure = HTTPFailure(
            .notLocal, "\(place) is not this machine's loopback, and the call is for it only")
        return false
    }

    func connected(to address: String) -> Bool {
        let peer = PeerAddress(address)
        // A loopback address that libcurl tried after a refused one is as good as the first.
        ownFailure = nil
        guard allows(peer), let peer else { return false }
        let now = sinceStart
        trace.peer = peer
        trace.connected = now
        guard tell(.connected(now, peer)) else { return false }
        return request.method == .post && !request.body.isEmpty ? true : markSent()
    }

    func nextPart(atMost room: Int) -> ArraySlice<UInt8> {
        request.body[offset..<min(request.body.count, offset + room)]
    }

    func handedOver(_ count: Int) {
        guard count > 0 else { return }
        offset += count
        if offset == request.body.count { _ = markSent() }
    }

    func rewind(to position: Int) -> Bool {
        guard (0...request.body.count).contains(position) else { return false }
        offset = position
        return true
    }

    private func markSent() -> Bool {
        let now = sinceStart
        trace.sent = now
        return tell(.sent(now))
    }

    func received(headerLine line: String) -> Bool {
        if trace.firstByte == nil { trace.firstByte = sinceStart }
        headerBytes += line.utf8.count
        guard headerBytes <= Transfer.headerCap else {
            ownFailure = HTTPFailure(.tooLarge, "the header is over \(Transfer.headerCap) bytes")
            return false
        }
        // Fields after the body are trailers, which nobody asked for.
        guard head == nil else { return true }
        let text = line.prefix { !$0.isNewline }
        if text.hasPrefix("HTTP/") {
            status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            fields = []
        } else if text.isEmpty {
            return endOfHead()
        } else if let colon = text.firstIndex(of: ":") {
            let value = text[text.index(after: colon)...].trimmingBlanks()
            fields.append(HTTPHeader(String(text[..<colon]), String(value)))
        }
        return true
    }

    private func endOfHead() -> Bool {
        let found = HTTPHead(status: status, headers: fields)
        let isInterim = (100..<200).contains(status)
        let isFollowed =
            request.redirects > 0 && request.method == .get && (300..<400).contains(status)
            && found["location"] != nil
        if isInterim || isFollowed { return true }
        head = found
        return tell(.head(found))
    }

    func received(body bytes: [UInt8]) -> Bool {
        if let room = drain {
            drain = room - bytes.count
            return room >= bytes.count
        }
        bodyBytes += bytes.count
        guard bodyBytes <= request.limits.bodyBytes else {
            ownFailure = HTTPFailure(.tooLarge, "the body is over \(request.limits.bodyBytes) bytes")
            return false
        }
        return tell(.body(bytes))
    }

    // MARK: What the receiver wants

    private func tell(_ event: HTTPEvent) -> Bool {
        guard drain == nil else { return true }
        switch receive(event) {
        case .proceed: break
        case .extend(let pause): deadline = min(totalDeadline, .now + pause)
        case .stop:
            ownFailure = HTTPFailure(.stopped, "stopped by its receiver")
            return false
        case .finish:
            finish(
                .success(HTTPResponse(head: head ?? HTTPHead(status: status, headers: fields), trace: ended)))
            drain = Transfer.drainBytes
            deadline = .now + Transfer.drainTime
        }
        return true
    }

    // MARK: The end

    func end(with code: CURLcode) {
        if code == CURLE_OK, let head {
            finish(.success(HTTPResponse(head: head, trace: ended)))
        } else if let ownFailure {
            fail(ownFailure.kind, ownFailure.message)
        } else {
            fail(HTTPFailure.Kind(code, connected: trace.connected != nil), easy.explain(code))
        }
    }

    func expire() {
        if totalDeadline <= .now {
            fail(.timedOut, "the limit of the whole call is over")
        } else {
            fail(.timedOut, "nothing more came in time")
        }
    }

    func fail(_ kind: HTTPFailure.Kind, _ message: String) {
        finish(.failure(HTTPFailure(kind, message, trace: ended)))
    }

    private func finish(_ result: Result<HTTPResponse, HTTPFailure>) {
        answer?.resume(returning: result)
        answer = nil
    }

    private var ended: HTTPTrace {
        var trace = trace
        trace.complete = sinceStart
        trace.openedConnection = easy.openedConnections > 0
        return trace
    }

    private var sinceStart: Duration { .now - started }

    private static let headerCap = 256 << 10
    private static let drainBytes = 64 << 10
    private static let drainTime = Duration.milliseconds(250)
}
