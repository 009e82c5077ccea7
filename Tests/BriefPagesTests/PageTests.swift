import BriefCore
import BriefPages
import Testing

@Suite struct PageTests {
    static func pages(_ task: RenderTask, _ renderer: PageRenderer = PageRenderer()) throws -> (
        markdown: String, html: String, text: String
    ) {
        let pages = try renderer.pages(for: task)
        #expect(pages.map(\.format) == [.markdown, .html, .text])
        return (pages[0].content, pages[1].content, pages[2].content)
    }

    @Test func aRefinedBriefSaysWhoDidWhatAndWhatItTook() throws {
        let pages = try Self.pages(PageFixtures.refined())
        for page in [pages.markdown, pages.html] {
            for words in [
                "drafted by phi-4-mini", "refined by gpt-oss-20b", "asked for refinement",
                "the report is of high priority and the draft is long", "$0.00022", "6,970 in, 720 out",
                "7.4 s",
                "2026-11-21", "Q3 business review", "high priority", "q3-review.md",
            ] { #expect(page.contains(words), "\(words)") }
            #expect(!page.contains("/home/someone"))
        }
    }

    @Test func theTextIsTheSentencesAndNothingElse() throws {
        let renderer = PageRenderer(sentences: { text, _ in text.split(separator: ".").map { $0 + "." } })
        let brief =
            "# It fell.\n\nIt fell by **3**. Why [x](http://a.example)\n\n## Risks\n\n- `a` b.\n\n```\ncode\n```\n"
        #expect(
            try Self.pages(PageFixtures.refined(brief), renderer).text
                == "It fell by 3.\nWhy x.\na b.\n".replacing("It fell by", with: "It fell.\nIt fell by"))
        #expect(try Self.pages(PageFixtures.refined("# A title\n\nOne.")).text == "One.\n")
        #expect(
            try Self.pages(PageFixtures.refined("# Twice said.\n\nTwice said. More.")).text
                == "Twice said. More.\n")
    }

    @Test func sourcesAreNumberedOnceAndStayTextInMarkdown() throws {
        let pages = try Self.pages(PageFixtures.extracted())
        #expect(pages.markdown.contains("3 % above plan. [1] All of the surplus"))
        #expect(pages.markdown.contains("hosting cost. [2]\n"))
        #expect(
            pages.markdown.contains(
                "- [1] Summary, lines 12–14\n- [2] Revenue, line 31\n- [3] lines 88–90\n- [4] Plan & &lt;next&gt;, lines"
            ))
        #expect(pages.html.contains("hosting cost.<sup><a href=\"#source-2\">2</a></sup>"))
        #expect(
            pages.html.contains(
                "<li id=\"source-4\"><b>4</b><bdi>Plan &amp; &lt;next&gt;, lines 102–103</bdi></li>"))
        #expect(!pages.text.contains("[1]"))
    }

    @Test func theReportsTitleIsNotSaidAgainWhereItIsTheHeadline() throws {
        let citation = Citation(sentence: "One.", section: "Review", lines: 7...7)
        let same = PageFixtures.extracted(
            "# Review\n\nOne.", report: PageFixtures.report("Review"), citations: [citation])
        let pages = try Self.pages(same)
        #expect(!pages.html.contains("<bdi>Review</bdi>"))
        #expect(pages.markdown.contains("- [1] line 7\n"))
        #expect(try Self.pages(PageFixtures.refined()).html.contains("<bdi>Q3 business review</bdi>"))
    }

    @Test func aSentenceThatSpansStylesOrIsEscapedIsStillFound() throws {
        let citations = [
            Citation(sentence: "All **bold** here \\[sic\\] & there.", section: "S", lines: 3...3),
            Citation(sentence: "Not in the brief.", section: "T", lines: 4...4),
            Citation(sentence: "More *plain* text, 2 < 3.", section: "U", lines: 5...5),
        ]
        let task = PageFixtures.extracted(
            "# H\n\nAll **bold** here \\[sic\\] & there. More \\*plain\\* text, 2 < 3.", citations: citations)
        let markdown = try Self.pages(task).markdown
        #expect(markdown.contains("& there. [1] More \\*plain\\* text, 2 &lt; 3. [2]\n"))
        #expect(!markdown.contains("[3]"))
    }

    @Test func whatHappenedInsteadIsSaid() throws {
        let fallen = PageFixtures.extracted(
            reason: "phi-4-mini: nothing answers at 127.0.0.1:5273.", fellBack: true)
        let words =
            "extracted, no model: it could not be drafted (phi-4-mini: nothing answers at 127.0.0.1:5273), so these"
        #expect(try Self.pages(fallen).markdown.contains(words))
        #expect(
            try Self.pages(PageFixtures.extracted()).html.contains(
                "extracted, no model: these are the report’s own"))
        let kept = PageFixtures.ended(.kept(reason: "the answer was empty."))
        #expect(
            try Self.pages(kept).html.contains(
                "a refinement was tried and the draft kept: the answer was empty."))
        let none = PageFixtures.ended(.unavailable(reason: "no larger model is configured"))
        #expect(
            try Self.pages(none).markdown.contains("not refined: no larger model is configured. The gate"))
    }

    @Test func moneyThatNobodyKnowsIsADash() throws {
        let page = try Self.pages(PageFixtures.unpriced())
        #expect(page.markdown.contains("**cost** –"))
        #expect(!page.html.contains("$0"))
        #expect(try Self.pages(PageFixtures.extracted()).markdown.contains("**cost** no model call"))
    }

    @Test(arguments: [
        ("ar", "rtl"), ("he", "rtl"), ("fa", "rtl"), ("ur", "rtl"), ("en", "ltr"), ("zh", "ltr"),
    ])
    func thePageKnowsItsLanguageAndDirection(_ language: String, _ direction: String) throws {
        let html = try Self.pages(PageFixtures.refined(report: PageFixtures.report(language: language))).html
        #expect(html.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
    }

    @Test func sectionsCarryTheirKindAndConfidentialReportsTheirBadge() throws {
        let renderer = PageRenderer(kind: { $0 == "Risks" ? "risks" : nil })
        let html = try Self.pages(PageFixtures.refined(), renderer).html
        #expect(html.contains("<section data-kind=\"risks\">\n<h2>Risks</h2>"))
        #expect(html.contains("<section>\n<h2>Key points</h2>"))
        #expect(!html.contains("class=\"badge\""))
        let secret = PageFixtures.refined(report: PageFixtures.report(confidential: true))
        #expect(try Self.pages(secret).html.contains(">Confidential</p>"))
        #expect(try Self.pages(secret).markdown.contains("**Confidential**"))
    }

    @Test func nothingHostileInAnyFieldBecomesMarkup() throws {
        let evil = "<script>alert(1)</script>\u{202E}[x](javascript:y)\u{1B}"
        let report = PageFixtures.report(evil, language: "en", team: evil, audience: evil)
        let citation = Citation(sentence: "One.", section: evil, lines: 1...2)
        let task = PageFixtures.extracted(
            "# \(evil)\n\nOne.\n\n## \(evil)\n\n\(evil)", report: report, citations: [citation], reason: evil)
        let pages = try Self.pages(task)
        for page in [pages.markdown, pages.html] {
            #expect(!page.lowercased().contains("<script"))
            #expect(!page.contains("[x](javascript") || page.contains("<!DOCTYPE html>"))
            #expect(!page.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
        }
        #expect(!pages.html.contains("href=\"javascript"))
    }

    @Test func thePageIsOneFileThatMayLoadNothing() throws {
        for (name, task) in PageGallery.tasks {
            let html = try Self.pages(task).html
            #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"), "\(name)")
            for word in ["<script", "<img", "<link", "@import", "url(", "src=", "<iframe", "onload"] {
                #expect(!html.contains(word), "\(word) in \(name)")
            }
            #expect(html.ranges(of: "<h1").count == 1, "\(name)")
        }
    }
}
