import Foundation
import Testing

/// Places that cannot be written, names that are odd, results that nobody takes.
@Suite struct OddPlacesTests {
    @Test(arguments: [
        ["--output", ""], ["--template", ""], ["--config", ""], ["--draft-model", ""], ["--draft-url", ""],
        ["--refine-model", ""], ["--refine-url", ""],
    ])
    func anEmptyValueIsSaidToBeEmpty(_ flags: [String]) throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        let result = try place.run(["make", "a.md"] + flags)
        #expect(result.code == 2)
        #expect(result.err.contains("\(flags[0]) is empty"))
    }

    @Test func anEmptyTitleIsNone() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        let result = try place.run("make", "a.md", "--title", "", "--team", " ", "--json", "--quiet")
        #expect(result.out.contains("\"title\":\"Checkout outage of 12 April\""))
        #expect(result.out.contains("\"team\":null"))
    }

    @Test func aFolderThatTakesNoFilesIsSeenBeforeAnyWork() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        try place.write("x", to: "file")
        for folder in ["file", "file/below", "dangling"] {
            _ = try place.shell("ln -sf nowhere dangling")
            let result = try place.run("make", "a.md", "-o", folder)
            #expect(result.code == 1)
            #expect(result.err.hasPrefix("brief: nothing can be written to \(folder): "), "\(result.err)")
        }
    }

    @Test func aNameOf255BytesIsRead() throws {
        let place = try Workplace()
        let name = String(repeating: "x", count: 251) + ".txt"
        try place.write(sampleReport, to: name)
        #expect(try place.run("make", name).code == 0)
    }

    @Test func aNameThatIsNotUTF8IsExplained() throws {
        let place = try Workplace()
        let result = try place.shell("printf 'A report.' > \"$(printf 'a\\377.txt')\"; $BRIEF make a*.txt")
        #expect(result.code == 1)
        #expect(result.err.contains("not UTF-8"), "\(result.err)")
    }

    @Test func aResultThatDidNotArriveIsNoSuccess() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        for line in ["$BRIEF make a.md --stdout --quiet > /dev/full", "$BRIEF make a.md --quiet >&-"] {
            let result = try place.shell(line)
            #expect(result.code == 1, "\(line)")
            #expect(result.err.hasPrefix("brief: standard output cannot be written: "))
        }
        #expect(
            try place.shell("{ $BRIEF make a.md --stdout; echo $? >&2; } 2>e | true; tail -n 1 e").out
                == "0\n")
    }

    @Test func closedDescriptorsAreNoFilesOfTheRun() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        _ = try place.shell("$BRIEF make a.md --verbose <&- >&- 2>&-")
        #expect(try place.read("output/a.md").hasPrefix("# "))
        #expect(try place.receipt("output/a.receipt.json")["status"] as? String == "extracted")
        #expect(try place.shell("$BRIEF make - <&-").err.contains("standard input"))
    }

    @Test func aPasswordInAnAddressIsNotRead() throws {
        let place = try Workplace()
        let result = try place.run("make", "http://ana:\(Workplace.canary)@127.0.0.1:1/report.html")
        #expect(result.code == 2)
        #expect(result.err.contains("user or password"))
    }

    @Test func aPipeWithoutEndIsLeftAtTheLimit() throws {
        let place = try Workplace()
        let result = try place.shell("yes word | $BRIEF make - --quiet")
        #expect(result.code == 1)
        #expect(result.err.contains("over the limit of 64 MB"))
    }

    @Test(arguments: [["templates", "--copy", ""], ["init", "--config", ""], ["models", "--config", ""]])
    func noCommandTakesAnEmptyPlace(_ arguments: [String]) throws {
        let result = try Workplace().run(arguments)
        #expect(result.code == 2)
        #expect(result.err.contains("\(arguments[1]) is empty"))
    }

    @Test func aTemplatesFolderThatIsNotThereIsAMistake() throws {
        let place = try Workplace()
        try place.write(sampleReport, to: "a.md")
        try place.write("templates: missing\n", to: "brief.yaml")
        let result = try place.run("make", "a.md")
        #expect(result.code == 2)
        #expect(result.err.contains("there is no folder missing"))
    }
}
