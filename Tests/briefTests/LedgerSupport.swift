import BriefLedger
import Foundation
import GRDB
import Testing

extension Workplace {
    /// Where the program of this workplace keeps its state.
    var state: String { "home/.local/state/brief" }
    var ledgerPath: String { "\(path)/\(state)/ledger.sqlite" }

    func ledger() throws -> Ledger { try Ledger(at: ledgerPath) }

    /// Names of the kept answers.
    var answers: [String] { files(in: "\(state)/answers") }

    func rows(_ sql: String) throws -> [Row] { try ledger().read { try Row.fetchAll($0, sql: sql) } }

    func number(_ sql: String) throws -> Int { try ledger().read { try Int.fetchOne($0, sql: sql) ?? 0 } }

    func words(_ sql: String) throws -> [String] { try ledger().read { try String.fetchAll($0, sql: sql) } }

    func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return try #require(attributes[.posixPermissions] as? Int)
    }

    /// What a receipt's cost comes to in nano-dollars.
    func nanoDollars(_ receipt: String) throws -> Int {
        let cost = try #require(try self.receipt(receipt)["cost"] as? [String: Any])
        return Int((try #require(cost["total_usd"] as? Double) * 1e9).rounded())
    }
}

/// For servers that stall until the test is done with them: the program waits longer than any test is held up.
let patience = "timeouts: { first_event: 900s, silence: 900s, total: 900s }"
