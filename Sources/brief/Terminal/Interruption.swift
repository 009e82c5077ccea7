import Glibc

/// Ctrl-C, SIGTERM and the limit of `--timeout`: the process leaves at once and leaves nothing half-written.
///
/// One thread waits for the signals and for the deadline, so that a stage that hangs cannot hold either up.
enum Interruption {
    static let signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]

    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }

    /// Takes the signals over. Call it before other threads start: they inherit what is blocked.
    static func watch(deadline: Duration?, console: Console) {
        var blocked = set
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
        let watcher = Unmanaged.passRetained(Watcher(deadline: deadline, console: console))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Watcher>.fromOpaque(pointer).takeRetainedValue().wait() }
                return nil
            }, watcher.toOpaque())
        guard code == 0 else {
            watcher.release()
            pthread_sigmask(SIG_UNBLOCK, &blocked, nil)
            return
        }
        pthread_detach(thread)
    }

    private final class Watcher: Sendable {
        let deadline: Duration?
        let console: Console

        init(deadline: Duration?, console: Console) {
            self.deadline = deadline
            self.console = console
        }

        func wait() {
            var signals = Interruption.set
            let end = deadline.map { ContinuousClock.now + $0 }
            while true {
                var caught: Int32 = 0
                if let end {
                    let left = max(.zero, end - ContinuousClock.now).components
                    var pause = timespec(
                        tv_sec: Int(left.seconds), tv_nsec: Int(left.attoseconds / 1_000_000_000))
                    caught = sigtimedwait(&signals, nil, &pause)
                    if caught < 0, errno == EAGAIN, ContinuousClock.now >= end { leave(124) }
                } else {
                    caught = sigwaitinfo(&signals, nil)
                }
                if caught > 0 { leave(130) }
            }
        }

        private func leave(_ code: Int32) -> Never {
            TemporaryFiles.removeAllAndHold()
            console.showLive("")
            if code == 124 {
                console.complain(
                    "brief: the run took longer than --timeout allows.\n       nothing was half-written")
            }
            _exit(code)
        }
    }
}
