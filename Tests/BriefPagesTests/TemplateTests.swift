import BriefCore
import BriefPages
import Foundation
import Testing

@Suite struct TemplateTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../templates"
    ).standardized

    @Test func everyFileOfTheTemplatesFolderIsInTheBinaryUnchanged() throws {
        let files = try #require(FileManager.default.enumerator(atPath: Self.folder.path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".mustache") }
        #expect(files.map { String($0.dropLast(9)) }.sorted() == TemplateLibrary.names)
        for file in files {
            let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            #expect(try TemplateLibrary().text(named: String(file.dropLast(9))) == text)
        }
    }

    /// Names of tags that the context does not know; sections open what they hold.
    static func unknownTags(in text: String, context: [String: Any]) -> [String] {
        var stack: [(name: String, fields: [String: Any])] = [("", context)]
        var unknown: [String] = []
        for tag in TemplateTags.tags(in: text) where !tag.hasPrefix("!") && !tag.hasPrefix(">") {
            let name = TemplateTags.name(of: tag)
            if tag.hasPrefix("/") {
                if stack.popLast()?.name != name { unknown.append(tag) }
                continue
            }
            let found = stack.reversed().lazy.compactMap { value(name, in: $0.fields) }.first
            if found == nil { unknown.append(tag) }
            if tag.hasPrefix("#") || tag.hasPrefix("^") {
                let fields = (found as? [[String: Any]])?.first ?? found as? [String: Any] ?? [:]
                if let list = found as? [Any], list.isEmpty { unknown.append(tag + " is empty") }
                stack.append((name, fields))
            }
        }
        return unknown
    }

    private static func value(_ name: String, in fields: [String: Any]) -> Any? {
        name.split(separator: ".").reduce(fields as Any?) { ($0 as? [String: Any])?[String($1)] }
    }

    @Test func everyTagOfThePagesIsInTheirContext() throws {
        let report = PageFixtures.report(confidential: true)
        let content = PageContent(PageFixtures.everything(report: report)) { _ in "risks" }
        let library = TemplateLibrary()
        #expect(
            try Self.unknownTags(in: library.text(named: "brief.md"), context: content.markdownContext) == [])
        #expect(
            try Self.unknownTags(in: library.text(named: "brief.html"), context: content.htmlContext) == [])
        #expect(
            Self.unknownTags(in: "{{#sections}}{{nonsense}}{{/sections}}", context: content.htmlContext) == [
                "nonsense"
            ])
    }

    @Test func everyTagOfTheCostPageIsInItsContext() throws {
        let page = CostPageTests.page
        #expect(
            try Self.unknownTags(in: TemplateLibrary().text(named: "cost.html"), context: page.context) == [])
    }

    /// A folder of the user's with the given files.
    static func library(_ files: [String: String]) throws -> TemplateLibrary {
        let folder = FileManager.default.temporaryDirectory.appending(path: "brief-\(UUID().uuidString)")
        for (name, text) in files {
            let file = folder.appending(path: name + ".mustache")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        return TemplateLibrary(overrides: folder.path)
    }

    @Test func onlyHTMLIsEscapedPartialsIncluded() throws {
        let library = try Self.library([
            "prompts/draft": "{{x}} {{{x}}} {{>part}}", "part": "{{x}}", "a.md": "{{x}} {{>part}}",
            "a.html": "{{x}} {{>part}} {{{x}}}",
        ])
        let context = ["x": "R&D \"<x>\""]
        let escaped = "R&amp;D &quot;&lt;x&gt;&quot;"
        #expect(
            try library.render(named: "prompts/draft", context: context)
                == "R&D \"<x>\" R&D \"<x>\" R&D \"<x>\"")
        #expect(try library.render(named: "a.md", context: context) == "R&D \"<x>\" R&D \"<x>\"")
        #expect(try library.render(named: "a.html", context: context) == "\(escaped) \(escaped) R&D \"<x>\"")
    }

    @Test func aSectionOnTheFirstLineOfATextTemplateLeavesNoEmptyLine() throws {
        let library = try Self.library(["p": "{{#a}}\nyes\n{{/a}}\nend"])
        #expect(try library.render(named: "p", context: ["a": true]) == "yes\nend")
    }

    @Test func theUsersTemplateWinsAndItsMissingHalfIsTheBuiltInOne() throws {
        let library = try Self.library(["house.md": "own {{headline}}", "brief.html": "<i>{{headline}}</i>"])
        let pages = try PageRenderer(templates: library).pages(
            for: PageFixtures.refined("# A & B"), template: "house")
        #expect(pages[0].content == "own A & B")
        #expect(pages[1].content == "<i>A &amp; B</i>")
    }

    @Test(arguments: [
        ("loop", "the template “loop” holds itself"),
        ("broken", "the template “broken” cannot be read: line 2, column"),
        ("../../etc/passwd", "there is no template"), ("absent", "there is no template “absent”"),
        ("latin", "is not UTF-8"),
    ]) func aTemplateThatCannotBeUsedIsAUsageProblem(_ name: String, _ words: String) throws {
        let library = try Self.library(["loop": "{{>other}}", "other": "{{>loop}}", "broken": "a\n{{#x}}b"])
        try Data([0xFF, 0xFE, 0xFD]).write(
            to: URL(filePath: library.folder ?? "").appending(path: "latin.mustache"))
        let problem = #expect(throws: Problem.self) { try library.render(named: name, context: [:]) }
        #expect(problem?.kind == .usage)
        #expect(problem?.message.contains(words) == true, "\(problem?.message ?? "")")
    }
}
