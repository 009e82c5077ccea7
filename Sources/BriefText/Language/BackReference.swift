/// Tells a sentence that cannot stand without the one before it, in the languages it was made for.
package struct BackReference: Sendable {
    private var opens: Set<UInt64> = []
    private var names: Set<UInt64> = []
    private var means: Set<UInt64> = []
    private var stands: Set<UInt64> = []
    private let unparted: [String]
    private let standing: [String]

    /// - Parameter languages: primary subtags.
    package init(languages: [String]) {
        unparted = Self.list(BackReferenceWords.unparted)
        standing = Self.list(BackReferenceWords.standing)
        for line in BackReferenceWords.source.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let head = line[..<colon].split(separator: " ")
            guard head.count == 2, languages.contains(String(head[0])) else { continue }
            let keys = phraseKeys(line[line.index(after: colon)...])
            switch head[1] {
            case "opens": opens.formUnion(keys)
            case "names": names.formUnion(keys)
            case "stands": stands.formUnion(keys)
            default: means.formUnion(keys)
            }
        }
    }

    /// `It costs …`, `One of them …`, `During that time …`, `Sales recommends it.`; `This report …` stands alone.
    package func leans(_ sentence: String) -> Bool {
        let text = String(sentence.drop { !$0.isLetter && !$0.isNumber })
        if unparted.contains(where: { text.hasPrefix($0) }) {
            return !standing.contains { text.hasPrefix($0) }
        }
        return text.withBytes { bytes in
            var cursor = WordCursor(bytes, from: 0, to: bytes.count)
            var count = 0
            var key: UInt64 = 0
            var isUnnamed = false
            while count < 6, cursor.next() {
                guard cursor.kind == .word || cursor.kind == .number else { return false }
                count += 1
                key = key &* 31 &+ cursor.hash
                if count <= 4, opens.contains(key) {
                    return !isFollowed(cursor, key)
                }
                guard count > 1, means.contains(cursor.hash) else { continue }
                isUnnamed = true
                if count <= 4, cursor.end >= bytes.count || Self.isPause(bytes[cursor.end]) { return true }
            }
            // So short a sentence has named nothing that its pronoun could mean.
            return isUnnamed && count <= 5
        }
    }

    /// Whether the words behind an opening tell what it means.
    private func isFollowed(_ opening: WordCursor, _ key: UInt64) -> Bool {
        var (cursor, key) = (opening, key)
        for step in 0..<2 where cursor.next() {
            if step == 0, names.contains(cursor.hash) { return true }
            key = key &* 31 &+ cursor.hash
            if stands.contains(key) { return true }
        }
        return false
    }

    private static func isPause(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
    }

    private static func list(_ words: String) -> [String] { words.split(separator: ";").map(String.init) }
}

/// Hashes over the words of phrases that semicolons part.
func phraseKeys(_ phrases: some StringProtocol) -> Set<UInt64> {
    Set(
        phrases.split(separator: ";").map { phrase in
            phrase.split(whereSeparator: \.isWhitespace).reduce(0) { $0 &* 31 &+ wordHash($1) }
        })
}
