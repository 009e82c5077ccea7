import BriefCore

/// Where the ledger lies: `--ledger`, else `$XDG_STATE_HOME/brief/ledger.sqlite`.
struct LedgerPlace {
    let environment: [String: String]

    func path(flag: String?, config: String?) throws(Problem) -> String {
        if let flag { return flag }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/brief/ledger.sqlite" }
        guard let home = environment["HOME"], home.hasPrefix("/") else {
            throw Problem(.usage, "there is no home folder for the ledger", hint: "--ledger names a file")
        }
        return home + "/.local/state/brief/ledger.sqlite"
    }
}
