#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How much each sentence of a table says of what the whole text is about.
package struct Salience: Sendable {
    /// Weight by term; 0 for function words and for what stands nearly everywhere.
    package let termWeights: [Float]
    /// Density of the sentence's terms: the sum of their weights over its length to a power.
    package let scores: [Float]
    /// Weight of a pair by its count, up to 64.
    package let pairWorth: [Float]
    /// Divisor by a sentence's words, up to 256.
    package let lengths: [Float]

    package init(of table: SentenceTable, wordScale: Double, weights: RankingWeights) {
        let total = Double(max(1, table.rows.count))
        // A term's weight depends on its count alone: one logarithm for each count that occurs.
        var byCount: [Int32: Float] = [:]
        var termWeights = [Float](repeating: 0, count: table.termTotal)
        let leads = leadCounts(of: table)
        let leadShare = Int32(weights.leadTerms * 8)
        for term in termWeights.indices where !table.isCommon[term] {
            let count = table.sentenceCounts[term] * 8 + leads[term] * leadShare
            if let known = byCount[count] {
                termWeights[term] = known
            } else {
                let rarity = log(total * 8 / Double(count) + 1)
                let weight = Float(pow(Double(count) / 8, weights.frequency) * pow(rarity, weights.rarity))
                byCount[count] = weight
                termWeights[term] = weight
            }
        }
        let largest = termWeights.max() ?? 1
        if largest > 0 { for term in termWeights.indices { termWeights[term] /= largest } }

        // A pair that is as frequent as one sentence in fifty weighs as much as the heaviest word.
        let pairUnit = pow(min(64, max(2, total / 50)), weights.frequency)
        let pairWorth = (0...64).map { Float(weights.pairs * pow(Double($0), weights.frequency) / pairUnit) }
        let lengths = (0...256).map {
            Float(pow(max(weights.minWords, Double($0) * wordScale), weights.length))
        }
        var lastSeen = [Int32](repeating: -1, count: table.termTotal)
        var scores = [Float](repeating: 0, count: table.rows.count)
        for (index, row) in table.rows.enumerated() {
            var sum: Float = 0
            var previous: UInt32?
            for position in Int(row.firstTerm)..<Int(row.firstTerm + row.termCount) {
                let term = Int(table.terms[position])
                if let left = previous, !(table.isCommon[Int(left)] && table.isCommon[term]) {
                    let count = table.pairCounts.count(left, UInt32(term))
                    if count > 1 { sum += pairWorth[min(64, count)] }
                }
                previous = UInt32(term)
                if lastSeen[term] != Int32(index) {
                    lastSeen[term] = Int32(index)
                    sum += termWeights[term]
                }
            }
            scores[index] = sum / lengths[min(256, Int(row.words))]
        }
        self.pairWorth = pairWorth
        self.lengths = lengths
        self.termWeights = termWeights
        self.scores = scores
    }
}

/// How many sentences that open a paragraph of several hold each term.
private func leadCounts(of table: SentenceTable) -> [Int32] {
    var counts = [Int32](repeating: 0, count: table.termTotal)
    var lastSeen = [Int32](repeating: -1, count: table.termTotal)
    for (index, row) in table.rows.enumerated() where row.ordinal == 0 {
        guard index + 1 < table.rows.count, table.rows[index + 1].paragraph == row.paragraph else { continue }
        for position in Int(row.firstTerm)..<Int(row.firstTerm + row.termCount) {
            let term = Int(table.terms[position])
            if lastSeen[term] != Int32(index) {
                lastSeen[term] = Int32(index)
                counts[term] += 1
            }
        }
    }
    return counts
}
