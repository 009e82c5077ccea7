import BriefDocuments
import Testing

@Suite struct PlainTextTests {
    static let wrapped = """
        The payments service lost its primary database at nine in the morning and
        was down for two hours. Customers saw errors at the till, and some orders
        were charged twice. All of them have been paid back.

        The cause was a certificate that nobody had renewed. An alert had been sent
        to a mailbox that nobody reads.
        """

    @Test func wrappedLinesAreJoinedAndBlankLinesPart() throws {
        #expect(
            try text(Self.wrapped) == [
                "prose 1-3 The payments service lost its primary database at nine in the morning and was down for two "
                    + "hours. Customers saw errors at the till, and some orders were charged twice. All of them have been "
                    + "paid back.",
                "prose 5-6 The cause was a certificate that nobody had renewed. An alert had been sent to a mailbox "
                    + "that nobody reads.",
            ])
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func linesAreThoseOfAnEditorWhateverEndsThem(_ end: String) throws
    {
        let source = "Title\n\n\(Self.wrapped)".split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: end)
        #expect(try text(source).map { $0.prefix(9) } == ["h1 1 Titl", "prose 3-5", "prose 7-8"])
    }

    @Test func unusualEndsPartLinesButAreNotCounted() throws {
        #expect(
            try text("First paragraph here.\u{2029}Second one here.\u{0C}Third one here.\nFourth one here.")
                == [
                    "prose 1 First paragraph here.", "prose 1 Second one here.", "prose 1 Third one here.",
                    "prose 2 Fourth one here.",
                ])
        #expect(try text("One line is here.\u{85}Next line is here.\u{2028}Last line is here.").count == 3)
    }

    @Test func aLineThatIsAParagraphStaysOne() throws {
        let turns = [
            "Anna: We lost eleven customers this week and two more have told us that they will leave in March.",
            "Boris: I know.", "Anna: So what do we do about it?",
            "Clara: We should call each of them before Friday, and offer the old price until the end of the year.",
            "Boris: Agreed, I will take the first four of them.",
        ]
        #expect(try text(turns.joined(separator: "\n")) == turns.enumerated().map { "prose \($0 + 1) \($1)" })
    }

    @Test func hyphensAtLineEndsAreLeftAlone() throws {
        let source =
            "The committee looked at the long-\nterm plan and at the figures of the last year, then it took a decision.\n"
        #expect(
            try text(source + "It was a good one, as most of the members said when they were asked later.")
                .first?.contains("long-term plan") == true)
    }

    @Test func chineseLinesJoinWithoutBlank() throws {
        let line = "本季度收入增长百分之十二客户流失率下降到百分之二点一我们将继续扩大市场份额"
        #expect(
            try text("\(line)\n\(line)\n\(line)\n\(line)。") == ["prose 1-4 \(line)\(line)\(line)\(line)。"])
    }

    @Test(arguments: [
        ("Executive summary\n\nWe grew by 12 %.", ["h1 1 Executive summary", "prose 3 We grew by 12 %."]),
        ("Findings\n========\nWe grew by 12 %.", ["h1 1 Findings", "prose 3 We grew by 12 %."]),
        ("Findings\n--------\n\nWe grew by 12 %.", ["h2 1 Findings", "prose 4 We grew by 12 %."]),
        ("3.2 Churn by region\n\nIt fell.", ["h3 1 3.2 Churn by region", "prose 3 It fell."]),
        (
            "RISKS AND ISSUES\nThe supplier is late.",
            ["h1 1 RISKS AND ISSUES", "prose 2 The supplier is late."]
        ),
        ("Рискове\n\nДоставчикът закъснява.", ["h1 1 Рискове", "prose 3 Доставчикът закъснява."]),
        ("一、总体情况\n今年收入增长。", ["h2 1 一、总体情况", "prose 2 今年收入增长。"]),
        ("第三章 风险\n供应商延迟。", ["h2 1 第三章 风险", "prose 2 供应商延迟。"]),
        ("المخاطر\n\nتأخر المورد.", ["h1 1 المخاطر", "prose 3 تأخر المورد."]),
        ("Kapitel 4: Risiken\n\nEs gibt einige.", ["h2 1 Kapitel 4: Risiken", "prose 3 Es gibt einige."]),
        (
            "Text is here.\n\nNext steps:\n- Call them\n- Pay",
            ["prose 1 Text is here.", "h3 3 Next steps", "item 4 Call them", "item 5 Pay"]
        ),
    ]) func headingsAreFound(_ source: String, _ expected: [String]) throws {
        #expect(try text(source) == expected)
    }

    @Test(arguments: [
        "We grew.\n\nand then it ended\n\nMore text here.", "We grew.\n\nDate: 3 May 2026\n\nMore text here.",
        "We grew.\n\nsee https://example.org/report\n\nMore.", "We grew.\n\n2026-05-03 | 14:00\n\nMore.",
        "We grew.\n\nThanks, everybody,\n\nMore.", "We grew.\n\nThis sentence is short.\n\nMore.",
        "We grew.\n\nThe end comes without a stop", "We grew.\n\n[[PAGE 3]]\n\nMore text here.",
        "We grew.\n\nIn early August the company\n\nsold its share.",
        "1. Alpha\n\n2. Beta\n\n3. Gamma\n\nText is here.",
        "Name one\n\nName two\n\nName three\n\nName four\n\nName five\n\nText is here.",
    ]) func notEveryShortLineIsAHeading(_ source: String) throws {
        let headings = try text(source).dropFirst(source.hasPrefix("Name") ? 1 : 0).filter {
            $0.hasPrefix("h")
        }
        #expect(headings.isEmpty || (source.hasPrefix("Name") && headings.count == 1))
    }

    @Test func listsAreItems() throws {
        let source = """
            - call the supplier
              before Friday
            * pay the fee
            • renew the certificate

            1. first
            2) second
            (3) third
            a) fourth
            """
        #expect(
            try text(source) == [
                "item 1-2 call the supplier before Friday", "item 3 pay the fee",
                "item 4 renew the certificate",
                "item 6 first", "item 7 second", "item 8 third", "item 9 fourth",
            ])
    }

    @Test(arguments: [
        "Region\tQ1\tQ2\nNorth\t12\t14", "| Region | Q1 | Q2 |\n| North | 12 | 14 |",
        "Region     Q1     Q2\nNorth      12     14", "Region | Q1 | Q2\nNorth | 12 | 14",
    ]) func tablesAreRows(_ source: String) throws {
        #expect(
            try text("Text is here.\n\n" + source).suffix(2) == [
                "row 3 Region | Q1 | Q2", "row 4 North | 12 | 14",
            ])
    }

    @Test func rulesOfTablesAndDecorationGo() throws {
        #expect(
            try text("| A | B |\n|---|---|\n| 1 | 2 |\n\n* * *\n\nEnd of it.") == [
                "row 1 A | B", "row 3 1 | 2", "prose 7 End of it.",
            ])
    }

    @Test func aTableOfContentsIsRows() throws {
        #expect(
            try text("1. Summary ........ 3\n2. Findings ....... 12\n\nText is here.").filter {
                $0.hasPrefix("row")
            } == [
                "row 1 1. Summary | 3", "row 2 2. Findings | 12",
            ])
    }

    @Test func quotedMailIsAQuote() throws {
        #expect(try text("He wrote:\n\n> We will pay.\n> Soon.").last == "quote 3-4 We will pay. Soon.")
    }

    @Test func millionsOfTinyParagraphsAreGathered() throws {
        let document = PlainTextReader.read(Array(String(repeating: "a\n\n", count: 400_000).utf8)[...])
        #expect(document.blocks.count < 210_000)
        #expect(document.blocks.last?.lines.upperBound == 799_999)
    }
}
