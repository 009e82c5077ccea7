import BriefCore
import BriefHTTP
import BriefModels
import BriefTesting
import Testing

@Suite struct SecretTests {
    private let canary = "sk-canary-0123456789abcdef"

    @Test func aKeyIsSentAndShownNowhere() async throws {
        let key = canary
        let echoes: [ServerReply] = [
            ChatReply.stream(
                ["your key is sk-can", "ary-0123456", "789abcdef", "!"], reasoning: ["ask ", key], model: key),
            ChatReply.whole("key \(key)", finish: key, model: key),
            .json(#"{"error":{"message":"Incorrect API key provided: \#(key)"}}"#, status: 401),
            .text("Bearer \(key) refused, and sk-anotherone12345 too", status: 403),
            .events([.text("event: error\ndata: {\"message\":\"\(key)\"}\n\n")]),
            ServerReply(302, headers: [HTTPHeader("Location", "http://127.0.0.1/?key=\(key)")], []),
        ]
        for echo in echoes {
            let harness = try CallHarness([echo], retry: RetryPolicy(attempts: 1)) { $0.key = Secret(key) }
            var seen = ""
            do throws(CallFailure) { dump(try await harness.ask(), to: &seen) } catch {
                dump(error, to: &seen)
            }
            dump(harness.collector.events.map { "\($0)" }, to: &seen)
            #expect(harness.server.requests.first?[header: "authorization"] == "Bearer \(key)")
            #expect(!seen.contains("canary") && !seen.contains("anotherone"), "\(seen)")
            #expect(!harness.collector.said.contains("canary"))
        }
    }

    @Test func aSecretPrintsAsStars() {
        let settings = ModelSettings(name: "m", location: .endpoint(.local(port: 1)), key: Secret(canary))
        var dumped = ""
        dump(settings, to: &dumped)
        for text in [dumped, "\(settings)", String(reflecting: settings), String(describing: settings.key)] {
            #expect(!text.contains("canary") && text.contains("***"))
        }
    }
}
