import BriefCore
import BriefText
import Testing

@testable import BriefStages

@Suite struct ReportPartsTests {
    @Test(arguments: [60, 150, 400, 2000])
    func everyPartFitsAndNothingIsLost(budget: Int) {
        let sections = (0..<7).map { section in
            Section(
                heading: "Section \(section)", level: 1,
                paragraphs: (0..<(section * 2)).map { paragraph in
                    let filler = String(repeating: "The quarter went on as it began. ", count: paragraph * 3)
                    return Paragraph(text: filler + "FACT-\(section)-\(paragraph)-END.", lines: 1...1)
                })
        }
        let parts = ReportParts.cut(sections, budget: budget)
        let texts = parts.map(PromptText.write)
        for text in texts { #expect(TokenEstimate.tokens(in: text) <= budget) }
        let whole = texts.joined(separator: "\n")
        for section in sections {
            for (index, _) in section.paragraphs.enumerated() {
                #expect(whole.contains("-\(index)-END."))
            }
        }
        let words = whole.split(whereSeparator: \.isWhitespace).filter { $0 == "quarter" }.count
        let given = sections.flatMap(\.paragraphs).map(\.text).joined(separator: " ")
        #expect(words == given.split(separator: " ").filter { $0 == "quarter" }.count)
    }

    @Test func aSentenceLongerThanAPartIsCutAnywhere() {
        let endless = String(repeating: "x1y2", count: 2000)
        let section = Section(heading: nil, level: 0, paragraphs: [Paragraph(text: endless, lines: 1...1)])
        let parts = ReportParts.cut([section], budget: 100)
        #expect(parts.count > 5)
        #expect(parts.map { PromptText.write($0).filter { $0 != " " } }.joined() == endless)
    }
}
