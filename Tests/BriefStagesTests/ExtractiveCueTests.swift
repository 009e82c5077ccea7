import BriefCore
import BriefStages
import BriefText
import Testing

@Suite struct ExtractiveCueTests {
    /// The section of its own that the brief has for `text`, hidden among 24 ordinary sentences.
    private func section(of item: CueCase) throws -> SectionKind? {
        let filler = try #require(plantedCases.first { $0.language == item.language }).ordinary
        var texts = (0..<24).map { filler[$0 % filler.count] }
        texts.insert(item.text, at: 17)
        let draft = ExtractiveDrafter(reason: nil).draft(
            of: report(texts, language: item.language), maxWords: nil)
        let start = String(item.text.prefix(12))
        var kind: SectionKind?
        for line in draft.markdown.split(separator: "\n") {
            if line.hasPrefix("## ") { kind = BriefHeadings.kind(ofHeading: String(line.dropFirst(3))) }
            if line.contains(start), let kind, [.risks, .decisions, .nextSteps].contains(kind) {
                return kind
            }
        }
        return nil
    }

    @Test(arguments: CueCase.read(plantedCuesOfTheWest + "\n" + plantedCuesOfTheEast))
    func aShortSentenceOfWeightLandsInItsSection(_ item: CueCase) throws {
        #expect(try section(of: item) == item.kind)
    }

    @Test(arguments: CueCase.read(calmCues)) func anOrdinarySentenceOpensNoSection(_ item: CueCase) throws {
        #expect(try section(of: item) == nil)
    }
}
