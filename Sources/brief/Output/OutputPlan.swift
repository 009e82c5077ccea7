import BriefCore
import FoundationEssentials
import Glibc

/// Where the pages of one report go.
struct OutputPlan: Sendable, Equatable {
    let source: ReportSource
    let folder: String
    let stem: String

    var markdown: String { place + ".md" }
    var html: String { place + ".html" }
    var receipt: String { place + ".receipt.json" }
    private var place: String { folder == "/" ? "/" + stem : "\(folder)/\(stem)" }

    var all: [String] { [markdown, html, receipt] }

    /// Plans for all reports of a command: two reports of one stem get `STEM-2`, and so on, in the command's order.
    static func plans(for sources: [ReportSource], folder: String) -> [OutputPlan] {
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let wanted = sources.map { stem(of: $0) }
        var taken = Set<String>()
        var last: [String: Int] = [:]
        return zip(sources, wanted).map { source, name in
            var stem = name
            var number = last[name.lowercased()] ?? 1
            while !taken.insert(stem.lowercased()).inserted {
                number += 1
                stem = "\(name)-\(number)"
            }
            last[name.lowercased()] = number
            return OutputPlan(source: source, folder: folder, stem: stem)
        }
    }

    private static func stem(of source: ReportSource) -> String {
        switch source {
        case .standardInput: return "stdin"
        case .file(let path): return safe(Paths.stem(Paths.lastComponent(path)))
        case .url(let address):
            let plain = address.prefix { $0 != "?" && $0 != "#" }
            let path = plain.split(separator: "/", omittingEmptySubsequences: true).dropFirst()
            let last = path.count > 1 ? path.last.map(String.init) ?? "" : path.first.map(String.init) ?? ""
            let name = percentDecoded(last)
            return safe(path.count > 1 ? Paths.stem(name) : name)
        }
    }

    private static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A name that a folder takes and a terminal shows: no control characters or slashes, at most 200 bytes.
    private static func safe(_ name: String) -> String {
        var safe = ""
        for scalar in name.unicodeScalars {
            let odd = scalar.value < 0x20 || scalar.value == 0x7F || scalar == "/" || scalar == "\u{FFFD}"
            let next = odd || scalar.properties.generalCategory == .format ? "_" : String(scalar)
            guard safe.utf8.count + next.utf8.count <= 200 else { break }
            safe += next
        }
        return safe.isEmpty || safe.allSatisfy { $0 == "." } ? "report" : safe
    }
}

extension OutputPlan {
    /// What would be lost: an output that is an input of this command, or a file that `brief` did not write.
    ///
    /// - Parameter inputs: identities of all files that the command reads.
    func obstacle(inputs: Set<FileIdentity>, force: Bool) -> Problem? {
        for path in all {
            var info = stat()
            guard lstat(path, &info) == 0 else { continue }
            if inputs.contains(FileIdentity(info)) || FileIdentity(path: path).map(inputs.contains) == true {
                return Problem(
                    .usage, "\(path) is a report to be read: the brief of \(source.name) would replace it",
                    hint: "name another folder with -o")
            }
            if info.st_mode & S_IFMT == S_IFDIR {
                return Problem(.usage, "\(path) is a folder", hint: "name another folder with -o")
            }
        }
        if force { return nil }
        let ours = PreviousOutputs.read(receipt)
        for path in all where access(path, F_OK) == 0 || isLink(path) {
            guard ours.contains(path) else {
                return Problem(
                    .usage, "\(path) is there already and was not written by brief, or was changed since",
                    hint: "move it, name another folder with -o, or replace it with --force")
            }
        }
        return nil
    }

    private func isLink(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
    }
}

/// Tells files apart however they are named.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64

    init(_ info: stat) {
        device = UInt64(info.st_dev)
        inode = UInt64(info.st_ino)
    }

    /// The file at the end of all links; `nil` when there is none.
    init?(path: String) {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        self.init(info)
    }
}
