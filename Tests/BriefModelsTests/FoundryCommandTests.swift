import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Foundation
import Testing

/// `foundry service status`, played by a program on a path of the test's own.
@Suite struct FoundryCommandTests {
    private func service(script: String) throws -> (FoundryService, URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "brief-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = folder.appending(path: "foundry")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let dead = Endpoint.local(port: try TestServer.deadPort())
        let service = FoundryService(
            transport: CurlTransport(), environment: ["PATH": "relative:\(folder.path)"], fallback: dead)
        return (service, folder)
    }

    @Test func thePortComesFromWhatTheCommandPrints() async throws {
        let server = try TestServer([ChatReply.models(["a:1"])])
        let (service, folder) = try service(
            script:
                #"[ "$1 $2" = "service status" ] && echo "🟢 running on http://127.0.0.1:\#(server.port)/openai/status""#
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(await service.find()?.port == server.port)
    }

    @Test func aCommandThatSaysNothingUsefulIsPassedOver() async throws {
        for script in ["exit 1", "echo not running >&2", "head -c 1000000 /dev/zero", "echo http://"] {
            let (service, folder) = try service(script: script)
            defer { try? FileManager.default.removeItem(at: folder) }
            #expect(await service.find() == nil, "\(script)")
        }
    }

    @Test func aModelPutOutOfMemoryIsLoadedAgain() async throws {
        let server = try TestServer { request in
            switch request.path {
            case "/v1/models": ChatReply.models(["m:1"])
            case "/v1/chat/completions" where request.number < 6:
                .json(
                    #"{"error":{"message":"Model not loaded: Model 'm:1' must be loaded before inference"}}"#,
                    status: 400)
            case "/v1/chat/completions": ChatReply.stream(["back"])
            default: .json(#"{"status":"loaded"}"#)
            }
        }
        let transport = CurlTransport()
        let service = FoundryService(
            transport: transport, environment: [:], status: { nil }, fallback: .local(port: server.port))
        let model = OpenAIChatModel(
            ModelSettings(name: "m", location: .foundry), transport: transport, foundry: service,
            pacing: Pacing(pause: { _ in }), countTokens: { $0.count })
        let collector = EventCollector()
        #expect(try await model.answer(.testing(), in: .testing(collector)).text == "back")
        #expect(collector.calls.map(\.outcome) == [.failed, .ok])
        #expect(server.requests.filter { $0.path == "/models/load/m:1" }.count == 2)
    }
}
