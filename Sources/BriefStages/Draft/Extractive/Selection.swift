import BriefText

/// Picks sentences one by one, each for what it adds to those already there, within a number of words.
struct Selection {
    private let pool: CandidatePool
    private let weights: RankingWeights
    private var covered: [Int: Float] = [:]
    private var coveredPairs: [UInt64: Float] = [:]
    private var zoneCounts: [Int: Int] = [:]
    private(set) var picked: [Candidate] = []
    private(set) var left: Int
    private let lengths: [Float]

    init(from pool: CandidatePool, words: Int, weights: RankingWeights) {
        self.pool = pool
        self.weights = weights
        left = words
        lengths = (0...256).map { length in
            power(Float(max(weights.minWords, Double(length))), Float(weights.length))
        }
    }

    /// The candidate that adds most, of those that fit and that `admits` lets through.
    func best(where admits: (Candidate) -> Bool) -> Candidate? {
        var best: Candidate?
        var most: Float = 0
        for candidate in pool.candidates
        where candidate.words <= left && candidate.words > 0 && admits(candidate) {
            let value = gain(of: candidate)
            if value > most, !isRepetition(candidate) {
                most = value
                best = candidate
            }
        }
        return best
    }

    func gain(of candidate: Candidate) -> Float {
        var sum: Float = 0
        for term in candidate.terms { sum += pool.salience.termWeights[term] * (covered[term] ?? 1) }
        for pair in candidate.pairs { sum += pair.weight * (coveredPairs[pair.key] ?? 1) }
        let zones = zoneCounts[candidate.zone] ?? 0
        return candidate.factor * power(Float(weights.zone), Float(zones)) * sum
            / lengths[min(256, Int(pool.table.rows[candidate.row].words))]
    }

    mutating func take(_ candidate: Candidate) {
        picked.append(candidate)
        left -= candidate.words
        zoneCounts[candidate.zone, default: 0] += 1
        for pair in candidate.pairs {
            coveredPairs[pair.key] = (coveredPairs[pair.key] ?? 1) * Float(weights.repeated)
        }
        for term in candidate.terms { covered[term] = (covered[term] ?? 1) * Float(weights.repeated) }
    }

    /// Whether the brief already says this: the same sentence, or nearly all of the same words.
    func isRepetition(_ candidate: Candidate) -> Bool {
        picked.contains { other in
            if other.row == candidate.row || other.text == candidate.text { return true }
            let shared = sharedCount(other.terms, candidate.terms)
            let smaller = min(other.terms.count, candidate.terms.count)
            let union = other.terms.count + candidate.terms.count - shared
            return smaller > 0 && (shared * 10 >= union * 6 || (smaller >= 5 && shared * 10 >= smaller * 9))
        }
    }

    private func sharedCount(_ left: [Int], _ right: [Int]) -> Int {
        var (i, j, shared) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                shared += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return shared
    }
}
