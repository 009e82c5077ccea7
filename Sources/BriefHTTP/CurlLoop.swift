internal import CCurl
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A request on its way to the loop.
struct Order: Sendable {
    let id: Int
    let request: HTTPRequest
    let receive: @Sendable (HTTPEvent) -> HTTPReception
    let started: ContinuousClock.Instant
    let answer: CheckedContinuation<Result<HTTPResponse, HTTPFailure>, Never>
}

/// The thread that owns the multi handle: it sleeps in `curl_multi_poll` and does whatever is to be done on
/// it.
final class CurlLoop: Sendable {
    private struct Inbox {
        var orders: [Order] = []
        var cancelled: [Int] = []
        var isStopping = false
        var isClosed = false
    }

    private let inbox = Mutex(Inbox())
    private let multi: MultiHandle

    init() throws(HTTPFailure) {
        multi = try MultiHandle()
        let keep = Unmanaged.passRetained(self)
        let isRunning = startThread {
            let loop = keep.takeRetainedValue()
            loop.run()
        }
        guard isRunning else {
            keep.release()
            multi.close()
            throw HTTPFailure(.other, "no thread could be started")
        }
    }

    func submit(_ order: Order) {
        post { $0.orders.append(order) }
    }

    func cancel(_ id: Int) {
        post { $0.cancelled.append(id) }
    }

    func stop() {
        post { $0.isStopping = true }
    }

    /// The wake-up happens under the lock: the handle cannot be closed between the two.
    private func post(_ change: (inout sending Inbox) -> Void) {
        inbox.withLock { inbox in
            change(&inbox)
            if !inbox.isClosed { multi.wake() }
        }
    }

    private func run() {
        var transfers: [Int: Transfer] = [:]
        while true {
            let mail = inbox.withLock { inbox in
                let mail = inbox
                inbox.orders = []
                inbox.cancelled = []
                return mail
            }
            for order in mail.orders { begin(order, &transfers) }
            for id in mail.cancelled { remove(id, &transfers) { $0.fail(.cancelled, "cancelled") } }
            if mail.isStopping { break }
            multi.perform()
            while let (id, code) = multi.nextEnd() { remove(id, &transfers) { $0.end(with: code) } }
            let now = ContinuousClock.now
            for (id, transfer) in transfers where transfer.deadline <= now {
                remove(id, &transfers) { $0.expire() }
            }
            multi.sleep(until: transfers.values.lazy.map(\.deadline).min())
        }
        close(&transfers)
    }

    private func begin(_ order: Order, _ transfers: inout [Int: Transfer]) {
        do throws(HTTPFailure) {
            let transfer = try Transfer(order)
            transfers[order.id] = transfer
            try multi.add(transfer)
        } catch {
            transfers[order.id] = nil
            order.answer.resume(returning: .failure(error))
        }
    }

    private func remove(_ id: Int, _ transfers: inout [Int: Transfer], _ tell: (Transfer) -> Void) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        tell(transfer)
        multi.remove(transfer)
    }

    private func close(_ transfers: inout [Int: Transfer]) {
        for id in transfers.keys.sorted() { remove(id, &transfers) { $0.fail(.cancelled, "shut down") } }
        let late = inbox.withLock { inbox in
            inbox.isClosed = true
            let late = inbox.orders
            inbox.orders = []
            return late
        }
        for order in late { order.answer.resume(returning: .failure(HTTPFailure(.cancelled, "shut down"))) }
        multi.close()
    }
}
