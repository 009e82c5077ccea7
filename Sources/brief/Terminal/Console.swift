import BriefCore
import BriefMarkdown
import Glibc
import Synchronization

/// The one place that writes to standard error. Everything but results goes through here.
///
/// On a terminal it keeps one live line at the bottom, which finished lines push up. What comes from reports, models
/// and servers is made harmless on its way out.
final class Console: Sendable {
    let isTerminal: Bool
    let styled: Bool
    let quiet: Bool
    private let live = Mutex<String>("")

    init(environment: [String: String], quiet: Bool, noColor: Bool) {
        isTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        styled = isTerminal && !noColor && (environment["NO_COLOR"] ?? "").isEmpty
        self.quiet = quiet
    }

    /// One finished line.
    func say(_ text: String) {
        guard !quiet else { return }
        live.withLock { live in
            Self.put((live.isEmpty ? "" : "\r\u{1B}[K") + text + "\n" + live)
        }
    }

    /// An error is said even when all else is quiet.
    func complain(_ text: String) {
        live.withLock { live in
            Self.put((live.isEmpty ? "" : "\r\u{1B}[K") + text + "\n" + live)
        }
    }

    /// Replaces the live line; an empty one takes it away. Nothing happens off a terminal.
    func showLive(_ text: String) {
        guard isTerminal, !quiet else { return }
        live.withLock { live in
            guard live != text else { return }
            Self.put("\r\u{1B}[K" + text)
            live = text
        }
    }

    /// The last words of a process that must leave: unsaid where nobody takes them at once, such as a pipe that is
    /// full or a terminal that was stopped.
    func farewell(_ text: String) {
        _ = live.withLockIfAvailable { live in
            var ready = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
            guard poll(&ready, 1, 0) > 0 else { return }
            Self.put((live.isEmpty ? "" : "\r\u{1B}[K") + text)
        }
    }

    /// Columns of the terminal; 80 where it does not say.
    var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
        return Int(size.ws_col)
    }

    func style(_ text: String, _ style: Style) -> String {
        styled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    enum Style: String { case bold = "1", dim = "2", accent = "36", good = "32", warning = "33", bad = "31" }

    /// One write a call, so that lines of several runs do not mix.
    private static func put(_ text: String) { _ = Descriptor.write(text, to: STDERR_FILENO) }
}

/// Results: standard output.
enum StandardOutput {
    private static let failed = Mutex<Int32?>(nil)

    static func write(_ text: String) {
        guard failed.withLock({ $0 == nil }), !Descriptor.write(text, to: STDOUT_FILENO) else { return }
        let code = errno
        failed.withLock { $0 = code }
    }

    /// Why the result did not arrive. A reader that went away (`| head -1`) had what it wanted.
    static var problem: Problem? {
        guard let code = failed.withLock({ $0 }), code != EPIPE else { return nil }
        return Problem(.badOutput, "standard output cannot be written: \(SystemError.words(code))")
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// A path as it is, for programs; on a terminal made harmless.
    static func line(_ text: String) { write((isTerminal ? TerminalText.safe(text) : text) + "\n") }
}

enum Descriptor {
    /// Puts something where a standard descriptor was closed: the next file opened would take its number, and what
    /// is said there would go into that file. What stands there can be neither read nor written.
    static func fillStandard() {
        for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
            _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes all of a text; false when it cannot be written.
    static func write(_ text: String, to file: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    file, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
                if count < 0 {
                    guard errno == EINTR || errno == EAGAIN else { return false }
                    if errno == EAGAIN {
                        var ready = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
                        poll(&ready, 1, 1000)
                    }
                    continue
                }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
