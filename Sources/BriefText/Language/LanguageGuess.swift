/// Which language a text is written in, by its script and its commonest words.
package enum LanguageGuess {
    /// BCP 47 primary subtag, or `und` where script and function words do not tell. Long texts are judged by
    /// samples of at most 24 KB in all.
    package static func detect(_ text: String) -> String {
        text.withBytes { bytes in
            var tally = Tally()
            for range in samples(of: bytes) { tally.read(bytes, in: range) }
            return tally.verdict
        }
    }

    private static let sampleBytes = 8_192

    /// Beginning, middle and end, cut where a scalar starts.
    private static func samples(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard bytes.count > 3 * sampleBytes else { return [0..<bytes.count] }
        return [0, bytes.count / 2, bytes.count - sampleBytes].map { position in
            aligned(position, in: bytes)..<aligned(min(bytes.count, position + sampleBytes), in: bytes)
        }
    }

    private static func aligned(_ position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = position
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }

    /// Function word → bit mask of the languages that have it.
    static let wordMasks: [UInt64: UInt32] = {
        var masks: [UInt64: UInt32] = [:]
        for (index, list) in FunctionWords.lists.enumerated() {
            for word in list.words.split(separator: " ") {
                masks[wordHash(word), default: 0] |= 1 << UInt32(index)
            }
        }
        return masks
    }()
}

private enum Script: Int, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, devanagari, han, kana, hangul, thai, georgian, armenian,
        bengali, tamil

    static func of(_ scalar: UInt32) -> Script? {
        switch scalar {
        case 0x41...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xB80...0xBFF: .tamil
        case 0xE00...0xE7F: .thai
        case 0x10A0...0x10FF: .georgian
        case 0x3040...0x30FF: .kana
        case 0x3400...0x9FFF: .han
        case 0xAC00...0xD7A3: .hangul
        default: nil
        }
    }
}

private struct Tally {
    private var scripts = [Int](repeating: 0, count: Script.allCases.count)
    private var languages = [Double](repeating: 0, count: FunctionWords.lists.count)
    private var words = 0
    /// Letters that only some of the languages of one script write.
    private var letters: [UInt32: Int] = [:]

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        var cursor = WordCursor(bytes, from: range.lowerBound, to: range.upperBound)
        while cursor.next() {
            guard cursor.kind != .number else { continue }
            words += 1
            if let mask = LanguageGuess.wordMasks[cursor.hash] { count(mask) }
            var index = cursor.start
            while index < cursor.end {
                let (scalar, length) = decodeScalar(bytes, at: index)
                if let script = Script.of(scalar) { scripts[script.rawValue] += 1 }
                if scalar > 0x7F, scalar < 0x700 { letters[scalar, default: 0] += 1 }
                index += length
            }
        }
    }

    private mutating func count(_ mask: UInt32) {
        let weight = 1 / Double(mask.nonzeroBitCount)
        var rest = mask
        while rest != 0 {
            languages[rest.trailingZeroBitCount] += weight
            rest &= rest - 1
        }
    }

    var verdict: String {
        guard let most = scripts.indices.max(by: { scripts[$0] < scripts[$1] }), scripts[most] > 0,
            var script = Script(rawValue: most)
        else { return "und" }
        let kana = scripts[Script.kana.rawValue]
        if (script == .han || script == .kana) && kana * 20 > scripts[Script.han.rawValue] { script = .kana }
        // Han beside a little Latin (product names, units) is still Chinese: a character says what five letters say.
        let han = scripts[Script.han.rawValue]
        if script == .latin, (han + kana) * 3 > scripts[most] { script = kana * 20 > han ? .kana : .han }
        switch script {
        case .latin: return best(of: latin, bonus: latinLetters)
        case .cyrillic: return best(of: ["bg", "ru", "uk"], bonus: cyrillicLetters)
        case .arabic: return best(of: ["ar", "fa"], bonus: arabicLetters)
        case .greek: return "el"
        case .hebrew: return "he"
        case .devanagari: return "hi"
        case .han: return "zh"
        case .kana: return "ja"
        case .hangul: return "ko"
        case .thai: return "th"
        case .georgian: return "ka"
        case .armenian: return "hy"
        case .bengali: return "bn"
        case .tamil: return "ta"
        }
    }

    private var latin: [String] {
        ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ro", "cs", "sv", "da", "no", "fi"]
    }

    private func best(of candidates: [String], bonus: [(String, String, Double)]) -> String {
        var scores: [(language: String, score: Double)] = []
        for language in candidates {
            guard let index = FunctionWords.lists.firstIndex(where: { $0.language == language }) else {
                continue
            }
            var score = languages[index]
            for (owner, marks, weight) in bonus where owner == language {
                for mark in marks.unicodeScalars { score += weight * Double(letters[mark.value] ?? 0) }
            }
            scores.append((language, score))
        }
        guard let top = scores.max(by: { $0.score < $1.score }), top.score >= 0.5,
            top.score * 40 >= Double(words)
        else { return "und" }
        return top.language
    }

    private var latinLetters: [(String, String, Double)] {
        [
            ("de", "ßü", 0.4), ("de", "äö", 0.2), ("es", "ñ¿¡", 0.6), ("es", "óáí", 0.1), ("pt", "ãõ", 0.8),
            ("pt", "çáê", 0.1),
            ("fr", "èêœù", 0.4), ("fr", "éàç", 0.12), ("it", "èìòù", 0.2), ("pl", "łśźżćńąę", 0.6),
            ("tr", "ğış", 0.5), ("tr", "ıçöü", 0.15), ("ro", "șțţăâ", 0.6), ("cs", "řěůčž", 0.5),
            ("cs", "šýíá", 0.12),
            ("sv", "ä", 0.25), ("sv", "åö", 0.15), ("da", "æø", 0.3), ("da", "å", 0.1), ("no", "æø", 0.27),
            ("no", "å", 0.14), ("fi", "ä", 0.3), ("fi", "ö", 0.1), ("nl", "ë", 0.2),
        ]
    }

    private var cyrillicLetters: [(String, String, Double)] {
        [("bg", "ъщ", 0.5), ("ru", "ыэё", 0.8), ("uk", "іїєґ", 0.8)]
    }

    private var arabicLetters: [(String, String, Double)] {
        [("fa", "پچژگیک", 0.5), ("ar", "ةىيك", 0.25)]
    }
}
