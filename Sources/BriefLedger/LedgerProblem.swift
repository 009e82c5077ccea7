internal import GRDB

/// Why a ledger cannot be used, in one sentence.
package struct LedgerProblem: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case missing
        /// Written by a later version of `brief`.
        case newer
        /// A file, but no ledger.
        case foreign
        case damaged
        /// Neither the file nor its folder may be written.
        case readOnly
        /// Another process holds it for too long.
        case busy
        case other
    }

    package let kind: Kind
    package let message: String

    /// There is no folder to keep it in.
    package static let noPlace = LedgerProblem(
        kind: .other, message: "there is no ledger: neither XDG_STATE_HOME nor HOME is set")

    private init(kind: Kind, message: String) {
        self.kind = kind
        self.message = message
    }

    init(_ kind: Kind, path: String, detail: String? = nil) {
        self.kind = kind
        let words =
            switch kind {
            case .missing: "there is no ledger at \(path)"
            case .newer: "the ledger \(path) was written by a newer version of brief"
            case .foreign: "\(path) is no ledger of brief"
            case .damaged: "the ledger \(path) is damaged"
            case .readOnly: "the ledger \(path) cannot be written"
            case .busy: "another process holds the ledger \(path)"
            case .other: "the ledger \(path) cannot be used"
            }
        message = detail.map { "\(words): \($0)" } ?? words
    }

    init(_ error: any Error, path: String) {
        switch error {
        case let problem as LedgerProblem: self = problem
        case let flaw as SchemaFlaw:
            self.init(flaw == .newer ? .newer : .foreign, path: path)
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: self.init(.damaged, path: path)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self.init(.readOnly, path: path)
            case .SQLITE_CANTOPEN: self.init(.readOnly, path: path, detail: "it cannot be opened")
            case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.busy, path: path)
            case .SQLITE_FULL: self.init(.other, path: path, detail: "the disk is full")
            default:
                self.init(.other, path: path, detail: error.message ?? "error \(error.resultCode.rawValue)")
            }
        default: self.init(.other, path: path, detail: "\(type(of: error))")
        }
    }
}
