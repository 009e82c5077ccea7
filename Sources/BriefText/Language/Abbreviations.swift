/// Full stops that do not end a sentence.
enum Abbreviations {
    /// Words that something always follows: titles, `e.g.`, `fig.`, `ул.`.
    private static let leading = hashes(
        """
        mr mrs ms dr prof sr st hon rev gen gov sen rep vs fig figs eq approx dept est ca cf al mt ft capt col lt sgt
        bzw zzgl inkl evtl ggf vgl hr fr str nr abs art bspw sog max min jan feb mar apr jun jul aug sep sept oct nov dec
        mme mlle av bd ing dott sig sigg avv ud uds sra srta dña exmo tzn tj np mgr hab ul al pl gl bl sa
        ул бул пл гр стр чл ал св проф инж доц арх акад им напр тел вул см рис табл рр ст
        """)
    /// Words that may also be a sentence's last: the next word's capital decides.
    private static let either = hashes(
        "inc corp co ltd llc jr etc bros plc usw etw itd itp dgl гг г др руб лв млн млрд хил тыс грн тис bv nv"
    )
    private static let starters = hashes(
        """
        the it we this that these those they he she in on at our i you there but and however as a an for by if no all
        die der das wir es sie er im ein eine le la les il elle nous un une el los las en lo gli i nel o os as em
        """)

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { wordHash($0) })
    }

    /// Whether the full stop at `dot` of a sentence begun at `start` may end it, `next` being the next visible byte.
    static func allowsEnd(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, dot: Int, next: Int, limit: Int)
        -> Bool
    {
        var begin = dot
        while begin > start, dot - begin < 24, bytes[begin - 1] > 0x20, bytes[begin - 1] != 0x28,
            !(bytes[begin - 1] == 0xA0 && begin - 2 >= start && bytes[begin - 2] == 0xC2)
        {
            begin -= 1
        }
        guard begin < dot, dot - begin < 24 else { return true }
        var cursor = WordCursor(bytes, from: begin, to: dot)
        guard cursor.next() else { return true }
        var last = cursor
        var parts = 1
        while cursor.next() {
            last = cursor
            parts += 1
        }
        guard last.end == dot else { return true }
        if last.kind == .number {
            return parts > 1
                || !isOrdinalOrMark(bytes, start: start, begin: begin, dot: dot, next: next, limit: limit)
        }
        guard last.kind == .word else { return true }
        if last.length == 1 {
            // An initial, or the end of a dotted abbreviation: `J. Smith`, `e.g. this`, `in the U.S. The …`.
            if either.contains(last.hash) { return true }
            return (parts > 1 || !last.startsUpper || begin == start)
                ? follows(bytes, next, limit, starters) && parts > 1
                : follows(bytes, next, limit, starters)
        }
        if parts > 1, last.length <= 2, last.start - 1 >= begin, bytes[last.start - 1] == 0x2E {
            return follows(bytes, next, limit, starters)
        }
        if parts == 1 || bytes[last.start - 1] != 0x2D {
            if leading.contains(last.hash) { return !last.startsUpper && last.length > 4 }
            if last.hash == numberSign { return !(bytes[next] &- 48 < 10) }
        }
        return true
    }

    private static let numberSign = wordHash("no")

    private static func follows(
        _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ limit: Int, _ words: Set<UInt64>
    ) -> Bool {
        var cursor = WordCursor(bytes, from: next, to: min(limit, next + 24))
        return cursor.next() && words.contains(cursor.hash)
    }

    /// `1. First point` and `am 3. März`.
    private static func isOrdinalOrMark(
        _ bytes: UnsafeBufferPointer<UInt8>, start: Int, begin: Int, dot: Int, next: Int, limit: Int
    ) -> Bool {
        guard dot - begin <= 3 else { return false }
        if begin == start { return true }
        guard dot - begin <= 2 else { return false }
        var cursor = WordCursor(bytes, from: next, to: min(limit, next + 32))
        return cursor.next() && DateWords.isMonth(cursor.hash)
    }
}
