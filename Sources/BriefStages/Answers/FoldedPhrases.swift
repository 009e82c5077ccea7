/// A text folded for looking phrases up: lower case, every run of other characters one space, a space at both ends.
///
/// Held as bytes: hundreds of phrases are sought in each block of an answer, and `String` compares characters.
struct FoldedPhrases {
    let bytes: [UInt8]

    init(_ text: String) {
        var folded = " "
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                folded.unicodeScalars.append(scalar)
            } else if scalar == "'" || scalar == "’" {
                continue
            } else if folded.utf8.last != 0x20 {
                folded += " "
            }
        }
        if folded.utf8.last != 0x20 { folded += " " }
        bytes = Array(folded.utf8)
    }

    func hasPrefix(_ phrase: String) -> Bool { bytes.starts(with: phrase.utf8) }

    func contains(_ phrase: String) -> Bool { position(of: phrase, from: 0) != nil }

    func containsOne(of phrases: [String]) -> Bool { phrases.contains { contains($0) } }

    func isOne(of phrases: Set<String>) -> Bool { phrases.contains(String(decoding: bytes, as: UTF8.self)) }

    /// Where a phrase begins, at `start` or later.
    func position(of phrase: String, from start: Int) -> Int? {
        var phrase = phrase
        return phrase.withUTF8 { sought in
            guard let first = sought.first, bytes.count - start >= sought.count else { return nil }
            return bytes.withUnsafeBufferPointer { text in
                for index in start...(text.count - sought.count) where text[index] == first {
                    if text[index + sought.count - 1] == sought[sought.count - 1],
                        (1..<sought.count).allSatisfy({ text[index + $0] == sought[$0] })
                    {
                        return index
                    }
                }
                return nil
            }
        }
    }
}
