/// Follows the phrases of a lexicon through one sentence.
struct CueTracker {
    private struct Walker {
        var node: Int32
        /// Words that may still be passed over.
        var slack: Int8
    }

    private let lexicon: CueLexicon
    private var walkers: [Walker] = []
    private var next: [Walker] = []
    /// Sum of weights by `CueKind`, capped at 9.
    private(set) var strength: [UInt8]
    /// Token positions of deadline marks seen in the sentence, the last one each.
    private(set) var dueAt = -100
    /// Whether the mark seen last is one that hardly stands before dates of other kinds.
    private(set) var dueIsFirm = false
    /// By `CueKind`, the position of the phrase seen last, and whether it stood close to its partner.
    private var lastAt: [Int]
    private(set) var isPaired: [Bool]
    /// Words between a phrase and its partner, at most.
    private static let reach = 10

    init(lexicon: CueLexicon) {
        self.lexicon = lexicon
        strength = [UInt8](repeating: 0, count: CueKind.allCases.count)
        lastAt = [Int](repeating: -100, count: strength.count)
        isPaired = [Bool](repeating: false, count: strength.count)
    }

    mutating func reset() {
        walkers.removeAll(keepingCapacity: true)
        for index in strength.indices { (strength[index], lastAt[index], isPaired[index]) = (0, -100, false) }
        dueAt = -100
        dueIsFirm = false
    }

    /// Whether the next word matters even if it is no atom of the lexicon.
    var isIdle: Bool { walkers.isEmpty }

    mutating func advance(_ atoms: ArraySlice<UInt32>, position: Int) {
        next.removeAll(keepingCapacity: true)
        for walker in walkers {
            for atom in atoms { enter(lexicon.step(walker.node, atom), position) }
            if walker.slack > 0 { next.append(Walker(node: walker.node, slack: walker.slack - 1)) }
        }
        for atom in atoms { enter(lexicon.step(0, atom), position) }
        swap(&walkers, &next)
    }

    private mutating func enter(_ node: Int32, _ position: Int) {
        guard node > 0, next.count < 24 else { return }
        next.append(Walker(node: node, slack: 0))
        let reached = lexicon.nodes[Int(node)]
        if reached.gap >= 0 { next.append(Walker(node: reached.gap, slack: 5)) }
        for hit in reached.hits {
            if hit.kind == .due {
                dueIsFirm = hit.weight > 1 || (dueIsFirm && dueAt == position)
                dueAt = position
            }
            if let partner = hit.kind.partner {
                lastAt[hit.kind.rawValue] = position
                if position - lastAt[partner.rawValue] <= Self.reach {
                    isPaired[hit.kind.rawValue] = true
                    isPaired[partner.rawValue] = true
                }
            }
            strength[hit.kind.rawValue] = min(9, strength[hit.kind.rawValue] + hit.weight)
        }
    }
}
