import BriefCore
import Glibc

/// Folders for what is written.
enum OutputFolder {
    /// Why a folder will take no files, seen before any model is asked; `nil` when nothing speaks against it.
    static func obstacle(_ path: String) -> Problem? {
        var place = path
        while access(place, F_OK) != 0 {
            let code = errno
            var link = stat()
            if code != ENOENT || lstat(place, &link) == 0 { return problem(path, code) }
            guard let slash = place.lastIndex(of: "/"), place != "/" else {
                place = "."
                break
            }
            place = slash == place.startIndex ? "/" : String(place[..<slash])
        }
        var info = stat()
        guard stat(place, &info) == 0 else { return problem(path, errno) }
        guard info.st_mode & S_IFMT == S_IFDIR else { return problem(path, ENOTDIR) }
        return access(place, W_OK | X_OK) == 0 ? nil : problem(path, errno)
    }

    static func exists(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    private static func problem(_ path: String, _ code: Int32) -> Problem {
        Problem(
            .badOutput, "nothing can be written to \(path): \(SystemError.words(code))",
            hint: "name another folder with -o")
    }

    /// Makes a folder and those above it, where they are missing.
    static func create(_ path: String) throws(Problem) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o755) != 0, errno != EEXIST else { continue }
            let code = errno
            if access(made, F_OK) == 0 { continue }
            throw Problem(
                .badOutput, "the folder \(path) cannot be made: \(SystemError.words(code))",
                hint: "name another one with -o")
        }
    }
}
