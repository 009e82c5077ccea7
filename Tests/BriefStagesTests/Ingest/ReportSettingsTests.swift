import BriefCore
import BriefStages
import Testing

@Suite struct IngestSettingsTests {
    private func read(
        _ front: String, sidecar: String? = nil, flags: ReportSettings = ReportSettings(),
        with reader: ReportReader = ReportReader(), harness: IngestHarness
    ) async throws -> Report {
        let path = try harness.write("r.md", front + "# Heading\n\nSome words here.\n")
        if let sidecar { try harness.write("r.md.brief.yaml", sidecar) }
        return try await harness.read(.file(path), settings: flags, with: reader)
    }

    @Test func flagBeatsSidecarBeatsFrontMatterBeatsDefaults() async throws {
        let harness = try IngestHarness()
        let report = try await read(
            "---\npriority: low\nteam: front\naudience: front\nlanguage: fr\n---\n",
            sidecar: "priority: normal\nteam: side\naudience: side\n", flags: ReportSettings(priority: .high),
            with: ReportReader(
                defaults: ReportSettings(title: "Default", priority: .low, team: "default", language: "bg")),
            harness: harness)
        #expect(report.priority == .high)
        #expect(report.team == "side")
        #expect(report.audience == "side")
        #expect(report.language == "fr")
        #expect(report.title == "Default")
        #expect(harness.notices.isEmpty)
    }

    @Test func frontMatterCountsOnlyWhereItIsTrusted() async throws {
        let harness = try IngestHarness()
        let front = "---\npriority: high\nteam: growth\nconfidential: true\n---\n"
        let report = try await read(front, with: ReportReader(trustFrontMatter: ["team"]), harness: harness)
        #expect(report.priority == .normal)
        #expect(report.team == "growth")
        #expect(report.confidential)
    }

