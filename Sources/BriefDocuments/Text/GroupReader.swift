internal import BriefCore

/// A block, and why it may be a heading if it may.
struct Piece {
    var block: Block
    var sign: HeadingSign?
}

/// Takes groups of lines apart. A group is what stands between two blank lines.
struct GroupReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let shape: LineShape
    private(set) var pieces: [Piece] = []
    var joiner = LineJoiner()
    var lines: [TextLine] = []
    var index = 0
    private var startsOpen = false

    init(bytes: UnsafeBufferPointer<UInt8>, shape: LineShape) {
        self.bytes = bytes
        self.shape = shape
    }

    /// `endsOpen`: the group goes on in the next call.
    mutating func read(_ group: [TextLine], endsOpen: Bool) {
        lines = group
        index = 0
        while index < lines.count {
            if readRule() || readUnderlined() || readTable() || readItem() || readQuote() || readHeading() {
                continue
            }
            readParagraph()
        }
        startsOpen = endsOpen
    }

    mutating func emit(_ kind: Block.Kind, _ range: Range<Int>, skipping start: Int? = nil) {
        let text = joiner.join(bytes, lines[range], from: start)
        guard !text.isEmpty else { return }
        let numbers = lines[range.lowerBound].number...lines[range.upperBound - 1].number
        add(Block(kind, text, lines: numbers))
    }

    mutating func add(_ block: Block) {
        if let last = pieces.last, let merged = BlockLimit.merge(last.block, block, count: pieces.count) {
            pieces[pieces.count - 1].block = merged
        } else {
            pieces.append(Piece(block: block))
        }
    }

    private mutating func emitHeading(_ sign: HeadingSign, lines count: Int) {
        let text = if case .underlined = sign { 1 } else { count }
        emit(.paragraph(.prose), index..<index + text)
        if !pieces.isEmpty { pieces[pieces.count - 1].sign = sign }
        index += count
    }

    private mutating func readRule() -> Bool {
        guard TableRow.isRule(bytes, lines[index]) else { return false }
        index += 1
        return true
    }

    /// A short line over a line of `=` or `-`; behind it nothing, or text that is no row.
    private mutating func readUnderlined() -> Bool {
        guard index + 1 < lines.count, lines[index].count <= 160 else { return false }
        let line = lines[index]
        let rule = lines[index + 1]
        let sign = bytes[rule.start]
        guard sign == 0x3D || sign == 0x2D || sign == 0x7E, rule.count >= 3,
            bytes[rule.start..<rule.end].allSatisfy({ $0 == sign }), TableRow.cells(bytes, line) == nil,
            TableRow.aligned(bytes, line).count == 1
        else { return false }
        emitHeading(.underlined(sign == 0x3D ? 1 : 2), lines: 2)
        return true
    }

    private mutating func readItem() -> Bool {
        guard let (marker, start) = LineMarker.read(bytes, lines[index]), isItem(marker) else { return false }
        let indent = lines[index].indent
        var end = index + 1
        while end < lines.count, !opensEntry(end, below: indent),
            lines[end].indent > indent || (joins(end - 1, end) && lines[end].indent == indent)
        {
            end += 1
        }
        emit(.paragraph(.item), index..<end, skipping: start)
        index = end
        return true
    }

    /// An indented `1.5 million` goes on with the item above; `1.5 Million parcels` may head a section.
    private func opensEntry(_ other: Int, below indent: Int) -> Bool {
        guard let (marker, start) = LineMarker.read(bytes, lines[other]) else { return false }
        let continues = marker != .bullet && lines[other].indent > indent
        return !(continues && Cursor(bytes, at: start, end: lines[other].end).peek.isLower)
    }

    /// A number is an item when a neighbour in the group is numbered too, or when it does not read like a heading.
    private func isItem(_ marker: LineMarker) -> Bool {
        switch marker {
        case .bullet: return true
        case .outline: return false
        case .number:
            let hasNeighbour = lines.indices.contains { other in
                other != index && abs(other - index) <= 12
                    && LineMarker.read(bytes, lines[other])?.marker == .number
            }
            return hasNeighbour || HeadingSign.of(bytes, lines[index], alone: isAlone) == nil
        }
    }

    private mutating func readQuote() -> Bool {
        guard bytes[lines[index].start] == 0x3E else { return false }
        var end = index
        while end < lines.count, bytes[lines[end].start] == 0x3E {
            while lines[end].start < lines[end].end, [0x3E, 0x20].contains(bytes[lines[end].start]) {
                lines[end].start += 1
            }
            end += 1
        }
        emit(.paragraph(.quote), index..<end)
        index = end
        return true
    }

    private var isAlone: Bool { lines.count == 1 && !startsOpen }

    private mutating func readHeading() -> Bool {
        if isOpening {
            emitHeading(.opening, lines: 1)
            return true
        }
        // A line of a wrapped paragraph: by far the most common case, and the cheapest to tell.
        if shape.width != nil, index + 1 < lines.count, joins(index, index + 1) { return false }
        guard let sign = HeadingSign.of(bytes, lines[index], alone: isAlone) else { return false }
        let next = index + 1 < lines.count ? LineMarker.read(bytes, lines[index + 1])?.marker : nil
        let beforeList = next == .bullet || next == .number
        switch sign {
        case .short where !isAlone, .number where !isAlone && shape.width != nil && index > 0: return false
        case .colon where !isAlone && !beforeList: return false
        // Inside a wrapped paragraph a line may begin with anything.
        case .outline, .capitals, .number:
            guard index == 0 || shape.width == nil, index + 1 == lines.count || !joins(index, index + 1)
            else {
                return false
            }
        default: break
        }
        emitHeading(sign, lines: sign == .capitals ? capitalLines : 1)
        return true
    }

    /// A title without a blank line below it, in a text of one paragraph a line.
    private var isOpening: Bool {
        guard pieces.isEmpty, index == 0, lines.count > 1, shape.width == nil, shape.isProse else {
            return false
        }
        return HeadingSign.of(bytes, lines[0], alone: true) == .short
            && !Punctuation.endsSentence(bytes, lines[0])
    }

    /// A heading in capitals may run over several lines.
    private var capitalLines: Int {
        lines[index...].prefix(4).prefix { HeadingSign.of(bytes, $0, alone: false) == .capitals }.count
    }

    private mutating func readParagraph() {
        var end = index + 1
        while end < lines.count, joins(end - 1, end), !opens(end) { end += 1 }
        emit(.paragraph(.prose), index..<end)
        index = end
    }

    /// True where something other than prose begins.
    private func opens(_ other: Int) -> Bool {
        if bytes[lines[other].start] == 0x3E || TableRow.isRule(bytes, lines[other]) { return true }
        guard let (marker, _) = LineMarker.read(bytes, lines[other]) else { return false }
        return marker == .bullet
    }

    /// Whether the second line goes on with the first one's sentence.
    private func joins(_ first: Int, _ second: Int) -> Bool {
        LineJoiner.joins(bytes, lines[first], lines[second], shape: shape)
    }
}
