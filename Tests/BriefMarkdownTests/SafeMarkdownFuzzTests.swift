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

    @Test(arguments: 0..<4) func tokenSoupComesOutSafeAndSettled(_ seed: Int) {
        var random = Seeded(state: UInt64(seed))
        for _ in 0..<1500 where Self.isHarmless(Self.soup(&random)) == false { return }
    }

    @Test func randomBytesComeOutSafeAndSettled() {
        var random = Seeded(state: 99)
        for _ in 0..<1500 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            guard Self.isHarmless(String(decoding: bytes, as: UTF8.self)) else { return }
        }
    }

    /// Stops at the first text that fails, so that one defect does not fill the log.
    static func isHarmless(_ text: String) -> Bool {
        let once = SafeMarkdown.markdown(text)
        let html = SafeMarkdown.html(text)
        let foreign = Referee.foreignTags(in: html) + Referee.foreignTags(in: Referee.unsafeHTML(once))
        let hidden = Referee.hiddenCharacters(in: once + html)
        let twice = SafeMarkdown.markdown(once)
        #expect(foreign == [], "from \(text.debugDescription)")
        #expect(hidden == [], "from \(text.debugDescription)")
        #expect(once == twice, "from \(text.debugDescription)")
        return foreign.isEmpty && hidden.isEmpty && once == twice
    }
}
