/// What a line begins with when it is an item of a list or a numbered heading.
enum LineMarker: Equatable {
    /// `-`, `•` and the like, and `a)`.
    case bullet
    /// `3.`, `3)`, `(3)`, `IV.`: an item or a heading, as its neighbours say.
    case number
    /// `3.2`, `3.2.1`, `（一）`, `一、`, `Chapter 4`, `第三章`: headings only. Depth from 1.
    case outline(Int)

    /// The marker of a line and where the text behind it starts.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> (
        marker: LineMarker, text: Int
    )? {
        guard line.count >= 3 else { return nil }
        var text = Cursor(bytes, at: line.start, end: line.end)
        let first = text.peek
        switch first {
        case "-", "*", "+", "–": return bullet(&text, needsBlank: true)
        case "•", "◦", "‣", "▪", "●", "○", "·", "■", "□", "►", "✓", "✔", "❖":
            return bullet(&text, needsBlank: false)
        case "(", "（": return parenthesised(&text)
        case "0"..."9": return decimal(&text)
        case "第": return ordinal(&text)
        default:
            if numerals.contains(first) { return ideographic(&text) }
            return first.isASCII || first.isLower ? lettered(&text) : nil
        }
    }

    private static func bullet(_ text: inout Cursor, needsBlank: Bool) -> (LineMarker, Int)? {
        text.advance()
        guard text.skipBlanks() || !needsBlank, !text.atEnd else { return nil }
        return (.bullet, text.index)
    }

    private static func parenthesised(_ text: inout Cursor) -> (LineMarker, Int)? {
        text.advance()
        let digits = text.skip { ("0"..."9").contains($0) }
        let ideographs = digits == 0 ? text.skip(while: numerals.contains) : 0
        let letters = digits + ideographs == 0 ? text.skip { ("a"..."z").contains($0) } : 0
        guard (1...3).contains(digits + ideographs + letters), text.peek == ")" || text.peek == "）" else {
            return nil
        }
        text.advance()
        text.skipBlanks()
        guard !text.atEnd else { return nil }
        return (ideographs > 0 ? .outline(2) : letters > 0 ? .bullet : .number, text.index)
    }

    private static func decimal(_ text: inout Cursor) -> (LineMarker, Int)? {
        var depth = 0
        var closed = false
        while depth < 6 {
            let digits = text.skip { ("0"..."9").contains($0) }
            guard (1...3).contains(digits) || (digits == 0 && depth > 0) else { return nil }
            if digits == 0 { break }
            depth += 1
            closed = text.peek == "." || (depth == 1 && (text.peek == ")" || text.peek == "、"))
            guard closed else { break }
            text.advance()
        }
        guard text.skipBlanks() || (closed && !text.peek.isASCII), !text.atEnd else { return nil }
        if depth > 1 { return (.outline(depth), text.index) }
        return closed ? (.number, text.index) : nil
    }

    /// `a)`, `IV.`
    private static func lettered(_ text: inout Cursor) -> (LineMarker, Int)? {
        let first = text.peek
        if !first.isASCII {
            text.advance()
            guard text.peek == ")" else { return nil }
            text.advance()
            return text.skipBlanks() && !text.atEnd ? (.bullet, text.index) : nil
        }
        let letters = text.skip { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        let isRoman = letters <= 6 && text.behind(letters).allSatisfy { "IVXLC".unicodeScalars.contains($0) }
        if letters == 1, text.peek == ")", first.isLower {
            text.advance()
            return text.skipBlanks() && !text.atEnd ? (.bullet, text.index) : nil
        }
        guard isRoman, letters >= 1, text.peek == "." else { return nil }
        text.advance()
        return text.skipBlanks() && !text.atEnd ? (.number, text.index) : nil
    }

    /// `一、`
    private static func ideographic(_ text: inout Cursor) -> (LineMarker, Int)? {
        guard (1...3).contains(text.skip(while: numerals.contains)), text.peek == "、" || text.peek == "．"
        else {
            return nil
        }
        text.advance()
        return text.atEnd ? nil : (.outline(1), text.index)
    }

    /// `第三章`, `第2节`
    private static func ordinal(_ text: inout Cursor) -> (LineMarker, Int)? {
        text.advance()
        let digits = text.skip { numerals.contains($0) || ("0"..."9").contains($0) }
        guard (1...4).contains(digits), "章节節部編编篇".unicodeScalars.contains(text.peek) else { return nil }
        let isChapter = "章部編编篇".unicodeScalars.contains(text.peek)
        return (.outline(isChapter ? 1 : 2), text.index)
    }

    private static let numerals = Set("一二三四五六七八九十百〇零".unicodeScalars)
}

/// Steps over the scalars of one line.
struct Cursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index: Int
    private let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
        self.bytes = bytes
        self.index = index
        self.end = end
    }

    var atEnd: Bool { index >= end }

    /// The scalar ahead; NUL at the end.
    var peek: Unicode.Scalar { atEnd ? "\0" : bytes.scalar(at: index) }

    mutating func advance() {
        guard !atEnd else { return }
        index += 1
        while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }

    mutating func skip(while matches: (Unicode.Scalar) -> Bool) -> Int {
        var count = 0
        while !atEnd, matches(peek) {
            advance()
            count += 1
        }
        return count
    }

    @discardableResult
    mutating func skipBlanks() -> Bool {
        skip { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{3000}" } > 0
    }

    /// The ASCII scalars just passed.
    func behind(_ count: Int) -> [Unicode.Scalar] {
        (index - count..<index).map { Unicode.Scalar(bytes[$0]) }
    }
}
