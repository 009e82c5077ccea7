import Foundation
import Testing

/// A folder of its own with the built program beside it, run as a user would.
final class Workplace {
    let path: String
    /// What the program sees of the environment; nothing of the machine's own settings.
    var environment: [String: String]

    struct Result {
        let code: Int32
        let out: String
        let err: String
    }

    init() throws {
        path = NSTemporaryDirectory() + "brief-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        environment = [
            "PATH": "/usr/bin:/bin", "HOME": path + "/home", "XDG_CONFIG_HOME": path + "/config",
            "OPENAI_API_KEY": Self.canary,
        ]
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A key that no artefact, log or error may ever show.
    static let canary = "sk-canary-5f3a9c71d2"

    /// The program of the same build as these tests.
    static let program: String = {
        let here = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: here).deletingLastPathComponent().appendingPathComponent("brief").path
    }()

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name), encoding: .utf8)
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    /// Names of all files below a folder, sorted; empty when it is not there.
    func files(in folder: String) -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
    }

    func receipt(_ name: String) throws -> [String: Any] {
        let data = Data(try read(name).utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Starts the program; what it prints goes to files, so that no pipe fills up.
    func start(
        _ arguments: [String], input: String? = nil, program: String = Workplace.program
    ) throws -> Running {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.environment = environment
        let name = UUID().uuidString
        func file(_ suffix: String) throws -> FileHandle {
            _ = FileManager.default.createFile(atPath: "\(path)/.\(name).\(suffix)", contents: nil)
            return try FileHandle(forUpdating: URL(fileURLWithPath: "\(path)/.\(name).\(suffix)"))
        }
        let out = try file("out")
        let err = try file("err")
        process.standardOutput = out
        process.standardError = err
        if let input {
            try write(input, to: ".\(name).in")
            process.standardInput = try FileHandle(
                forReadingFrom: URL(fileURLWithPath: "\(path)/.\(name).in"))
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
        return Running(process: process, workplace: self, name: name)
    }

    func run(_ arguments: String..., input: String? = nil) throws -> Result {
        try start(arguments, input: input).finish()
    }

    /// Runs a line of shell, in which `$BRIEF` is the program.
    func shell(_ line: String) throws -> Result {
        environment["BRIEF"] = Self.program
        return try start(["-c", line], program: "/bin/sh").finish()
    }

    func run(_ arguments: [String], input: String? = nil) throws -> Result {
        try start(arguments, input: input).finish()
    }
}

/// The program at work.
struct Running {
    let process: Process
    let workplace: Workplace
    let name: String

    func finish() throws -> Workplace.Result {
        process.waitUntilExit()
        let out = try workplace.read(".\(name).out")
        let err = try workplace.read(".\(name).err")
        for suffix in ["out", "err", "in"] {
            try? FileManager.default.removeItem(atPath: "\(workplace.path)/.\(name).\(suffix)")
        }
        let code =
            process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        #expect(!out.contains(Workplace.canary), "the key is on standard output")
        #expect(!err.contains(Workplace.canary), "the key is on standard error")
        return Workplace.Result(code: code, out: out, err: err)
    }
}

/// A report with something for every section of a brief.
let sampleReport = """
    # Checkout outage of 12 April

    On 12 April checkout failed for 43 minutes and 2,310 orders were lost, worth $184,000.
    The certificate of the payment gateway expired, and nobody had been told.

    ## Risks

    The same may happen to the refund service, whose certificate expires on 30 May.

    ## Next steps

    - Ana Ruiz moves all certificates to automatic renewal by 4 May 2026.
    - We ask the board to approve $12,000 for a second monitoring provider.
    """
