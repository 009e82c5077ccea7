import BriefText

/// Picks sentences one by one, each for what it adds to those already there, within a number of words.
struct Selection {
    private let pool: CandidatePool
    private let weights: RankingWeights
    /// What each concept is still worth.
    private var worth: [Float]
    private(set) var picked: [Candidate] = []
    private(set) var left: Int
    private static let openingCount = 6

    init(from pool: CandidatePool, words: Int, weights: RankingWeights) {
        self.pool = pool
        self.weights = weights
        left = words
        worth = pool.conceptWeights
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
        for concept in candidate.concepts { sum += worth[concept] }
        return candidate.factor * sum
            / pool.salience.lengths[min(256, words(of: candidate))]
    }

    private func words(of candidate: Candidate) -> Int {
        var words = 0
        for row in candidate.row...candidate.lastRow { words += Int(pool.table.rows[row].words) }
        return words
    }

    /// Fills what is left: several openings are tried, each followed greedily, and the fill worth most is kept.
    mutating func bestFill(count: Int, where admits: (Candidate) -> Bool) -> [Candidate] {
        var most: Float = -1
        var bestState = self
        var bestPicks: [Candidate] = []
        for opening in openings(where: admits) {
            var state = self
            var picks: [Candidate] = []
            var worth: Float = 0
            var next: Candidate? = opening
            while let candidate = next {
                let gain = state.gain(of: candidate)
                if let first = picks.first, picks.count > 0,
                    gain < Float(weights.floor) * self.gain(of: first)
                {
                    break
                }
                worth += gain * Float(candidate.words)
                state.take(candidate)
                picks.append(candidate)
                next = picks.count < count ? state.best(where: admits) : nil
            }
            if worth > most { (most, bestState, bestPicks) = (worth, state, picks) }
        }
        self = bestState
        return bestPicks
    }

    private func openings(where admits: (Candidate) -> Bool) -> [Candidate] {
        let fitting = pool.candidates.filter {
            $0.words <= left && $0.words > 0 && admits($0) && !isRepetition($0)
        }
        return Array(
            fitting.map { ($0, gain(of: $0)) }.sorted { $0.1 > $1.1 }.prefix(Self.openingCount).map(\.0))
    }

    mutating func take(_ candidate: Candidate) {
        picked.append(candidate)
        left -= candidate.words
        for concept in candidate.concepts { worth[concept] *= Float(weights.repeated) }
    }

    /// Whether the brief already says this: the same sentence, or nearly all of the same words.
    func isRepetition(_ candidate: Candidate) -> Bool {
        picked.contains { other in
            if other.row <= candidate.lastRow && candidate.row <= other.lastRow { return true }
            if other.text == candidate.text { return true }
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
