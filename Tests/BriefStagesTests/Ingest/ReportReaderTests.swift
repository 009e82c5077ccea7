import BriefCore
import BriefStages
import Testing

@Suite struct ReportReaderTests {
    @Test func markdownBecomesSectionsWithLines() async throws {
        let harness = try IngestHarness()
        let path = try harness.write(
            "weekly.md",
            "---\nteam: growth\n---\n# Weekly metrics\n\nSign-ups *rose* by 12 %.\n\n## Risks\n\n- churn\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        )
        let report = try await harness.read(.file(path))
        #expect(report.title == "Weekly metrics")
        #expect(report.team == "growth")
        #expect(report.language == "en" || report.language == "und")
        #expect(
            report.sections == [
                Section(
                    heading: "Weekly metrics", level: 1,
                    paragraphs: [Paragraph(text: "Sign-ups rose by 12 %.", lines: 6...6)]),
                Section(
                    heading: "Risks", level: 2,
                    paragraphs: [
                        Paragraph(text: "churn", lines: 10...10, kind: .item),
                        Paragraph(text: "a | b", lines: 12...12, kind: .row),
                        Paragraph(text: "1 | 2", lines: 14...14, kind: .row),
                    ]),
            ])
        #expect(report.words == 13)
        #expect(report.bytes == 114)
    }

    @Test func theFormatIsToldByContent() async throws {
        let harness = try IngestHarness()
        let page = try await harness.read(
            .file(harness.write("page.txt", "<!DOCTYPE html><h1>Title</h1><p>Some words.</p>")))
        #expect(page.sections.first?.heading == "Title")
        let plain = try await harness.read(.file(harness.write("plain.html", "Just some words, and a < b.")))
        #expect(plain.sections.first?.paragraphs.first?.text == "Just some words, and a < b.")
        let markdown = try await harness.read(
            .file(harness.write("notes", "# Title\n\nSome **words**.\n\n## More\n\nWords.")))
        #expect(markdown.sections.map(\.heading) == ["Title", "More"])
        let talk = try await harness.read(
            .file(harness.write("talk.txt", "# of users rose to 12. It was a good week.")))
        #expect(talk.sections.first?.heading == nil)
        let list = try await harness.read(.file(harness.write("list.md", "word\n\n*one*")))
        #expect(list.sections.first?.paragraphs.last?.text == "one")
    }

    @Test func theTitleIsTheFirstOfFour() async throws {
        let harness = try IngestHarness()
        let path = try harness.write(
            "q3-report.html", "<!doctype html><title>Page</title><h2>Second</h2><p>x</p><h1>First</h1><p>y")
        #expect(try await harness.read(.file(path), settings: ReportSettings(title: "Set")).title == "Set")
        #expect(try await harness.read(.file(path)).title == "First")
        let bare = try harness.write("q3-report.html", "<!doctype html><title>Page</title><p>words")
        #expect(try await harness.read(.file(bare)).title == "Page")
        let plain = try harness.write("q3.report.txt", "Only words here.")
        #expect(try await harness.read(.file(plain)).title == "q3.report")
    }

    @Test(arguments: [
        ("", "is empty."), (" \n\t\r\n ", "holds no text."), ("---\ntitle: x\n---\n", "holds no text."),
        ("!?", "holds no text."),
    ])
    func aReportWithoutWordsIsOneSentence(_ content: String, _ sentence: String) async throws {
        let harness = try IngestHarness()
        let path = try harness.write("a.md", content)
        #expect(
            await harness.problem(.file(path))
                == Problem(
                    .badReport, "\(path): \(sentence)", hint: "A report needs at least a sentence of text."))
    }

    @Test func aReportOverTheLimitIsRefused() async throws {
        let harness = try IngestHarness()
        let path = try harness.write("a.md", String(repeating: "word ", count: 400))
        let problem = await harness.problem(.file(path), with: ReportReader(limitBytes: 1_500))
        #expect(problem?.message == "\(path): is 2 KB, over the limit of 1.5 KB.")
    }

    @Test func anAddressIsReadThroughTheInjectedTransport() async throws {
        let harness = try IngestHarness()
        let reader = ReportReader { address, limit in
            #expect(address == "https://example.org/q3/report.html?x=1")
            #expect(limit == 64_000_000)
            return FetchedPage(
                bytes: [0xC4, 0xE0, 0x20] + Array("123 words".utf8),
                contentType: "text/plain; Charset=\"windows-1251\"",
                finalURL: address)
        }
        let report = try await harness.read(.url("https://example.org/q3/report.html?x=1"), with: reader)
        #expect(report.sections.first?.paragraphs.first?.text == "Да 123 words")
        #expect(report.title == "report")
    }

    @Test func anAddressThatGivesNoPageIsOneSentence() async throws {
        let harness = try IngestHarness()
        let missing = ReportReader { address, _ in
            FetchedPage(bytes: Array("not here".utf8), status: 404, contentType: nil, finalURL: address)
        }
        let problem = await harness.problem(.url("http://example.org/x"), with: missing)
        #expect(problem?.kind == .badReport)
        #expect(problem?.message == "http://example.org/x: the server answered 404 instead of a page.")
        let huge = ReportReader(limitBytes: 5) { address, _ in
            FetchedPage(bytes: Array("too long".utf8), contentType: nil, finalURL: address)
        }
        #expect(
            await harness.problem(.url("http://a.b/x"), with: huge)?.message
                == "http://a.b/x: is over the limit of 5 bytes.")
        #expect(await harness.problem(.url("ftp://a.b/x"), with: huge)?.kind == .usage)
        #expect(await harness.problem(.url("http://a.b/x"))?.kind == .usage)
    }

    @Test func hiddenTextAndGuessesAreNoticed() async throws {
        let harness = try IngestHarness()
        let path = try harness.write("p.html", "<!doctype html><p>Seen words.</p><p hidden>secret</p>")
        _ = try await harness.read(.file(path))
        #expect(harness.notices == ["1 hidden part was left out (6 bytes of text that nobody sees)."])
    }

    @Test func hiddenPartsOfMarkdownStayOut() async throws {
        let harness = try IngestHarness()
        let path = try harness.write(
            "p.md",
            """
            # T

            Seen <span style="display:none">SECRET <span>and</span> more</span>it.

            <div style="display:none">
            <p>SECRET</p>
            </div>

            <div hidden>

            SECRET **too**

            <div>SECRET</div>

            </div>

            End.

            ```
            <p hidden>example</p>
            ```
            """)
        let paragraphs = try await harness.read(.file(path)).sections.flatMap(\.paragraphs)
        #expect(paragraphs.map(\.text) == ["Seen it.", "End.", "<p hidden>example</p>"])
        #expect(paragraphs.map(\.lines) == [3...3, 17...17, 19...21])
    }
}
