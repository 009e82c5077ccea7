import BriefTesting
import Foundation
import Testing

/// What the configuration may say, and how a mistake in it is told.
@Suite struct ConfigurationTests {
    @Test(arguments: [
        ("modles: {}", "brief.yaml:1", "`modles`", "did you mean `models`?"),
        (
            "models:\n  a:\n    url: x\n    max_token: 5", "brief.yaml:4", "`models.a.max_token`",
            "`max_tokens`"
        ),
        ("draft: phi\nretry: { attempts: many }", "brief.yaml:2", "`retry.attempts`", "not `many`"),
        ("timeouts: { connect: soon }", "brief.yaml:1", "`timeouts.connect`", "5s"),
        ("limits: { report_bytes: -1 }", "brief.yaml:1", "`limits.report_bytes`", "64MB"),
        ("gate: [1, 2]", "brief.yaml:1", "`gate`", "mapping"),
        (
            "models:\n  a: { url: x, price: { input: free, output: 1 } }", "brief.yaml:2",
            "`models.a.price.input`", "dollars"
        ),
        (
            "models:\n  a: { url: x, key_env: \"sk-canary-5f3a9c71d2\" }", "brief.yaml:2",
            "`models.a.key_env`", "variable"
        ),
        ("draft: [a\n", "brief.yaml", "YAML", ""),
        ("trust_front_matter: [titel]", "brief.yaml", "`titel`", "`title`"),
        ("a: &x [*x]", "brief.yaml", "", ""),
    ])
    func aMistakeNamesFileLineAndKey(yaml: String, place: String, key: String, hint: String) throws {
        let folder = try Workplace()
        try folder.write(yaml, to: "brief.yaml")
        try folder.write(sampleReport, to: "report.md")
        let result = try folder.run("make", "report.md")
        #expect(result.code == 2)
        #expect(result.err.contains(place))
        #expect(key.isEmpty || result.err.contains(key))
        #expect(hint.isEmpty || result.err.contains(hint))
        #expect(folder.files(in: "output") == [])
    }

    @Test func theProjectsFileIsStrongerThanTheUsersAndAFlagThanBoth() throws {
        let place = try Workplace()
        try place.write("report: { team: Users, audience: users }\n", to: "config/brief/brief.yaml")
        try place.write("report: { team: Projects }\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        func team(_ arguments: String...) throws -> String? {
            let result = try place.run(["make", "report.md", "--json"] + arguments)
            let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
            return (json?["report"] as? [String: Any])?["team"] as? String
        }
        #expect(try team() == "Projects")
        #expect(try team("--team", "Flags") == "Flags")
        try place.write("team: Sidecars\n", to: "report.md.brief.yaml")
        #expect(try team() == "Sidecars")
        #expect(try team("--team", "Flags") == "Flags")
    }

    @Test func aModelWithoutAddressIsSaid() throws {
        let place = try Workplace()
        try place.write("models: { small: { context: 8192 } }\ndraft: small\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md")
        #expect(result.code == 2)
        #expect(result.err.contains("small"))
        #expect(result.err.contains("BRIEF_DRAFT_URL"))
    }

    @Test func aMistypedModelNamesTheNearest() throws {
        let place = try Workplace()
        try place.write(
            "models: { phi-4-mini: { url: \"127.0.0.1:9\" } }\ndraft: phi-4-mni\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md")
        #expect(result.code == 2)
        #expect(result.err.contains("did you mean phi-4-mini?"))
    }

    @Test func initNeverOverwrites() throws {
        let place = try Workplace()
        try place.write("# mine\n", to: "brief.yaml")
        let result = try place.run("init")
        #expect(result.code == 2)
        #expect(try place.read("brief.yaml") == "# mine\n")
    }

    @Test func whatInitWritesCanBeRead() throws {
        let place = try Workplace()
        #expect(try place.run("init").code == 0)
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--draft-model", "extractive")
        #expect(result.code == 0)
    }

    @Test func modelsRecognisesAServerByItsAnswer() throws {
        let place = try Workplace()
        let server = try TestServer { request in
            request.path.hasSuffix("/models") ? ChatReply.models(["tiny-brief"]) : .text("no", status: 404)
        }
        try place.write("models: { tiny-brief: { url: \"\(server.base)\" } }\n", to: "brief.yaml")
        let result = try place.run("models")
        #expect(result.code == 0)
        #expect(result.out.contains(server.base))
        #expect(result.out.contains("tiny-brief"))
        #expect(result.out.contains("no answer"))
    }

    @Test func templatesAreCopiedAndTheUsersOwnAreUsed() throws {
        let place = try Workplace()
        #expect(try place.run("templates", "--copy", "mine").code == 0)
        #expect(place.exists("mine/brief.html.mustache"))
        #expect(place.exists("mine/prompts/draft.mustache"))
        try place.write("OWN {{{headline}}}\n", to: "mine/brief.md.mustache")
        try place.write("templates: mine\n", to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(try place.read("output/report.md").hasPrefix("OWN "))
    }
}
