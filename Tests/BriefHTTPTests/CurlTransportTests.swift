import BriefHTTP
import BriefTesting
import Synchronization
import Testing

@Suite struct CurlTransportTests {
    private func send(
        _ request: HTTPRequest, on transport: CurlTransport = CurlTransport(),
        _ receive: @escaping @Sendable (HTTPEvent) -> HTTPReception = { _ in .proceed }
    ) async -> Result<HTTPResponse, HTTPFailure> {
        do throws(HTTPFailure) { return .success(try await transport.send(request, receive: receive)) } catch
        {
            return .failure(error)
        }
    }

    private func kind(_ result: Result<HTTPResponse, HTTPFailure>) -> HTTPFailure.Kind? {
        if case .failure(let failure) = result { failure.kind } else { nil }
    }

    @Test func itPassesTheContractOfTransports() async throws {
        try await checkTransportContract { CurlTransport() }
    }

    @Test func connectionsAreReusedAndSaidToBe() async throws {
        let server = try TestServer([.text("ok")])
        let transport = CurlTransport()
        let first = try await transport.fetch(HTTPRequest(.get, server.root))
        let second = try await transport.fetch(HTTPRequest(.get, server.root))
        #expect(first.response.trace.openedConnection)
        #expect(!second.response.trace.openedConnection)
        #expect(server.connections == 1)
    }

    @Test func aReusedConnectionThatDiedIsReplacedAndThePostSentAgain() async throws {
        let server = try TestServer { request in
            request.connection == 1 && request.number == 2
                ? ServerReply(framing: .raw, [.hangUp]) : .text("number \(request.number)")
        }
        let transport = CurlTransport()
        let body = [UInt8](repeating: 7, count: 300_000)
        _ = try await transport.fetch(HTTPRequest(.post, server.root, body: body))
        let second = try await transport.fetch(HTTPRequest(.post, server.root, body: body))
        #expect(String(decoding: second.body, as: UTF8.self) == "number 3")
        #expect(server.requests.map(\.body) == [body, body, body])
    }

    @Test func anUploadOfSeveralMegabytesWaitsForNoContinue() async throws {
        let server = try TestServer([.text("ok")])
        let body = [UInt8](repeating: 120, count: 5 << 20)
        let answer = try await CurlTransport().fetch(HTTPRequest(.post, server.root, body: body))
        #expect(answer.response.status == 200)
        #expect(server.requests.first?.body.count == body.count)
        #expect(server.requests.first?[header: "expect"] == nil)
    }

    @Test func aCompressedBodyArrivesUnpackedAndItsCapCountsWhatComesOut() async throws {
        // 100 bytes of `a`, packed by gzip.
        let packed: [UInt8] = [
            0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0x4b, 0x4c, 0xa4, 0x3d, 0x00, 0x00,
            0x64, 0x7a, 0x70, 0xaf, 0x64, 0x00, 0x00, 0x00,
        ]
        let reply = ServerReply(headers: [HTTPHeader("Content-Encoding", "gzip")], [.bytes(packed)])
        let server = try TestServer([reply])
        let answer = try await CurlTransport().fetch(HTTPRequest(.get, server.root))
        #expect(answer.body == [UInt8](repeating: 0x61, count: 100))
        var request = HTTPRequest(.get, server.root)
        request.limits.bodyBytes = 99
        #expect(kind(await send(request)) == .tooLarge)
    }

    @Test func aRedirectIsFollowedForGetWhenAskedAndNeverForPost() async throws {
        let target = try TestServer([.text("here")])
        let server = try TestServer([ServerReply(302, headers: [HTTPHeader("Location", target.root + "/x")])])
        #expect(try await CurlTransport().fetch(HTTPRequest(.get, server.root)).response.status == 302)
        let followed = try await CurlTransport().fetch(HTTPRequest(.get, server.root, redirects: 3))
        #expect(String(decoding: followed.body, as: UTF8.self) == "here")
        let posted = try await CurlTransport().fetch(HTTPRequest(.post, server.root, body: [1], redirects: 3))
        #expect(posted.response.status == 302)
        #expect(target.requests.count == 1)
    }

    @Test func redirectsEndAtTheirBoundAndLeadToHTTPOnly() async throws {
        let loop = try TestServer([ServerReply(302, headers: [HTTPHeader("Location", "/again")])])
        #expect(kind(await send(HTTPRequest(.get, loop.root, redirects: 3))) == .tooManyRedirects)
        #expect(loop.requests.count == 4)
        let file = try TestServer([ServerReply(302, headers: [HTTPHeader("Location", "file:///etc/passwd")])])
        #expect(kind(await send(HTTPRequest(.get, file.root, redirects: 3))) == .badRequest)
    }

