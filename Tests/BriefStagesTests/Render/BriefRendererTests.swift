import BriefCore
import BriefPages
import BriefStages
import FoundationEssentials
import Testing

@Suite struct BriefRendererTests {
    static func context(template: String) -> RunContext {
        RunContext(
            id: "r", request: Request(source: .standardInput, template: template), trail: Trail(),
            clock: RunClock(now: { .zero }, wall: { Date(timeIntervalSince1970: 0) }))
    }

    static func task(_ context: RunContext) -> RenderTask {
        let report = Report(
            source: .standardInput, sha256: "", bytes: 1, title: "R&D", language: "en", sections: [],
            characters: 1,
            words: 1)
        let draft = Draft(
            markdown: "# All good\n\nOne. Two.", author: .extractive, reason: "no model is configured")
        let verdict = Verdict(decision: .accept, rules: [], because: "nothing to mend")
        let recorder = ReceiptRecorder(version: "1", context: context, refinePrice: nil)
        return RenderTask(
            report: report, brief: Brief(draft: draft, verdict: verdict), receipt: recorder.receipt)
    }

    @Test func itRendersAllThreeFormsWithTheTemplateOfTheRequest() async throws {
        let context = Self.context(template: "brief")
        let renderer = BriefRenderer(
            renderer: PageRenderer(sentences: { text, _ in text.split(separator: " ").map(String.init) }))
        let pages = try await renderer.run(Self.task(context), in: context)
        #expect(pages.map(\.format) == [.markdown, .html, .text])
        #expect(pages[0].content.hasPrefix("# All good\n"))
        #expect(pages[1].content.contains("<title>All good</title>"))
        #expect(pages[2].content == "One.\nTwo.\n")
    }

    @Test func aTemplateThatNobodyHasIsAUsageProblem() async {
        let context = Self.context(template: "absent")
        let problem = await #expect(throws: Problem.self) {
            try await BriefRenderer().run(Self.task(context), in: context)
        }
        #expect(problem?.kind == .usage)
    }
}
