import Foundation
import Testing

/// The help screens, whole; the man page and the completions, which must know every flag.
@Suite struct HelpTests {
    static let screens = ["brief", "make", "cost", "prices", "runs", "show", "init", "models", "templates"]

    static func file(_ path: String) throws -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    @Test(arguments: screens)
    func theScreenIsTheOneOnRecord(screen: String) throws {
        let result = try Workplace().run((screen == "brief" ? [] : [screen]) + ["--help"])
        #expect(result.code == 0)
        #expect(result.err == "")
        #expect(try result.out == Self.file("Help/\(screen).txt"))
    }

    @Test func theVersionIsOneLine() throws {
        let result = try Workplace().run("--version")
        #expect(result.code == 0)
        #expect(result.out.split(separator: "\n").count == 1)
        #expect(result.out.hasPrefix("brief "))
    }

    @Test func helpReadsNoConfigurationAndNoFile() throws {
        let place = try Workplace()
        try place.write("this: [is, broken", to: "brief.yaml")
        #expect(try place.run("make", "--help").code == 0)
    }

    @Test func theManPageNamesEveryFlagOfTheHelp() throws {
        let page = try Self.file("../../docs/brief.1").split(separator: "\\").joined()
        for screen in Self.screens {
            for word in try Self.file("Help/\(screen).txt").split(whereSeparator: { " \n,:.".contains($0) })
            where word.hasPrefix("--") && word != "--help" && word != "--version" {
                #expect(page.contains(word), "\(word) is not in docs/brief.1")
            }
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsKnowTheCommandsAndFlags(shell: String) throws {
        let result = try Workplace().run("--generate-completion-script", shell)
        #expect(result.code == 0)
        for word in ["make", "models", "templates", "draft-model", "no-fallback", "priority"] {
            #expect(result.out.contains(word))
        }
    }
}
