package import BriefHTTP
internal import Synchronization

/// A promise of a protocol that an implementation did not keep.
package struct BrokenContract: Error, CustomStringConvertible {
    package let description: String
}

func require(_ isKept: Bool, _ promise: String) throws(BrokenContract) {
    if !isKept { throw BrokenContract(description: promise) }
}

/// What every `HTTPTransport` promises; throws `BrokenContract` with the promise that was not kept.
package func checkTransportContract(_ make: () -> any HTTPTransport) async throws {
    try await eventsComeInOrder(make())
    try await everyStatusIsAnAnswer(make())
    try await bytesComeAsTheyAreSent(make())
    try await cancellationEndsAtOnce(make())
    try await limitsHold(make())
    try await aBrokenBodyIsAFailure(make())
    try await nobodyThereIsAFailure(make())
}

private func failure(
    _ transport: any HTTPTransport, _ request: HTTPRequest,
    _ receive: @escaping @Sendable (HTTPEvent) -> HTTPReception = { _ in .proceed }
) async -> HTTPFailure? {
    do throws(HTTPFailure) {
        _ = try await transport.send(request, receive: receive)
        return nil
    } catch {
        return error
    }
}

private func eventsComeInOrder(_ transport: any HTTPTransport) async throws {
    let server = try TestServer([.text("hello")])
    let seen = Mutex<[String]>([])
    let response = try await transport.send(
        HTTPRequest(.post, server.root + "/a?b=c", body: Array("body".utf8))
    ) { event in
        seen.withLock { seen in
            switch event {
            case .connected(_, let peer): seen.append("connected \(peer)")
            case .sent: seen.append("sent")
            case .head(let head): seen.append("head \(head.status)")
            case .body(let bytes): seen.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        return .proceed
    }
    let order = seen.withLock { $0 }
    try require(
        order == ["connected 127.0.0.1", "sent", "head 200", "hello"], "events come in order, not \(order)")
    let trace = response.trace
    let times = [trace.connected, trace.sent, trace.firstByte, trace.complete].compactMap { $0 }
    try require(times.count == 4 && times == times.sorted(), "offsets are complete and never go back")
    try require(
        trace.stayedLocal && trace.openedConnection, "the first call to loopback opens a local connection")
    let request = server.requests.first
    try require(
        request?.method == "POST" && request?.path == "/a?b=c" && request?.text == "body",
        "requests arrive whole")
}

private func everyStatusIsAnAnswer(_ transport: any HTTPTransport) async throws {
    let server = try TestServer([.text("gone", status: 503)])
    let answer = try await transport.fetch(HTTPRequest(.get, server.root))
    try require(answer.response.status == 503 && answer.body == Array("gone".utf8), "a status is an answer")
}

private func bytesComeAsTheyAreSent(_ transport: any HTTPTransport) async throws {
    let arrived = Gate()
    // The second half is sent only when the first was seen: a transport that collects would never end.
    let server = try TestServer([.events([.text("first"), .gate(arrived), .text("second")])])
    _ = try await transport.send(HTTPRequest(.get, server.root)) { event in
        if case .body = event { arrived.open() }
        return .proceed
    }
}

private func cancellationEndsAtOnce(_ transport: any HTTPTransport) async throws {
    let arrived = Gate()
    let left = Gate()
    let server = try TestServer([.events([.text("first"), .silence(left)])])
    let task = Task {
        await failure(transport, HTTPRequest(.get, server.root)) { event in
            if case .body = event { arrived.open() }
            return .proceed
        }
    }
    await arrived.opened()
    task.cancel()
    let kind = await task.value?.kind
    try require(
        kind == .cancelled,
        "cancelling the task ends the exchange as cancelled, not \(String(describing: kind))")
    await left.opened()
    let early = Task { () -> HTTPFailure? in
        while !Task.isCancelled { await Task.yield() }
        return await failure(transport, HTTPRequest(.get, server.root))
    }
    early.cancel()
    try require(await early.value?.kind == .cancelled, "a task that is cancelled already sends nothing")
}

private func limitsHold(_ transport: any HTTPTransport) async throws {
    let left = Gate()
    let silent = try TestServer([ServerReply(framing: .raw, [.silence(left)])])
    var request = HTTPRequest(.get, silent.root)
    request.limits.patience = .milliseconds(50)
    try require(await failure(transport, request)?.kind == .timedOut, "patience runs out")
    request.limits = HTTPLimits(total: .milliseconds(50))
    try require(await failure(transport, request)?.kind == .timedOut, "the total runs out")
    let endless = Gate()
    let server = try TestServer([
        ServerReply(framing: .chunked, [.forever([UInt8](repeating: 1, count: 4096), endless)])
    ])
    var capped = HTTPRequest(.get, server.root)
    capped.limits.bodyBytes = 1 << 20
    try require(await failure(transport, capped)?.kind == .tooLarge, "a body over the cap ends the exchange")
    await endless.opened()
    let stopped = await failure(transport, HTTPRequest(.get, server.root)) { event in
        if case .body = event { .stop } else { .proceed }
    }
    try require(stopped?.kind == .stopped, "a receiver may give up")
}

private func aBrokenBodyIsAFailure(_ transport: any HTTPTransport) async throws {
    for end in [ServerReply.Piece.reset, .hangUp] {
        let server = try TestServer([ServerReply(framing: .chunked, [.text("half"), end])])
        let kind = await failure(transport, HTTPRequest(.get, server.root))?.kind
        try require(kind == .brokenOff, "a body that breaks off is no body, but \(String(describing: kind))")
    }
}

private func nobodyThereIsAFailure(_ transport: any HTTPTransport) async throws {
    let port = try TestServer.deadPort()
    let found = await failure(transport, HTTPRequest(.get, "http://127.0.0.1:\(port)/"))
    try require(found?.kind == .cannotConnect, "a dead port cannot be connected to")
    try require(found?.message.isEmpty == false, "a failure says what happened")
}
