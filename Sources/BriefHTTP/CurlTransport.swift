internal import Synchronization

/// The transport on libcurl. Nothing is loaded or started before the first request; letting go of it stops
/// its thread and closes its connections.
package final class CurlTransport: HTTPTransport {
    private struct State {
        var loop: CurlLoop?
        var lastID = 0
    }

    private let state = Mutex(State())

    package init() {}

    deinit { state.withLock { $0.loop?.stop() } }

    package func send(
        _ request: HTTPRequest, receive: @escaping @Sendable (HTTPEvent) -> HTTPReception
    ) async throws(HTTPFailure) -> HTTPResponse {
        let started = ContinuousClock.now
        let (loop, id) = try ready()
        // The loop stops with the transport, which must therefore last as long as its calls.
        defer { withExtendedLifetime(self) {} }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                loop.submit(
                    Order(id: id, request: request, receive: receive, started: started, answer: answer))
                // The handler below may have run before there was anything to cancel.
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }

    private func ready() throws(HTTPFailure) -> (CurlLoop, Int) {
        let found: Result<(CurlLoop, Int), HTTPFailure> = state.withLock { state in
            do throws(HTTPFailure) {
                let loop = if let loop = state.loop { loop } else { try CurlLoop() }
                state.loop = loop
                state.lastID += 1
                return .success((loop, state.lastID))
            } catch {
                return .failure(error)
            }
        }
        return try found.get()
    }
}
