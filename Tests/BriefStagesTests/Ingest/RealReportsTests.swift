import BriefCore
import BriefStages
import Foundation
import Testing

/// Documents of the real world, where they are at hand: headings are found, sentences stand on their lines, and the
/// site's furniture is gone.
@Suite struct RealReportsTests {
    struct Expectation: Sendable, CustomTestStringConvertible {
        let file: String
        let language: String
        let title: String
        let headings: [String]
        /// A part of a sentence, and the line on which it stands.
        let sentence: (String, Int)
        var absent: [String] = []
        var testDescription: String { file }
    }

    static let expectations: [Expectation] = [
        Expectation(
            file: "en_beige_book_2022-10.html", language: "en", title: "Beige Book - October 19, 2022",
            headings: ["Federal Reserve Bank of Dallas", "Labor Markets"],
            sentence: ("The Eleventh District rig count was mostly flat", 1841),
            absent: [
                "Skip to main content", "Official websites use .gov",
                "Board of Governors of the Federal Reserve System",
            ]),
        Expectation(
            file: "en_mueller_report_full.html", language: "en", title: "Chapter 1 Volume I",
            headings: [
                "Russian Social Media Campaign", "B. Funding and Oversight from Concord and Prigozhin",
            ],
            sentence: ("the investigation did not establish that members of the Trump Campaign", 771)),
        Expectation(
            file: "bg_udhr.html", language: "bg", title: "ВСЕОБЩА ДЕКЛАРАЦИЯ ЗА ПРАВАТА НА ЧОВЕКА",
            headings: ["ПРЕАМБЮЛ", "Член 3", "Член 30"],
            sentence: ("Всеки има право на живот, свобода и лична сигурност", 31)),
        Expectation(
            file: "en_dfds_log4shell.md", language: "en", title: "Log4Shell investigations",
            headings: ["Summary", "Timeline", "Action Items"],
            sentence: ("The Log4Shell vulnerability was published", 15),
            absent: ["|---", "**"]),
        Expectation(
            file: "en_18f_sharing_research.md", language: "en",
            title: "Sharing artifacts and outputs from research",
            headings: ["Recommended audiences"], sentence: ("Interview notes without names | Yes | Yes", 25),
            absent: ["qituwra-anderson", "excerpt:"]),
        Expectation(
            file: "tr_en_posthog_utf16le.md", language: "en",
            title: "PostHog Data Processing Delays - Events & Persons Ingestion (November 2025)",
            headings: ["Incident Summary"],
            sentence: ("we hit a Postgres limit that required us to migrate", 4)),
        Expectation(
            file: "tr_de_udhr_latin1.txt", language: "de", title: "German, Standard (1996)",
            headings: ["Die Allgemeine Erklärung der Menschenrechte", "Artikel 1"],
            sentence: ("Alle Menschen sind frei und gleich an Würde und Rechten geboren", 22)),
        Expectation(
            file: "zh_guangdong_work_report_2026.txt", language: "zh", title: "政府工作报告",
            headings: ["一、2025年和“十四五”时期工作回顾"], sentence: ("二是推动全省经济运行稳中有进", 11)),
        Expectation(
            file: "tr_zh_guangdong_gb18030.txt", language: "zh", title: "政府工作报告",
            headings: ["一、2025年和“十四五”时期工作回顾"], sentence: ("二是推动全省经济运行稳中有进", 11)),
        Expectation(
            file: "en_war_and_peace.txt", language: "en", title: "CHAPTER I", headings: ["CHAPTER II"],
            sentence: ("Apparently she had forgotten her age", 712)),
    ]

    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["BRIEF_SHARED"].map { URL(filePath: $0) }
        let folder = (shared ?? package.appending(path: "../shared").standardized).appending(path: "realdocs")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    @Test(arguments: expectations) func aRealReportIsReadAsItsReadersSeeIt(_ expected: Expectation)
        async throws
    {
        guard let folder = Self.folder else { return print("skipped: no real documents beside the checkout") }
        let report = try await IngestHarness().read(.file(folder.appending(path: expected.file).path))
        #expect(report.title == expected.title)
        #expect(report.language == expected.language)
        for heading in expected.headings {
            #expect(report.sections.contains { $0.heading == heading }, "\(heading)")
        }
        let (sentence, line) = expected.sentence
        let found = report.sections.flatMap(\.paragraphs).first { $0.text.contains(sentence) }
        #expect(found?.lines.contains(line) == true, "\(sentence): \(String(describing: found?.lines))")
        for text in expected.absent {
            #expect(
                !report.sections.contains {
                    $0.heading == text || $0.paragraphs.contains { $0.text.contains(text) }
                }, "\(text)")
        }
    }

    @Test func theSampleReportsAreReadWhole() async throws {
        let inputs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "inputs")
        let expected: [(String, String, Int)] = [
            ("weekly-metrics.md", "en", 200), ("payments-outage.md", "en", 800),
            ("market-research.html", "en", 1_000),
            ("annual-platform-review.txt", "en", 5_800), ("отчет-доставки.md", "bg", 400),
            ("kundenumfrage.md", "de", 300),
        ]
        for (name, language, words) in expected {
            let report = try await IngestHarness().read(.file(inputs.appending(path: name).path))
            #expect(report.language == language, "\(name)")
            #expect(report.words > words, "\(name)")
            #expect(report.sections.count >= 5, "\(name)")
        }
    }
}
