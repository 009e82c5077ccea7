import BriefMarkdown
import Testing

@Suite struct TerminalTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
        ("a\rb", "ab"),
        ("a\nb\tc", "a b c"), ("a\u{202E}b\u{2067}c\u{200F}", "abc"), ("bell\u{7}", "bell␇"), ("\u{7F}", "␡"),
        ("Ünï 中文 🙂", "Ünï 中文 🙂"),
        ("👩\u{200D}💻", "👩\u{200D}💻"), ("\u{E0041}x", "x"),
    ]) func controlsAreShownAndHiddenCharactersDropped(_ text: String, _ safe: String) {
        #expect(TerminalText.safe(text) == safe)
    }

    @Test func linesStayWhereTheyAreWanted() {
        #expect(TerminalText.safe("a\nb\u{1B}", keepingLines: true) == "a\nb␛")
    }
}
