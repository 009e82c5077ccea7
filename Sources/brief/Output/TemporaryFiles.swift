import Glibc
import Synchronization

/// The unfinished files of this process, so that an interrupted run leaves none behind.
enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])

    static func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }
    static func remove(_ path: String) { _ = paths.withLock { $0.remove(path) } }

    /// Called once, as the process leaves: nothing may be added afterwards, so the lock is kept.
    static func removeAllAndHold() {
        paths.withLock { paths in
            for path in paths { unlink(path) }
        }
    }
}
