package import BriefCore
import FoundationEssentials
import Mustache
import Synchronization

/// Mustache templates by name (`brief.html`, `prompts/draft`): the user's where there is one, else the embedded.
package struct TemplateLibrary: Sendable {
    /// Folder with the user's `NAME.mustache` files.
    package let folder: String?
    private static let longest = 1 << 20

    private let cache = Cache()

    private final class Cache: Sendable {
        let libraries = Mutex<[String: MustacheLibrary]>([:])
    }

    package init(overrides: String? = nil) { self.folder = overrides }

    /// Names of the embedded templates, sorted.
    package static var names: [String] { EmbeddedTemplates.all.keys.sorted() }

    /// The template as it was written. Throws a `usage` problem for a name that nobody has.
    package func text(named name: String) throws(Problem) -> String {
        if let text = try own(name) { return text }
        guard let bytes = EmbeddedTemplates.all[name] else {
            throw Problem(
                .usage, "there is no template “\(name)”",
                hint:
                    "templates are \(Self.names.joined(separator: ", ")), or NAME.mustache in your own folder"
            )
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// True when the user or the binary has it.
    package func has(_ name: String) -> Bool {
        EmbeddedTemplates.all[name] != nil
            || path(of: name).map { FileManager.default.fileExists(atPath: $0) } == true
    }

    /// Fills a template. Names that end in `.html` are escaped for HTML, partials too; all others are plain text,
    /// in which nothing is escaped.
    package func render(named name: String, context: [String: Any]) throws(Problem) -> String {
        try parsed(name).render(context, withTemplate: name) ?? ""
    }

    /// A template with its partials, parsed once a process: parsing costs more than all the rest of a page.
    private func parsed(_ name: String) throws(Problem) -> MustacheLibrary {
        if let known = cache.libraries.withLock({ $0[name] }) { return known }
        var parts: [String: MustacheTemplate] = [:]
        try load(name, asHTML: name.hasSuffix(".html"), into: &parts, above: [])
        let library = MustacheLibrary(templates: parts)
        cache.libraries.withLock { $0[name] = library }
        return library
    }

    /// Loads a template and its partials; one that holds itself would never end.
    private func load(
        _ name: String, asHTML: Bool, into parts: inout [String: MustacheTemplate], above: Set<String>
    ) throws(Problem) {
        guard !above.contains(name) else { throw Problem(.usage, "the template “\(name)” holds itself") }
        guard parts[name] == nil else { return }
        guard above.count < 16 else { throw Problem(.usage, "the template “\(name)” is nested too deep") }
        let text = try text(named: name)
        do {
            parts[name] = try MustacheTemplate(string: (asHTML ? "" : "{{% CONTENT_TYPE:TEXT}}\n") + text)
        } catch {
            throw Problem(
                .usage,
                "the template “\(name)” cannot be read: \(Self.words(error, skipping: asHTML ? 0 : 1))")
        }
        for partial in TemplateTags.partials(in: text) where has(partial) {
            try load(partial, asHTML: asHTML, into: &parts, above: above.union([name]))
        }
    }

    private func own(_ name: String) throws(Problem) -> String? {
        guard let path = path(of: name), FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path), data.count <= Self.longest else {
            throw Problem(.usage, "the template \(path) cannot be read, or is larger than 1 MB")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Problem(.usage, "the template \(path) is not UTF-8")
        }
        return text
    }

    /// `nil` without a folder of the user's, and for names that would lead out of it.
    private func path(of name: String) -> String? {
        let plain = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
        }
        guard let folder, plain, !name.isEmpty, !name.hasPrefix("/"), !name.contains("..") else {
            return nil
        }
        return folder + "/" + name + ".mustache"
    }

    private static func words(_ error: any Error, skipping lines: Int) -> String {
        guard let error = error as? MustacheTemplate.ParserError else { return "\(error)" }
        return
            "line \(error.context.lineNumber - lines), column \(error.context.columnNumber): \(error.error)"
    }
}
