import BriefCore
import BriefTesting
import Testing

@testable import BriefStages

@Suite struct RuleGateTests {
    func verdict(
        _ draft: Draft, _ report: Report = .forTests(["Sales rose."]), refine: RefineMode = .auto,
        settings: GateSettings = GateSettings(), remote: String? = nil
    ) async -> Verdict {
        let gate = RuleGate(settings: settings) { remote }
        return await gate.run(
            GateTask(report: report, draft: draft), in: .forTests(.forTests(refine: refine)))
    }

    func draft(_ characters: Int, findings: [Finding] = [], signals: DraftSignals = DraftSignals()) -> Draft {
        Draft(
            markdown: String(repeating: "a", count: characters), author: .model("small"), findings: findings,
            signals: signals)
    }

    func fired(_ verdict: Verdict) -> [String] { verdict.rules.filter(\.fired).map(\.rule) }

    @Test func aDraftOfMiddleLengthIsAccepted() async {
        let verdict = await verdict(draft(300))
        #expect(verdict.decision == .accept)
        #expect(fired(verdict).isEmpty)
    }

    @Test(arguments: [(599, []), (600, ["length"]), (119, ["thin"]), (120, [])])
    func lengthAndThinnessFireAtTheirThresholds(characters: Int, rules: [String]) async {
        #expect(fired(await verdict(draft(characters))) == rules)
    }

    @Test func aDraftsLengthIsCountedInCharactersNotBytes() async {
        let bulgarian = Draft(
            markdown: "\n" + String(repeating: "ж", count: 599) + "\n", author: .model("small"))
        #expect(fired(await verdict(bulgarian)).isEmpty)
    }

    @Test(arguments: [50, 5000])
    func lowPriorityIsNotRefinedForItsLength(characters: Int) async {
        let report = Report.forTests(["Sales rose."], priority: .low)
        #expect(await verdict(draft(characters), report).decision == .accept)
    }

    @Test func lowPriorityIsStillRefinedForAFindingAndForATopic() async {
        let found = draft(300, findings: [Finding(rule: "truncation", message: "the draft was cut off")])
        let report = Report.forTests(["We plan layoffs."], priority: .low)
        #expect(fired(await verdict(found, report)) == ["topics", "truncation"])
    }

    @Test func highPriorityIsAlwaysRefined() async {
        let verdict = await verdict(draft(300), .forTests(["Sales rose."], priority: .high))
        #expect(verdict.decision == .refine)
        #expect(fired(verdict) == ["priority"])
        #expect(verdict.findings.map(\.rule) == ["priority"])
    }

    @Test(arguments: [
        ("Layoffs follow.", true), ("the LAYOFF", true), ("playoff games", false),
        ("A data-breach, they say", true),
        ("breaches", true), ("unbreached", false), ("Lawsuit", true), ("lawsuits-", true),
        ("law suit", false),
    ])
    func topicsAreWholeWordsInAnyCase(text: String, fires: Bool) async {
        let verdict = await verdict(draft(300), .forTests([text]))
        #expect(fired(verdict) == (fires ? ["topics"] : []))
    }

    @Test(arguments: [
        ("уволнени*", "Предстоят УВОЛНЕНИЯ през май.", true), ("кризa", "криза", false),
        ("裁员", "公司计划裁员三百人", true),
        ("data loss", "There was Data Loss.", true), ("data loss", "There was data lossy.", false),
        ("pénalité", "Une PÉNALITÉ est due", true), ("risk", "risk_register", true),
    ])
    func topicsOfEveryScriptAreFound(topic: String, text: String, fires: Bool) async {
        let verdict = await verdict(draft(300), .forTests([text]), settings: GateSettings(topics: [topic]))
        #expect(fired(verdict) == (fires ? ["topics"] : []))
    }

    @Test func aTopicInTheDraftAloneIsFound() async {
        let long = Draft(markdown: String(repeating: "b", count: 300) + " lawsuit", author: .model("small"))
        #expect(fired(await verdict(long)) == ["topics"])
    }

    @Test func aDraftOfUnsureWordsIsRefined() async {
        let unsure = await verdict(draft(300, signals: DraftSignals(meanLogprob: -1.6)))
        #expect(fired(unsure) == ["confidence"])
        let unknown = await verdict(draft(300)).rules.first { $0.rule == "confidence" }
        #expect(unknown?.value == nil)
        #expect(unknown?.fired == false)
    }

    @Test func neverVetoesWhatTheRulesWant() async {
        #expect(await verdict(draft(700), refine: .never).decision == .vetoed)
        #expect(await verdict(draft(300), refine: .never).decision == .accept)
    }

    @Test func alwaysAsksForTheLargerModel() async {
        #expect(await verdict(draft(300), refine: .always).decision == .refine)
    }

    @Test func aConfidentialReportIsNotRefinedOnAnotherMachine() async {
        let report = Report.forTests(["Sales rose."], priority: .high, confidential: true)
        let remote = await verdict(draft(300), report, remote: "api.example.com is another machine")
        #expect(remote.decision == .vetoed)
        #expect(remote.because.contains("api.example.com"))
        #expect(await verdict(draft(300), report).decision == .refine)
    }

    @Test func everyRuleIsInTheReceiptWithItsThreshold() async {
        let verdict = await verdict(draft(300))
        #expect(
            verdict.rules.map(\.rule) == [
                "priority", "length", "thin", "topics", "truncation", "confidence", "always", "confidential",
                "never", "budget",
            ])
        #expect(verdict.rules.allSatisfy { $0.threshold != nil && !$0.because.isEmpty })
    }
}
