internal import Synchronization

/// Bytes that arrive on the transport's thread.
private final class Collector: Sendable {
    let bytes = Mutex<[UInt8]>([])
}

extension HTTPTransport {
    /// Sends one request and keeps the whole body, which `limits.bodyBytes` bounds.
    package func fetch(_ request: HTTPRequest) async throws(HTTPFailure) -> (
        response: HTTPResponse, body: [UInt8]
    ) {
        let collector = Collector()
        let response = try await send(request) { event in
            if case .body(let more) = event { collector.bytes.withLock { $0.append(contentsOf: more) } }
            return .proceed
        }
        return (response, collector.bytes.withLock { $0 })
    }
}
