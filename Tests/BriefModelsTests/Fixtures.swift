import Foundation

/// The bodies recorded from real servers, which lie beside the checkout and not in it.
enum Fixtures {
    struct Body: Sendable, CustomStringConvertible {
        let name: String
        let status: Int
        let kind: String
        let bytes: [UInt8]

        var description: String { name }

        var type: String {
            switch kind {
            case "sse": "text/event-stream; charset=utf-8"
            case "json": "application/json"
            default: "text/plain"
            }
        }
    }

    /// `BRIEF_SHARED`, else `../shared` beside the checkout.
    static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["BRIEF_SHARED"] {
            return URL(fileURLWithPath: path)
        }
        return root.deletingLastPathComponent().appending(path: "shared")
    }()

    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// All bodies, by name (`llama-chat.200.json`).
    static let all: [String: Body] = {
        let folder = shared.appending(path: "wire/fixtures")
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        var found: [String: Body] = [:]
        for file in files {
            let parts = file.lastPathComponent.split(separator: ".").map(String.init)
            guard parts.count == 3, let status = Int(parts[1]), let data = try? Data(contentsOf: file) else {
                continue
            }
            let name = file.lastPathComponent
            found[name] = Body(name: name, status: status, kind: parts[2], bytes: Array(data))
        }
        if found.isEmpty { print("skipped: no recorded bodies in \(folder.path)") }
        return found
    }()
}
