/// The word that a misspelt one most likely stands for.
package enum NearestWord {
    /// By the number of letters to insert, delete, replace or swap (optimal string alignment); the first of the
    /// nearest ones. Empty only when there is no candidate.
    package static func of(_ word: String, among candidates: [String]) -> String {
        let scalars = Array(word.lowercased().unicodeScalars.prefix(64))
        let distances = candidates.map { ($0, distance(scalars, Array($0.unicodeScalars))) }
        return distances.min { $0.1 < $1.1 }?.0 ?? ""
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                let replace = rows[i][j] + (a[i] == b[j] ? 0 : 1)
                var best = min(replace, row[j] + 1, rows[i][j + 1] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
