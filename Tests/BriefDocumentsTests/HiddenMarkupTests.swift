import BriefDocuments
import Testing

@Suite struct HiddenMarkupTests {
    private func markdown(_ source: String) -> [String] {
        shape(MarkdownDocument.read(Array(source.utf8)[...]))
    }

    @Test(arguments: [
        ("a <span style=\"display:none\">SECRET</span>b", ["prose 1 a b"]),
        ("<p hidden>SECRET</p>\n\nb", ["prose 3 b"]),
        ("<font color=white>SECRET</font> b c", ["prose 1 b c"]),
        ("<SPAN class='sr-only'>SECRET</SPAN>b", ["prose 1 b"]),
        ("a <span hidden>SECRET\nSECRET</span>\n\nb", ["prose 1 a", "prose 4 b"]),
        ("a <span hidden>never closed\n\nb", ["prose 1 a", "prose 3 b"]),
        ("a `<p hidden>` b", ["prose 1 a <p hidden> b"]),
        ("a <b>c</b> <span style=\"color:red\">d</span>", ["prose 1 a c d"]),
        ("1 < 2 and <hidden", ["prose 1 1 < 2 and <hidden"]),
    ]) func whatHTMLHidesStaysOutOfMarkdown(_ source: String, _ expected: [String]) {
        #expect(markdown(source) == expected)
    }

    @Test func manyThatAreNeverClosedTakeNoLongTime() {
        let source = (0..<20_000).map { "<p hidden id=a\($0)>x" }.joined(separator: " ")
        #expect(markdown(source + "\n\nlast words") == ["prose 3 last words"])
    }

    @Test func hardBreaksPartLinesOfTheirOwn() {
        #expect(markdown("Owner: Jana  \nDate: 3 May\n") == ["prose 1 Owner: Jana", "prose 2 Date: 3 May"])
    }
}
