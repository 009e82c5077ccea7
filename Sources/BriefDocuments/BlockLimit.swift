/// Keeps memory in step with the text when somebody sends millions of paragraphs of one letter.
enum BlockLimit {
    /// More paragraphs than the longest reports have (a book has some 20,000).
    static let blocks = 200_000
    private static let merged = 2_000

    /// Beyond the limit, a block grows by the next one of its kind until it has the size of a paragraph.
    static func merge(_ last: Block, _ next: Block, count: Int) -> Block? {
        guard count >= blocks, last.headingLevel == nil, next.headingLevel == nil, last.kind == next.kind,
            last.text.utf8.count + next.text.utf8.count < merged
        else { return nil }
        let lines =
            min(
                last.lines.lowerBound, next.lines.lowerBound)...max(
                last.lines.upperBound, next.lines.upperBound)
        return Block(last.kind, last.text + " " + next.text, lines: lines)
    }
}
