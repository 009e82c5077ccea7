import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a small text file without being held up by a pipe or a device.
enum SmallFile {
    enum Result {
        case text(String)
        case missing
        case unreadable(String)
    }

    static func read(_ path: String, limit: Int) -> Result {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(SystemError.words(errno))
        }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            return .unreadable("it is not a file")
        }
        guard info.st_size <= limit else { return .unreadable("it has more than \(limit) bytes") }
        // What the file system calls the size is a hint: files of /proc have none.
        var bytes = [UInt8](repeating: 0, count: min(max(Int(info.st_size), 4096), limit) + 1)
        var filled = 0
        while filled <= limit {
            if filled == bytes.count {
                bytes += [UInt8](repeating: 0, count: min(bytes.count, limit + 1 - filled))
            }
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count < 0 { return .unreadable(SystemError.words(errno)) }
            if count == 0 { break }
            filled += count
        }
        guard filled <= limit else { return .unreadable("it has more than \(limit) bytes") }
        guard let text = String(validating: bytes[..<filled], as: UTF8.self) else {
            return .unreadable("it is not UTF-8 text")
        }
        return .text(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }
}

/// What the operating system says of an error.
enum SystemError {
    static func words(_ code: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
