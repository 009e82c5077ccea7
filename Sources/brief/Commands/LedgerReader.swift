import BriefCore
import BriefLedger
import FoundationEssentials

/// The ledger of a command that reads one.
struct LedgerReader {
    let ledger: Ledger

    /// - Parameters:
    ///   - flag: the file of `--ledger`.
    ///   - config: the file of `--config`.
    init(flag: String?, config: String?) throws {
        let environment = ProcessInfo.processInfo.environment
        let configuration = try ConfigurationLoader(environment: environment).load(named: config)
        guard
            let path = StateFolder.ledger(
                flag: flag, configuration: configuration, environment: environment)
        else { throw Problem(.usage, LedgerProblem.noPlace.message, hint: "name one with --ledger FILE") }
        do throws(LedgerProblem) {
            ledger = try Self.open(path)
        } catch {
            throw error.problem
        }
    }

    /// With the runs of ended processes marked, where the file may be written; else as it is.
    private static func open(_ path: String) throws(LedgerProblem) -> Ledger {
        _ = try Ledger(at: path, access: .reading)
        if let ledger = try? Ledger(at: path), (try? Recovery.run(ledger)) != nil { return ledger }
        return try Ledger(at: path, access: .reading)
    }
}

extension LedgerProblem {
    var problem: Problem {
        let hint: String =
            switch kind {
            case .missing: "it is made by the first `brief make`; --ledger names another file"
            case .newer: "update brief, or name another file with --ledger"
            case .damaged:
                "`sqlite3 FILE .recover` may save its rows; a new one is made when it is moved away"
            case .foreign, .readOnly, .busy, .other: "name another file with --ledger"
            }
        return Problem(kind == .busy || kind == .other ? .other : .usage, message, hint: hint)
    }
}
