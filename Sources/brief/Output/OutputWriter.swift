import BriefCore
import BriefDocuments
import Dispatch
import Glibc

/// Writes the pages and the receipt of a run: all of them, or none.
struct OutputWriter {
    let plan: OutputPlan

    /// - Returns: the paths written, and the receipt that names them.
    ///
    /// Waits for the disk on a thread of its own, so that other runs go on.
    func write(pages: [Page], receipt: Receipt) async throws -> (paths: [String], receipt: Receipt) {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(with: Result { try writeNow(pages: pages, receipt: receipt) })
            }
        }
    }

    private func writeNow(pages: [Page], receipt: Receipt) throws(Problem) -> (
        paths: [String], receipt: Receipt
    ) {
        let secret = receipt.report?.confidential == true
        var receipt = receipt
        try OutputFolder.create(plan.folder)
        guard let markdown = pages.first(where: { $0.format == .markdown })?.content,
            let html = pages.first(where: { $0.format == .html })?.content
        else { throw Problem(.other, "no page was rendered") }
        receipt.outputs = Receipt.Outputs(
            markdown: plan.markdown, html: plan.html, markdownSHA256: Digest.sha256(Array(markdown.utf8)),
            htmlSHA256: Digest.sha256(Array(html.utf8)))
        let json = try Self.json(receipt, pretty: true)
        let first = try AtomicFile(path: plan.markdown, content: markdown, secret: secret)
        let second = try AtomicFile(path: plan.html, content: html, secret: secret)
        let third = try AtomicFile(path: plan.receipt, content: json + "\n", secret: secret)
        // The receipt goes first: it names the two others as ours, should the process be killed between the renames.
        try TemporaryFiles.together { () throws(Problem) in
            try third.commit()
            try first.commit()
            try second.commit()
        }
        return (plan.all, receipt)
    }

    static func json(_ receipt: Receipt, pretty: Bool) throws(Problem) -> String {
        do {
            return try receipt.json(pretty: pretty)
        } catch {
            throw Problem(.other, "the receipt cannot be written as JSON")
        }
    }
}
