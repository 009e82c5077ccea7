import BriefMarkdown
import Testing

@Suite struct HostileMarkdownTests {
    static let inputs: [String] = [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "text <script>alert(1)</script> text",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)\n\nmore\n</script\n>",
        "<img src=x onerror=alert(1)>",
        "a <img src=\"x\" onerror=\"alert(1)\"> b", "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"https://evil.example\"></iframe>", "<object data=x></object>", "<embed src=x>",
        "<base href=\"https://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<style>body{background:url(https://evil.example)}</style>",
        "<link rel=stylesheet href=https://evil.example>",
        "<form action=https://evil.example><input name=a></form>", "<a href=\"javascript:alert(1)\">x</a>",
        "<div\n\nonclick=x",
        "<!-- <b>comment</b> -->", "<!-- open comment", "<![CDATA[<b>x</b>]]>", "<?php echo 1 ?>",
        "<!DOCTYPE html>", "<!ENTITY x>",
        "</p></body></html>", "<x-custom onclick=alert(1)>", "<b", "<b <i>", "a < b and c > d", "<<b>>",
        "\\<b>", "\\\\<b>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "&#x3C;img src=x onerror=alert(1)&#x3E;",
        "&amp;lt;b&amp;gt;",
        "&amp;#60;b&amp;#62;", "&lt", "&copy; &nbsp; &notanentity;", "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\u{0}script:alert(1))", "[x](&#106;avascript:alert(1))", "[x](java&#x0A;script:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](\u{1}javascript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](vbscript:x)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](file:///etc/passwd)", "[x](//evil.example)",
        "[x](/etc/passwd)", "[x](#top)",
        "[x](https:evil.example)", "[x](https:///evil)", "[x](https://user:pw@evil.example)",
        "[x](http://a.example\"onclick=\"x)",
        "[x](http://a.example/'><script>)", "[x](<http://a.example/ b c>)",
        "[x](http://a.example \"t\" onclick=\"y\")",
        "[x](http://a.example '\"><script>alert(1)</script>')", "[x](ftp://a.example)",
        "[x](MAILTO:a@b.example)", "[x](mailto:a@b?body=%0d%0a<x>)",
        "[x][1]\n\n[1]: javascript:alert(1)", "[x]\n\n[x]: <javascript:alert(1)> 'a'",
        "[1]: data:text/html,x\n\n![a][1]",
        "<javascript:alert(1)>", "<data:text/html,x>", "<https://a.example/?q=<b>>",
        "![x](https://evil.example/pixel.png)",
        "![x](javascript:alert(1))", "[![x](https://evil.example/p.png)](https://a.example)",
        "![a <b>c</b> \"d\"](x)", "![*a*](data:image/png;base64,x)",
        "`<script>alert(1)</script>`", "``a`<b>``", "`x`{=html}<b>",
        "```{=html}\n<script>alert(1)</script>\n```", "```html onload=x\n<b>\n```",
        "~~~\n<b>\n", "    <script>alert(1)</script>", "# <img src=x onerror=y>", "# T {onclick=alert(1)}",
        "- <b>x</b>\n- [y](javascript:z)",
        "> <iframe>\n> </iframe>", "| <b>a</b> | [x](javascript:y) |\n|---|---|\n| <img src=x> | `|<b>|` |",
        "- [ ] <input>\n- [x] ~~gone~~",
        "a\u{202E}b\u{2066}c\u{2069}", "a\u{0}b\u{7}c\u{1B}[31md\u{9B}e\u{7F}", "\u{FEFF}# x\u{200B}y",
        "&#x202E;abc&#8294;", "&#0;&#1;&#27;[2J",
        "x\u{E0041}\u{E0042}\u{E007F}", "a\u{2028}b\u{2029}c\u{85}d", "::: {.x onclick=y}\ntext\n:::",
        "[text]{onclick=alert(1)}",
        "$$\\href{javascript:alert(1)}{x}$$", "\\begin{x}\\input{/etc/passwd}\\end{x}",
        "---\ntitle: <b>\n---\n", "[^1]\n\n[^1]: <b>", "%<b>\n%x",
        "http://a.example/<script>", "www.evil.example", "xmpp:a@b.example", "**<b>**<i>*</i>*",
        "[a](b)(c)[d]: e", "[[x]](javascript:y)",
        String(repeating: "<b>", count: 300),
        String(repeating: "[", count: 300) + "x" + String(repeating: "](javascript:x)", count: 300),
    ]

    @Test(arguments: inputs) func nothingThatRunsOrLoadsComesThrough(_ input: String) {
        let markdown = SafeMarkdown.markdown(input)
        #expect(Referee.foreignTags(in: SafeMarkdown.html(input)) == [])
        #expect(Referee.foreignTags(in: Referee.unsafeHTML(markdown)) == [])
        #expect(Referee.hiddenCharacters(in: markdown + SafeMarkdown.html(input)) == [])
        #expect(SafeMarkdown.markdown(markdown) == markdown)
        #expect(SafeMarkdown.html(markdown) == SafeMarkdown.html(input))
    }

    @Test func theTableHoldsWhatTheReviewAskedFor() { #expect(Set(Self.inputs).count >= 110) }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a <b>c</b>", "a &lt;b&gt;c&lt;/b&gt;"),
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("&amp;lt;b&amp;gt;", "&amp;lt;b&amp;gt;"),
        ("R&D \"<x>\"", "R&D \"&lt;x&gt;\""),
        ("a < b and c > d", "a &lt; b and c &gt; d"),
        ("[report](https://a.example/x?a=1&b=2)", "[report](https://a.example/x?a=1&b=2)"),
        ("[report](javascript:alert(1))", "report"),
        ("[mail](mailto:ana@a.example)", "[mail](mailto:ana@a.example)"),
        ("[a](https://a.example/(x)'\")", "[a](https://a.example/%28x%29%27%22)"),
        ("![chart of revenue](https://a.example/c.png)", "chart of revenue"),
        ("[![alt](x.png)](https://a.example)", "[alt](https://a.example)"),
        ("- [ ] call\n- [x] done", "- call\n- ✓ done"),
        ("~~old~~ new", "\\~\\~old\\~\\~ new"),
        ("line<br>next", "line\\\nnext"),
        ("1986\\. A great year", "1986\\. A great year"),
        ("snake_case and _em_", "snake_case and *em*"),
        ("It cost $5 to $7.", "It cost $5 to $7."),
        ("a\u{202E}b", "ab"),
        ("* one\n* two\n    * three", "- one\n- two\n  - three"),
        ("3) c\n4) d", "3. c\n4. d"),
        ("| Item | Owner |\n|---|---|\n| Plan | Ana |", "- **Plan:** Ana"),
        ("| R | Q1 | Q2 |\n|--|--|--|\n| EU | 1 | 2 \\| 3 |", "- **EU** – Q1: 1; Q2: 2 \\| 3"),
        ("```markdown\n# Head\n\ntext\n```", "# Head\n\ntext"),
        ("```\n## Head\n- a", "# Head\n\n- a"),
        ("Head\n====\n\ntext", "# Head\n\ntext"),
        ("**Head**\n\n**Risks:**\n\n- a", "# Head\n\n## Risks\n\n- a"),
        ("### Head\n\n#### Sub\n\n##### Below\n\nx", "# Head\n\n## Sub\n\n### Below\n\nx"),
        ("# A\n\n# B\n\nx\n\n# C", "# A\n\n## B\n\nx\n\n## C"),
        ("中文\n下一行", "中文下一行"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("**负责人：**张三", "**负责人**：张三"), ("见**“重点”**一节", "见“**重点**”一节"), ("2 ** 3 ** 4", "2 \\*\\* 3 \\*\\* 4"),
        ("# 一、**要点：**三项", "# 一、要点：三项"), ("", ""), ("\u{0}", ""), ("<", "&lt;"),
    ]) func isWrittenAs(_ input: String, _ expected: String) {
        #expect(SafeMarkdown.markdown(input) == (expected.isEmpty ? "" : expected + "\n"))
    }
}
