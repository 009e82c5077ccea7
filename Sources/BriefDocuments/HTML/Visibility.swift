/// Whether an element can be seen, by its attributes and by the styles that the page itself brings.
struct Visibility {
    enum Verdict {
        case shown(Ink)
        case hidden
    }

    /// What text inherits.
    struct Ink {
        var tiny = false
        var invisible = false
        var color = CSSColor.black
        /// What lies behind the text; white unless something says otherwise.
        var background = CSSColor.white
        /// False where a picture, or a style sheet that is not at hand, decides.
        var knowsBackground = true

        var hidesText: Bool {
            tiny || invisible || (knowsBackground && color.vanishes(on: background)) || color == .transparent
        }
    }

    var sheet = StyleSheet()
    /// A style sheet that was not read may colour the page.
    var hasForeignStyles = false

    func judge(_ name: String, _ attributes: HTMLAttributes, in parent: Ink, heading: Bool) -> Verdict {
        guard !attributes.isEmpty || !sheet.isEmpty else { return .shown(parent) }
        if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" { return .hidden }
        let classes = (attributes["class"] ?? "").split(whereSeparator: \.isWhitespace)
        if Self.hides(classes) { return .hidden }
        var facts = sheet.facts(tag: name, id: attributes["id"], classes: classes)
        if let style = attributes["style"] { facts.override(with: StyleFacts(declarations: style)) }
        if facts.gone { return .hidden }
        var ink = parent
        ink.tiny = facts.tiny ?? parent.tiny
        if name == "font", let size = attributes["size"], CSSNumber(size)?.value == 0 { ink.tiny = true }
        ink.invisible = facts.invisible ?? parent.invisible
        let color = facts.color ?? (name == "font" ? attributes["color"].flatMap(CSSColor.init) : nil)
        ink.color = color ?? parent.color
        if let background = facts.background ?? attributes["bgcolor"].flatMap(CSSColor.init) {
            ink.background = background
            ink.knowsBackground = true
        } else if facts.unknownBackground || attributes["background"] != nil {
            ink.knowsBackground = false
        }
        // White headings stand on coloured banners, whose colour a style sheet elsewhere holds.
        if heading, color != nil, hasForeignStyles, facts.background == nil { ink.knowsBackground = false }
        return .shown(ink)
    }

    /// Names that style sheets use for what only screen readers, or nobody, should get.
    private static let hidingClasses: Set<Substring> = [
        "sr-only", "sr_only", "sronly", "visually-hidden", "visuallyhidden", "visually_hidden",
        "screen-reader-text",
        "screen-reader-only", "screen-reader", "screenreader", "screenreader-only", "hidden", "is-hidden",
        "d-none",
        "hide", "invisible", "element-invisible", "element-hidden", "u-hidden", "u-visually-hidden",
        "a11y-hidden",
        "offscreen", "off-screen", "assistive-text", "cdk-visually-hidden", "ng-hide", "uk-hidden",
        "display-none",
        "hidden-visually", "show-for-sr", "is-visually-hidden", "govuk-visually-hidden", "usa-sr-only",
        "nodisplay",
        "hidden-text", "noprint-hidden", "is-sr-only", "mw-empty-elt", "globalskip",
    ]

    /// `hidden md:block` is hidden on phones only.
    private static func hides(_ classes: [Substring]) -> Bool {
        guard let name = classes.first(where: { hidingClasses.contains($0) }) else { return false }
        let shows = [":block", ":flex", ":inline", ":grid", ":table", "-block", "-flex", "-inline"]
        return !classes.contains { other in other != name && shows.contains { other.hasSuffix($0) } }
    }
}

/// Parts of a page that belong to the site.
enum SiteParts {
    static func isNavigation(_ name: String, _ attributes: HTMLAttributes) -> Bool {
        if let role = attributes["role"]?.lowercased(), roles.contains(role) { return true }
        guard ["div", "ul", "ol", "section", "p", "span", "table", "form", "td", "li", "a"].contains(name)
        else { return false }
        if let id = attributes["id"], isSitePart(id) { return true }
        guard let classes = attributes["class"] else { return false }
        return classes.split(whereSeparator: \.isWhitespace).contains { isSitePart(String($0)) }
    }

    private static func isSitePart(_ name: String) -> Bool {
        let name = name.lowercased()
        if names.contains(name) { return true }
        guard let end = name.lastIndex(where: { $0 == "-" || $0 == "_" }) else { return false }
        // `t4_nav`, `side-menu`, but not `with-side-nav`, which says what a page has.
        let first = name.prefix { $0 != "-" && $0 != "_" }
        let last = name[name.index(after: end)...]
        return ["nav", "menu", "breadcrumb", "breadcrumbs", "navbar"].contains(last)
            && !["has", "with", "no", "is", "js", "without"].contains(first)
    }

    private static let roles: Set<String> = [
        "navigation", "search", "banner", "contentinfo", "menu", "menubar", "dialog", "alertdialog",
        "toolbar", "tablist",
    ]

    /// Whole names only: `has-sidebar` on a wrapper around everything must not take the report away.
    private static let names: Set<String> = [
        "nav", "navbar", "navigation", "main-nav", "site-nav", "nav-menu", "navmenu", "menu", "main-menu",
        "mainmenu",
        "breadcrumb", "breadcrumbs", "pagination", "pager", "page-nav", "post-navigation", "skip-link",
        "skiplink",
        "skip-nav", "skip-to-content", "site-header", "site-footer", "page-footer", "footer", "masthead",
        "sidebar",
        "cookie-banner", "cookie-notice", "cookie-consent", "cookiebar", "social-share", "share-buttons",
        "social-links",
        "sharedaddy", "share-links", "addthis", "related-posts", "newsletter-signup", "ad", "ads", "advert",
        "advertisement", "dropdown-menu", "top-banner", "site-banner", "usa-banner", "gov-banner",
        "official-banner",
        "page-nav", "navbar-header", "mw-editsection", "noprint", "toc-toggle",
    ]
}
