/// YAML between two lines of `---` at the very start of a text, and the body behind it.
package struct FrontMatter: Sendable {
    /// The YAML, without its marks.
    package let yaml: String
    /// Where the body's bytes start.
    package let bodyStart: Int
    /// The number of the body's first line in the input.
    package let bodyLine: Int

    /// Line of the input on which the YAML's first line stands.
    package static let firstLine = 2
    static let limit = 65_536

    /// `nil` when the text does not open with front matter. A thematic break does not: what stands below it must be
    /// keys and values, and closed by another `---` or `...` within 64 KB.
    package init?(_ utf8: [UInt8]) {
        guard let open = Self.line(utf8, at: 0), Self.isMark(utf8[open.text], closing: false) else {
            return nil
        }
        var position = open.next
        var number = 2
        while position < min(utf8.count, Self.limit), let line = Self.line(utf8, at: position) {
            if Self.isMark(utf8[line.text], closing: true) {
                yaml = String(decoding: utf8[open.next..<position], as: UTF8.self)
                bodyStart = line.next
                bodyLine = number + 1
                guard SettingsYAML.looksLikeSettings(yaml) else { return nil }
                return
            }
            position = line.next
            number += 1
        }
        return nil
    }

    private static func line(_ utf8: [UInt8], at start: Int) -> (text: Range<Int>, next: Int)? {
        guard start < utf8.count else { return nil }
        let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
        return (start..<end, min(end + 1, utf8.count))
    }

    private static func isMark(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
        let text = line.prefix { $0 != 0x20 && $0 != 0x09 }
        guard line[text.endIndex...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
        return text.elementsEqual("---".utf8) || (closing && text.elementsEqual("...".utf8))
    }
}