    @Test func aCallForThisMachineIsRefusedBeforeAnyByteLeaves() async throws {
        // TEST-NET-1 of RFC 5737: nobody has it, so a connection would run into its limit instead.
        var request = HTTPRequest(.post, "http://192.0.2.1/v1", body: [1], localOnly: true)
        request.limits.connect = .seconds(60)
        #expect(kind(await send(request)) == .notLocal)
        let server = try TestServer([.text("ok")])
        let answer = try await CurlTransport().fetch(HTTPRequest(.get, server.root, localOnly: true))
        #expect(answer.response.trace.stayedLocal)
    }

    @Test func addressesOfTheSixthVersionAreToldApartToo() async throws {
        // 2001:db8::/32 is for documentation (RFC 3849), and ends where a loopback address does.
        #expect(kind(await send(HTTPRequest(.get, "http://[2001:db8::1]/", localOnly: true))) == .notLocal)
        #expect(
            kind(await send(HTTPRequest(.get, "http://[::ffff:192.0.2.1]/", localOnly: true))) == .notLocal)
        let port = try TestServer.deadPort()
        #expect(
            kind(await send(HTTPRequest(.get, "http://[::1]:\(port)/", localOnly: true))) == .cannotConnect)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.255.0.9", true), ("::1", true), ("::ffff:127.0.0.5", true),
        ("0.0.0.0", true),
        ("::", true), ("[::1]", true), ("128.0.0.1", false), ("10.0.0.1", false), ("::2", false),
        ("::ffff:10.0.0.1", false), ("fe80::1", false), ("169.254.169.254", false),
    ])
    func loopbackIsJudgedOnTheAddress(address: String, isLoopback: Bool) throws {
        #expect(try #require(PeerAddress(address)).isLoopback == isLoopback)
    }

    @Test func aRedirectToAnotherMachineIsRefusedToo() async throws {
        let server = try TestServer([ServerReply(302, headers: [HTTPHeader("Location", "http://192.0.2.1/")])]
        )
        #expect(kind(await send(HTTPRequest(.get, server.root, redirects: 2, localOnly: true))) == .notLocal)
    }

    @Test(arguments: [
        "", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http://a b/", "127.0.0.1:80",
        "http://\u{7f}x/",
    ])
    func whatIsNoHTTPAddressIsRefused(address: String) async throws {
        #expect(kind(await send(HTTPRequest(.get, address))) == .badRequest)
    }

    @Test func aHeaderFieldCannotSmuggleAnother() async throws {
        let server = try TestServer([.text("ok")])
        let request = HTTPRequest(.get, server.root, headers: [HTTPHeader("X", "1\r\nEvil: 2")])
        #expect(kind(await send(request)) == .badRequest)
        #expect(server.requests.isEmpty)
    }

    @Test func anEndlessHeaderIsCutOff() async throws {
        let left = Gate()
        let server = try TestServer([
            ServerReply(
                framing: .raw,
                [
                    .text("HTTP/1.1 200 OK\r\n"),
                    .forever(Array("X-More: xxxxxxxxxxxxxxxxxxxxxxxx\r\n".utf8), left),
                ])
        ])
        #expect(kind(await send(HTTPRequest(.get, server.root))) == .tooLarge)
        await left.opened()
    }

    @Test func headersSentTwiceDoNoHarm() async throws {
        let server = try TestServer([
            ServerReply(
                framing: .raw,
                [
                    .text(
                        "HTTP/1.1 200 OK\r\nContent-Type: a\r\nTransfer-Encoding: chunked\r\nContent-Type: a\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")
                ])
        ])
        let result = try await CurlTransport().fetch(HTTPRequest(.get, server.root))
        #expect(String(decoding: result.body, as: UTF8.self) == "ok")
    }

    @Test func manyCallsSideBySideAllEnd() async throws {
        let server = try TestServer { request in .text(request.path) }
        let transport = CurlTransport()
        let found = await withTaskGroup(of: String?.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let answer = try? await transport.fetch(HTTPRequest(.get, server.root + "/\(number)"))
                    return answer.map { String(decoding: $0.body, as: UTF8.self) }
                }
            }
            var found: Set<String> = []
            for await text in group { if let text { found.insert(text) } }
            return found
        }
        #expect(found.count == 200)
    }

    @Test func finishingEarlyReturnsAtOnceAndKeepsTheConnection() async throws {
        let returned = Gate()
        let server = try TestServer([
            ServerReply(framing: .chunked, [.text("all"), .gate(returned), .text("rest")]), .text("second"),
        ])
        let transport = CurlTransport()
        let response = try await transport.send(HTTPRequest(.get, server.root)) { event in
            if case .body = event { .finish } else { .proceed }
        }
        #expect(response.status == 200)
        returned.open()
    }
}
