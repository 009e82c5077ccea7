/// The tags of a Mustache template, as far as they can be seen without parsing it.
package enum TemplateTags {
    /// Names after `{{>` and `{{<`.
    package static func partials(in text: String) -> [String] {
        tags(in: text).filter { $0.hasPrefix(">") || $0.hasPrefix("<") }.map { name(of: $0) }
    }

    /// What stands between `{{` and `}}`, sigil included.
    package static func tags(in text: String) -> [String] {
        var tags: [String] = []
        var rest = text.utf8[...]
        while let open = start(of: "{{", in: rest) {
            rest = rest[open...].dropFirst(2)
            guard let close = start(of: "}}", in: rest) else { break }
            tags.append(String(decoding: rest[..<close], as: UTF8.self))
            rest = rest[close...].dropFirst(2)
        }
        return tags
    }

    /// A tag's name without sigil and spaces.
    package static func name(of tag: String) -> String {
        String(tag.drop { "#^/>&<{$!*= ".contains($0) }.prefix { !" }".contains($0) })
    }

    private static func start(of pattern: String, in text: Substring.UTF8View) -> String.Index? {
        guard let byte = pattern.utf8.first else { return nil }
        var index = text.startIndex
        while let found = text[index...].firstIndex(of: byte) {
            if text[found...].starts(with: pattern.utf8) { return found }
            index = text.index(after: found)
        }
        return nil
    }
}
