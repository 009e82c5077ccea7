import BriefCore
import BriefLedger
import Foundation
import Testing

@Suite struct AnswerFolderTests {
    let place = Place()

    private func paid(_ run: String, _ text: String = "# Sales") -> PaidAnswer {
        let usage = Usage(promptTokens: 7, completionTokens: 3, reasoningTokens: 1, source: .server)
        return PaidAnswer(
            ChatAnswer(text: text, finish: .stop, usage: usage, answeredBy: "phi", meanLogprob: -0.25),
            run: run)
    }

    private func key(_ number: Int) -> String {
        String(repeating: "a", count: 56) + String(10_000_000 + number)
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: place.path + "/answers")) ?? []).sorted()
    }

    @Test func anAnswerComesBackAsItWas() async {
        let folder = AnswerFolder(place.path + "/answers")
        await folder.keep(paid("a"), for: key(1), secret: false)
        #expect(await AnswerFolder(place.path + "/answers").answer(for: key(1), run: "b") == paid("a"))
        #expect(await folder.answer(for: key(2), run: "b") == nil)
    }

    @Test func theOldestGoFirstWhenThereAreTooMany() async throws {
        var caps = AnswerFolder.Caps()
        caps.files = 3
        let folder = AnswerFolder(place.path + "/answers", caps: caps)
        for number in 1...5 {
            await folder.keep(paid("a"), for: key(number), secret: false)
            try age(key(number), by: Double(100 - number))
        }
        await folder.close(run: "a", whole: true)
        #expect(names == [key(3), key(4), key(5)])
    }

    @Test func theOldestGoFirstWhenTheyAreTooLarge() async throws {
        var caps = AnswerFolder.Caps()
        caps.bytes = 5000
        let folder = AnswerFolder(place.path + "/answers", caps: caps)
        for number in 1...3 {
            await folder.keep(paid("a", String(repeating: "x", count: 2000)), for: key(number), secret: false)
            try age(key(number), by: Double(100 - number))
        }
        await folder.close(run: "a", whole: true)
        #expect(names == [key(2), key(3)])
    }

    @Test func whatIsTooOldGoesAndConfidentialAnswersMuchSooner() async throws {
        let folder = AnswerFolder(place.path + "/answers")
        await folder.keep(paid("a"), for: key(1), secret: false)
        await folder.keep(paid("a"), for: key(2), secret: false)
        await folder.keep(paid("other"), for: key(3), secret: true)
        try age(key(1), by: 31 * 86_400)
        try age(key(2), by: 2 * 86_400)
        try age(key(3) + ".confidential", by: 2 * 86_400)
        await folder.close(run: "a", whole: true)
        #expect(names == [key(2)])
    }

    @Test func aLinkIsNotFollowed() async throws {
        let folder = AnswerFolder(place.path + "/answers")
        await folder.keep(paid("a"), for: key(1), secret: false)
        symlink("\(place.path)/answers/\(key(1))", "\(place.path)/answers/\(key(2))")
        #expect(await folder.answer(for: key(2), run: "b") == nil)
    }

    private func age(_ name: String, by seconds: Double) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -seconds)],
            ofItemAtPath: "\(place.path)/answers/\(name)")
    }
}
