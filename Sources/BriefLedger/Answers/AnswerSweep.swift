internal import Glibc

/// Keeps the folder of answers within its caps.
struct AnswerSweep {
    let folder: String
    let caps: AnswerFolder.Caps

    private struct Entry {
        let path: String
        let bytes: Int
        let modified: Int
    }

    func run() {
        let now = time(nil)
        var kept: [Entry] = []
        for entry in entries() {
            // A file that a killed process was writing, or an answer of a confidential run that never ended.
            let isTransient = entry.path.hasSuffix(".confidential") || entry.path.hasSuffix(".tmp")
            let age = isTransient ? caps.confidentialAge : caps.age
            if now - entry.modified > Int(age.components.seconds) {
                unlink(entry.path)
            } else {
                kept.append(entry)
            }
        }
        kept.sort { $0.modified > $1.modified }
        var bytes = 0
        for (index, entry) in kept.enumerated() {
            bytes += entry.bytes
            if index >= caps.files || bytes > caps.bytes { unlink(entry.path) }
        }
    }

    private func entries() -> [Entry] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var entries: [Entry] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var info = stat()
            let path = "\(folder)/\(name)"
            guard name.utf8.count >= 40, lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            entries.append(Entry(path: path, bytes: Int(info.st_size), modified: info.st_mtim.tv_sec))
        }
        return entries
    }
}
