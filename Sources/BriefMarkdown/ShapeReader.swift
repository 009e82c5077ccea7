/// Finds headline and sections among safe blocks.
enum ShapeReader {
    static func shape(of blocks: [SafeBlock], kind: (String) -> String?) -> BriefShape {
        var blocks = blocks
        if let first = blocks.first, isBold(first) {
            blocks[0] = SafeBlock(.heading(level: 1), [Span(.text, first.text)])
        }
        let head = headline(in: blocks, kind: kind)
        var shape = BriefShape(headline: head.map { blocks[$0].text }, lead: [], sections: [])
        let rest = promoted(blocks.indices.filter { $0 != head }.map { blocks[$0] }, kind: kind)
        let top = rest.compactMap(level).min()
        for block in rest {
            guard let level = level(of: block) else {
                append(block, to: &shape)
                continue
            }
            if level == top {
                let heading = sectionName(block.text)
                shape.sections.append(.init(heading: heading, kind: kind(heading), blocks: []))
            } else {
                append(SafeBlock(.heading(level: 3), [Span(.text, sectionName(block.text))]), to: &shape)
            }
        }
        return shape
    }

    private static func append(_ block: SafeBlock, to shape: inout BriefShape) {
        if shape.sections.isEmpty {
            shape.lead.append(block)
        } else {
            shape.sections[shape.sections.count - 1].blocks.append(block)
        }
    }

    private static func level(of block: SafeBlock) -> Int? {
        if case .heading(let level) = block.kind { level } else { nil }
    }

    private static func headline(in blocks: [SafeBlock], kind: (String) -> String?) -> Int? {
        guard let first = blocks.firstIndex(where: \.isHeading), let own = level(of: blocks[first]),
            kind(sectionName(blocks[first].text)) == nil
        else { return nil }
        if first == 0 || own == 1 { return first }
        let others = blocks[(first + 1)...].compactMap(level)
        return !others.isEmpty && others.allSatisfy { $0 > own } ? first : nil
    }

    /// Where no heading is left for the sections, bold lines and lines of a known kind are their headings.
    private static func promoted(_ blocks: [SafeBlock], kind: (String) -> String?) -> [SafeBlock] {
        guard !blocks.contains(where: \.isHeading) else { return blocks }
        return blocks.map { block in
            guard block.kind == .paragraph else { return block }
            let text = block.text
            let isKnown = text.count <= 60 && kind(sectionName(text)) != nil
            return isBold(block) || isKnown
                ? SafeBlock(.heading(level: 2), [Span(.text, sectionName(text))]) : block
        }
    }

    /// Bold from end to end, but for a colon.
    private static func isBold(_ block: SafeBlock) -> Bool {
        guard block.kind == .paragraph, let first = block.spans.first, first.kind == .strong,
            block.text.count <= 300,
            !block.text.contains("**")
        else { return false }
        return block.spans.dropFirst().allSatisfy { [":", "："].contains($0.text) }
    }

    private static func sectionName(_ text: String) -> String {
        var text = text
        while let last = text.last, ":： ".contains(last), text.count > 1 { text.removeLast() }
        return text
    }
}
