import Foundation
import Testing

/// `brief make` without any model.
@Suite struct MakeTests {
    @Test func aReportBecomesPagesAndAReceipt() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md")
        #expect(result.code == 0)
        #expect(result.out == "output/report.md\noutput/report.html\noutput/report.receipt.json\n")
        #expect(place.files(in: "output") == ["report.html", "report.md", "report.receipt.json"])
        let brief = try place.read("output/report.md")
        #expect(brief.hasPrefix("# "))
        #expect(brief.contains("2,310 orders"))
        #expect(brief.contains("no model"))
        let receipt = try place.receipt("output/report.receipt.json")
        #expect(receipt["schema"] as? String == "brief.receipt/1")
        #expect(receipt["status"] as? String == "extracted")
        let stages = try #require(receipt["stages"] as? [[String: Any]])
        #expect(stages.map { $0["stage"] as? String } == ["ingest", "draft", "gate", "refine", "render"])
    }

    @Test func theBriefAloneGoesToStandardOutput() throws {
        let place = try Workplace()
        let result = try place.run("make", "-", "--stdout", "--quiet", input: sampleReport)
        #expect(result.code == 0)
        #expect(result.out.hasPrefix("# "))
        #expect(result.err == "")
        #expect(place.files(in: "output") == [])
    }

    @Test func theTextFormatIsSentencesAlone() throws {
        let place = try Workplace()
        let result = try place.run(
            "make", "-", "--stdout", "--format", "text", "--max-words", "40", input: sampleReport)
        let lines = result.out.split(separator: "\n")
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { !$0.hasPrefix("#") && !$0.hasPrefix("- ") && !$0.contains("[1]") })
        #expect(result.out.split(whereSeparator: \.isWhitespace).count <= 40)
    }

    @Test func theReceiptGoesToStandardOutputAsOneLine() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        try place.write(sampleReport, to: "b.md")
        let result = try place.run("make", "a.md", "b.md", "missing.md", "--json")
        #expect(result.code == 1)
        let receipts = try result.out.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let status = receipts.compactMap { $0["status"] as? String }.sorted()
        #expect(status == ["extracted", "extracted", "failed"])
        let failed = receipts.first { $0["status"] as? String == "failed" }
        let error = try #require(failed?["error"] as? [String: Any])
        #expect(error["stage"] as? String == "ingest")
        #expect((failed?["stages"] as? [Any])?.count == 5)
    }

    @Test func oneBadReportDoesNotStopTheOthers() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "good.md")
        try place.write("", to: "empty.txt")
        let result = try place.run("make", "empty.txt", "good.md", "missing.txt", "--jobs", "2")
        #expect(result.code == 1)
        #expect(place.files(in: "output") == ["good.html", "good.md", "good.receipt.json"])
        #expect(result.err.contains("empty.txt"))
        #expect(result.err.contains("missing.txt"))
    }

    @Test func reportsOfOneStemDoNotReplaceEachOther() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a/report.md")
        try place.write(sampleReport, to: "b/report.txt")
        let result = try place.run("make", "a/report.md", "b/report.txt", "-o", "out")
        #expect(result.code == 0)
        #expect(place.files(in: "out").filter { $0.hasSuffix(".md") } == ["report-2.md", "report.md"])
    }

    @Test func makingItAgainReplacesOurOwnFiles() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        try place.write(sampleReport + "\n\nA new last line says 77 %.", to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
    }

    @Test func aFileOfTheUsersIsNotReplacedUnasked() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        try place.write("mine", to: "output/report.html")
        let refused = try place.run("make", "report.md")
        #expect(refused.code == 2)
        #expect(refused.err.contains("output/report.html"))
        #expect(try place.read("output/report.html") == "mine")
        #expect(place.files(in: "output") == ["report.html"])
        #expect(try place.run("make", "report.md", "--force").code == 0)
        #expect(try place.read("output/report.html") != "mine")
    }

    @Test func anEditedBriefIsNotReplacedUnasked() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        #expect(try place.run("make", "report.md").code == 0)
        try place.write("edited by hand", to: "output/report.md")
        #expect(try place.run("make", "report.md").code == 2)
        #expect(try place.read("output/report.md") == "edited by hand")
    }

    @Test func anOutputNeverReplacesAnInput() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "-o", ".", "--force")
        #expect(result.code == 2)
        #expect(try place.read("report.md") == sampleReport)
        #expect(place.files(in: ".").filter { $0.hasPrefix("report") } == ["report.md"])
    }

    @Test func aFolderThatCannotBeWrittenIsSaidAndLeavesNothing() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        try place.write("a file", to: "output")
        let result = try place.run("make", "report.md")
        #expect(result.code != 0)
        #expect(result.err.contains("output"))
        #expect(try place.read("output") == "a file")
    }

    @Test func aDryRunWritesNothingAndSaysWhatWouldHappen() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "report.md")
        let result = try place.run("make", "report.md", "--dry-run")
        #expect(result.code == 0)
        #expect(result.out.contains("no model is configured"))
        #expect(place.files(in: "output") == [])
    }

    @Test(arguments: [
        (["make"], "report"), (["make", "a", "b", "--stdout"], "--stdout"),
        (["make", "a", "--stdout", "--json"], "--json"),
        (["make", "a", "--format", "pdf"], "--format"), (["make", "a", "--priority", "urgent"], "urgent"),
        (["make", "a", "--max-words", "0"], "--max-words"), (["make", "a", "--jobs", "0"], "--jobs"),
        (["make", "a", "--timeout", "soon"], "timeout"), (["make", "a", "--nonsense"], "--nonsense"),
        (["make", "-", "-"], "once"), (["nonsense"], "nonsense"),
        (["make", "a", "--template", "none"], "none"),
    ])
    func wrongUsageIsSaidWithExitCodeTwo(arguments: [String], word: String) throws {
        let place = try Workplace()
        let result = try place.run(arguments)
        #expect(result.code == 2)
        #expect(result.err.contains(word))
        #expect(result.out == "")
    }
}
