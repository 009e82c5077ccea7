internal import BriefHTTP

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// One connection of the test server.
struct Connection {
    let listener: Listener
    let socket: CInt
    let number: Int

    private struct Gone: Error {}

    func run() {
        defer { listener.finished(socket) }
        var pending: [UInt8] = []
        do {
            while let (head, body) = try nextRequest(&pending) {
                let reply = listener.reply { number in request(head, body, number) }
                let staysOpen = try send(reply)
                if !staysOpen { return }
            }
        } catch {
            return
        }
    }

    // MARK: Requests

    private func nextRequest(_ pending: inout [UInt8]) throws -> (head: [String], body: [UInt8])? {
        let blank = Array("\r\n\r\n".utf8)
        var end = pending.firstRange(of: blank)
        while end == nil {
            guard try more(&pending) else { return nil }
            end = pending.firstRange(of: blank)
        }
        guard let end else { return nil }
        let head = String(decoding: pending[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").map(
            String.init)
        let length =
            head.first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).filter { !$0.isWhitespace }) } ?? 0
        while pending.count - end.upperBound < length {
            guard try more(&pending) else { return nil }
        }
        let body = Array(pending[end.upperBound..<(end.upperBound + length)])
        pending.removeFirst(end.upperBound + length)
        return (head, body)
    }

    private func more(_ pending: inout [UInt8]) throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = Sockets.read(socket, &buffer)
        guard count > 0 else { return false }
        pending.append(contentsOf: buffer[..<count])
        return true
    }

    private func request(_ head: [String], _ body: [UInt8], _ count: Int) -> ServerRequest {
        let words = (head.first ?? "").split(separator: " ").map(String.init)
        let headers = head.dropFirst().map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            let value = line[colon...].dropFirst().drop { $0 == " " }
            return HTTPHeader(String(line[..<colon]), String(value))
        }
        return ServerRequest(
            method: words.first ?? "", path: words.dropFirst().first ?? "", headers: headers, body: body,
            connection: number, number: count)
    }

    // MARK: Replies

    /// - Returns: whether the connection stays open.
    private func send(_ reply: ServerReply) throws -> Bool {
        if case .raw = reply.framing {} else { try write(Array(head(reply).utf8)) }
        for piece in reply.pieces {
            switch piece {
            case .bytes(let bytes): try write(framed(bytes, reply.framing))
            case .singly(let bytes): for byte in bytes { try write(framed([byte], reply.framing)) }
            case .gate(let gate): guard gate.block(unless: { listener.isStopping }) else { throw Gone() }
            case .reached(let gate): gate.open()
            case .pause(let duration): usleep(useconds_t(duration.microseconds))
            case .reset:
                Sockets.resetOnClose(socket)
                return false
            case .hangUp: return false
            case .forever(let bytes, let gate):
                let chunk = framed(bytes, reply.framing)
                while Sockets.write(socket, chunk) {}
                gate.open()
                return false
            case .silence(let gate):
                var buffer = [UInt8](repeating: 0, count: 1024)
                while Sockets.read(socket, &buffer) > 0 {}
                gate.open()
                return false
            }
        }
        switch reply.framing {
        case .length: return true
        case .chunked:
            try write(Array("0\r\n\r\n".utf8))
            return true
        case .untilClose, .raw: return false
        }
    }

    private func head(_ reply: ServerReply) -> String {
        var lines = ["HTTP/1.1 \(reply.status) Scripted"]
        lines += reply.headers.map { "\($0.name): \($0.value)" }
        switch reply.framing {
        case .length:
            let length = reply.pieces.reduce(0) { sum, piece in
                switch piece {
                case .bytes(let bytes), .singly(let bytes): sum + bytes.count
                case .gate, .reached, .pause, .reset, .hangUp, .forever, .silence: sum
                }
            }
            // A reply that breaks off must have promised more than it gave.
            let breaks = reply.pieces.contains { piece in
                switch piece {
                case .reset, .hangUp, .forever, .silence: true
                case .bytes, .singly, .gate, .reached, .pause: false
                }
            }
            lines.append("Content-Length: \(breaks ? length + 1_000_000_000 : length)")
        case .chunked: lines.append("Transfer-Encoding: chunked")
        case .untilClose: lines.append("Connection: close")
        case .raw: break
        }
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    private func framed(_ bytes: [UInt8], _ framing: ServerReply.Framing) -> [UInt8] {
        guard case .chunked = framing, !bytes.isEmpty else { return bytes }
        return Array((String(bytes.count, radix: 16) + "\r\n").utf8) + bytes + [0x0D, 0x0A]
    }

    private func write(_ bytes: [UInt8]) throws {
        guard Sockets.write(socket, bytes) else { throw Gone() }
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
