import BriefCore
import Glibc
import Synchronization

/// The unfinished files of this process, so that an interrupted run leaves none behind.
enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])
    /// Held while the files of one report go to their places.
    private static let moving = Mutex<Void>(())

    /// Makes a file and remembers it, so that no interruption comes between the two.
    ///
    /// - Returns: its descriptor, or -1 with `errno`'s value.
    static func create(_ path: String, mode: mode_t) -> (file: Int32, code: Int32) {
        paths.withLock { paths in
            let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
            let code = errno
            if file >= 0 { paths.insert(path) }
            return (file, code)
        }
    }

    static func remove(_ path: String) { _ = paths.withLock { $0.remove(path) } }

    /// Files that belong together go to their places together: `leave` waits for all of them.
    static func together(_ move: () throws(Problem) -> Void) throws(Problem) {
        try moving.withLock { _ throws(Problem) in try move() }
    }

    /// Takes all unfinished files away and ends the process with `end`, in which none can be made any more.
    static func leave(_ end: () -> Never) -> Never {
        moving.withLock { _ in
            paths.withLock { paths in
                for path in paths { unlink(path) }
                end()
            }
        }
    }
}
