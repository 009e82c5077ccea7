internal import BriefHTTP

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Runs a program without a shell and reads what it prints.
enum Command {
    /// - Parameter path: the directories to look in, as `PATH` has them.
    /// - Returns: its standard output, at most 64 KB; `nil` when there is no such program or the time is over.
    static func output(of arguments: [String], path: String, within limit: Duration) async -> String? {
        guard let name = arguments.first, let program = find(name, in: path) else { return nil }
        return await withCheckedContinuation { answer in
            let isRunning = startThread {
                answer.resume(returning: run(program, arguments, until: .now + limit))
            }
            if !isRunning { answer.resume(returning: nil) }
        }
    }

    private static func find(_ name: String, in path: String) -> String? {
        path.split(separator: ":").map { "\($0)/\(name)" }.first {
            $0.hasPrefix("/") && access($0, X_OK) == 0
        }
    }

    private static func run(_ program: String, _ arguments: [String], until deadline: ContinuousClock.Instant)
        -> String?
    {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        defer { close(ends[0]) }
        guard let child = spawn(program, arguments, output: ends[1], unused: ends[0]) else {
            close(ends[1])
            return nil
        }
        close(ends[1])
        let text = read(ends[0], until: deadline)
        // Harmless to one that has ended; one that has not would keep us waiting.
        kill(child, SIGKILL)
        var status: CInt = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return text
    }

    private static func spawn(_ program: String, _ arguments: [String], output: CInt, unused: CInt) -> pid_t?
    {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addclose(&actions, unused)
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        // A service that the program starts must hear the signals that this thread does not.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawn(&child, program, &actions, &attributes, &words, environ) == 0 ? child : nil
    }

    private static func read(_ end: CInt, until deadline: ContinuousClock.Instant) -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.count < 64 << 10 {
            let left = deadline - .now
            guard left > .zero else { return nil }
            var wait = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
            let ready = poll(
                &wait, 1,
                CInt(
                    clamping: left.components.seconds * 1000 + left.components.attoseconds
                        / 1_000_000_000_000_000 + 1))
            guard ready > 0 else { if ready < 0, errno == EINTR { continue } else { return nil } }
            let count = recvBytes(end, &buffer)
            guard count > 0 else { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The system's `read`, which the method of that name would hide.
private func recvBytes(_ end: CInt, _ buffer: inout [UInt8]) -> Int { read(end, &buffer, buffer.count) }
