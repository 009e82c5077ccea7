package import BriefCore
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Answers that were paid for: `answers/<sha256>`, each a file of mode 0600 in a folder of mode 0700.
///
/// Those of confidential reports are called `<sha256>.confidential` and go when their run ends; after a crash they stay
/// for a day at most, so that the run can be taken up again.
package final class AnswerFolder: AnswerStore {
    package struct Caps: Sendable {
        package var files = 1000
        package var bytes = 64_000_000
        package var age = Duration.seconds(30 * 86_400)
        package var confidentialAge = Duration.seconds(86_400)

        package init() {}
    }

    /// What the runs of this process took and left, by run.
    private struct Touched {
        var kept: Set<String> = []
        var secret: Set<String> = []
    }

    private let folder: String
    private let caps: Caps
    private let queue = DispatchQueue(label: "answers", qos: .userInitiated)
    private let touched = Mutex<[String: Touched]>([:])
    private let isAbandoned = Mutex(false)

    package init(_ folder: String, caps: Caps = Caps()) {
        self.folder = folder
        self.caps = caps
    }

    package func answer(for key: String, run: String) async -> PaidAnswer? {
        let places = ["\(folder)/\(key)", "\(folder)/\(key).confidential"]
        return await onQueue {
            for path in places {
                guard let paid = AnswerFile.read(path)?.answer else { continue }
                if path.hasSuffix(".confidential") { self.note(run) { $0.secret.insert(path) } }
                return paid
            }
            return nil
        }
    }

    package func keep(_ answer: PaidAnswer, for key: String, secret: Bool) async {
        let path = "\(folder)/\(key)\(secret ? ".confidential" : "")"
        note(answer.run) { touched in
            if secret { touched.secret.insert(path) } else { touched.kept.insert(path) }
        }
        await onQueue {
            guard !(secret && self.isAbandoned.withLock { $0 }), self.makeFolder() else { return }
            _ = AnswerFile(answer).write(to: path, in: self.folder)
        }
    }

    package func close(run: String, whole: Bool) async {
        let touched = touched.withLock { $0.removeValue(forKey: run) } ?? Touched()
        await onQueue {
            for path in touched.secret { unlink(path) }
            guard !touched.kept.isEmpty else { return }
            if whole { self.sweep() } else { for path in touched.kept { unlink(path) } }
        }
    }

    /// As the process leaves before its runs end: nothing of a confidential report stays. Waits a quarter of a second
    /// at most for what is being written.
    package func abandon() {
        isAbandoned.withLock { $0 = true }
        let done = DispatchSemaphore(value: 0)
        queue.async {
            for (_, touched) in self.touched.withLock({ $0 }) {
                for path in touched.secret { unlink(path) }
            }
            done.signal()
        }
        _ = done.wait(timeout: .now() + .milliseconds(250))
    }

    private func note(_ run: String, _ change: (inout Touched) -> Void) {
        touched.withLock { change(&$0[run, default: Touched()]) }
    }

    /// Off the pool of threads that runs share: a disk may be slow.
    private func onQueue<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }

    private func makeFolder() -> Bool {
        var made = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            made += "/\(part)"
            if mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 { return false }
        }
        return true
    }

    /// Takes away what is too old, then the oldest until the rest is within its caps.
    private func sweep() {
        AnswerSweep(folder: folder, caps: caps).run()
    }
}
