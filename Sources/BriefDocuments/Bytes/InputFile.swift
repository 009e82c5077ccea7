package import BriefCore
private import Glibc

/// Reads a whole file, or standard input, never more than a limit and never something that is no file.
package enum InputFile {
    /// The bytes of a regular file. Throws `badReport` for everything else.
    package static func read(_ path: String, limit: Int) throws(Problem) -> [UInt8] {
        var status = stat()
        // Looked at before opening: opening a device or a FIFO can have effects.
        guard stat(path, &status) == 0 else { throw failure(path) }
        try check(status, path, limit: limit)
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        // And again: between the two calls the path may have come to mean something else.
        guard fstat(file, &status) == 0 else { throw failure(path) }
        try check(status, path, limit: limit)
        return try drain(file, path, expecting: Int(status.st_size), limit: limit, waiting: nil)
    }

    /// Everything on standard input. Waits in short steps, so that a cancelled task gets away.
    package static func readStandardInput(_ file: Int32 = 0, limit: Int) throws(Problem) -> [UInt8] {
        guard isatty(file) == 0 else { throw InputProblem.terminal }
        return try drain(
            file, ReportSource.standardInput.name, expecting: 0, limit: limit, waiting: waitForInput)
    }

    /// True when a read will not block; false when the task was cancelled first.
    private static func waitForInput(_ file: Int32) -> Bool {
        while !Task.isCancelled {
            var entry = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            let ready = poll(&entry, 1, 100)
            if ready > 0 || (ready < 0 && errno != EINTR) { return true }
        }
        return false
    }

    private static func drain(
        _ file: Int32, _ name: String, expecting size: Int, limit: Int, waiting ready: ((Int32) -> Bool)?
    ) throws(Problem) -> [UInt8] {
        var bytes: [UInt8] = []
        // Files of /proc say 0 and hold more.
        bytes.reserveCapacity(min(size, limit) + 1)
        // Read into a space of its own: a pipe gives 64 KB at a time, however much room there is.
        var space = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            guard ready?(file) ?? true else {
                throw Problem(.interrupted, "\(name): reading was interrupted.")
            }
            let room = min(space.count, limit + 1 - bytes.count)
            let count = Glibc.read(file, &space, room)
            if count == 0 { return bytes }
            if count < 0 {
                // What gives nothing now may never: without `ready` nobody would wait for it.
                if errno == EINTR || (errno == EAGAIN && ready != nil) { continue }
                throw failure(name)
            }
            bytes += space[..<count]
            if bytes.count > limit { throw InputProblem.tooLarge(name, size: nil, limit: limit) }
        }
    }

    private static func check(_ status: stat, _ path: String, limit: Int) throws(Problem) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw InputProblem.notAFile(path, "a directory")
        case S_IFIFO: throw InputProblem.notAFile(path, "a named pipe")
        case S_IFSOCK: throw InputProblem.notAFile(path, "a socket")
        default: throw InputProblem.notAFile(path, "a device")
        }
        if Int(status.st_size) > limit {
            throw InputProblem.tooLarge(path, size: Int(status.st_size), limit: limit)
        }
    }

    private static func failure(_ name: String) -> Problem {
        switch errno {
        case ENOENT, ENOTDIR: InputProblem.missing(name)
        case EISDIR: InputProblem.notAFile(name, "a directory")
        case EACCES, EPERM: InputProblem.unreadable(name, "permission denied")
        case let code: InputProblem.unreadable(name, String(cString: strerror(code)).lowercased())
        }
    }
}
