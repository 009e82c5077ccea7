import BriefModels
import Testing

@Suite struct EndpointTests {
    @Test(arguments: [
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/v1/", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/v1"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000/v1"),
        ("  localhost:8000/ ", "http://localhost:8000/v1"),
        ("0.0.0.0:11434", "http://127.0.0.1:11434/v1"),
        ("http://0.0.0.0", "http://127.0.0.1/v1"),
        ("[::]:8080", "http://[::1]:8080/v1"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("::1", "http://[::1]/v1"),
        (":9000", "http://127.0.0.1:9000/v1"),
        ("HTTPS://API.Example.com/v1", "https://api.example.com/v1"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("gpu-box.lan/v1", "http://gpu-box.lan/v1"),
        ("http://host/openai/v1/chat/completions", "http://host/openai/v1"),
        ("http://host:3000/api", "http://host:3000/api"),
    ])
    func addressesAsPeopleWriteThemBecomeOneForm(written: String, meant: String) throws {
        #expect(try Endpoint.normalise(written).description == meant)
    }

    @Test(arguments: [
        ("0.0.0.0", "http://127.0.0.1:11434/v1"), ("gpu", "http://gpu:11434/v1"),
        (":8080", "http://127.0.0.1:8080/v1"),
        ("gpu:1", "http://gpu:1/v1"), ("http://gpu", "http://gpu/v1"), ("https://gpu/", "https://gpu/v1"),
    ])
    func ollamasVariableHasItsOwnPort(written: String, meant: String) throws {
        #expect(try Endpoint.normalise(written, defaultPort: 11434).description == meant)
    }

    @Test(arguments: [
        "", "   ", "ftp://host/v1", "file:///etc/passwd", "http://user:secret@host/v1", "secret@host",
        "http://host:0",
        "http://host:70000", "http://host:x", "http://ho st", "http://[::1", "http://[nope]:1",
        "http://host/v1?key=secret",
        "http://host#secret", "a:b:c", "http://", "http:///v1", "unix:///run/x.sock", "http://host\\evil",
    ])
    func whatIsNoAddressIsRefusedInOneSentenceWithoutItsSecrets(written: String) {
        let problem = #expect(throws: Endpoint.Problem.self) { try Endpoint.normalise(written) }
        let message = problem?.message ?? ""
        #expect(message.hasSuffix(".") && !message.contains("secret"), "\(message)")
    }
}