    @Test(arguments: [
        ("true", true), ("yes", true), ("On", true), ("false", false), ("no", false), ("\"false\"", false),
        ("", true), ("maybe", true),
        ("1", true), ("[a]", true), ("~", true), ("ture", true),
    ]) func confidentialIsOnUnlessItIsClearlyOff(_ value: String, _ expected: Bool) async throws {
        let harness = try IngestHarness()
        #expect(
            try await read("---\nconfidential: \(value)\n---\n", harness: harness).confidential == expected)
        #expect(
            try await read("", sidecar: "confidential: \(value)\n", harness: harness).confidential == expected
        )
    }

    @Test func nobodySwitchesConfidentialOff() async throws {
        let harness = try IngestHarness()
        let report = try await read(
            "---\nconfidential: true\n---\n", sidecar: "confidential: false",
            flags: ReportSettings(confidential: false), harness: harness)
        #expect(report.confidential)
        let other = try await read(
            "---\nconfidential: false\n---\n", sidecar: "{}",
            with: ReportReader(defaults: ReportSettings(confidential: true)),
            harness: harness)
        #expect(other.confidential)
    }

    @Test func brokenFrontMatterThatSpeaksOfConfidentialityCounts() async throws {
        let harness = try IngestHarness()
        let report = try await read("---\ntitle: a: b: [\nconfidential: true\n---\n", harness: harness)
        #expect(report.confidential)
        #expect(report.title == "Heading")
        #expect(report.sections.first?.paragraphs.map(\.lines) == [7...7])
        #expect(harness.notices.count == 2)
    }

    @Test(arguments: [
        (
            "---\npriority: urgent\n---\n",
            "line 2: priority must be low, normal or high, not urgent; it was passed over."
        ),
        (
            "---\ntitle: T\nlanguage: English\n---\n",
            "line 3: language must be a code such as en, bg or zh, not English; it was passed over."
        ),
        ("---\nteam: [a, b]\n---\n", "line 2: team must be one line of text; it was passed over."),
    ]) func aWrongValueInFrontMatterIsPassedOverWithAWord(_ front: String, _ sentence: String) async throws {
        let harness = try IngestHarness()
        let report = try await read(front, harness: harness)
        #expect(report.priority == .normal)
        #expect(harness.notices == ["\(harness.path("r.md")), \(sentence)"])
    }

    @Test(arguments: [
        ("priorty: high\n", ", line 1: unknown key priorty; did you mean priority?"),
        ("team: a\nconfidental: true\n", ", line 2: unknown key confidental; did you mean confidential?"),
        ("team: a\npriority: urgent\n", ", line 2: priority must be low, normal or high, not urgent."),
        ("title: {a: b}\n", ", line 1: title must be one line of text."),
        ("language: 12\n", ", line 1: language must be a code such as en, bg or zh, not 12."),
        ("- a\n- b\n", ", line 1: cannot be used: it is not a list of keys and values."),
    ]) func aMistakeInTheSidecarIsAUsageProblem(_ sidecar: String, _ sentence: String) async throws {
        let harness = try IngestHarness()
        let path = try harness.write("r.md", "Some words here.")
        let file = try harness.write("r.md.brief.yaml", sidecar)
        let problem = await harness.problem(.file(path))
        #expect(problem?.kind == .usage)
        #expect(problem?.message == file + sentence)
        #expect(problem?.hint == "Known keys: title, priority, team, audience, confidential, language.")
    }

    @Test func theSidecarMayBeNamedAfterTheStem() async throws {
        let harness = try IngestHarness()
        try harness.write("r.brief.yaml", "team: stem\naudience: stem")
        #expect(try await read("", sidecar: "team: full", harness: harness).team == "full")
        #expect(try await read("", harness: harness).audience == "stem")
    }

    @Test(arguments: [
        "---\n\nA thematic break opens this text.\n\n---\n\nMore of it.",
        "---\nSummary: revenue fell by 3 %.\n---\n\nMore of it.",
        "---\ntitle: never closed\n\nSome text here.", "---\n- a list\n- of things\n---\n\nMore of it.",
        " ---\ntitle: x\n---\n\nMore.",
        "----\ntitle: x\n----\n\nMore.",
    ]) func aThematicBreakIsNoFrontMatter(_ content: String) async throws {
        let harness = try IngestHarness()
        let report = try await harness.read(.file(harness.write("r.md", content)))
        let text = report.sections.flatMap { [$0.heading ?? ""] + $0.paragraphs.map(\.text) }.joined(
            separator: " ")
        let words = content.split { !$0.isLetter }.map(String.init)
        #expect(words.allSatisfy(text.contains))
    }

    @Test(arguments: [
        "---\r\ntitle: Über uns\r\nteam: x\r\n---\r\n", "---  \ntitle: \"Über uns\"\nteam: x\n...\n",
        "\u{FEFF}---\nteam: x\nTitle: Über uns\n---\n",
        "---\n# a comment\ntitle: >\n  Über\n  uns\nteam: x\nother: [1, {2: 3}]\n---\n",
    ]) func frontMatterIsReadAndLinesStayRight(_ front: String) async throws {
        let harness = try IngestHarness()
        let report = try await read(front, harness: harness)
        #expect(report.title == "Über uns")
        #expect(report.team == "x")
        let lines = front.unicodeScalars.count { $0 == "\n" }
        #expect(report.sections.first?.paragraphs.first?.lines == lines + 3...lines + 3)
    }

    @Test func hostileYAMLIsBounded() async throws {
        let harness = try IngestHarness()
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            bomb +=
                "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
        }
        for yaml in [
            bomb + "? *a12\n: x\n", "title: " + String(repeating: "[", count: 60_000),
            String(repeating: "- ", count: 30_000) + "x",
            String(repeating: "? ", count: 30_000), "title: " + String(repeating: "{a: ", count: 15_000),
            "title: \"" + String(repeating: "\\u0000", count: 9_000),
        ] {
            let path = try harness.write("r.md", "---\n\(yaml)\n---\n\nSome words here.")
            #expect(try await harness.read(.file(path)).words >= 3)
            try harness.write("s.md.brief.yaml", yaml)
            #expect(await harness.problem(.file(try harness.write("s.md", "Some words.")))?.kind == .usage)
        }
        try harness.write("s.md.brief.yaml", String(repeating: "# long\n", count: 20_000))
        #expect(
            await harness.problem(.file(harness.path("s.md")))?.message.hasSuffix(
                "is 140 KB, over the limit of 65.5 KB.") == true)
    }
}
