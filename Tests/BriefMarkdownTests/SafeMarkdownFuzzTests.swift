import BriefMarkdown
import Testing

@Suite struct SafeMarkdownFuzzTests {
    static let tokens = [
        "# ", "## ", "\n", "\n\n", "\n\n\n", "- ", "  - ", "    ", "1. ", "17) ", "> ", "```",
        "```markdown\n", "~~~\n", "`", "``",
        "*", "**", "***", "_", "__", "[", "]", "(", ")", "](http://a.b/c?x=1&copy;)",
        "](javascript:alert(1))", "![",
        "<script>", "</script>", "<b>", "<br>", "<!-- ", " -->", "<img src=x onerror=y>", "<http://a.b>", "<",
        ">",
        "&lt;", "&amp;lt;", "&#x202E;", "&#10;", "&#0;", "&", "|", "|---|---|", "\\|", "\\", "$", "$5",
        "{=html}", "{",
        "[ ] ", "[x] ", "~~", "===", "---", "- - -", "word", "Ünï", "中文", "。", "（x）", "שלום", "\u{202E}",
        "\u{200B}", "\u{7}",
        "\u{0}", "\u{1B}[31m", "\t", " ", "  \n", "\\\n", "a_b_c", "12%", ":", "::: ", "%", "+ ", "=", "^",
        "!", "\"", "'",
        "[ref]: javascript:x\n", "[ref]", "R&D \"<x>\"", "\u{A0}", "\r\n", "\r", "xmpp:a@b",
        "data:text/html,x",
    ]

    static func soup(_ random: inout Seeded) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...40, using: &random) {
            text += tokens.randomElement(using: &random) ?? ""
        }
        return text
    }

    @Test(arguments: 0..<8) func makingSafeTwiceChangesNothing(_ seed: Int) {
        var random = Seeded(state: UInt64(seed))
        var failures = 0
        for _ in 0..<10000 where failures < 5 {
            let text = Self.soup(&random)
            let once = SafeMarkdown.markdown(text)
            let twice = SafeMarkdown.markdown(once)
            if once != twice { failures += 1 }
            #expect(once == twice, "from \(text.debugDescription)")
        }
    }
}
