import BriefDocuments
import Testing

@Suite struct HTMLTests {
    @Test func headingsParagraphsListsAndTablesStayWithTheirLines() throws {
        let page = try html(
            """
            <!DOCTYPE html>
            <html><head><title>Q3 &ndash; read-out</title>
            <script>var a = "<p>not this</p>";</script>
            <style>p { color: red }</style></head>
            <body><nav><a href="/">Home</a></nav>
            <h1>Quarterly
              report</h1>
            <p>Revenue was <b>&euro;4.2&nbsp;million</b>, up 12&#37;;
            churn fell.</p>
            <ul><li>Call <i>Acme</i></li><li>Pay<ul><li>fee</li></ul></li></ul>
            <table><thead><tr><th>Region</th><th>Q1</th></tr></thead>
            <tr><td>North</td><td>12</td></tr>
            <tr><td>South</td>
            <td>9</td></tr></table>
            <blockquote><p>We will pay.</p></blockquote>
            <pre>a = 1
              b = 2</pre>
            <dl><dt>Owner</dt><dd>Jana</dd></dl>
            </body></html>
            """)
        #expect(page.title == "Q3 – read-out")
        #expect(
            shape(page) == [
                "h1 6-7 Quarterly report", "prose 8-9 Revenue was €4.2 million, up 12%; churn fell.",
                "item 10 Call Acme",
                "item 10 Pay", "item 10 fee", "row 11 Region | Q1", "row 12 North | 12",
                "row 13-14 South | 9",
                "quote 15 We will pay.", "code 16-17 a = 1\n  b = 2", "item 18 Owner: Jana",
            ])
    }

    @Test(arguments: [
        ("<p>one<br>Two<br>Three</p>", ["prose 1 one", "prose 1 Two", "prose 1 Three"]),
        ("<p>one two<br>three four</p>", ["prose 1 one two three four"]),
        ("<p>One here.<br><br>Two here.</p>", ["prose 1 One here.", "prose 1 Two here."]),
        ("<p>a<span>b</span>c<em>d</em></p>", ["prose 1 abcd"]),
        ("<div>a</div>b<div>c</div>", ["prose 1 a", "prose 1 b", "prose 1 c"]),
        (
            "<p>45<sup>2</sup> and m<sup>2</sup>, CO<sub>2</sub>, 4<sup>th</sup></p>",
            ["prose 1 45² and m², CO₂, 4th"]
        ),
        ("<p>It cost <del>$5</del> <ins>$6</ins>.</p>", ["prose 1 It cost $6."]),
        ("<p>it&#146;s &#8364;5</p>", ["prose 1 it’s €5"]),
        ("<p>a &lt;b&gt; &amp; &quot;c&quot; &copy;</p>", ["prose 1 a <b> & \"c\" ©"]),
        ("<p>say <q>yes</q> now</p>", ["prose 1 say “yes” now"]),
        ("<p>unclosed<p>next <b>bold", ["prose 1 unclosed", "prose 1 next bold"]),
        ("<h2>A</h2>text", ["h2 1 A", "prose 1 text"]),
        ("<div role=heading aria-level=3>A b</div><p>t</p>", ["h3 1 A b", "prose 1 t"]),
        (
            "<p><strong>Labor Markets</strong><br>Employment rose.</p>",
            ["h2 1 Labor Markets", "prose 1 Employment rose."]
        ),
        ("<p><b>Note.</b> It rose.</p>", ["prose 1 Note. It rose."]),
        (
            "<table><tr><td><h2>Head</h2><p>Text one.</p><p>Text two.</p></td></tr></table>",
            ["h2 1 Head", "prose 1 Text one.", "prose 1 Text two."]
        ),
        ("<table><tr><td>a</td><td></td><td>c</td><td></td></tr></table>", ["row 1 a |  | c"]),
        ("<table><tr><td>only one cell</td></tr></table>", ["prose 1 only one cell"]),
        ("<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>", ["row 1 1 | 2"]),
        ("<ol><li><p>one</p><p>two</p></li></ol>", ["item 1 one", "item 1 two"]),
        ("<p>x</p><!-- <p>gone</p> -->", ["prose 1 x"]),
        ("<p>a&shy;b&#x200b;c</p>", ["prose 1 ab\u{200B}c"]),
        ("text without any tag but one <br> here", ["prose 1 text without any tag but one here"]),
        ("<details><summary>More</summary><p>Inside.</p></details>", ["prose 1 More", "prose 1 Inside."]),
    ]) func markupBecomesText(_ source: String, _ expected: [String]) throws {
        #expect(try shape(html("<!doctype html><body>" + source)) == expected)
    }

    static let filler = String(
        repeating: "<p>Revenue of the northern region grew by twelve percent in this quarter.</p>", count: 12)

    @Test(arguments: [
        "<nav>SITE</nav>", "<header><p>SITE</p></header>", "<footer>SITE</footer>", "<aside>SITE</aside>",
        "<div role=navigation>SITE</div>",
        "<ul class=\"nav navbar\"><li>SITE</li></ul>", "<div id=menu>SITE</div>",
        "<ol class=breadcrumb><li>SITE</li></ol>",
        "<div class=t4_nav id=t4_nav><a>SITE</a></div>", "<div class=cookie-banner>SITE</div>",
        "<div role=banner>SITE</div>",
        "<form><input value=SITE><button>SITE</button><select><option>SITE</select><textarea>SITE</textarea></form>",
        "<svg><text>SITE</text></svg>", "<iframe>SITE</iframe>", "<noscript>SITE</noscript>",
        "<template><p>SITE</p></template>",
        "<object>SITE</object>", "<canvas>SITE</canvas>", "<a class=skip-link href=#x>SITE</a>",
        "<dialog>SITE</dialog>",
    ]) func whatIsTheSitesGoes(_ part: String) throws {
        let page = try html("<!doctype html><body>\(part)\(Self.filler)")
        #expect(!shape(page).contains { $0.contains("SITE") })
        #expect(page.blocks.count == 12)
    }

    @Test(arguments: [
        "<article><header><h1>OURS</h1></header>%</article>", "<main><aside>OURS</aside>%</main>",
        "<main>%<footer>OURS</footer></main>",
        "<div class=has-sidebar>OURS %</div>", "<form id=aspnetForm>OURS %</form>",
        "<div class=\"hidden md:block\">OURS</div>%",
        "<header><p>OURS \(String(repeating: "words of the report ", count: 12))</p></header>%",
    ]) func whatIsTheReportsStays(_ page: String) throws {
        let page = page.split(separator: "%", omittingEmptySubsequences: false).joined(separator: Self.filler)
        #expect(try shape(html("<!doctype html><body>" + page)).contains { $0.contains("OURS") })
    }

    @Test func aPageThatIsAllHeaderIsReadAllTheSame() throws {
        let page = try html(
            "<!doctype html><body><footer><p>We lost four customers this week, and two more will go.</p></footer>"
        )
        #expect(shape(page) == ["prose 1 We lost four customers this week, and two more will go."])
    }

    @Test func theSitesNameIsNoTitle() throws {
        let page = try html(
            "<!doctype html><title>The Bank - Outlook 2026</title><body><header><h1>The Central Bank of Nowhere</h1></header>"
                + "<h2>Outlook 2026</h2>\(Self.filler)")
        #expect(page.heading == "Outlook 2026")
    }

    @Test func nestingAndUnclosedTagsPass() throws {
        for source in [
            String(repeating: "<div>", count: 100_000) + "deep words"
                + String(repeating: "</div>", count: 100_000),
            String(repeating: "<b>", count: 100_000) + "deep words",
            String(repeating: "<ul><li>", count: 50_000) + "deep words",
            String(repeating: "<table><tr><td>", count: 30_000) + "deep words",
            String(repeating: "<div>", count: 600) + String(repeating: "</x>", count: 50_000) + "deep words",
            "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">deep words",
        ] {
            let page = try html("<!doctype html><body>" + source + "<p>last words")
            #expect(shape(page).joined(separator: " ").contains("deep words"))
            #expect(shape(page).last?.hasSuffix("last words") == true)
        }
    }

    @Test func whatIsHiddenDeepDownStaysHidden() throws {
        let deep = String(repeating: "<span>", count: 2_000)
        let page = try html(
            "<!doctype html><body><p>shown</p>\(deep)<div hidden><div><div>SECRET</div></div>SECRET</div><p>SECRET too</p>"
        )
        #expect(!shape(page).contains { $0.contains("SECRET</div>") || $0.hasSuffix("1 SECRET") })
    }
}
