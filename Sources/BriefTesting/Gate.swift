internal import Dispatch
internal import Synchronization

/// A moment that tests wait for and servers wait at, in place of sleeping. Once open it stays open.
package final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    package var isOpen: Bool { state.withLock { $0.isOpen } }

    package func open() {
        let waiting = state.withLock { state in
            let waiting = state.waiting
            state.isOpen = true
            state.waiting = []
            return waiting
        }
        semaphore.signal()
        for continuation in waiting { continuation.resume() }
    }

    /// Suspends the task until the gate is open.
    package func opened() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Blocks the thread until the gate is open; false when `isOver` says that waiting is pointless.
    func block(unless isOver: () -> Bool) -> Bool {
        while !isOpen {
            if isOver() { return false }
            if semaphore.wait(timeout: .now() + .milliseconds(20)) == .success { semaphore.signal() }
        }
        return true
    }
}
