internal import GRDB
internal import GRDBSQLite

/// Rows of a statement, column by column, without a value made for each: a ledger of a million calls is read row by row.
struct RowReader {
    private let statement: Statement
    private let handle: OpaquePointer

    /// - Parameter arguments: by their names in `sql`.
    init(_ database: Database, sql: String, arguments: StatementArguments = StatementArguments()) throws {
        statement = try database.makeStatement(sql: sql)
        handle = statement.sqliteStatement
        try statement.setArguments(arguments)
    }

    /// Hands `row` every row. The columns are those of the statement, from 0.
    func forEach(_ arguments: StatementArguments? = nil, _ row: (borrowing Columns) throws -> Void) throws {
        if let arguments { try statement.setArguments(arguments) }
        defer { sqlite3_reset(handle) }
        let columns = Columns(handle: handle)
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: try row(columns)
            case SQLITE_DONE: return
            case let code:
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code),
                    message: sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) })
            }
        }
    }

    /// The row at hand.
    struct Columns: ~Copyable {
        fileprivate let handle: OpaquePointer

        fileprivate init(handle: OpaquePointer) { self.handle = handle }

        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
        func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

        func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

        /// `nil` for null, and for what is no number that can be counted with.
        func number(_ column: Int32) -> Double? {
            guard !isNull(column) else { return nil }
            let value = sqlite3_column_double(handle, column)
            return value.isFinite && value >= 0 ? value : nil
        }

        func text(_ column: Int32) -> String? {
            guard let bytes = sqlite3_column_text(handle, column) else { return nil }
            let length = Int(sqlite3_column_bytes(handle, column))
            return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
        }
    }
}
