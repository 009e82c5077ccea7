import BriefCore
import FoundationEssentials
import Glibc

/// A file that is there whole or not at all: written beside its place, flushed to disk, then renamed over it.
struct AtomicFile: ~Copyable {
    let path: String
    private let temporary: String

    /// - Parameter secret: readable by the owner alone; else as the umask has it.
    init(path: String, content: String, secret: Bool) throws(Problem) {
        self.path = path
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        temporary = "\(folder.isEmpty ? "/" : folder)/.brief-\(UUID().uuidString).tmp"
        let (file, code) = TemporaryFiles.create(temporary, mode: secret ? 0o600 : 0o644)
        guard file >= 0 else { throw AtomicFile.problem(path, code) }
        var text = content
        let failure: Int32 = text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(
                    file, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return fsync(file) == 0 ? 0 : errno
        }
        let closing = close(file)
        if failure != 0 || closing != 0 {
            let code = failure != 0 ? failure : errno
            unlink(temporary)
            TemporaryFiles.remove(temporary)
            throw AtomicFile.problem(path, code)
        }
    }

    /// Puts the file in its place, whatever stood there.
    func commit() throws(Problem) {
        guard rename(temporary, path) == 0 else { throw AtomicFile.problem(path, errno) }
    }

    /// Puts the file in its place, unless something stands there already.
    func commitNew() throws(Problem) {
        guard link(temporary, path) == 0 else {
            if errno == EEXIST { throw Problem(.usage, "\(path) is there already and is left as it is") }
            throw AtomicFile.problem(path, errno)
        }
    }

    deinit {
        // After `commit` nothing has this name any more.
        unlink(temporary)
        TemporaryFiles.remove(temporary)
    }

    private static func problem(_ path: String, _ code: Int32) -> Problem {
        let hint =
            switch code {
            case ENOSPC, EDQUOT: "free some space, then run it again: nothing was half-written"
            case EACCES, EROFS, EPERM: "name another folder with -o"
            default: "nothing was half-written"
            }
        return Problem(.badOutput, "\(path) cannot be written: \(SystemError.words(code))", hint: hint)
    }
}
