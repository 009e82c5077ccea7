internal import Glibc

/// A process, told apart from a later one that was given the same number.
package struct ProcessIdentity: Sendable, Hashable {
    package let pid: Int64
    /// When it started, together with the machine's own start: opaque, and never the same for two processes of one
    /// number.
    package let start: Int64

    package init(pid: Int64, start: Int64) {
        self.pid = pid
        self.start = start
    }

    /// This process.
    package static let current: ProcessIdentity = {
        let pid = Int64(getpid())
        return ProcessIdentity(pid: pid, start: start(of: pid) ?? 0)
    }()

    package var isRunning: Bool {
        if self == .current { return true }
        guard pid > 0, let now = Self.start(of: pid) else { return false }
        return now == start
    }

    /// `nil` when there is no such process.
    ///
    /// Field 22 of /proc/PID/stat: clock ticks between the machine's start and the process's (proc(5)). The fields are
    /// counted from behind the name's closing parenthesis, since the name may hold spaces and parentheses itself.
    private static func start(of pid: Int64) -> Int64? {
        guard let stat = firstBytes(of: "/proc/\(pid)/stat"), let close = stat.lastIndex(of: 0x29) else {
            return nil
        }
        let fields = stat[(close + 1)...].split(separator: 0x20)
        guard fields.count > 19, let ticks = Int64(String(decoding: fields[19], as: UTF8.self)) else {
            return nil
        }
        // A process that has ended and is not yet waited for runs no more.
        guard fields[0].first != 0x5A else { return nil }
        return boot | (ticks & 0xFF_FFFF_FFFF)
    }

    /// 20 bits of the machine's start, above 40 bits of ticks.
    private static let boot: Int64 = {
        let id = firstBytes(of: "/proc/sys/kernel/random/boot_id") ?? []
        let digits = id.prefix(5).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        return digits.reduce(Int64(0)) { $0 << 4 | Int64($1) } << 40
    }()

    private static func firstBytes(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = Glibc.read(file, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : nil
    }
}
