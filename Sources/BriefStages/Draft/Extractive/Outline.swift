import BriefCore
import BriefText

/// Which sentences the brief has, section by section.
struct Outline {
    private(set) var headline: Candidate?
    private(set) var sections: [SectionKind: [Candidate]] = [:]

    /// How many sentences a section has at most, and how many words a headline.
    static let cueSentences = 3
    static let keyPoints = 5
    static let headlineWords = 24

    /// As many words as the reader set: nothing but what ranks highest.
    init(from pool: CandidatePool, words: Int, weights: RankingWeights) {
        var selection = Selection(from: pool, words: words, weights: weights)
        takeCues(from: pool, &selection, isBounded: true)
        var picks = selection.bestFill(count: .max) { _ in true }
        if picks.isEmpty, sections.isEmpty { picks = Self.anything(in: pool, selection) }
        for (index, pick) in picks.enumerated() {
            sections[index == 0 ? .bottomLine : .keyPoints, default: []].append(pick)
        }
        sort()
    }

    /// A page of our own making: what the report itself says first, then asks, risks and steps, then the rest.
    init(
        pageFrom pool: CandidatePool, words: Int, isTitled: Bool, isTranscript: Bool, weights: RankingWeights
    ) {
        var selection = Selection(from: pool, words: words, weights: weights)
        let plain: (Candidate) -> Bool = { $0.claims.section(threshold: CueStrength.strong) == nil }
        var first = isTranscript ? nil : Self.bottomLine(in: pool, selection)
        if let first { selection.take(first) }
        takeCues(from: pool, &selection, isBounded: false)
        let opening = isTitled ? first?.row ?? 0 : Int.max
        headline = Self.headline(in: pool, &selection, isFree: isTranscript || !isTitled) {
            plain($0) && $0.form.isDisjoint(with: .unfit) && (isTranscript || $0.row < opening)
        }
        if first == nil {
            first = selection.best { plain($0) && $0.form.isDisjoint(with: .unfit) }
            if let first { selection.take(first) }
        }
        var points = selection.bestFill(count: Self.keyPoints) {
            plain($0) && $0.form.isDisjoint(with: .unfit)
                && (Double($0.words) * pool.wordScale >= 7 || $0.lastRow > $0.row
                    || pool.table.rows[$0.row].cues.numbers > 0)
        }
        if points.count < 2, !isTranscript || (points.isEmpty && first == nil) {
            // A report without prose is read by its rows and fragments.
            points += selection.bestFill(count: Self.keyPoints - points.count) {
                plain($0) && $0.form.isDisjoint(with: [.dangling, .metadata, .unreadable])
                    && (isTranscript || !$0.form.contains(.chat))
            }
        }
        if first == nil, !points.isEmpty { first = points.removeFirst() }
        if first == nil, headline == nil, sections.isEmpty {
            first = Self.anything(in: pool, selection).first
        }
        if let first { sections[.bottomLine] = [first] }
        if !points.isEmpty { sections[.keyPoints] = points }
        sort()
    }

    private mutating func sort() {
        for kind in SectionKind.allCases { sections[kind]?.sort { $0.row < $1.row } }
    }

    /// The sentence of the report's summary, or of its beginning, that says most: earlier ones and those with
    /// figures first, asks last, for they have a section of their own.
    private static func bottomLine(in pool: CandidatePool, _ selection: Selection) -> Candidate? {
        var fitting: [Candidate] = []
        for row in pool.openings {
            guard let found = pool.candidates.first(where: { $0.row <= row && row <= $0.lastRow }) else {
                continue
            }
            guard found.words <= selection.left, found.form.isDisjoint(with: .unfit) else { continue }
            if fitting.last?.row != found.row { fitting.append(found) }
        }
        let most = fitting.map { selection.gain(of: $0) }.max() ?? 0
        guard most > 0 else { return fitting.first }
        func worth(_ index: Int) -> Float {
            let candidate = fitting[index]
            var worth =
                (selection.gain(of: candidate) / most).squareRoot().squareRoot() / (1 + 0.4 * Float(index))
            worth *= 1 + 0.1 * Float(min(3, pool.table.rows[candidate.row].cues.numbers))
            // Sections of their own wait for these.
            if candidate.claims.section(threshold: CueStrength.strong) != nil { worth *= 0.4 }
            let words = Double(candidate.words) * pool.wordScale
            return worth * (words > 45 ? 0.6 : words < 7 ? 0.6 : 1)
        }
        guard let best = fitting.indices.max(by: { worth($0) < worth($1) }).map({ fitting[$0] }) else {
            return nil
        }
        // What leans on it is said with it where there is room; alone it could not be said at all.
        let longer = pool.candidates.first { $0.row == best.row && $0.lastRow == best.lastRow + 1 }
        guard let longer, Double(longer.words) * pool.wordScale <= 40,
            longer.claims.section(threshold: CueStrength.strong) == nil
        else { return best }
        return longer
    }

