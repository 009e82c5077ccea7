/// Where `brief` keeps what it remembers: `$XDG_STATE_HOME/brief`, else `~/.local/state/brief`.
enum StateFolder {
    /// `nil` without a home.
    static func path(_ environment: [String: String]) -> String? {
        if let xdg = environment["XDG_STATE_HOME"], xdg.hasPrefix("/") { return xdg + "/brief" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/brief"
    }

    /// The ledger of a command: its flag, else the configuration, else the one in the folder of state.
    ///
    /// - Returns: `nil` where there is neither a name nor a home.
    static func ledger(
        flag: String?, configuration: Configuration, environment: [String: String]
    ) -> String? {
        if let flag { return flag }
        if case .file(let path) = configuration.ledger { return path }
        return path(environment).map { $0 + "/ledger.sqlite" }
    }
}
