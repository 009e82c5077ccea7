internal import GRDB

extension Row {
    /// A column's value; `nil` when it is NULL, missing or of another kind: a ledger that somebody edited must not end
    /// the process, as GRDB's own subscript would.
    func read<Value: DatabaseValueConvertible>(_ column: String) -> Value? {
        guard let value = self[column] as DatabaseValue? else { return nil }
        return Value.fromDatabaseValue(value)
    }
}
