import BriefCore
import BriefStages
import Testing

@Suite struct TextLanguageTests {
    @Test func aGermanReportBriefedInEnglishIsReadWithGermanPhrases() throws {
        let german = try #require(plantedCases.first { $0.language == "de" })
        var texts = german.ordinary + german.ordinary
        texts.insert("Die Geschäftsführung befürchtet einen Streik.", at: 4)
        let read = report(texts, language: "de")
        let asked = Report(
            source: read.source, sha256: "", bytes: 0, title: read.title, language: "en",
            textLanguage: "de", sections: read.sections, characters: read.characters, words: read.words)
        let draft = ExtractiveDrafter(reason: nil).draft(of: asked, maxWords: nil)
        #expect(draft.markdown.contains("## Risks\n\n- Die Geschäftsführung befürchtet"))
    }

    @Test func theTextIsInTheBriefsLanguageUnlessSaidOtherwise() {
        #expect(report(["One line."], language: "fr").textLanguage == "fr")
    }

    @Test func theReaderTellsTheTextsLanguageFromTheBriefs() async throws {
        let german = try #require(plantedCases.first { $0.language == "de" })
        let harness = try IngestHarness()
        let path = try harness.write("r.txt", german.ordinary.joined(separator: "\n\n"))
        let read = try await harness.read(.file(path), settings: ReportSettings(language: "en"))
        #expect(read.language == "en")
        #expect(read.textLanguage == "de")
    }
}
