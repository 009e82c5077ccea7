import BriefLedger
import Foundation
import GRDB
import Testing

/// A folder that goes away with the test.
final class Place {
    let path = NSTemporaryDirectory() + "brief-ledger-" + UUID().uuidString

    init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit {
        chmod(path, 0o700)
        try? FileManager.default.removeItem(atPath: path)
    }

    func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return try #require(attributes[.posixPermissions] as? Int)
    }
}

@Suite struct LedgerTests {
    let place = Place()

    @Test func aNewLedgerIsForItsOwnerAlone() throws {
        let ledger = try Ledger(at: place.path + "/state/brief/ledger.sqlite")
        try ledger.write {
            try $0.execute(sql: "INSERT INTO runs (id, started_ms, status) VALUES ('a', 1, 'x')")
        }
        #expect(try place.mode("state") == 0o700)
        #expect(try place.mode("state/brief") == 0o700)
        #expect(try place.mode("state/brief/ledger.sqlite") == 0o600)
        #expect(try place.mode("state/brief/ledger.sqlite-wal") == 0o600)
        #expect(try place.mode("state/brief/ledger.sqlite-shm") == 0o600)
    }

    @Test func whatOneProcessWroteTheNextOneReads() throws {
        let path = place.path + "/ledger.sqlite"
        try Ledger(at: path).write {
            try $0.execute(sql: "INSERT INTO runs (id, started_ms, status) VALUES ('a', 1, 'x')")
        }
        let ids = try Ledger(at: path, access: .reading).read {
            try String.fetchAll($0, sql: "SELECT id FROM runs")
        }
        #expect(ids == ["a"])
        let mode = try Ledger(at: path).read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
    }

    @Test func aLedgerOfANewerVersionIsRefusedAndLeftAsItIs() throws {
        let path = place.path + "/ledger.sqlite"
        try Ledger(at: path).write { try $0.execute(sql: "PRAGMA user_version = \(Schema.version + 1)") }
        for access in [Ledger.Access.writing, .reading] {
            let problem = #expect(throws: LedgerProblem.self) { try Ledger(at: path, access: access) }
            #expect(problem?.kind == .newer)
            #expect(problem?.message.contains("newer version") == true)
        }
    }

    @Test func aDamagedFileIsCalledDamaged() throws {
        let path = place.path + "/ledger.sqlite"
        try Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(to: URL(fileURLWithPath: path))
        let problem = #expect(throws: LedgerProblem.self) { try Ledger(at: path) }
        #expect(problem?.kind == .damaged)
    }

    @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
        let path = place.path + "/other.sqlite"
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE photos (id)") }
        let problem = #expect(throws: LedgerProblem.self) { try Ledger(at: path) }
        #expect(problem?.kind == .foreign)
        let tables = try DatabaseQueue(path: path).read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
        }
        #expect(tables == ["photos"])
    }

    @Test(arguments: ["folder", "pipe", "device"])
    func whatIsNoFileIsNoLedger(kind: String) throws {
        let path = kind == "device" ? "/dev/null" : place.path + "/" + kind
        if kind == "folder" { mkdir(path, 0o700) }
        if kind == "pipe" { mkfifo(path, 0o600) }
        let problem = #expect(throws: LedgerProblem.self) { try Ledger(at: path) }
        #expect(problem?.kind == .foreign)
    }

    @Test func readingNeverMakesAFile() throws {
        let problem = #expect(throws: LedgerProblem.self) {
            try Ledger(at: place.path + "/none.sqlite", access: .reading)
        }
        #expect(problem?.kind == .missing)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
    }
}

@Suite struct ProcessIdentityTests {
    @Test func aProcessIsToldFromALaterOneOfItsNumber() throws {
        let own = ProcessIdentity.current
        #expect(own.isRunning)
        #expect(own.start != 0)
        #expect(!ProcessIdentity(pid: own.pid, start: own.start + 1).isRunning)
    }

    @Test func anEndedProcessRunsNoMore() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        #expect(!ProcessIdentity(pid: Int64(process.processIdentifier), start: 1).isRunning)
    }
}
