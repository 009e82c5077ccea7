internal import BriefCore
private import Yams

/// The keys and values of a small YAML mapping, read as text; nothing is decoded into types of its choosing.
struct SettingsYAML {
    struct Entry {
        let key: String
        /// `nil` when the value is a list or a mapping.
        let value: String?
        /// True for an empty value, `~` and `null`.
        let isNull: Bool
        /// From 1.
        let line: Int
    }

    static let keys = ["title", "priority", "team", "audience", "confidential", "language"]

    let entries: [Entry]

    /// Throws a sentence that says why it is no mapping of settings.
    init(_ yaml: String) throws(Unreadable) {
        guard Self.isTame(yaml) else {
            throw Unreadable(reason: "it nests too deep or repeats too much", line: nil)
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            throw Unreadable(error)
        } catch {
            throw Unreadable(reason: "it is not valid YAML", line: nil)
        }
        guard let root else {
            entries = []
            return
        }
        guard let mapping = root.mapping else {
            throw Unreadable(reason: "it is not a list of keys and values", line: root.mark?.line)
        }
        entries = mapping.map { key, value in
            let text = value.scalar?.string
            let plain = value.scalar.map { $0.style == .plain || $0.style == .any } ?? false
            return Entry(
                key: key.scalar?.string ?? "?", value: text,
                isNull: plain && ["", "~", "null", "Null", "NULL"].contains(text ?? ""),
                line: key.mark?.line ?? 1)
        }
    }

    struct Unreadable: Error {
        let reason: String
        let line: Int?

        init(reason: String, line: Int?) {
            self.reason = reason
            self.line = line
        }

        fileprivate init(_ error: YamlError) {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                self.init(reason: problem, line: mark.line)
            case .duplicatedKeysInMapping(let keys, let context):
                self.init(reason: "the key \(keys.first ?? "?") stands there twice", line: context.mark.line)
            default:
                self.init(reason: "it is not valid YAML", line: nil)
            }
        }
    }

    /// Settings are flat and have no use for aliases. Hashing keys costs time by the product of aliases, which is
    /// bounded before the library sees the text; libyaml itself stops at 1,000 levels.
    private static func isTame(_ yaml: String) -> Bool {
        var stars = 0
        var brackets = 0
        for line in yaml.utf8.split(separator: 0x0A) {
            stars += line.count { $0 == 0x2A }
            brackets += line.count { $0 == 0x5B || $0 == 0x7B }
        }
        return stars <= 32 && brackets <= 128 && yaml.utf8.count <= FrontMatter.limit
    }

    /// Whether text between two thematic breaks is front matter: keys in small letters as generators of pages write
    /// them, or a key of ours in any case. Broken YAML counts when a key of ours begins a line.
    static func looksLikeSettings(_ yaml: String) -> Bool {
        guard let parsed = try? SettingsYAML(yaml) else { return !mentionedKeys(yaml).isEmpty }
        if parsed.entries.contains(where: { keys.contains($0.key.lowercased()) }) { return true }
        return parsed.entries.allSatisfy { $0.key.utf8.allSatisfy(isKeyByte) } && !parsed.entries.isEmpty
    }

    /// Our keys that begin a line, whatever the rest of the YAML is worth.
    static func mentionedKeys(_ yaml: String) -> Set<String> {
        var found: Set<String> = []
        for line in yaml.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let name = line[..<colon].filter { !" \"'\t".contains($0) }.lowercased()
            if keys.contains(name) { found.insert(name) }
        }
        return found
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
}
