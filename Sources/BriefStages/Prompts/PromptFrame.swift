import BriefCore

/// The report's text between marks that it cannot contain, so that it cannot pass for instructions.
///
/// The mark is derived from the report's hash: the same report gives the same prompt, and a text that carries its own
/// mark would have to contain a part of its own hash. What looks like a mark is blunted all the same.
struct PromptFrame: Sendable {
    /// Tells this report's marks from all others; 16 hexadecimal digits.
    let mark: String

    init(sha256: String) { mark = String(sha256.prefix(16)) }

    init(_ report: Report) { self.init(sha256: report.sha256) }

    func wrap(_ text: String, as name: String) -> String {
        "<\(name) mark=\"\(mark)\">\n\(blunt(text))\n</\(name) mark=\"\(mark)\">"
    }

    private func blunt(_ text: String) -> String {
        mark.isEmpty
            ? text : text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: "…")
    }
}
