import CCmark
import Foundation

/// Judges HTML by what a browser would make of it, knowing nothing of how it was written.
enum Referee {
    /// Tags that are not among the harmless ones, with their attributes; a lone `<` counts.
    static func foreignTags(in html: String) -> [String] {
        var foreign: [String] = []
        var rest = html.unicodeScalars[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[open...]
            guard let close = rest.firstIndex(of: ">") else { return foreign + [String(rest.prefix(80))] }
            let tag = String(rest[...close])
            if tag.wholeMatch(of: harmless) == nil && tag.wholeMatch(of: anchor) == nil {
                foreign.append(tag)
            }
            rest = rest[close...].dropFirst()
        }
        return foreign
    }

    /// What plain cmark makes of a text when it lets raw HTML and every address through.
    static func unsafeHTML(_ markdown: String) -> String {
        guard let html = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_UNSAFE) else {
            return ""
        }
        defer { free(html) }
        return String(cString: html)
    }

    /// Characters that must be in no page: controls, bidirectional overrides and isolates, zero-width and tags.
    static func hiddenCharacters(in text: String) -> [UInt32] {
        text.unicodeScalars.map(\.value).filter { value in
            (value < 0x20 && value != 9 && value != 10) || (0x7F...0x9F).contains(value)
                || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
                || [0x200B, 0x2060, 0xFEFF].contains(value) || (0xE0000...0xE007F).contains(value)
        }
    }

    nonisolated(unsafe) private static let harmless =
        #/</?(p|h[1-6]|ul|ol|li|strong|em|code|pre|blockquote)>|<ol start="\d+">|<br( /)?>|</a>|<code class="language-[a-z0-9]+">/#
    nonisolated(unsafe) private static let anchor =
        #/<a href="(https?:\/\/|mailto:)[^"'<>\s]*"( rel="noopener noreferrer nofollow")?>/#
}
