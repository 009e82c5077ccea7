import BriefHTTP
import BriefTesting
import Foundation
import Testing

@Suite struct ShutdownTests {
    @Test func lettingGoOfTheTransportClosesItsConnections() async throws {
        let left = Gate()
        let server = try TestServer([
            .text("ok"), ServerReply(framing: .raw, [.silence(left)]),
        ])
        do {
            let transport = CurlTransport()
            _ = try await transport.fetch(HTTPRequest(.get, server.root))
            let call = Task { try? await transport.fetch(HTTPRequest(.get, server.root)) }
            while server.requests.count < 2 { await Task.yield() }
            call.cancel()
            _ = await call.value
        }
        await left.opened()
    }

    @Test func aTransportThatIsNeverUsedStartsNothing() {
        // A thread or a handle would show as a leak of this loop.
        for _ in 0..<100_000 { _ = CurlTransport() }
    }

    @Test func aNameThatHangsDoesNotHoldUpCancellation() async throws {
        let transport = CurlTransport()
        let task = Task { () -> HTTPFailure.Kind? in
            do throws(HTTPFailure) {
                _ = try await transport.send(HTTPRequest(.get, "http://nowhere.invalid/")) { _ in .proceed }
                return nil
            } catch {
                return error.kind
            }
        }
        task.cancel()
        let kind = await task.value
        #expect(kind == .cancelled || kind == .cannotConnect)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "there is no openssl here"))
    func aCertificateThatNobodyVouchesForIsRefused() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "brief-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appending(path: "key.pem").path
        let certificate = folder.appending(path: "cert.pem").path
        let port = try TestServer.freePort()
        let server = try await offPool {
            let make = Process()
            make.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
            make.arguments = [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days",
                "2",
                "-subj", "/CN=localhost",
            ]
            make.standardError = FileHandle.nullDevice
            try make.run()
            make.waitUntilExit()
            let server = Process()
            server.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
            server.arguments = [
                "s_server", "-accept", "127.0.0.1:\(port)", "-key", key, "-cert", certificate, "-www",
            ]
            let output = Pipe()
            server.standardOutput = output
            server.standardError = FileHandle.nullDevice
            try server.run()
            // It says so when it listens; nothing more comes from one that could not.
            var said = ""
            while !said.contains("ACCEPT") {
                let more = output.fileHandleForReading.availableData
                try #require(!more.isEmpty)
                said += String(decoding: more, as: UTF8.self)
            }
            return server
        }
        // Its signals may be blocked, as those of the thread that started it are.
        defer { kill(server.processIdentifier, SIGKILL) }
        do throws(HTTPFailure) {
            _ = try await CurlTransport().send(HTTPRequest(.get, "https://localhost:\(port)/")) { _ in
                .proceed
            }
            Issue.record("the certificate was accepted")
        } catch {
            #expect(error.kind == .tls)
            #expect(error.message.contains("certificate"))
        }
    }
}
