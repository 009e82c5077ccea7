import BriefDocuments
import FoundationEssentials

/// What an earlier run wrote to a place, by its receipt there.
enum PreviousOutputs {
    /// A receipt as far as it matters here. Paths may have been given in another way: their last part decides.
    private struct Written: Decodable {
        struct Outputs: Decodable {
            let markdown: String?
            let html: String?
            let markdown_sha256: String?
            let html_sha256: String?
        }
        let schema: String
        let outputs: Outputs
    }

    /// The files beside `receipt` that `brief` wrote and nobody changed since, `receipt` itself among them.
    static func read(_ receipt: String) -> Set<String> {
        guard case .text(let json) = SmallFile.read(receipt, limit: 16_000_000),
            let written = try? JSONDecoder().decode(Written.self, from: Data(json.utf8)),
            written.schema.hasPrefix("brief.receipt/")
        else { return [] }
        var ours: Set<String> = [receipt]
        let folder = receipt.lastIndex(of: "/").map { String(receipt[...$0]) } ?? ""
        for (path, sha256) in [
            (written.outputs.markdown, written.outputs.markdown_sha256),
            (written.outputs.html, written.outputs.html_sha256),
        ] {
            guard let path else { continue }
            let here = folder + Paths.lastComponent(path)
            if unchanged(here, sha256) { ours.insert(here) }
        }
        return ours
    }

    private static func unchanged(_ path: String, _ sha256: String?) -> Bool {
        guard let sha256 else { return true }
        guard case .text(let content) = SmallFile.read(path, limit: 64_000_000) else { return false }
        return Digest.sha256(Array(content.utf8)) == sha256
    }
}
