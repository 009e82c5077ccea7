import BriefTesting
import Foundation
import Testing

/// What may leave the machine, and which key goes where.
@Suite struct ConfidentialTests {
    @Test(arguments: ["flag", "front matter", "sidecar"])
    func aConfidentialReportIsNotSentToAnotherMachine(by way: String) throws {
        let place = try Workplace()
        let front = way == "front matter" ? "---\nconfidential: true\n---\n" : ""
        try place.write(front + sampleReport, to: "report.md")
        if way == "sidecar" { try place.write("confidential: true\n", to: "report.md.brief.yaml") }
        // An address of the test networks (RFC 5737): a connection to it would hang until the limit.
        let flags = ["make", "report.md", "--draft-url", "http://192.0.2.1:9/v1", "--timeout", "20s"]
        let result = try place.run(flags + (way == "flag" ? ["--confidential"] : []))
        #expect(result.code == 0)
        #expect(result.err.contains("confidential"))
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["status"] as? String == "extracted")
        #expect((receipt["calls"] as? [Any])?.isEmpty == true)
        let mode = try FileManager.default.attributesOfItem(atPath: place.path + "/output/report.md")[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func aConfidentialReportIsDraftedOnThisMachine() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md", "--confidential").code == 0)
        #expect(server.requests.count == 2)
    }

    @Test func aConfidentialDraftIsNotRefinedElsewhere() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        try ModelRunTests.configure(place, server)
        let result = try place.run(
            "make", "report.md", "--confidential", "--refine-url", "http://192.0.2.1:9/v1", "--timeout", "20s"
        )
        #expect(result.code == 0)
        let gate = try #require(try place.receipt("output/report.receipt.json")["gate"] as? [String: Any])
        #expect(gate["verdict"] as? String == "vetoed")
    }

    @Test func theEnvironmentsPublicEndpointGetsNoReportUnasked() throws {
        let place = try Workplace()
        place.environment["OPENAI_BASE_URL"] = "https://192.0.2.1:9/v1"
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--timeout", "20s")
        #expect(result.code == 0)
        #expect(result.err.contains("OPENAI_BASE_URL"))
        #expect(try place.receipt("output/report.receipt.json")["status"] as? String == "extracted")
    }

    @Test func theEnvironmentsLocalEndpointDrafts() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        place.environment["OPENAI_BASE_URL"] = server.base
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.first?[header: "authorization"] == "Bearer \(Workplace.canary)")
        try expectNoKey(in: place)
    }

    @Test func theEnvironmentsKeyGoesToNoOtherHost() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        let other = try ModelRunTests.server()
        place.environment["OPENAI_BASE_URL"] = other.base
        try ModelRunTests.configure(place, server)
        #expect(try place.run("make", "report.md").code == 0)
        #expect(server.requests.allSatisfy { $0[header: "authorization"] == nil })
        #expect(other.requests.isEmpty)
    }

    @Test func anEntrysKeyIsNotSentToAnAddressOfAFlag() throws {
        let place = try Workplace()
        let server = try ModelRunTests.server()
        place.environment["MY_KEY"] = Workplace.canary
        try place.write(
            "models: { small: { url: \"https://api.example.com/v1\", key_env: MY_KEY, context: 8192 } }\ndraft: small\n",
            to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md", "--draft-url", server.base).code == 0)
        #expect(server.requests.allSatisfy { $0[header: "authorization"] == nil })
    }

    @Test func anEntrysKeyIsSentToItsOwnAddressAndShownNowhere() throws {
        let place = try Workplace()
        let server = try TestServer { request in
            // A server that repeats the key in its error.
            .json(#"{"error":{"message":"bad key \#(request[header: "authorization"] ?? "")"}}"#, status: 401)
        }
        place.environment["MY_KEY"] = Workplace.canary
        try place.write(
            "models: { small: { url: \"\(server.base)\", key_env: MY_KEY, context: 8192 } }\ndraft: small\n",
            to: "brief.yaml")
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md", "--verbose").code == 0)
        #expect(server.requests.first?[header: "authorization"] == "Bearer \(Workplace.canary)")
        try expectNoKey(in: place)
    }

    func expectNoKey(in place: Workplace) throws {
        for file in place.files(in: ".") where !file.hasSuffix("/") {
            guard let text = try? place.read(file) else { continue }
            #expect(!text.contains(Workplace.canary), "the key is in \(file)")
        }
    }
}
