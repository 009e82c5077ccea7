import BriefCore
import BriefDocuments
import Foundation
import Testing

@Suite struct InputFileTests {
    let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "brief-input-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    private func message(_ path: String, limit: Int = 1_000) -> String? {
        do {
            _ = try InputFile.read(path, limit: limit)
            return nil
        } catch {
            #expect(error.kind == .badReport)
            #expect(error.hint != nil)
            return error.message
        }
    }

    @Test func aFileIsReadWhole() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "a.txt").path
        for size in [0, 1, 999, 1_000] {
            try Data(repeating: 0x61, count: size).write(to: URL(filePath: path))
            #expect(try InputFile.read(path, limit: 1_000) == Array(repeating: 0x61, count: size))
        }
    }

    @Test func aFileOfUnknownSizeIsReadToItsEnd() throws {
        #expect(try !InputFile.read("/proc/self/status", limit: 100_000).isEmpty)
        #expect(
            message("/proc/self/status", limit: 10) == "/proc/self/status: is over the limit of 10 bytes.")
    }

    @Test func everythingElseIsOneSentence() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let folder = directory.path
        #expect(message(folder) == "\(folder): is a directory, not a report.")
        #expect(message(folder + "/none") == "\(folder)/none: there is no such file.")
        #expect(message(folder + "/none/x") == "\(folder)/none/x: there is no such file.")
        #expect(message("") == ": there is no such file.")
        #expect(message("/dev/null") == "/dev/null: is a device, not a report.")
        #expect(message("/dev/zero") == "/dev/zero: is a device, not a report.")
        #expect(mkfifo(folder + "/pipe", 0o600) == 0)
        #expect(message(folder + "/pipe") == "\(folder)/pipe: is a named pipe, not a report.")
        try bindSocket(folder + "/s")
        #expect(message(folder + "/s") == "\(folder)/s: is a socket, not a report.")
        try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
        #expect(
            message(folder + "/loop") == "\(folder)/loop: cannot be read (too many levels of symbolic links)."
        )
    }

    @Test func aSparseGiantIsRefusedByItsSize() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "giant.txt").path
        let file = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(ftruncate(file, 2_000_000_000) == 0)
        close(file)
        #expect(message(path, limit: 64_000_000) == "\(path): is 2 GB, over the limit of 64 MB.")
    }

    @Test func aFileThatMayNotBeReadSaysSo() throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = directory.appending(path: "secret.txt").path
        try Data("text".utf8).write(to: URL(filePath: path))
        #expect(chmod(path, 0) == 0)
        // The superuser reads everything.
        guard geteuid() != 0 else { return print("skipped: permissions do not bind the superuser") }
        #expect(message(path) == "\(path): cannot be read (permission denied).")
    }

    @Test func standardInputIsReadUpToTheLimit() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        #expect(write(ends[1], "hello", 5) == 5)
        close(ends[1])
        #expect(try InputFile.readStandardInput(ends[0], limit: 5) == Array("hello".utf8))
        close(ends[0])
        #expect(pipe(&ends) == 0)
        #expect(write(ends[1], "hello", 5) == 5)
        close(ends[1])
        let problem = #expect(throws: Problem.self) { try InputFile.readStandardInput(ends[0], limit: 4) }
        #expect(problem?.message == "standard input: is over the limit of 4 bytes.")
        close(ends[0])
    }

    @Test func aTerminalOnStandardInputIsAUsageProblem() throws {
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        try #require(terminal >= 0)
        defer { close(terminal) }
        let problem = #expect(throws: Problem.self) { try InputFile.readStandardInput(terminal, limit: 10) }
        #expect(problem?.kind == .usage)
    }

    private func bindSocket(_ path: String) throws {
        let handle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        try #require(path.utf8.count < 100)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0)
    }
}
