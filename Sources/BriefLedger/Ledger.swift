internal import Dispatch
package import GRDB

/// The record of what briefs took and cost: one SQLite file, written by any number of processes at once.
///
///     let ledger = try Ledger(at: path)                  // made when missing: folder 0700, file 0600
///     let count = try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM runs") }
package final class Ledger: Sendable {
    package enum Access: Sendable {
        /// Made when it is missing, brought up to this version's schema.
        case writing
        /// Never made and never changed; also for a file that cannot be written.
        case reading
    }

    package let path: String
    private let database: DatabaseQueue

    /// - Throws: `LedgerProblem`, in words for people.
    package init(at path: String, access: Access = .writing) throws(LedgerProblem) {
        self.path = path
        let isThere = try LedgerFile.check(path)
        if !isThere {
            guard access == .writing else { throw LedgerProblem(.missing, path: path) }
            try LedgerFile.create(path)
        }
        do {
            database = try DatabaseQueue(path: path, configuration: Self.configuration(access))
            if access == .writing {
                try Schema.bringUp(database)
            } else {
                try database.read(Schema.check)
            }
        } catch {
            throw LedgerProblem(error, path: path)
        }
    }

    /// How long one process waits for the write of another.
    private static let patience = 5.0

    private static func configuration(_ access: Access) -> Configuration {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.busyMode = .timeout(patience)
        configuration.readonly = access == .reading
        configuration.maximumReaderCount = 1
        // Reports of errors must not carry what a row holds.
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { database in
            // A commit is one write to the log; a power cut may lose the last ones, a killed process none.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return configuration
    }

    /// Reads in one consistent snapshot.
    package func read<Value>(_ work: (Database) throws -> Value) throws(LedgerProblem) -> Value {
        do {
            return try database.read(work)
        } catch {
            throw LedgerProblem(error, path: path)
        }
    }

    /// Changes in one transaction that holds the write lock from its beginning.
    @discardableResult
    package func write<Value>(_ work: (Database) throws -> Value) throws(LedgerProblem) -> Value {
        do {
            return try database.writeWithoutTransaction { database in
                var value: Value?
                try database.inTransaction(.immediate) {
                    value = try work(database)
                    return .commit
                }
                guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return value
            }
        } catch {
            throw LedgerProblem(error, path: path)
        }
    }
}
