import BriefModels
import BriefTesting
import Foundation
import Testing

@Suite struct JSONValueTests {
    private func parse(_ text: String) -> JSONValue? { JSONValue(Array(text.utf8)) }

    @Test func valuesAreReadAsTheyAre() {
        let json = parse(#" {"a":[1,-2.5e1,true,null,"x\n\"é\u00e9\ud83d\ude00"],"b":{},"c":[],"a":2} "#)
        #expect(json?["a"]?[0]?.int == 1)
        #expect(json?["a"]?[1]?.double == -25)
        #expect(json?["a"]?[2] == .bool(true))
        #expect(json?["a"]?[3] == .null)
        #expect(json?["a"]?[4]?.text == "x\n\"éé😀")
        #expect(json?["b"] == .object([]))
        #expect(json?["c"]?.items.isEmpty == true)
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "\"", "\"\\", "nul", "1 2", "{}{}", "+1",
        "[1 2]", "}",
    ])
    func whatIsNoJSONIsNone(text: String) {
        #expect(parse(text) == nil)
    }

    @Test func sloppyServersAreUnderstood() {
        #expect(parse(#"{"n":"42","x":NaN,"h":1e400}"#)?["n"]?.int == 42)
        #expect(parse(#"{"n":"42","x":NaN}"#)?["x"] == nil)
        #expect(parse(#"["\ud83d","\ude00x","\ud83dA"]"#)?[0]?.text == "\u{FFFD}")
        #expect(parse(#"[1e300]"#)?[0]?.int == .max)
    }

    @Test func depthIsBoundedAndCostsNoStack() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(parse(deep) == nil)
        #expect(parse(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) != nil)
        #expect(parse(String(repeating: "{\"a\":", count: 1_000_000)) == nil)
    }

    @Test func randomTextNeverTrapsAndAgreesWithFoundationOnWhatIsJSON() {
        var random = SeededGenerator(seed: 1)
        let words = [
            "{", "}", "[", "]", ",", ":", "\"a\"", "1", "-0.5", "null", "true", "\"\\u00e9\"", " ", "\\",
            "\"",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in words.randomElement() ?? "" }
                .joined()
            let theirs = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            // Foundation takes a comma before the closing bracket, which RFC 8259 does not.
            if text.filter({ $0 != " " }).contains(",]") { continue }
            if theirs != nil { #expect(parse(text) != nil, "\(text) \(String(describing: theirs))") }
        }
    }
}
