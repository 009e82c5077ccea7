import BriefCore
import BriefStages
import BriefText
import Testing

/// What a reader notices on the page that is made without a limit of words. All reports are invented.
@Suite struct PageBriefTests {
    private func page(_ blocks: [(String?, [Paragraph])], language: String = "en", title: String = "Report")
        -> PageOfText
    {
        let sections = blocks.map { Section(heading: $0.0, level: $0.0 == nil ? 0 : 1, paragraphs: $0.1) }
        let report = Report(
            source: .standardInput, sha256: "", bytes: 0, title: title, language: language,
            sections: sections,
            characters: 1, words: 1)
        let draft = ExtractiveDrafter(reason: nil).draft(of: report, maxWords: nil)
        return PageOfText(draft)
    }

    private func prose(_ text: String) -> Paragraph { Paragraph(text: text, lines: 1...1) }
    private func item(_ text: String) -> Paragraph { Paragraph(text: text, lines: 1...1, kind: .item) }
    private func row(_ text: String) -> Paragraph { Paragraph(text: text, lines: 1...1, kind: .row) }

    /// By language: summary heading, its first sentence, a sentence that leans on it, and what follows elsewhere.
    static let summaries: [(String, String, String, String)] = [
        (
            "en", "Executive summary", "Card payments failed for 2 hours on 17 April.",
            "It began with a certificate."
        ),
        ("bg", "Резюме", "Плащанията с карта спряха за 2 часа на 17 април.", "Това засегна 900 клиенти."),
        ("de", "Zusammenfassung", "Kartenzahlungen fielen am 17. April zwei Stunden aus.", "Das ist neu."),
        (
            "fr", "Résumé", "Les paiements par carte ont échoué 2 heures le 17 avril.",
            "Cela touche 900 clients."
        ),
        (
            "es", "Resumen ejecutivo", "Los pagos con tarjeta fallaron 2 horas el 17 de abril.",
            "Esto es nuevo."
        ),
        ("zh", "摘要", "四月十七日银行卡支付中断2小时。", "这影响了900名客户。"),
    ]

    @Test(arguments: summaries) func theBottomLineIsWhatTheReportsOwnSummarySays(
        _ language: String, _ heading: String, _ first: String, _ second: String
    ) {
        let page = page(
            [
                (
                    "1",
                    [
                        row("Total | 12 | 14 | 18"),
                        item("10:37 The first alert fires and somebody looks at it."),
                    ]
                ),
                (heading, [prose(first + " " + second)]),
            ], language: language)
        #expect(page[.bottomLine].hasPrefix(first), "\(page.markdown)")
        #expect(!page[.keyPoints].contains(second), "\(page.markdown)")
    }

