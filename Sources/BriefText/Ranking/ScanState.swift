/// What one sentence has shown so far, while its words are read.
struct ScanState {
    let sentence: Int32
    let startsLower: Bool
    var count = 0
    var numbers = 0
    var monthAt = -100
    var periodAt = -100
    /// A month, a weekday or a quarter was named.
    var hasTime = false
    var pairHash: UInt64 = 0
    var pairEnd = -1
    private var dateAt = -100
    private var hasDay = false
    private var numberIsDay = false
    private var hasDeadline = false
    private var hasFirmDeadline = false
    private var capitalRun = 0
    private var capitalEnd = -2
    private var hasName = false
    private var numberAt = -100

    init(sentence: Int32, startsLower: Bool) {
        self.sentence = sentence
        self.startsLower = startsLower
    }

    mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor) {
        numbers += 1
        numberAt = count - 1
        let digits = bytes[cursor.start..<cursor.end].count { $0 &- 48 < 10 }
        numberIsDay = digits <= 2
        if isCalendarNumber(bytes, cursor) {
            dateAt = count - 1
            hasDay = hasDay || digits != 4 || cursor.end - cursor.start > 4
        }
    }

    /// Two words with capitals side by side, not at a sentence's very start alone: most likely a person or a team.
    mutating func readName(_ cursor: WordCursor, isCommon: Bool, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard cursor.startsUpper, cursor.kind == .word, !isCommon, monthAt != count - 1, periodAt != count - 1
        else {
            capitalRun = 0
            return
        }
        let adjoins = cursor.start == capitalEnd + 1 && bytes[capitalEnd] == 0x20
        capitalRun = adjoins ? capitalRun + 1 : 1
        capitalEnd = cursor.end
        if capitalRun >= 2 { hasName = true }
    }

    /// A deadline is a date close to its mark, before or after it.
    mutating func noteDue(_ dueAt: Int, isFirm: Bool) {
        let position = count - 1
        if monthAt == position || numberAt == position, abs(monthAt - numberAt) <= 2 {
            dateAt = position
            hasDay = hasDay || numberIsDay
        }
        guard position - dueAt <= 5 else { return }
        let named = max(dateAt, monthAt, periodAt)
        if named >= 0, abs(named - dueAt) <= 5 {
            hasDeadline = true
            hasFirmDeadline = hasFirmDeadline || (isFirm && dateAt >= 0 && abs(dateAt - dueAt) <= 5)
        }
    }

    /// `15.05.2026`, `5/15`, a year, a day or month in Han or Hangul.
    private func isCalendarNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor) -> Bool {
        var digits = 0
        var dots = 0
        for index in cursor.start..<cursor.end {
            if bytes[index] == 0x2E { dots += 1 } else if bytes[index] &- 48 < 10 { digits += 1 }
        }
        if dots == 2 && digits >= 3 && digits <= 8 { return true }
        if dots == 0, digits == 4, cursor.end - cursor.start == 4 {
            return (bytes[cursor.start] == 0x32 && bytes[cursor.start + 1] == 0x30)
                || (bytes[cursor.start] == 0x31 && bytes[cursor.start + 1] == 0x39)
        }
        guard cursor.end + 2 < bytes.count, bytes[cursor.end] >= 0xE3 else { return false }
        switch decodeScalar(bytes, at: cursor.end).scalar {
        case 0x6708, 0x65E5, 0x53F7, 0xC6D4, 0xC77C: return true
        default: return false
        }
    }

    func strength(_ tracker: CueTracker) -> CueStrength {
        CueStrength(
            kinds: tracker.strength, paired: tracker.isPaired, numbers: UInt8(min(255, numbers)),
            hasDeadline: hasDeadline, hasFirmDeadline: hasFirmDeadline,
            hasDate: hasDay, hasTime: hasTime || dateAt >= 0, hasName: hasName)
    }
}

/// What is known of a word whatever sentence it stands in.
enum WordTrait {
    static let month: UInt8 = 1
    static let period: UInt8 = 2
    static let time: UInt8 = 3
    /// Written small it is, in some language, a word of another kind: `may`, `är`.
    static let homograph: UInt8 = 4

    static func of(_ cursor: WordCursor, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        (DateWords.isMonth(cursor.hash) ? month : 0) | (DateWords.isPeriod(cursor.hash) ? period : 0)
            | (DateWords.isHomograph(cursor.hash) ? homograph : 0)
    }
}
