import BriefCore
@testable import BriefPages
import Foundation
import Testing

@Suite struct CostPageTests {
    static let evil = "<script>alert(1)</script>\u{202E}\"'&{{name}}\u{1B}"

    /// A page with every optional part on it.
    static var page: CostPage {
        var page = CostPage()
        page.headline = "120 briefs cost $3.10"
        page.period = "2026-10-01 to 2026-10-31"
        page.made = "2026-11-01"
        page.version = "1.0.0"
        page.tiles = [CostPage.Tile("Spent", "at least $3.10", note: "some calls have no price")]
        page.comparisons = [
            CostPage.Comparison(name: "the mix", amount: "$3.10", nano: 3_100_000_000, how: "what was spent"),
            CostPage.Comparison(name: "all-LLM", amount: "–", nano: nil, how: "cannot be estimated"),
        ]
        page.saving = "The mix saved $1."
        page.bars = (1...31).map {
            CostPage.Bar(
                label: "2026-10-\($0 < 10 ? "0" : "")\($0)", draft: Int64($0) * 1_000_000,
                refine: Int64($0 * $0) * 1_000_000)
        }
        page.latencies = [CostPage.StageLatency(stage: .draft, p50: 5200, p95: 11_000, count: 120)]
        page.projection = (
            volume: "2,000 briefs a month", note: "from 120 briefs",
            rows: [
                CostPage.Projected(
                    name: "all-LLM", monthly: "–", yearly: "–", because: "there is no brief to go by")
            ]
        )
        page.key = "team"
        page.columns = ["briefs"]
        page.rows = [CostPage.Row(name: "Growth", cells: ["120"])]
        page.totals = ["120"]
        page.notes = ["Days are local."]
        return page
    }

    @Test func nothingHostileBecomesMarkup() throws {
        var page = Self.page
        page.rows = [CostPage.Row(name: Self.evil, cells: ["1"])]
        page.headline = Self.evil
        let html = try page.html()
        #expect(!html.lowercased().contains("<script"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("{{name}}"))
        #expect(html.ranges(of: "<bdi>").count == 1)
        let row = try #require(html.firstRange(of: "<bdi>")).upperBound
        #expect(!html[row...].unicodeScalars.prefix(200).contains { $0.value == 0x202E || $0.value == 0x1B })
    }

    @Test func thePageIsOneFileThatMayLoadNothing() throws {
        let html = try Self.page.html()
        for word in [
            "<script", "<img", "<link", "@import", "url(", "src=", "<iframe", "onload", "http:", "https:",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains("default-src 'none'"))
        #expect(html.ranges(of: "<h1").count == 1)
    }

    @Test func anEmptyPageSaysSoInsteadOfDrawing() throws {
        let html = try CostPage().html()
        #expect(html.contains("there is no spend to draw"))
        #expect(html.contains("No run of this time was measured"))
        #expect(!html.contains("<rect class=\"of-"))
    }

    @Test(arguments: [(1, 1), (4, 4), (5, 8), (39, 40), (41, 80), (1_234_567_890, 2_000_000_000), (0, 0)])
    func theAxisEndsAtAFigureWithRoundQuarters(most: Int64, top: Int64) {
        #expect(SpendChart.ceiling(most) == (top == 1 ? 4 : top))
    }

    @Test(arguments: [Int64.max, .max / 2, .max / 3] as [Int64]) func noSpendIsTooMuchForTheChart(nano: Int64)
        throws
    {
        var page = Self.page
        page.bars = [CostPage.Bar(label: "2026-10-01", draft: nano, refine: nano)]
        #expect(try page.html().contains("<rect"))
    }

    @Test func thePageFitsEveryWindow() throws {
        guard let browser = Browser.find() else {
            print("skipped: chromium is not installed, the page was not looked at")
            return
        }
        for (width, seen) in try browser.look(at: try Self.page.html(), widths: [360, 390, 768, 1180]) {
            #expect(seen.overflow <= 0, "at \(width) pixels")
            #expect(seen.requests == 0)
        }
    }
}
