/// HTML inside Markdown that hides its content: `<span style="display:none">…</span>`, `<div hidden>` over several
/// blocks. CommonMark takes tags and content apart, so this is settled on the source before.
struct HiddenMarkup {
    /// The Markdown without them. Line ends stay, so that lines keep their numbers.
    private(set) var text: [UInt8] = []
    private let source: [UInt8]
    /// Bytes, without blanks, that were taken out.
    private(set) var hiddenBytes = 0
    private(set) var parts = 0
    /// Bytes that may still be searched for end tags: keeps the time linear whatever is never closed.
    private var budget: Int
    private var verdicts: [[UInt8]: Bool] = [:]

    private static let verdictLimit = 4_096
    private static let tagLimit = 2_048

    /// Fenced code is left alone.
    init(_ source: ArraySlice<UInt8>) {
        self.source = Array(source)
        budget = 4 * source.count + 65_536
        guard self.source.contains(0x3C) else {
            text = self.source
            return
        }
        text.reserveCapacity(source.count)
        walk()
    }

    private mutating func walk() {
        var index = 0
        var fence: UInt8?
        while index < source.count {
            if index == 0 || source[index - 1] == 0x0A, let mark = fenceMark(at: index) {
                fence = fence == nil ? mark : fence == mark ? nil : fence
            }
            if source[index] == 0x3C, fence == nil, let end = hide(from: index) {
                index = end
            } else {
                text.append(source[index])
                index += 1
            }
        }
    }

    private func fenceMark(at start: Int) -> UInt8? {
        var index = start
        while index < source.count, index < start + 4, source[index] == 0x20 { index += 1 }
        guard index + 2 < source.count, source[index] == 0x60 || source[index] == 0x7E else { return nil }
        return source[index] == source[index + 1] && source[index] == source[index + 2] ? source[index] : nil
    }

    /// Leaves out the element that starts here if it is hidden; gives the position behind it.
    private mutating func hide(from start: Int) -> Int? {
        // A tag in code is spoken of, not used.
        if start > 0, source[start - 1] == 0x60 { return nil }
        let name = source[(start + 1)...].prefix(16).prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
        guard let first = name.first, (first | 0x20) &- 0x61 < 26 else { return nil }
        guard let tagEnd = source[start...].prefix(Self.tagLimit).firstIndex(of: 0x3E) else { return nil }
        let tag = Array(source[start...tagEnd])
        guard isHidden(tag) else { return nil }
        let end = elementEnd(Array(name), from: tagEnd + 1)
        for index in start..<end {
            if source[index] == 0x0A { text.append(0x0A) }
            if index > tagEnd, source[index] > 0x20 { hiddenBytes += 1 }
        }
        parts += 1
        return end
    }

    private mutating func isHidden(_ tag: [UInt8]) -> Bool {
        let lower = tag.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let signs: [StaticString] = ["hidden", "style", "class", "color", "size"]
        guard signs.contains(where: { lower[...].range(of: $0) != nil }) else { return false }
        if let known = verdicts[tag] { return known }
        // So many different tags are no report; what may hide something is taken to do it.
        guard verdicts.count < Self.verdictLimit else { return true }
        let verdict = HTMLReader.read(fragment: (tag + Array("x".utf8))[...], firstLine: 1).blocks.isEmpty
        verdicts[tag] = verdict
        return verdict
    }

    /// Behind the end tag that belongs to an element; of one that is never closed, the end of its paragraph.
    private mutating func elementEnd(_ name: [UInt8], from start: Int) -> Int {
        var depth = 1
        var index = start
        while index < source.count, budget > 0 {
            budget -= 1
            guard source[index] == 0x3C else {
                index += 1
                continue
            }
            let closes = index + 1 < source.count && source[index + 1] == 0x2F
            if isName(name, at: index + (closes ? 2 : 1)) { depth += closes ? -1 : 1 }
            if depth == 0 { return (source[index...].firstIndex(of: 0x3E) ?? source.count - 1) + 1 }
            index += 1
        }
        return source[start...].range(of: "\n\n")?.lowerBound ?? source.count
    }

    private func isName(_ name: [UInt8], at start: Int) -> Bool {
        guard start + name.count < source.count else { return false }
        let matches = zip(name, source[start..<start + name.count]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        let next = source[start + name.count]
        return matches && (next <= 0x20 || next == 0x3E || next == 0x2F)
    }
}
