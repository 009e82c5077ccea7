/// The known word that a mistyped one probably meant.
enum Nearest {
    /// The word with the fewest edits (insertions, deletions, replacements), if these are at most a third of it, or
    /// two; `nil` else.
    static func word(to typed: String, among words: [String]) -> String? {
        let typed = Array(typed.lowercased().prefix(64))
        let best = words.map { (word: $0, edits: edits(typed, Array($0.lowercased()))) }.min {
            $0.edits < $1.edits
        }
        guard let best, best.edits <= max(2, typed.count / 3) else { return nil }
        return best.word
    }

    /// Levenshtein's distance, two rows at a time.
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