    /// Gives asks, risks and steps their places before anything else: all that are strong on a page of our own
    /// making, only the strongest within a small share when the reader set the number of words.
    private mutating func takeCues(from pool: CandidatePool, _ selection: inout Selection, isBounded: Bool) {
        let threshold = isBounded ? CueStrength.strong + 2 : CueStrength.strong
        var words = isBounded ? selection.left / 4 : selection.left * 6 / 10
        for round in 0..<Self.cueSentences {
            for kind in [SectionKind.decisions, .risks, .nextSteps]
            where sections[kind, default: []].count == round {
                guard
                    let choice = Self.strongest(kind, in: pool, selection, threshold: threshold, words: words)
                else {
                    continue
                }
                words -= choice.words
                selection.take(choice)
                sections[kind, default: []].append(choice)
            }
        }
        sections = sections.filter { !$0.value.isEmpty }
    }

    /// A short whole sentence of the opening, or of anywhere, that says nearly as much as the best one.
    private static func headline(
        in pool: CandidatePool, _ selection: inout Selection, isFree: Bool, where admits: (Candidate) -> Bool
    ) -> Candidate? {
        let openings = Set(pool.openings)
        guard let best = selection.best(where: admits) else { return nil }
        let floor = selection.gain(of: best) * 0.85
        let isAlone = pool.candidates.allSatisfy { $0.passage == best.passage }
        let fitting = pool.candidates.filter {
            let row = pool.table.rows[$0.row]
            return !isAlone && (isFree || openings.contains($0.row)) && $0.row == $0.lastRow
                && Double($0.words) * pool.wordScale >= 5 && $0.words <= Self.headlineWords
                && $0.text.utf8.count <= 110 && $0.words <= selection.left && admits($0)
                && row.traits.contains(.closed)
                && row.traits.isDisjoint(with: [.question, .piece, .startsLower])
                && !selection.isRepetition($0)
        }
        // Reports mostly open with what they are about.
        func worth(_ candidate: Candidate) -> Float {
            selection.gain(of: candidate) * (candidate.row < 3 ? 1.4 : 1)
        }
        guard let short = fitting.max(by: { worth($0) < worth($1) }), worth(short) >= floor else {
            return nil
        }
        selection.take(short)
        return short
    }

    /// Where nothing has weight or nothing fits: the first sentence that does, else the beginning of one.
    private static func anything(in pool: CandidatePool, _ selection: Selection) -> [Candidate] {
        if let fitting = pool.candidates.first(where: { $0.words > 0 && $0.words <= selection.left }) {
            return [fitting]
        }
        guard selection.left > 0,
            let best = pool.candidates.max(by: { selection.gain(of: $0) < selection.gain(of: $1) })
        else { return [] }
        return [best.clipped(to: selection.left)]
    }

    private static func strongest(
        _ kind: SectionKind, in pool: CandidatePool, _ selection: Selection, threshold: Int, words: Int
    ) -> Candidate? {
        var best: Candidate?
        var most: Float = 0
        for candidate in pool.candidates
        where candidate.words <= min(words, selection.left) && candidate.words > 0 {
            guard candidate.claims.section(threshold: threshold) == kind else { continue }
            let value = Float(candidate.claims.strongest) + min(1, selection.gain(of: candidate))
            if value > most, !selection.isRepetition(candidate) {
                most = value
                best = candidate
            }
        }
        return best
    }
}
