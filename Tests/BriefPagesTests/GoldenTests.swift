import BriefCore
import BriefPages
import Foundation
import Testing

/// Whole pages, compared letter by letter. `BRIEF_WRITE_GOLDEN=1 swift test --filter GoldenTests` writes them anew:
/// read the difference before it is committed.
@Suite struct GoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    @Test(arguments: ["refined", "extracted", "arabic", "edges"], Page.Format.allCases)
    func thePageIsAsItWas(_ name: String, _ format: Page.Format) throws {
        let task = try #require(PageGallery.tasks.first { $0.name == name }).task
        let renderer = PageRenderer(kind: { ["Risks": "risks", "Next steps": "nextSteps"][$0] })
        let page = try #require(try renderer.pages(for: task).first { $0.format == format })
        let file = Self.folder.appending(path: "\(name).\(format.rawValue)")
        if ProcessInfo.processInfo.environment["BRIEF_WRITE_GOLDEN"] != nil {
            try page.content.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(page.content == (try String(contentsOf: file, encoding: .utf8)))
    }
}
