/// What an element means for the text of a report.
enum ElementRole {
    /// Part of a line of text.
    case inline
    /// Parts the text before it from its own, and that from what follows.
    case block
    case heading(Int)
    case item, quote, code, term, definition
    case table, row, cell
    case lineBreak
    /// Never text: programs, styles, pictures, controls.
    case machinery
    /// Struck out: the report no longer says it.
    case struck
    /// `nav`, and `header`, `footer` and `aside` outside of the article: the site's, not the report's.
    case navigation, header, siteOnly
    /// `main` and `article`: what is in it belongs to the report.
    case content
    /// Raised or lowered digits.
    case raised, lowered
    case quotation
    case title

    static func of(_ name: String) -> ElementRole? { roles[name] }

    private static let roles: [String: ElementRole] = {
        var roles: [String: ElementRole] = [
            "br": .lineBreak, "li": .item, "blockquote": .quote, "pre": .code, "listing": .code, "xmp": .code,
            "dt": .term, "dd": .definition, "table": .table, "tr": .row, "td": .cell, "th": .cell,
            "nav": .navigation,
            "header": .header, "footer": .siteOnly, "aside": .siteOnly, "main": .content, "article": .content,
            "sup": .raised, "sub": .lowered, "q": .quotation, "title": .title,
        ]
        for level in 1...6 { roles["h\(level)"] = .heading(level) }
        let groups: [(ElementRole, String)] = [
            (
                .inline,
                "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark nobr ruby samp small "
                    + "span strong time tt u var wbr label output img"
            ),
            (
                .block,
                "html body head p div section address figure figcaption ul ol dl dir menu hr center form fieldset "
                    + "legend details summary caption thead tbody tfoot hgroup search frameset"
            ),
            (
                .machinery,
                "script style template noscript noframes svg iframe frame object embed applet audio video "
                    + "canvas map area math-annotation select option optgroup datalist textarea button input progress "
                    + "meter rt rp dialog param source track link meta base col colgroup picture noembed"
            ),
            (.struck, "del s strike"),
        ]
        for (role, names) in groups {
            for name in names.split(separator: " ") { roles[String(name)] = role }
        }
        return roles
    }()
}
