internal import GRDB

/// The ledger's tables and how a file comes to have them.
///
/// `PRAGMA user_version` is the number of the last migration that a file has seen, `PRAGMA application_id` says that
/// it is ours: two integers of the header, so that an up-to-date file is known after one page.
package enum Schema {
    /// `BREF`
    static let applicationID: Int32 = 0x4252_4546

    /// In order, each in a transaction of its own with the number it leaves behind. What has shipped never changes.
    static let migrations: [String] = [m001]

    package static var version: Int { migrations.count }

    /// Throws where the file is not ours or is newer than we are.
    static func check(_ database: Database) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if application != applicationID {
            let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            // An empty file becomes a ledger; anything else belongs to somebody.
            guard application == 0, version == 0, tables == 0 else { throw SchemaFlaw.foreign }
        }
        guard version <= migrations.count else { throw SchemaFlaw.newer }
    }

    /// Checks a file and brings it up to this version, also where several processes do so at once.
    static func bringUp(_ database: DatabaseQueue) throws {
        try database.writeWithoutTransaction { database in
            try check(database)
            // Kept in the file: only the first process ever changes it.
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
            guard try Int.fetchOne(database, sql: "PRAGMA user_version") != migrations.count else { return }
            for number in 1...migrations.count {
                try database.inTransaction(.immediate) {
                    // Another process may have been here since.
                    try check(database)
                    if try Int.fetchOne(database, sql: "PRAGMA user_version") == number - 1 {
                        try database.execute(sql: migrations[number - 1])
                        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
                        try database.execute(sql: "PRAGMA user_version = \(number)")
                    }
                    return .commit
                }
            }
        }
    }
}

enum SchemaFlaw: Error { case newer, foreign }
