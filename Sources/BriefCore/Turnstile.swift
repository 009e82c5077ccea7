import Synchronization

/// Lets so many runs to the models at a time; the others wait in the order in which they came.
///
/// A run waits between reading its report and drafting, and leaves when its text is settled: while it renders and
/// writes, the next one, read already, is at the model.
package final class Turnstile: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
        var next = 0
    }

    private let state: Mutex<State>

    /// - Parameter width: runs at the models side by side, at least one.
    package init(width: Int) { state = Mutex(State(free: max(1, width))) }

    package func enter() async {
        await withCheckedContinuation { continuation in
            let passes = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if passes { continuation.resume() }
        }
    }

    package func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.next < state.waiting.count else {
                state.free += 1
                state.waiting = []
                state.next = 0
                return nil
            }
            defer { state.next += 1 }
            return state.waiting[state.next]
        }
        next?.resume()
    }
}
