import BriefCore
import BriefStages
import BriefText
import Testing

@Suite struct ExtractivePlantedTests {
    /// The cited sentences under each of the brief's headings.
    private func sections(of draft: Draft, language: String) -> [SectionKind: String] {
        var sections: [SectionKind: String] = [:]
        var kind: SectionKind?
        for line in draft.markdown.split(separator: "\n") {
            if line.hasPrefix("## ") {
                kind = BriefHeadings.kind(ofHeading: String(line.dropFirst(3)))
            } else if let kind {
                sections[kind, default: ""] += line + "\n"
            }
        }
        return sections
    }

    private func core(_ sentence: String) -> String {
        String(String.UnicodeScalarView(sentence.unicodeScalars.dropFirst(4).prefix(24)))
    }

    private func check(_ sentence: String, in kind: SectionKind, of planted: PlantedCase, at place: Int) {
        var texts = (0..<4).flatMap { _ in planted.ordinary }
        texts.insert(sentence, at: min(place, texts.count))
        let draft = ExtractiveDrafter(reason: nil).draft(
            of: report(texts, language: planted.language), maxWords: nil)
        let found = sections(of: draft, language: planted.language)
        #expect(
            found[kind]?.contains(core(sentence)) == true,
            "\(planted.language) \(kind): \(sentence)\n\(draft.markdown)")
        for other in [SectionKind.risks, .decisions, .nextSteps] where other != kind {
            #expect(found[other] == nil, "\(planted.language) \(other) should be empty\n\(draft.markdown)")
        }
    }

    @Test(arguments: plantedCases) func anAskLandsUnderDecisions(_ planted: PlantedCase) {
        for ask in planted.asks { check(ask, in: .decisions, of: planted, at: 17) }
    }

    @Test(arguments: plantedCases) func aDecisionLandsUnderDecisions(_ planted: PlantedCase) {
        for decision in planted.decisions { check(decision, in: .decisions, of: planted, at: 3) }
    }

    @Test(arguments: plantedCases) func aRiskLandsUnderRisks(_ planted: PlantedCase) {
        for risk in planted.risks { check(risk, in: .risks, of: planted, at: 11) }
    }

    @Test(arguments: plantedCases) func aDatedStepLandsUnderNextSteps(_ planted: PlantedCase) {
        for step in planted.steps { check(step, in: .nextSteps, of: planted, at: 19) }
    }

    @Test(arguments: plantedCases) func ordinarySentencesOpenNoSectionOfTheirOwn(_ planted: PlantedCase) {
        let draft = ExtractiveDrafter(reason: nil)
            .draft(of: report(planted.ordinary, language: planted.language), maxWords: nil)
        let found = sections(of: draft, language: planted.language)
        for kind in [SectionKind.risks, .decisions, .nextSteps] {
            #expect(found[kind] == nil, "\(planted.language)\n\(draft.markdown)")
        }
    }

    @Test(arguments: plantedCases) func theLanguageIsTold(_ planted: PlantedCase) {
        #expect(LanguageGuess.detect(planted.ordinary.joined(separator: " ")) == planted.language)
    }
}

/// A report of one paragraph a text, a line each.
func report(_ texts: [String], language: String, heading: String? = nil, title: String = "Report") -> Report {
    let paragraphs = texts.enumerated().map { Paragraph(text: $1, lines: ($0 + 1)...($0 + 1)) }
    let (words, scalars) = WordCount.count(texts.joined(separator: "\n"))
    return Report(
        source: .standardInput, sha256: "", bytes: 0, title: title, language: language,
        sections: [Section(heading: heading, level: heading == nil ? 0 : 1, paragraphs: paragraphs)],
        characters: scalars, words: words)
}
