internal import BriefCore

/// Looks at all candidates together and lets those be headings that have something below them.
enum HeadingReview {
    static func settle(_ pieces: [Piece]) -> [Block] {
        var signs = pieces.map(\.sign)
        dropLabelsWithoutList(pieces, &signs)
        dropNumberedLists(&signs)
        dropRuns(&signs)
        dropBrokenSentences(pieces, &signs)
        dropRepeated(pieces, &signs)
        dropExcess(&signs)
        // A heading has something below it.
        if let last = signs.last, last?.isWeak == true { signs[signs.count - 1] = nil }
        return blocks(pieces, signs)
    }

    /// `Next steps:` is a heading when items or rows come next.
    private static func dropLabelsWithoutList(_ pieces: [Piece], _ signs: inout [HeadingSign?]) {
        for index in signs.indices where signs[index] == .colon {
            let next = index + 1 < pieces.count ? pieces[index + 1].block.kind : .paragraph(.prose)
            if next != .paragraph(.item) && next != .paragraph(.row) { signs[index] = nil }
        }
    }

    /// Numbered lines of one depth with nothing between them are a list or a table of contents.
    private static func dropNumberedLists(_ signs: inout [HeadingSign?]) {
        var index = 0
        while index < signs.count {
            guard let sign = signs[index], isNumbered(sign) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < signs.count, signs[end] == sign { end += 1 }
            if end - index > 1 {
                for position in index..<end { signs[position] = nil }
            }
            index = end
        }
    }

    private static func isNumbered(_ sign: HeadingSign) -> Bool {
        switch sign {
        case .number, .outline: true
        default: false
        }
    }

    /// Four and more short lines in a row are a poem, an address or a list of names. The first line of the text may
    /// still be its title, and the last of the run may head what follows.
    private static func dropRuns(_ signs: inout [HeadingSign?]) {
        var index = 0
        while index < signs.count {
            guard signs[index]?.isWeak == true else {
                index += 1
                continue
            }
            var end = index + 1
            while end < signs.count, signs[end]?.isWeak == true { end += 1 }
            if end - index > 3 {
                for position in (index == 0 ? 1 : index)..<end - 1 { signs[position] = nil }
            }
            index = end
        }
    }

    /// A short line whose sentence goes on below, as broken scans have them.
    private static func dropBrokenSentences(_ pieces: [Piece], _ signs: inout [HeadingSign?]) {
        for index in signs.indices.dropLast() where signs[index] == .short {
            let next = pieces[index + 1].block.text.unicodeScalars.first
            if next?.isLower == true { signs[index] = nil }
        }
    }

    /// What stands there time and again is a running head, a stamp or a form's label.
    private static func dropRepeated(_ pieces: [Piece], _ signs: inout [HeadingSign?]) {
        var counts: [String: Int] = [:]
        for index in signs.indices where signs[index]?.isWeak == true {
            counts[pieces[index].block.text, default: 0] += 1
        }
        for index in signs.indices where signs[index]?.isWeak == true {
            if counts[pieces[index].block.text, default: 0] > 3 { signs[index] = nil }
        }
    }

    /// When more than two blocks in five look like headings, looks deceive.
    private static func dropExcess(_ signs: inout [HeadingSign?]) {
        let weak = signs.count { $0?.isWeak == true }
        guard signs.count >= 8, weak * 5 > signs.count * 2 else { return }
        for index in signs.indices.dropFirst() where signs[index]?.isWeak == true { signs[index] = nil }
    }

    private static func blocks(_ pieces: [Piece], _ signs: [HeadingSign?]) -> [Block] {
        var isFirst = true
        return zip(pieces, signs).map { piece, sign in
            guard let sign else {
                guard let was = piece.sign, isNumbered(was) else { return piece.block }
                return Block(.paragraph(.item), piece.block.text, lines: piece.block.lines)
            }
            defer { isFirst = false }
            var text = piece.block.text
            if sign == .colon { text.removeLast() }
            return Block(.heading(sign.level(isFirst: isFirst)), text, lines: piece.block.lines)
        }
    }
}
