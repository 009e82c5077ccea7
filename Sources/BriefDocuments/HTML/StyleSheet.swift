/// The rules of a page's own `style` elements that can hide text, for selectors of one element: `p`, `.x`, `#y`,
/// `td.x.z`, and lists of them. Selectors that look at ancestors or at states are passed over.
struct StyleSheet {
    private struct Rule {
        let tag: String
        let id: String
        let classes: [String]
        var facts: StyleFacts

        var isSimple: Bool { classes.count + (id.isEmpty ? 0 : 1) + (tag.isEmpty ? 0 : 1) == 1 }
    }

    private var rules: [String: [Rule]] = [:]
    private var count = 0
    private var read = 0

    /// Enough for pages; a report that brings more styles is read with the first ones.
    private static let ruleLimit = 4_000
    private static let byteLimit = 1_000_000
    private static let rulesOfOneName = 64

    var isEmpty: Bool { rules.isEmpty }

    mutating func add(_ css: String) {
        read += css.utf8.count
        guard read <= Self.byteLimit else { return }
        var rest = Self.withoutComments(css)[...]
        while count < Self.ruleLimit, let open = rest.firstIndex(of: "{") {
            let selector = rest[..<open].split(separator: ";").last ?? ""
            rest = rest[rest.index(after: open)...]
            if selector.contains("@") {
                // What is meant for screens is read as if it stood outside; other blocks are passed over.
                let name = selector.lowercased()
                let isScreen = name.holds("@media") && !name.holds("print") && !name.holds("(")
                if !isScreen { rest = Self.behindBlock(rest) }
                continue
            }
            let end = rest.firstIndex(of: "}") ?? rest.endIndex
            addRule(selector.drop { $0 == "}" || $0.isWhitespace }, rest[..<end])
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
        }
    }

    private mutating func addRule(_ selectors: Substring, _ declarations: Substring) {
        let facts = StyleFacts(declarations: declarations)
        for selector in selectors.split(separator: ",").prefix(64) {
            guard let rule = Self.parse(String(selector).trimmed, facts) else { continue }
            let key = !rule.id.isEmpty ? "#" + rule.id : rule.classes.first.map { "." + $0 } ?? rule.tag
            if rule.isSimple, let known = rules[key]?.firstIndex(where: \.isSimple) {
                rules[key]?[known].facts.override(with: facts)
            } else if rules[key, default: []].count < Self.rulesOfOneName {
                rules[key, default: []].append(rule)
                count += 1
            }
        }
    }

    private static func parse(_ selector: String, _ facts: StyleFacts) -> Rule? {
        guard !selector.isEmpty, !selector.contains(where: { " >+~:[]*()".contains($0) }) else { return nil }
        var tag = ""
        var id = ""
        var classes: [String] = []
        var mark: Character = " "
        var name = ""
        func close(_ next: Character) {
            switch mark {
            case ".": classes.append(name)
            case "#": id = name
            default: tag = name.lowercased()
            }
            mark = next
            name = ""
        }
        for character in selector {
            if character == "." || character == "#" {
                if !(mark == " " && name.isEmpty) { close(character) } else { mark = character }
            } else if !"\n\r\t}".contains(character) {
                name.append(character)
            }
        }
        close(" ")
        return Rule(tag: tag, id: id, classes: classes, facts: facts)
    }

    /// Weakest first: element, class, id.
    func facts(tag: String, id: String?, classes: [Substring]) -> StyleFacts {
        var facts = StyleFacts()
        guard !rules.isEmpty else { return facts }
        let keys = [tag] + classes.prefix(32).map { "." + $0 } + (id.map { ["#" + $0] } ?? [])
        for key in keys {
            for rule in rules[key] ?? [] where rule.tag.isEmpty || rule.tag == tag {
                if rule.classes.allSatisfy({ name in classes.contains { $0 == name } }),
                    rule.id.isEmpty || rule.id == id
                {
                    facts.override(with: rule.facts)
                }
            }
        }
        return facts
    }

    private static func behindBlock(_ css: Substring) -> Substring {
        var depth = 1
        for index in css.utf8.indices {
            if css.utf8[index] == 0x7B { depth += 1 }
            if css.utf8[index] == 0x7D { depth -= 1 }
            if depth == 0 { return css[css.utf8.index(after: index)...] }
        }
        return ""
    }

    private static func withoutComments(_ css: String) -> String {
        guard css.utf8.contains(0x2A) else { return css }
        var out: [UInt8] = []
        var inside = false
        var previous: UInt8 = 0
        for byte in css.utf8 {
            if inside {
                if previous == 0x2A, byte == 0x2F { (inside, previous) = (false, 0) } else { previous = byte }
            } else if previous == 0x2F, byte == 0x2A {
                out.removeLast()
                (inside, previous) = (true, 0)
            } else {
                out.append(byte)
                previous = byte
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
