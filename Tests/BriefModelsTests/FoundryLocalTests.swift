import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Foundation
import Testing

/// The real Foundry Local with a model of one megabyte, which speaks nonsense in the right form.
@Suite(.serialized) struct FoundryLocalTests {
    @Test(
        .enabled("Foundry Local is not here and cannot be installed") {
            try await FoundryProcess.isPossible()
        })
    func itIsDiscoveredLoadedStreamedAndOverflowed() async throws {
        let process = try await offPool { try FoundryProcess() }
        defer { process.stop() }
        let transport = CurlTransport()
        let service = FoundryService(
            transport: transport, environment: ["FOUNDRY_LOCAL_ENDPOINT": "127.0.0.1:\(process.port)"])
        let probe = await ServerProbe(transport: transport, limit: .seconds(10)).probe(
            .local(port: process.port))
        #expect(probe.finding == .server(.foundry, models: [.init(id: "tiny-brief-generic-cpu:1")]))

        let collector = EventCollector()
        let model = OpenAIChatModel(
            ModelSettings(name: "tiny", id: "tiny-brief", location: .foundry, maxTokens: 20, temperature: 0),
            transport: transport, foundry: service, countTokens: { $0.count / 4 })
        let answer = try await model.answer(
            .testing("Describe what changed in the configuration.", maxTokens: 20), in: .testing(collector))
        #expect(!answer.text.isEmpty)
        #expect(answer.usage.source == .server)
        #expect(answer.usage.completionTokens <= 20)
        #expect(answer.answeredBy == "tiny-brief-generic-cpu:1")
        #expect(collector.said == answer.text)
        let call = try #require(collector.calls.first)
        #expect(call.firstTokenMs != nil && call.streamed)

        let long = String(repeating: "configuration ", count: 6000)
        let failure = await #expect(throws: CallFailure.self) {
            try await model.answer(.testing(long, maxTokens: 20), in: .testing())
        }
        #expect(failure?.kind == .contextOverflow)
        #expect(await model.contextLength() == 2048)
    }
}

/// The server of `../shared/wire/servers`, in a virtual environment under the build folder.
final class FoundryProcess: Sendable {
    let port: Int
    private let work: URL
    private let process = Process()

    static let script = Fixtures.shared.appending(path: "wire/servers/foundry.py")

    /// The python that has Foundry Local; installing it takes a minute, once.
    static let python: String? = {
        guard FileManager.default.fileExists(atPath: script.path) else {
            print("skipped: no recipe of Foundry Local at \(script.path)")
            return nil
        }
        let install = Process()
        install.executableURL = Fixtures.root.appending(path: "Tests/Support/foundry-venv")
        install.arguments = [Fixtures.root.appending(path: ".build/foundry-venv").path]
        let pipe = Pipe()
        install.standardOutput = pipe
        do { try install.run() } catch {
            print("skipped: Foundry Local cannot be installed: \(error)")
            return nil
        }
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        install.waitUntilExit()
        let path = said.trimmingCharacters(in: .whitespacesAndNewlines)
        guard install.terminationStatus == 0, !path.isEmpty else {
            print("skipped: Foundry Local could not be installed")
            return nil
        }
        return path
    }()

    static func isPossible() async throws -> Bool { try await offPool { python != nil } }

    init() throws {
        port = try TestServer.freePort()
        work = FileManager.default.temporaryDirectory.appending(path: "brief-foundry-\(port)")
        process.executableURL = URL(fileURLWithPath: FoundryProcess.python ?? "")
        process.arguments = [FoundryProcess.script.path, String(port), work.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        // It prints one line when it is ready.
        var said = Data()
        while !String(decoding: said, as: UTF8.self).contains("ready") {
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { throw CocoaError(.executableLoad) }
            said += more
        }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: work)
    }
}
