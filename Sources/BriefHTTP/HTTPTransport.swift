/// Sends requests and hands over what comes back while it comes.
package protocol HTTPTransport: Sendable {
    /// Sends one request and returns when its answer is complete, or when the receiver says `.finish`.
    ///
    /// - Parameter receive: called in order, on the transport's own thread, never after this function returned: be
    ///   quick, and do not block.
    ///
    /// Any status is an answer, not an error. Cancelling the task ends the exchange with `cancelled` at once.
    func send(
        _ request: HTTPRequest, receive: @escaping @Sendable (HTTPEvent) -> HTTPReception
    ) async throws(HTTPFailure) -> HTTPResponse
}

/// What happens in an exchange, in this order. Offsets count from the moment the request was handed in.
package enum HTTPEvent: Sendable {
    /// Connected, or an open connection found; nothing is sent yet.
    case connected(Duration, PeerAddress)
    /// The last byte of the request was handed to the socket.
    case sent(Duration)
    /// Status and header fields of the final answer.
    case head(HTTPHead)
    /// More of the body, decompressed.
    case body([UInt8])
}

/// What the receiver of an event wants next.
package enum HTTPReception: Sendable, Equatable {
    case proceed
    /// Go on, and give up when this much time passes before the next `.extend`.
    case extend(Duration)
    /// All that is needed has come: return now. The rest is read for a moment so that the connection can be
    /// reused.
    case finish
    /// Give up: the failure is `stopped`.
    case stop
}

package struct HTTPHead: Sendable, Equatable {
    package let status: Int
    package let headers: [HTTPHeader]

    package init(status: Int, headers: [HTTPHeader]) {
        self.status = status
        self.headers = headers
    }

    /// The first field of that name, in any case.
    package subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return headers.first { $0.name.lowercased() == wanted }?.value
    }
}

package struct HTTPResponse: Sendable, Equatable {
    package let head: HTTPHead
    package let trace: HTTPTrace

    package init(head: HTTPHead, trace: HTTPTrace) {
        self.head = head
        self.trace = trace
    }

    package var status: Int { head.status }
}

/// How far an exchange came, and when: offsets from the moment the request was handed in, `nil` when not
/// reached.
package struct HTTPTrace: Sendable, Equatable {
    package var connected: Duration?
    package var sent: Duration?
    package var firstByte: Duration?
    package var complete: Duration?
    /// Where the bytes went; with a proxy, the proxy.
    package var peer: PeerAddress?
    /// False when an open connection was reused.
    package var openedConnection: Bool
    /// True when the environment names a proxy for this address.
    package var mayBeProxied: Bool

    package init(
        connected: Duration? = nil, sent: Duration? = nil, firstByte: Duration? = nil,
        complete: Duration? = nil,
        peer: PeerAddress? = nil, openedConnection: Bool = false, mayBeProxied: Bool = false
    ) {
        self.connected = connected
        self.sent = sent
        self.firstByte = firstByte
        self.complete = complete
        self.peer = peer
        self.openedConnection = openedConnection
        self.mayBeProxied = mayBeProxied
    }

    /// True when whatever was sent stayed on this machine.
    package var stayedLocal: Bool { !mayBeProxied && peer?.isLoopback == true }
}
