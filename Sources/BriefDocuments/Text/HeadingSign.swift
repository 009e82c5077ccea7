/// Why a line of plain text may be a heading.
enum HeadingSign: Equatable {
    /// A line of `=` (1) or `-` (2) below.
    case underlined(Int)
    /// `3.2 Title`, `第三章`, `Chapter 4`: depth from 1.
    case outline(Int)
    /// `3. Title`: an item when its neighbours are numbered too.
    case number
    case capitals
    /// The first line of a text whose lines are paragraphs.
    case opening
    /// Short, without closing punctuation, blank lines around.
    case short
    /// `Next steps:` before a list.
    case colon

    /// Signs that can be chance.
    var isWeak: Bool { self == .short || self == .capitals }

    /// What the line looks like by itself. `alone`: blank lines above and below.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine, alone: Bool) -> HeadingSign? {
        guard line.count >= 2, line.count <= 320 else { return nil }
        let facts = LineFacts(bytes, line)
        guard facts.letters >= 2, facts.columns <= 90, facts.words <= 14, !facts.isForeign else { return nil }
        let isCapitals =
            facts.letters >= 4 && facts.uppers == facts.cased && facts.cased * 2 > facts.letters
            && facts.startsWithWord
        if isCapitals, facts.last == ".", !facts.isNumbered { return .capitals }
        if Punctuation.closes(facts.last) {
            let isLabel = (facts.last == ":" || facts.last == "：") && facts.words <= 5 && facts.columns <= 40
            return isLabel && !facts.startsLower && !facts.isNumbered ? .colon : nil
        }
        if let (marker, start) = LineMarker.read(bytes, line) {
            guard !Cursor(bytes, at: start, end: line.end).peek.isLower else { return nil }
            switch marker {
            case .bullet: return nil
            case .number: return .number
            case .outline(let depth): return .outline(depth)
            }
        }
        if facts.isChapter { return .outline(1) }
        if isCapitals { return .capitals }
        guard alone, !facts.startsLower, !facts.isField, facts.columns <= 72, facts.startsWithWord else {
            return nil
        }
        return .short
    }

    /// 1 is the outermost; the first heading of a text that carries no number is its title.
    func level(isFirst: Bool) -> Int {
        switch self {
        case .underlined(let level): level
        case .outline(let depth): min(6, depth + 1)
        case .number: 2
        case .opening: 1
        case .capitals, .short: isFirst ? 1 : 2
        case .colon: 3
        }
    }
}

/// Counts over one short line.
struct LineFacts {
    private(set) var letters = 0
    private(set) var cased = 0
    private(set) var uppers = 0
    private(set) var words = 0
    private(set) var columns = 0
    private(set) var last: Unicode.Scalar = " "
    private(set) var startsLower = false
    private(set) var startsWithWord = false
    /// Tabs, pipes, addresses: a row or a reference, no heading.
    private(set) var isForeign = false
    /// `Date: 3 May`: one word, a colon, a value.
    private(set) var isField = false
    private(set) var isNumbered = false
    /// `Chapter 4`, `Appendix B`, in the languages that reports of this kind come in.
    private(set) var isChapter = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) {
        var cursor = Cursor(bytes, at: line.start, end: line.end)
        var inWord = false
        var dots = 0
        let first = cursor.peek
        startsLower = first.isLower
        startsWithWord = first.isLetter || ("0"..."9").contains(first)
        isNumbered = ("0"..."9").contains(first)
        while !cursor.atEnd {
            let scalar = cursor.peek
            cursor.advance()
            columns += scalar.value >= 0x2E80 ? 2 : 1
            if scalar.isLetter { count(scalar) }
            if scalar == "\t" || scalar == "|" || scalar == "@" { isForeign = true }
            if scalar == ":", words == 1, !cursor.atEnd, cursor.peek == " " { isField = true }
            dots = scalar == "." || scalar == "…" ? dots + 1 : 0
            if dots >= 4 || (scalar == "/" && last == "/") { isForeign = true }
            let blank = scalar == " "
            if !blank, !inWord { words += 1 }
            inWord = !blank
            last = scalar
        }
        if letters >= 4, words >= 2, words <= 12 {
            let word = bytes[line.start..<line.end].prefix { $0 != 0x20 }
            isChapter =
                Self.chapterWords.contains(String(decoding: word, as: UTF8.self).lowercased())
                && Self.isOrdinal(bytes[(word.endIndex + 1)..<line.end])
        }
    }

    private mutating func count(_ scalar: Unicode.Scalar) {
        letters += 1
        if scalar.isUpper { uppers += 1 }
        if scalar.hasCase { cased += 1 }
    }

    /// A number, a letter or a Roman numeral, then nothing or something parted from it.
    private static func isOrdinal(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let name = rest.prefix { ![0x20, 0x2E, 0x3A].contains($0) }
        let isRoman = name.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43].contains($0) }
        let isNumber = name.allSatisfy { (0x30...0x39).contains($0) }
        let isLetter = name.count == 1 && name.allSatisfy { (0x41...0x5A).contains($0) }
        return !name.isEmpty && name.count <= 7 && (isRoman || isNumber || isLetter)
    }

    private static let chapterWords: Set<String> = [
        "chapter", "section", "part", "appendix", "annex", "article", "глава", "раздел", "част", "приложение",
        "kapitel", "abschnitt", "teil", "anhang", "artikel", "chapitre", "partie", "annexe", "capítulo",
        "sección",
        "parte", "capitolo", "rozdział", "hoofdstuk", "bölüm",
    ]
}
