package import BriefCore

/// What front matter or a sidecar file says of a report.
package struct SettingsReader {
    package private(set) var settings = ReportSettings()
    /// Sentences about values that could not be used.
    package private(set) var notices: [String] = []

    /// Front matter is the report's own: unknown keys are nobody's business, values that do not fit are passed over
    /// with a notice. Only keys in `trusted` count (`nil`: all); `confidential` counts in any case.
    package init(frontMatter: FrontMatter, trusted: Set<String>?, name: String) {
        let entries: [SettingsYAML.Entry]
        do {
            entries = try SettingsYAML(frontMatter.yaml).entries
        } catch {
            notices.append("The front matter of \(name) was not used: \(error.reason).")
            if SettingsYAML.mentionedKeys(frontMatter.yaml).contains("confidential") {
                settings.confidential = true
                notices.append("\(name) is treated as confidential, because its front matter speaks of it.")
            }
            return
        }
        for entry in entries {
            let key = entry.key.lowercased()
            guard SettingsYAML.keys.contains(key) else { continue }
            guard key == "confidential" || trusted?.contains(key) ?? true else { continue }
            let place = "\(name), line \(entry.line + FrontMatter.firstLine - 1)"
            if let mistake = apply(key, entry, at: place) {
                notices.append("\(place): \(mistake); it was passed over.")
            }
        }
    }

    /// A sidecar is written for `brief`: what it does not know there is a mistake to be told. Throws `usage`.
    package init(sidecar yaml: String, file: String) throws(Problem) {
        let entries: [SettingsYAML.Entry]
        do {
            entries = try SettingsYAML(yaml).entries
        } catch {
            let place = error.line.map { "\(file), line \($0)" } ?? file
            throw Problem(.usage, "\(place): cannot be used: \(error.reason).", hint: Self.knownKeys)
        }
        for entry in entries {
            let place = "\(file), line \(entry.line)"
            guard SettingsYAML.keys.contains(entry.key) else {
                let nearest = NearestWord.of(entry.key, among: SettingsYAML.keys)
                throw Problem(
                    .usage, "\(place): unknown key \(entry.key); did you mean \(nearest)?",
                    hint: Self.knownKeys)
            }
            if let mistake = apply(entry.key, entry, at: place) {
                throw Problem(.usage, "\(place): \(mistake).", hint: Self.knownKeys)
            }
        }
    }

    private static let knownKeys = "Known keys: \(SettingsYAML.keys.joined(separator: ", "))."

    /// Sets one value, or says what is wrong with it.
    private mutating func apply(_ key: String, _ entry: SettingsYAML.Entry, at place: String) -> String? {
        if key == "confidential" {
            settings.confidential = confidential(entry, at: place)
            return nil
        }
        if entry.isNull { return nil }
        guard let value = entry.value.map(Self.oneLine), !value.isEmpty else {
            return "\(key) must be one line of text"
        }
        switch key {
        case "title": settings.title = value
        case "team": settings.team = value
        case "audience": settings.audience = value
        case "priority":
            guard let priority = Priority(rawValue: value.lowercased()) else {
                return "priority must be low, normal or high, not \(value)"
            }
            settings.priority = priority
        default:
            guard let language = Self.primarySubtag(value) else {
                return "language must be a code such as en, bg or zh, not \(value)"
            }
            settings.language = language
        }
        return nil
    }

    /// What is no clear `false` keeps the report on this machine: a slip of the pen must not publish it.
    private mutating func confidential(_ entry: SettingsYAML.Entry, at place: String) -> Bool {
        switch entry.value?.lowercased() {
        case "true", "yes", "on", "y": return true
        case "false", "no", "off", "n": return false
        default:
            notices.append(
                "\(place): confidential is neither true nor false; the report is treated as confidential.")
            return true
        }
    }

    /// `en-GB` is `en`.
    private static func primarySubtag(_ value: String) -> String? {
        let tag =
            value.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) ?? ""
        let isCode = (2...3).contains(tag.utf8.count) && tag.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isCode ? tag : nil
    }

    /// Without control characters and line ends, at most 300 characters.
    static func oneLine(_ value: String) -> String {
        var bytes = Array(value.utf8)
        ControlCharacters.clean(&bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        return String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(300))
    }
}