    @Test func withoutASummaryTheFirstRealParagraphIsTheBottomLine() {
        let page = page([
            (
                "Weekly report",
                [
                    prose("Author: Mina Petrova, Operations."), prose("Date: 4 May 2026."),
                    prose("Good morning everyone, and thanks for reading."),
                    prose("The depot in Varna shipped 4,120 parcels, 12 percent more than a week ago."),
                    prose("One of the vans broke down. The repair took until Friday and cost 900 euros."),
                ]
            )
        ])
        #expect(
            page[.bottomLine]
                == "The depot in Varna shipped 4,120 parcels, 12 percent more than a week ago.\n",
            "\(page.markdown)")
        for unwanted in ["Author", "Date", "Good morning"] {
            #expect(!page.markdown.contains(unwanted), "\(page.markdown)")
        }
    }

    @Test(arguments: [
        ("en", "Next steps", "Ship the new import. Owner: Marta Kovac, by 20 May."),
        ("bg", "Следващи стъпки", "Среща с двата клиента. Отговорник: Петър Ангелов, до 14 май."),
        ("de", "Nächste Schritte", "Stellen ausschreiben. Verantwortlich: Nadine Vogt, bis 20. Mai."),
        ("fr", "Prochaines étapes", "Publier les annonces. Responsable : Paul Girard, avant le 12 avril."),
        ("zh", "后续步骤", "与供应商签署报告。负责人：王芳，5月8日前完成。"),
    ]) func aStepStaysWithItsOwnerAndDay(_ language: String, _ heading: String, _ step: String) {
        for kind in [Paragraph.Kind.item, .prose] {
            let page = page(
                [(heading, [Paragraph(text: step, lines: 1...1, kind: kind)])], language: language)
            #expect(page[.nextSteps] == "- \(step)\n", "\(page.markdown)")
        }
    }

    @Test(arguments: [
        (
            "en", "Approve a second price notice for old accounts.",
            "It costs EUR 18,000 and goes out by 15 May."
        ),
        ("de", "Wir bitten den Vorstand, zwei Pumpen zu genehmigen.", "Das kostet 18.000 Euro im Jahr."),
        ("es", "Pedimos al comité que apruebe un segundo almacén.", "Cuesta 340.000 euros al año."),
        ("bg", "Молим ръководството да одобри нов склад в Русе.", "Той струва 340 000 лв. годишно."),
    ]) func anAskStaysWithItsPriceAndOutOfTheKeyPoints(_ language: String, _ ask: String, _ price: String) {
        let heading = BriefHeadings.heading(.decisions, language: language)
        let page = page([(heading, [prose(ask + " " + price)])], language: language)
        #expect(page[.decisions] == "- \(ask) \(price)\n", "\(page.markdown)")
        #expect(page[.keyPoints].isEmpty)
    }

    @Test(arguments: ["Decide whether to keep the old depot open.", "Approve 46,000 euros for a monitor."])
    func aRequestIsADecisionWithoutAnyHeading(_ ask: String) {
        let page = page([
            (nil, [prose("Sales rose by 12 percent to 4.1 million euros in the quarter."), item(ask)])
        ])
        #expect(page[.decisions] == "- \(ask)\n", "\(page.markdown)")
    }

    @Test func aSentenceThatLeansOnAnotherNeverStandsAlone() {
        let page = page([
            (
                "Certificates",
                [
                    prose(
                        "Nine certificates stand outside the inventory of the payments team. One of them secures the link to Banco Merida, 4.1 million euros a day."
                    ),
                    prose("This was found in March. Sales recommends it."),
                ]
            )
        ])
        for line in page.markdown.split(separator: "\n") {
            for opening in ["One of them", "- One of them", "This was", "- This was", "- Sales recommends"] {
                #expect(!line.hasPrefix(opening), "\(page.markdown)")
            }
        }
    }

    @Test func rowsAndTimelinesAreNoKeyPointsWhereThereIsProse() {
        let page = page([
            (
                "Summary",
                [prose("The shop was closed for 126 minutes on Friday. We lost 264,000 euros of sales.")]
            ),
            (
                "Impact",
                [row("Measure | Value"), row("Duration | 126 minutes"), row("Lost sales | 264,000 euros")]
            ),
            (
                "Timeline",
                [
                    row("Time | Event"), row("10:37 | A new certificate is requested from Norvik."),
                    item("11:18 The shop works again, and the team decided to close the incident."),
                ]
            ),
            (
                "Causes",
                [prose("A certificate had expired. Nobody had written it into the inventory of 2025.")]
            ),
        ])
        #expect(!page.markdown.contains("10:37") && !page.markdown.contains("11:18"), "\(page.markdown)")
        #expect(!page.markdown.contains("Duration"), "\(page.markdown)")
        #expect(page[.decisions].isEmpty)
    }

    @Test func aTableAloneIsReadWithTheNamesOfItsColumns() {
        let page = page([
            (
                "Figures",
                [
                    row("Metric | Week 18 | Week 19"), row("Sign-ups | 2,740 | 3,080"),
                    row("Cancelled subscriptions | 96 | 121"),
                ]
            )
        ])
        #expect(page.markdown.contains("Sign-ups · Week 18: 2,740 · Week 19: 3,080"), "\(page.markdown)")
        #expect(!page.markdown.contains("|"))
    }

    @Test func aRowWithOwnerAndDayIsANextStep() {
        let page = page([
            ("Summary", [prose("The audit found 12 faults in the two depots of the region.")]),
            (
                "Next steps",
                [row("Action | Owner | Due"), row("Renew the certificate | Dalia Haddad | 30 April")]
            ),
        ])
        #expect(
            page[.nextSteps] == "- Renew the certificate · Dalia Haddad · 30 April\n", "\(page.markdown)")
    }

    @Test func narrationIsNoStepAndAQuestionNeither() {
        let page = page([
            (
                "Actions",
                [
                    prose("Note: We initially attempted to repair the pump on site by 12 May with a spare."),
                    prose("What should we do now about the second pump by 20 May?"),
                    prose("Karl Aas will have both pumps inspected by 12 June."),
                ]
            )
        ])
        #expect(
            page[.nextSteps] == "- Karl Aas will have both pumps inspected by 12 June.\n", "\(page.markdown)")
    }

    @Test func addressesCodeAndHeadingsAreNeverTaken() {
        let page = page([
            (
                "News",
                [
                    prose("The new depot opened on 3 May with 40 people and 12 vans for the south."),
                    prose("Questions go to lena.brodie@example.org before the end of the month."),
                    prose("https://example.org/reports/2026/depot-opening-and-more."),
                    prose("3.1 The year in figures"),
                    prose("if (vans > 12) { depot[3] = open_gate(vans); } else { depot = []; }"),
                    prose("The old depot closes in June and will be sold for 2 million euros."),
                ]
            )
        ])
        for unwanted in ["example.org", "3.1", "depot["] {
            #expect(!page.markdown.contains(unwanted), "\(page.markdown)")
        }
    }

    @Test(arguments: ["da", "no", "sv"]) func aShortReportTakenForItsNeighbourKeepsItsRisk(_ guess: String) {
        let risk = "Der er en risiko for, at leverandøren ikke kan levere før oktober."
        let page = page(
            [(nil, [prose("Salget steg med 12 procent i maj."), prose(risk)])], language: guess)
        #expect(page[.risks] == "- \(risk)\n", "\(page.markdown)")
    }

    @Test func everySentenceOfThePageIsCited() {
        let page = page([
            ("Summary", [prose("The audit found 12 faults in two depots. They cost 40,000 euros.")]),
            ("Next steps", [row("Action | Owner | Due"), row("Renew it | Dalia Haddad | 30 April")]),
        ])
        for citation in page.draft.citations { #expect(page.markdown.contains(citation.sentence)) }
        #expect(page.draft.citations.count == 2)
    }
}

/// A draft's text by section.
struct PageOfText {
    let draft: Draft
    private var sections: [SectionKind: String] = [:]

    init(_ draft: Draft) {
        self.draft = draft
        var kind: SectionKind?
        for line in draft.markdown.split(separator: "\n") {
            if line.hasPrefix("## ") {
                kind = BriefHeadings.kind(ofHeading: String(line.dropFirst(3)))
            } else if let kind {
                sections[kind, default: ""] += line + "\n"
            }
        }
    }

    var markdown: String { draft.markdown }
    subscript(kind: SectionKind) -> String { sections[kind] ?? "" }
}
