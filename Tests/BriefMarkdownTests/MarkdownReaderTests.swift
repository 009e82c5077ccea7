import BriefMarkdown
import Testing

@Suite struct MarkdownReaderTests {
    /// `kind first-last text`, one block a line.
    static func listing(_ markdown: String) -> [String] {
        MarkdownReader.blocks(of: markdown).map { block in
            let kind: String
            switch block.kind {
            case .heading(let level): kind = "h\(level)"
            case .paragraph: kind = "p"
            default: kind = "\(block.kind)"
            }
            return "\(kind) \(block.lines.lowerBound)-\(block.lines.upperBound) \(block.text)"
        }
    }

    @Test func markupGoesAndItsTextStays() {
        let text =
            "A *b* **c** `d` [e](http://x.example) ![f](g.png) <i>h</i> &amp; &copy; i\\*j <http://k.example>"
        #expect(Self.listing(text) == ["p 1-1 A b c d e f h & © i*j http://k.example"])
    }

    @Test func headingsOfBothKindsKeepTheirLines() {
        #expect(
            Self.listing("# One\n\nTwo\n===\n\ntext\n\nThree\nfour\n---\nnext\n")
                == ["h1 1-1 One", "h1 3-4 Two", "p 6-6 text", "h2 8-10 Three four", "p 11-11 next"])
    }

    @Test func aTableIsReadRowByRowWithoutItsDelimiter() {
        let table = "Intro\nof two lines:\n| A | B \\| C |\n|---|:-:|\n| `x\\|y` | **2** |\n3 | 4\n\nafter\n"
        #expect(
            Self.listing(table) == [
                "p 1-2 Intro of two lines:", "row 3-3 A | B | C", "row 5-5 x|y | 2", "row 6-6 3 | 4",
                "p 8-8 after",
            ])
    }

    @Test func rowsWithoutADelimiterAreRowsWhenPipesFrameThem() {
        #expect(Self.listing("| a | b |\n| c | d |") == ["row 1-1 a | b", "row 2-2 c | d"])
        #expect(Self.listing("a | b\nc | d") == ["p 1-1 a | b c | d".replacing("1-1", with: "1-2")])
    }

    @Test func everyItemIsABlockWithoutItsBox() {
        let list = "- [ ] one\n  more\n- [x] two\n\n  second\n  1. inner\n- # head\n"
        #expect(
            Self.listing(list)
                == [
                    "item 1-2 one more", "item 3-3 two", "item 5-5 second", "item 6-6 inner", "item 7-7 head",
                ])
    }

    @Test func quotesAndCodeKeepTheirLines() {
        #expect(
            Self.listing("> a\n> b\n\n```swift\nlet x = \"\\|\"\n\ny\n```\n\n    indented\n")
                == ["quote 1-2 a b", "code 4-8 let x = \"\\|\"\n\ny", "code 10-10 indented"])
    }

    @Test func linkDefinitionsBeforeATableDoNotMoveItsRows() {
        #expect(
            Self.listing("[r]: http://x.example\n| a | b |\n|---|---|\n| c | d |").map {
                String($0.prefix(7))
            } == ["row 2-2", "row 4-4"])
    }

    @Test func htmlBlocksLeaveTheirTextOnItsLines() {
        let html =
            "<div>\n  Hello &amp; <b>bye</b>\n</div>\n\n<!-- hidden\ntext -->\n\n<script>\nalert(1)\n</script>\n\nend\n"
        #expect(Self.listing(html) == ["p 2-2 Hello & bye", "p 12-12 end"])
        let own = MarkdownReader.blocks(of: "a\n\n<p>xy\n") { html, line in
            [MarkdownBlock(kind: .paragraph, text: "own \(html.count)", lines: line...line)]
        }
        #expect(own.last == MarkdownBlock(kind: .paragraph, text: "own 6", lines: 3...3))
    }

    @Test func hanTextIsJoinedWithoutASpaceAndHardBreaksStayLines() {
        #expect(Self.listing("第一行\n第二行") == ["p 1-2 第一行第二行"])
        #expect(Self.listing("one  \ntwo") == ["p 1-2 one\ntwo"])
    }

    @Test func aHundredThousandNestedQuotesAreReadLikeOne() {
        let blocks = MarkdownReader.blocks(of: String(repeating: ">", count: 100_000) + " deep")
        #expect(blocks == [MarkdownBlock(kind: .quote, text: "deep", lines: 1...1)])
        #expect(SafeMarkdown.markdown(String(repeating: "- ", count: 100_000) + "deep") == "- deep\n")
        #expect(SafeMarkdown.markdown(String(repeating: "*a _b ", count: 50_000)).utf8.count > 100_000)
    }

    /// Each of these once cost time in step with the square of its length.
    @Test(arguments: [
        String(repeating: "**a ** ", count: 30_000), "- a\n" + String(repeating: "\n  b\n", count: 30_000),
        String(repeating: "|", count: 200_000),
        "|a|b|\n|-|-|\n" + String(repeating: "|a|b|\n", count: 20_000),
        (1..<600).map { String(repeating: "`", count: $0) }.joined(separator: " "),
    ]) func longHostileTextsAreReadInStepWithTheirLength(_ text: String) {
        let once = SafeMarkdown.markdown(text)
        #expect(once.utf8.count > text.utf8.count / 4)
        #expect(SafeMarkdown.markdown(once) == once)
    }

    @Test func linesStayInsideTheSourceWhateverIsRead() {
        var random = Seeded(state: 7)
        for _ in 0..<2000 {
            let text = SafeMarkdownFuzzTests.soup(&random)
            let lines = text.split(omittingEmptySubsequences: false) {
                $0 == "\n" || $0 == "\r\n" || $0 == "\r"
            }.count
            for block in MarkdownReader.blocks(of: text) {
                #expect(
                    block.lines.lowerBound >= 1 && block.lines.upperBound <= lines,
                    "in \(text.debugDescription)")
                #expect(!block.text.isEmpty)
            }
        }
    }
}
