internal import BriefCore

/// Where in a page the report stands, for pages that say so: `main`, `article`, `role="main"` or an `id` of that
/// meaning.
struct ReportBody {
    private var depth: Int?
    private var start = 0
    private var ranges: [Range<Int>] = []

    private static let names: Set<String> = [
        "main", "article", "content", "main-content", "maincontent", "page-content", "primary", "report",
        "mw-content-text",
    ]

    mutating func open(_ attributes: HTMLAttributes, _ role: ElementRole, depth: Int, at count: Int) {
        guard self.depth == nil else { return }
        var isBody = attributes["role"]?.lowercased() == "main"
        switch role {
        case .content: isBody = true
        case .block, .cell: isBody = isBody || Self.names.contains(attributes["id"]?.lowercased() ?? "")
        default: break
        }
        guard isBody else { return }
        self.depth = depth
        start = count
    }

    mutating func close(depth: Int, at count: Int) {
        guard self.depth == depth else { return }
        self.depth = nil
        if start < count { ranges.append(start..<count) }
    }

    /// Without the small print around the report: before its first part and behind its last one, blocks of less than
    /// 25 words go, when it holds most of the page. A heading of level 1 before it stays where it has none itself.
    func select(_ blocks: [Block], with others: [Range<Int>]) -> [Block] {
        let parts = ranges + others
        guard let first = parts.map(\.lowerBound).min(), let last = parts.map(\.upperBound).max() else {
            return blocks
        }
        let report = (first..<last).clamped(to: blocks.indices)
        let size = blocks[report].reduce(0) { $0 + $1.text.utf8.count }
        guard size > 400, size * 2 > blocks.reduce(0, { $0 + $1.text.utf8.count }) else { return blocks }
        let hasTitle = blocks[report].contains { $0.headingLevel == 1 }
        return blocks.indices.compactMap { index in
            let block = blocks[index]
            if report.contains(index) { return block }
            if block.headingLevel != nil { return block.headingLevel == 1 && !hasTitle ? block : nil }
            return block.text.utf8.count { $0 == 0x20 } >= 24 ? block : nil
        }
    }
}
