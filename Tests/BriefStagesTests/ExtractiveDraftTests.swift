import BriefCore
import BriefStages
import BriefText
import Testing

@Suite struct ExtractiveDraftTests {
    private let drafter = ExtractiveDrafter(reason: "no model is configured")

    private func sentences(_ draft: Draft) -> [String] { draft.citations.map(\.sentence) }

    @Test func saysWhoWroteItAndWhy() {
        let draft = ExtractiveDrafter(reason: "the server is down", fellBack: true)
            .draft(of: report(["All is well in the house today."], language: "en"), maxWords: nil)
        #expect(draft.author == .extractive)
        #expect(draft.reason == "the server is down")
        #expect(draft.fellBack)
    }

    @Test func aReportOfOneSentenceIsItsOwnBottomLine() {
        let draft = drafter.draft(
            of: report(["The plant reopened on Monday."], language: "en", title: "Plant"), maxWords: nil)
        #expect(draft.markdown == "# Plant\n\n## Bottom line\n\nThe plant reopened on Monday.\n")
        #expect(
            draft.citations == [
                Citation(sentence: "The plant reopened on Monday.", section: nil, lines: 1...1)
            ])
    }

    @Test(arguments: [["It is."], ["of the and"], ["?"], ["42"], [""]]) func evenAnEmptyReportGivesADraft(
        _ texts: [String]
    ) {
        let draft = drafter.draft(of: report(texts, language: "en"), maxWords: nil)
        #expect(draft.markdown.hasPrefix("# Report\n"))
    }

    @Test(arguments: [1, 5, 12, 40, 85, 120, 225]) func staysWithinTheWordsItWasGiven(_ limit: Int) {
        for planted in plantedCases {
            let texts = planted.ordinary + planted.asks + planted.risks + planted.steps + planted.decisions
            let draft = drafter.draft(of: report(texts, language: planted.language), maxWords: limit)
            let words = draft.citations.reduce(0) { $0 + BriefWords.count($1.sentence) }
            #expect(words <= limit && words > 0, "\(planted.language) \(limit): \(words)\n\(draft.markdown)")
        }
    }

    @Test func saysNothingTwice() {
        let texts = [
            "Revenue grew by 12 percent to 4.1 million euros in the third quarter of the year.",
            "Revenue grew by 12 percent to 4.1 million euros in the third quarter of the year.",
            "In the third quarter of the year, revenue grew by 12 percent to 4.1 million euros.",
            "Support answered 900 letters within one working day.",
        ]
        let draft = drafter.draft(of: report(texts, language: "en"), maxWords: nil)
        #expect(sentences(draft).count { $0.contains("4.1 million") } == 1)
    }

    @Test func everySentenceIsTheReportsOwnAndIsCitedWhereItStands() {
        for planted in plantedCases {
            let texts = planted.ordinary + planted.asks + planted.risks + planted.steps
            for citation in drafter.draft(of: report(texts, language: planted.language), maxWords: nil)
                .citations
            {
                #expect(texts[citation.lines.lowerBound - 1].hasSuffix(citation.sentence.dropFirst()))
                #expect(citation.lines.count == 1)
            }
        }
    }

    @Test func aSentenceInsideAWrappedParagraphIsCitedByItsOwnLines() {
        let text =
            "The first week was quiet and\nnothing happened. The second week brought 400 new\ncustomers from abroad. The rest was quiet."
        let section = Section(heading: "News", level: 1, paragraphs: [Paragraph(text: text, lines: 7...9)])
        let report = Report(
            source: .standardInput, sha256: "", bytes: 0, title: "T", language: "en", sections: [section],
            characters: 1, words: 1)
        let found = drafter.draft(of: report, maxWords: nil).citations.first { $0.sentence.contains("400") }
        #expect(
            found
                == Citation(
                    sentence: "The second week brought 400 new customers from abroad.", section: "News",
                    lines: 8...9))
    }

    @Test func markupInASentenceStaysText() {
        let text = "The *new* <b>rate</b> of item_no #7 | [x](y) is 5 & 6 `now`."
        let draft = drafter.draft(of: report([text], language: "en"), maxWords: nil)
        #expect(
            draft.markdown.contains(
                "The \\*new\\* \\<b\\>rate\\</b\\> of item\\_no \\#7 \\| \\[x\\](y) is 5 \\& 6 \\`now\\`."))
        #expect(sentences(draft) == [text])
    }

    @Test(arguments: [
        "2026) A year of change came to the town.", "+ 5 percent were gained in the last year.",
        "- - -x came to the house in the year.",
    ])
    func aSentenceThatLooksLikeAListStaysAParagraph(_ text: String) {
        let draft = drafter.draft(of: report([text], language: "en"), maxWords: nil)
        let line = draft.markdown.split(separator: "\n").last ?? ""
        #expect(!line.hasPrefix("+ ") && !line.hasPrefix("- ") && !line.hasPrefix("2026) "))
    }

    @Test func headingsGiveTheirSectionsToWhatStandsBelow() {
        let report = Report(
            source: .standardInput, sha256: "", bytes: 0, title: "Weekly", language: "en",
            sections: [
                Section(
                    heading: "Weekly", level: 1,
                    paragraphs: [
                        Paragraph(text: "Traffic was level at 41,000 visits in the week.", lines: 3...3)
                    ]),
                Section(
                    heading: "Main risks", level: 2,
                    paragraphs: [
                        Paragraph(
                            text: "Supplier Alba may go out of business this winter", lines: 6...6,
                            kind: .item)
                    ]),
                Section(
                    heading: "Actions", level: 2,
                    paragraphs: [
                        Paragraph(text: "Task | Who | Day", lines: 9...9, kind: .row),
                        Paragraph(text: "Renew the lease | Ivo | 3 May", lines: 10...10, kind: .row),
                    ]),
            ], characters: 1, words: 1)
        let markdown = drafter.draft(of: report, maxWords: nil).markdown
        #expect(markdown.contains("## Risks\n\n- Supplier Alba may go out of business this winter\n"))
        #expect(markdown.contains("## Next steps\n\n- Renew the lease · Ivo · 3 May\n"))
        #expect(!markdown.contains("Task"))
    }

    @Test func fillerTurnsOfATranscriptAreLeftOut() {
        let turns = [
            "Ann Lee: Okay.", "Bo Ek: Yeah, thanks.",
            "Ann Lee: The remote control will have five buttons and a battery for two years.",
            "Bo Ek: Um, right.", "Ann Lee: Hmm.",
            "Bo Ek: The case of the remote control is made of yellow rubber for younger buyers.",
            "Ann Lee: Cool.",
        ]
        let draft = drafter.draft(of: report(turns, language: "en"), maxWords: nil)
        #expect(sentences(draft).count == 2, "\(draft.markdown)")
    }

    @Test func aLeadingConnectiveGoesButNothingThatMatters() {
        let cases = [
            "However, the second plant did not open in May.": "The second plant did not open in May.",
            "If sales fall, the second plant will close.": "If sales fall, the second plant will close.",
            "Not surprisingly, the second plant closed.": "Not surprisingly, the second plant closed.",
            "(a) the second plant closed in May.": "the second plant closed in May.",
        ]
        for (long, short) in cases { #expect(Shortening.shorten(long) == short) }
    }

    @Test func anAskNearTheEndOfALongReportIsFound() {
        var texts = (0..<4000).map {
            "Line \($0) of the log says that machine \($0 % 97) ran for \($0 % 24) hours without a fault."
        }
        texts.insert(
            "The plant is old. We ask the council to approve 3 new pumps by 1 July. Nobody lives there.",
            at: 3800)
        let draft = drafter.draft(of: report(texts, language: "en"), maxWords: nil)
        #expect(
            draft.markdown.contains("## Decisions\n\n- We ask the council to approve 3 new pumps by 1 July."))
        #expect(draft.citations.contains { $0.lines == 3801...3801 })
    }

    @Test func theSameReportAlwaysGivesTheSameDraft() {
        let texts = plantedCases[0].ordinary + plantedCases[0].risks
        let first = drafter.draft(of: report(texts, language: "en"), maxWords: nil).markdown
        for _ in 0..<5 {
            #expect(drafter.draft(of: report(texts, language: "en"), maxWords: nil).markdown == first)
        }
    }

    @Test func randomBytesDoNoHarm() {
        var state: UInt64 = 20_261_121
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for round in 0..<300 {
            let texts = (0..<Int(next() % 6 + 1)).map { _ in
                String(
                    decoding: (0..<Int(next() % 200)).map { _ in
                        round % 2 == 0 ? UInt8(next() % 256) : UInt8(next() % 96 + 32)
                    }, as: UTF8.self)
            }
            let language = ["en", "zh", "ar", "und", "de"][round % 5]
            let draft = drafter.draft(
                of: report(texts, language: language), maxWords: round % 3 == 0 ? 20 : nil)
            #expect(draft.markdown.hasPrefix("# "))
            _ = texts.map { (Sentences.split($0), LanguageGuess.detect($0), TokenEstimate.tokens(in: $0)) }
        }
    }
}
