internal import BriefHTTP
internal import Synchronization

/// A real HTTP/1.1 server on loopback whose answers are scripted and whose requests are kept.
///
/// A thread accepts, a thread serves each connection; `stop` (or letting go of the server) ends them all.
package final class TestServer: Sendable {
    package typealias Handler = @Sendable (ServerRequest) -> ServerReply

    private let listener: Listener
    package let port: Int

    /// - Parameters:
    ///   - port: 0 for a free one.
    ///   - handle: called on the connection's thread; requests of several connections come side by side.
    package init(port: Int = 0, _ handle: @escaping Handler) throws {
        let (socket, port) = try Sockets.listen(port: port)
        self.port = port
        listener = Listener(socket: socket, handle: handle)
        let listener = listener
        _ = startThread { listener.run() }
    }

    /// Answers the first request with the first reply, the second with the second; the last one stays.
    package convenience init(_ replies: [ServerReply]) throws {
        try self.init { request in
            replies.isEmpty
                ? ServerReply(500, [.text("no reply was scripted")])
                : replies[min(request.number, replies.count) - 1]
        }
    }

    deinit { listener.stop() }

    package func stop() { listener.stop() }

    package var root: String { "http://127.0.0.1:\(port)" }
    package var base: String { root + "/v1" }

    package var requests: [ServerRequest] { listener.log.withLock { $0.requests } }
    package var connections: Int { listener.log.withLock { $0.connections } }

    /// A port of loopback on which nothing listens, held until the process ends.
    package static func deadPort() throws -> Int { try Sockets.bound(port: 0, reusing: false).port }

    /// A free port for a program that takes one by number; outside the range from which the system gives them away, so
    /// that no server of another test takes it meanwhile.
    package static func freePort() throws -> Int {
        while true {
            let port = Int.random(in: 20_000..<30_000)
            guard let held = try? Sockets.bound(port: port, reusing: false) else { continue }
            Sockets.end(held.socket)
            return port
        }
    }
}

final class Listener: Sendable {
    struct Log {
        var requests: [ServerRequest] = []
        var connections = 0
        var open: Set<CInt> = []
        var isStopping = false
    }

    let log = Mutex(Log())
    private let socket: CInt
    private let handle: TestServer.Handler

    init(socket: CInt, handle: @escaping TestServer.Handler) {
        self.socket = socket
        self.handle = handle
    }

    var isStopping: Bool { log.withLock { $0.isStopping } }

    func run() {
        while let client = Sockets.accept(socket) {
            let number: Int? = log.withLock { log in
                if log.isStopping { return nil }
                log.connections += 1
                log.open.insert(client)
                return log.connections
            }
            guard let number else {
                Sockets.end(client)
                break
            }
            let isRunning = startThread { Connection(listener: self, socket: client, number: number).run() }
            if !isRunning { finished(client) }
        }
        Sockets.end(socket)
    }

    func stop() {
        log.withLock { log in
            guard !log.isStopping else { return }
            log.isStopping = true
            Sockets.shutDown(socket)
            for client in log.open { Sockets.shutDown(client) }
        }
    }

    /// Under the lock, so that `stop` never meets the number of another file.
    func finished(_ client: CInt) {
        log.withLock { log in
            log.open.remove(client)
            Sockets.end(client)
        }
    }

    func reply(to make: (Int) -> ServerRequest) -> ServerReply {
        let request = log.withLock { log in
            let request = make(log.requests.count + 1)
            log.requests.append(request)
            return request
        }
        return handle(request)
    }
}
