/// Every sentence of a text as a row of small numbers, and its words as term numbers in one flat array.
///
/// Filled paragraph by paragraph in one pass over the bytes; holds no text.
package struct SentenceTable {
    package private(set) var rows: [Row] = []
    package private(set) var terms: [UInt32] = []
    /// How many sentences hold each term.
    package private(set) var sentenceCounts: [Int32] = []
    /// Terms that carry no topic: function words of the text's languages.
    package private(set) var isCommon: [Bool] = []
    /// How many sentences hold each pair of neighbouring terms, about: pairs share slots where their hashes meet.
    package private(set) var pairCounts: PairCounts

    private let lexicon: CueLexicon
    private let common: Set<UInt64>
    private var words = TermTable()
    private var stems = TermTable()
    /// By word: its stem's number, and where its atoms lie in `atoms` (-1: none).
    private var stemOfWord: [UInt32] = []
    private var atomStart: [Int32] = []
    private var traitsOfWord: [UInt8] = []
    private var atoms: [UInt32] = []
    private var lastSentence: [Int32] = []
    private var tracker: CueTracker

    /// - Parameters:
    ///   - languages: primary subtags of the languages whose phrases and function words count.
    ///   - lexicon: the phrases to look for.
    ///   - bytes: length of the text to come, about.
    package init(languages: [String], lexicon: CueLexicon, bytes: Int) {
        pairCounts = PairCounts(expecting: bytes / 5)
        // Room for short words and short sentences: what is never written to costs no memory, while growing by
        // doubling would hold the old and the new half-empty array at once.
        terms.reserveCapacity(bytes / 3)
        rows.reserveCapacity(bytes / 50)
        self.lexicon = lexicon
        tracker = CueTracker(lexicon: lexicon)
        var common: Set<UInt64> = []
        for list in FunctionWords.lists where languages.contains(list.language) {
            for word in list.words.split(separator: " ") { common.insert(wordHash(word)) }
        }
        self.common = common
    }

    /// Terms that were met so far.
    package var termTotal: Int { sentenceCounts.count }

    /// Adds the sentences of `text`. `speakers` are the names that, before a colon, are labels and no part of what
    /// is said, at the beginning or in the middle.
    package mutating func add(_ text: String, paragraph: Int, speakers: Speakers = Speakers()) {
        text.withBytes { bytes in
            var ordinal: Int32 = 0
            var from = 0
            var shown = 0
            for label in speakers.labels(in: bytes) {
                addTurn(bytes, shown: shown, from: from, to: label.lowerBound, paragraph, &ordinal)
                (shown, from) = (label.lowerBound, label.upperBound)
            }
            addTurn(bytes, shown: shown, from: from, to: bytes.count, paragraph, &ordinal)
        }
    }

    private mutating func addTurn(
        _ bytes: UnsafeBufferPointer<UInt8>, shown: Int, from: Int, to: Int, _ paragraph: Int,
        _ ordinal: inout Int32
    ) {
        var cursor = SentenceCursor(bytes, from: from, to: to)
        var shown = shown
        while cursor.next() {
            if shown >= from { shown = cursor.start }
            scan(
                bytes, shown: shown, from: cursor.start, to: cursor.end, paragraph: Int32(paragraph), &ordinal
            )
            shown = to
        }
    }

    /// Words beyond which a sentence is parted at its next comma or dash, and beyond which anywhere.
    private static let softLimit = 90
    private static let hardLimit = 120

    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, shown: Int, from: Int, to: Int, paragraph: Int32,
        _ ordinal: inout Int32
    ) {
        var cursor = WordCursor(bytes, from: from, to: to)
        var start = shown
        var traits: Traits = []
        var more = cursor.next()
        while more {
            let firstTerm = terms.count
            var state = ScanState(sentence: Int32(rows.count), startsLower: Self.isSmall(bytes, cursor))
            tracker.reset()
            var end = to
            while more {
                read(bytes, cursor, &state)
                let last = cursor.end
                more = cursor.next()
                guard state.count >= Self.softLimit, more else { continue }
                let parted = Self.breaks(bytes, from: last, to: cursor.start)
                if state.count >= Self.hardLimit || parted {
                    end = last
                    traits.insert(.piece)
                    break
                }
            }
            countPairs(from: firstTerm)
            if state.startsLower { traits.insert(.startsLower) }
            Self.mark(bytes, end, &traits)
            rows.append(
                Row(
                    paragraph: paragraph, start: Int32(start), end: Int32(end), firstTerm: Int32(firstTerm),
                    termCount: Int32(terms.count - firstTerm), ordinal: ordinal, words: Int32(state.count),
                    traits: traits, cues: state.strength(tracker)))
            ordinal += 1
            start = cursor.start
        }
    }

    @inline(__always)
    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor, _ state: inout ScanState
    ) {
        let (word, isNew) = words.id(of: cursor.hash)
        if isNew { learn(bytes, cursor) }
        let position = state.count
        state.count += 1
        let known = traitsOfWord[word]
        if cursor.kind == .number { state.readNumber(bytes, cursor) }
        if known & WordTrait.month != 0 { state.monthAt = position }
        if known & WordTrait.period != 0 { state.periodAt = position }
        if known & WordTrait.time != 0, cursor.startsUpper || known & WordTrait.homograph == 0 {
            state.hasTime = true
        }
        if cursor.startsUpper { state.readName(cursor, isCommon: isCommon[Int(stemOfWord[word])], bytes) }
        let first = atomStart[word]
        if first >= 0 {
            let count = Int(atoms[Int(first)])
            tracker.advance(atoms[(Int(first) + 1)..<(Int(first) + 1 + count)], position: position)
        } else if !tracker.isIdle {
            tracker.advance([], position: position)
        }
        if cursor.kind == .ideograph || cursor.kind == .hangul {
            if state.pairEnd == cursor.start { addTerm(state.pairHash &* 31 ^ cursor.hash, state.sentence) }
            state.pairHash = cursor.hash
            state.pairEnd = cursor.end
        } else {
            addStem(Int(stemOfWord[word]), state.sentence)
        }
        state.noteDue(tracker.dueAt, isFirm: tracker.dueIsFirm)
    }

    private mutating func countPairs(from first: Int) {
        var index = first + 1
        while index < terms.count {
            let (left, right) = (terms[index - 1], terms[index])
            if !(isCommon[Int(left)] && isCommon[Int(right)]) { pairCounts.note(left, right) }
            index += 1
        }
    }

    private mutating func addTerm(_ hash: UInt64, _ sentence: Int32) {
        let (stem, isNew) = stems.id(of: hash)
        if isNew { addStemEntry(isCommon: false) }
        addStem(stem, sentence)
    }

    @inline(__always)
    private mutating func addStem(_ stem: Int, _ sentence: Int32) {
        terms.append(UInt32(stem))
        if lastSentence[stem] != sentence {
            lastSentence[stem] = sentence
            sentenceCounts[stem] += 1
        }
    }

    private mutating func addStemEntry(isCommon common: Bool) {
        sentenceCounts.append(0)
        isCommon.append(common)
        lastSentence.append(-1)
    }

    private mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor) {
        let unit = cursor.kind == .ideograph || cursor.kind == .hangul
        if unit {
            stemOfWord.append(0)
        } else {
            let isCommon = common.contains(cursor.hash) || (cursor.length == 1 && cursor.kind == .word)
            let (stem, isNew) = stems.id(of: isCommon ? cursor.hash &+ 1 : cursor.stem)
            if isNew { addStemEntry(isCommon: isCommon) }
            stemOfWord.append(UInt32(stem))
        }
        traitsOfWord.append(WordTrait.of(cursor, bytes))
        let found =
            cursor.kind == .number
            ? [] : lexicon.atoms(of: bytes, start: cursor.start, end: cursor.end, hash: cursor.hash)
        if found.isEmpty {
            atomStart.append(-1)
        } else {
            atomStart.append(Int32(atoms.count))
            atoms.append(UInt32(found.count))
            atoms.append(contentsOf: found)
        }
    }
}
