/// The templates of the `templates` folder, held in the binary.
///
/// The folder is reached through the symbolic link `Templates` beside this file, since SwiftPM embeds only what
/// lies in a target. A file added there is a line here; a test holds both against each other.
enum EmbeddedTemplates {
    /// The file's path in `templates` without `.mustache`, and its bytes.
    static let all: [String: [UInt8]] = [
        "brief.md": PackageResources.brief_md_mustache,
        "brief.html": PackageResources.brief_html_mustache,
        "cost.html": PackageResources.cost_html_mustache,
        "page.css": PackageResources.page_css_mustache,
        "prompts/system": PackageResources.system_mustache,
        "prompts/draft": PackageResources.draft_mustache,
        "prompts/condense": PackageResources.condense_mustache,
        "prompts/merge": PackageResources.merge_mustache,
        "prompts/refine": PackageResources.refine_mustache,
    ]
}
