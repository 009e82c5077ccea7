import BriefCore
import Dispatch
import Glibc
import Synchronization

/// Ctrl-C, SIGTERM and the limit of `--timeout`: the process leaves at once and leaves nothing half-written.
///
/// Neither waits for a stage: one that hangs cannot hold them up.
enum Interruption {
    private static let signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]
    private static let console = Mutex<Console?>(nil)
    private static let farewell = Mutex<(@Sendable () -> Void)?>(nil)
    private static let sources = Mutex<[any DispatchSourceSignal]>([])

    /// Takes the signals over.
    ///
    /// By Dispatch, since its main thread waits with every signal open: blocking them for a thread of our own would
    /// not keep them from ending the process there.
    static func watch() {
        let queue = DispatchQueue(label: "interruption", qos: .userInteractive)
        sources.withLock { sources in
            for number in signals where number != SIGHUP || !isIgnored(SIGHUP) {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
                source.setEventHandler { leave(130) }
                source.resume()
                sources.append(source)
            }
        }
    }

    /// `nohup` has the program started with hang-ups ignored, and means it.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    /// Whose live line is to be taken away when the process leaves.
    static func restores(_ console: Console) { Self.console.withLock { $0 = console } }

    /// What is done as the process leaves; must be quick.
    static func leaves(_ work: @escaping @Sendable () -> Void) { farewell.withLock { $0 = work } }

    /// Ends the process with code 124 when the time is over.
    static func limit(to duration: Duration) {
        let queue = DispatchQueue(label: "limit", qos: .userInteractive)
        let pause = Int(clamping: min(duration.wholeMicroseconds, 1_000_000_000_000_000))
        queue.asyncAfter(deadline: .now() + .microseconds(pause)) { leave(124) }
    }

    private static func leave(_ code: Int32) -> Never {
        TemporaryFiles.leave {
            farewell.withLock { $0 }?()
            let words = "brief: the run took longer than --timeout allows.\n       nothing was half-written\n"
            console.withLock { $0 }?.farewell(code == 124 ? words : "")
            _exit(code)
        }
    }
}
