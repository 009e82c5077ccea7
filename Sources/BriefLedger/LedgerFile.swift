internal import Glibc

/// The file below a ledger: made for its owner alone, and looked at before SQLite is given it.
enum LedgerFile {
    /// - Returns: false when there is nothing at `path`.
    static func check(_ path: String) throws(LedgerProblem) -> Bool {
        var info = stat()
        guard stat(path, &info) == 0 else {
            if errno == ENOENT { return false }
            throw LedgerProblem(.other, path: path, detail: SystemWords.of(errno))
        }
        guard info.st_mode & S_IFMT == S_IFREG else { throw LedgerProblem(.foreign, path: path) }
        return true
    }

    /// Makes an empty file, readable by its owner alone; SQLite gives its two companions the same rights.
    static func create(_ path: String) throws(LedgerProblem) {
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try createFolder(String(path[..<slash]), for: path)
        }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw LedgerProblem(.readOnly, path: path, detail: SystemWords.of(errno)) }
        close(file)
    }

    private static func createFolder(_ folder: String, for path: String) throws(LedgerProblem) {
        var made = folder.hasPrefix("/") ? "" : "."
        for part in folder.split(separator: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
            let code = errno
            if access(made, F_OK) == 0 { continue }
            throw LedgerProblem(.readOnly, path: path, detail: SystemWords.of(code))
        }
    }
}

/// What the operating system says of an error.
enum SystemWords {
    static func of(_ code: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
        let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
