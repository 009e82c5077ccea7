import BriefCore

/// Finds the configuration files and reads them, the user's first and the project's over it.
struct ConfigurationLoader {
    let environment: [String: String]

    /// `$XDG_CONFIG_HOME/brief`, else `~/.config/brief`; `nil` without a home.
    static func userDirectory(_ environment: [String: String]) -> String? {
        if let xdg = environment["XDG_CONFIG_HOME"], xdg.hasPrefix("/") { return xdg + "/brief" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.config/brief"
    }

    /// - Parameter named: the file of `--config`, which must exist and is the only one read.
    func load(named: String?) throws(Problem) -> Configuration {
        if let named {
            guard let text = try text(at: named) else {
                throw Problem(
                    .usage, "\(named): there is no such configuration file", hint: "`brief init` writes one")
            }
            return try read(text, named, over: Configuration())
        }
        var configuration = Configuration()
        var candidates: [String] = []
        if let user = Self.userDirectory(environment) { candidates.append(user + "/brief.yaml") }
        candidates.append("brief.yaml")
        for path in candidates {
            if let text = try text(at: path) { configuration = try read(text, path, over: configuration) }
        }
        return configuration
    }

    private func read(_ text: String, _ path: String, over base: Configuration) throws(Problem)
        -> Configuration
    {
        do {
            return try ConfigurationFile.read(text, file: path, over: base)
        } catch {
            throw Problem(.usage, error.message, hint: "docs/configuration.md lists every key")
        }
    }

    /// `nil` when there is no such file.
    private func text(at path: String) throws(Problem) -> String? {
        switch SmallFile.read(path, limit: YAMLMap.byteLimit) {
        case .missing: return nil
        case .text(let text): return text
        case .unreadable(let why): throw Problem(.usage, "\(path): the configuration cannot be read: \(why)")
        }
    }
}
