/// Which encoding from before Unicode bytes most likely are in, when nothing names it.
enum LegacyGuess {
    /// Told by the letters that are frequent in a script's languages, on the first 64 KB.
    static func encoding(of bytes: [UInt8]) -> String {
        let sample = bytes.prefix(65_536)
        let high = sample.count { $0 >= 0x80 }
        let letters = sample.count { $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        // Latin text has accents on some letters; text in another script has little else, beside names and figures.
        if high * 3 > letters, high >= 8 {
            if let name = eastAsian(sample, high: high) ?? otherAlphabet(sample, high: high) { return name }
        }
        return sample.contains { (0x80...0x9F).contains($0) } ? "windows-1252" : "iso-8859-1"
    }

    /// Frequent letters of an alphabet, as bytes of an encoding.
    private static let alphabets: [(name: String, letters: [UInt8])] = [
        // а е и о н т р с л в
        ("windows-1251", [0xE0, 0xE5, 0xE8, 0xEE, 0xED, 0xF2, 0xF0, 0xF1, 0xEB, 0xE2]),
        ("koi8-r", [0xC1, 0xC5, 0xC9, 0xCF, 0xCE, 0xD4, 0xD2, 0xD3, 0xCC, 0xD7]),
        ("iso-8859-5", [0xD0, 0xD5, 0xD8, 0xDE, 0xDD, 0xE2, 0xE0, 0xE1, 0xDB, 0xD2]),
        ("cp866", [0xA0, 0xA5, 0xA8, 0xAE, 0xAD, 0xE2, 0xE0, 0xE1, 0xAB, 0xA2]),
        // α ε ι ο ν τ ρ σ η ς
        ("windows-1253", [0xE1, 0xE5, 0xE9, 0xEF, 0xED, 0xF4, 0xF1, 0xF3, 0xE7, 0xF2]),
        // ا ل ي م و ن ر ت ب ة
        ("windows-1256", [0xC7, 0xE1, 0xED, 0xE3, 0xE6, 0xE4, 0xD1, 0xCA, 0xC8, 0xC9]),
    ]

    private static func otherAlphabet(_ sample: ArraySlice<UInt8>, high: Int) -> String? {
        var counts = [Int](repeating: 0, count: 256)
        for byte in sample { counts[Int(byte)] += 1 }
        let scored = alphabets.map { ($0.name, $0.letters.reduce(0) { $0 + counts[Int($1)] }) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 * 2 > high else { return nil }
        return best.0
    }

    /// Pairs of bytes that each start high. The scripts are told apart by where their common characters lie.
    private static func eastAsian(_ sample: ArraySlice<UInt8>, high: Int) -> String? {
        var pairs = Pairs()
        if let name = shiftJIS(sample, high: high) { return name }
        guard high >= 8, pairs.read(sample), pairs.total * 2 * 10 >= high * 6 else { return nil }
        if pairs.lowTrail * 5 > pairs.total {
            return pairs.big5 * 10 > pairs.total * 8 ? "big5-hkscs" : "gb18030"
        }
        if pairs.kana * 5 > pairs.total { return "euc-jp" }
        if pairs.hangul * 20 > pairs.total * 17 { return "cp949" }
        return pairs.han * 10 > pairs.total * 5 ? "gb18030" : nil
    }

    private struct Pairs {
        var total = 0
        var lowTrail = 0
        var kana = 0
        var hangul = 0
        var han = 0
        var big5 = 0

        /// False when the bytes are no pairs. The last pair may be cut.
        mutating func read(_ sample: ArraySlice<UInt8>) -> Bool {
            var index = sample.startIndex
            while index < sample.endIndex {
                let lead = sample[index]
                guard lead >= 0x80 else {
                    index += 1
                    continue
                }
                guard index + 1 < sample.endIndex else { return true }
                let trail = sample[index + 1]
                // A lead byte before a digit opens one of GB18030's four-byte sequences.
                if (0x30...0x39).contains(trail), lead >= 0x81 {
                    index += 4
                    continue
                }
                guard (0x81...0xFE).contains(lead), trail >= 0x40, trail != 0x7F, trail != 0xFF else {
                    return false
                }
                count(lead, trail)
                index += 2
            }
            return total > 0
        }

        private mutating func count(_ lead: UInt8, _ trail: UInt8) {
            total += 1
            if trail < 0xA1 { lowTrail += 1 }
            if (0xA1...0xF9).contains(lead), trail < 0x7F || trail >= 0xA1 { big5 += 1 }
            guard trail >= 0xA1 else { return }
            if lead == 0xA4 || lead == 0xA5 { kana += 1 }
            if (0xB0...0xC8).contains(lead) { hangul += 1 }
            if (0xB0...0xF7).contains(lead) || lead == 0xA1 || lead == 0xA3 { han += 1 }
        }
    }

    /// Hiragana (0x82 …), katakana (0x83 …) and punctuation (0x81 …) make up most of Japanese prose; in GB18030 the
    /// same bytes lead to characters that hardly occur.
    private static func shiftJIS(_ sample: ArraySlice<UInt8>, high: Int) -> String? {
        let kana = sample.count { (0x81...0x83).contains($0) }
        return high >= 8 && kana * 4 > high ? "cp932" : nil
    }
}
