package import BriefHTTP

/// What the test server answers to one request, byte by byte.
package struct ServerReply: Sendable {
    package enum Framing: Sendable {
        /// `Content-Length` of the bytes that are known beforehand.
        case length
        case chunked
        /// The end of the connection is the end of the body.
        case untilClose
        /// Nothing is written but the pieces: status line and headers are the script's own.
        case raw
    }

    package enum Piece: Sendable {
        case bytes([UInt8])
        /// One write for each byte.
        case singly([UInt8])
        /// Goes on when the gate opens.
        case gate(Gate)
        /// Opens a gate: everything before was written.
        case reached(Gate)
        case pause(Duration)
        /// Ends the connection with a TCP reset.
        case reset
        /// Ends the connection in the middle of the body.
        case hangUp
        /// These bytes again and again until the client leaves; then the gate opens.
        case forever([UInt8], Gate)
        /// Says nothing more until the client leaves; then the gate opens.
        case silence(Gate)

        package static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }
    }

    package var status: Int
    package var headers: [HTTPHeader]
    package var framing: Framing
    package var pieces: [Piece]

    package init(
        _ status: Int = 200, headers: [HTTPHeader] = [], framing: Framing = .length, _ pieces: [Piece] = []
    ) {
        self.status = status
        self.headers = headers
        self.framing = framing
        self.pieces = pieces
    }

    package static func text(_ body: String, status: Int = 200, type: String = "text/plain") -> ServerReply {
        ServerReply(status, headers: [HTTPHeader("Content-Type", type)], [.text(body)])
    }

    package static func json(_ body: String, status: Int = 200, headers: [HTTPHeader] = []) -> ServerReply {
        ServerReply(
            status, headers: [HTTPHeader("Content-Type", "application/json")] + headers, [.text(body)])
    }

    package static func bytes(_ body: [UInt8], status: Int = 200, type: String) -> ServerReply {
        ServerReply(status, headers: [HTTPHeader("Content-Type", type)], [.bytes(body)])
    }

    /// A stream of events.
    package static func events(_ pieces: [Piece], framing: Framing = .chunked) -> ServerReply {
        ServerReply(headers: [HTTPHeader("Content-Type", "text/event-stream")], framing: framing, pieces)
    }
}

/// A request as it arrived.
package struct ServerRequest: Sendable {
    package let method: String
    /// With its query.
    package let path: String
    package let headers: [HTTPHeader]
    package let body: [UInt8]
    /// Number of the connection it came on, from 1.
    package let connection: Int
    /// Number of the request, from 1.
    package let number: Int

    package subscript(header name: String) -> String? {
        HTTPHead(status: 0, headers: headers)[name]
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
}
