import BriefCore
import BriefText

/// Cuts a report that does not fit a model's context into parts that do.
///
/// Cuts fall between sections where they can, else between paragraphs, else between sentences, else anywhere. Every
/// paragraph belongs to a part; a section that goes on in the next part brings its heading along.
struct ReportParts {
    private let budget: Int
    private var parts: [[Section]] = []
    private var current: [Section] = []
    private var used = 0

    /// - Parameter budget: tokens (by our estimate) that the text of a part may take; at least 50.
    static func cut(_ sections: [Section], budget: Int) -> [[Section]] {
        var cutter = ReportParts(budget: max(50, budget))
        for section in sections { cutter.add(section) }
        cutter.close()
        return cutter.parts
    }

    private init(budget: Int) { self.budget = budget }

    private mutating func add(_ section: Section) {
        let heading = section.heading.map { TokenEstimate.tokens(in: $0) + 3 } ?? 0
        let sizes = section.paragraphs.map { TokenEstimate.tokens(in: $0.text) + 3 }
        let whole = heading + sizes.reduce(0, +)
        if used + whole > budget, whole <= budget { close() }
        if used + whole <= budget { return append(section, size: whole) }

        var run: [Paragraph] = []
        var size = heading
        func piece() -> Section { Section(heading: section.heading, level: section.level, paragraphs: run) }
        for (paragraph, tokens) in zip(section.paragraphs, sizes) {
            for (fitting, tokens) in pieces(of: paragraph, tokens: tokens, budget: budget - heading) {
                if used + size + tokens > budget {
                    if !run.isEmpty { append(piece(), size: size) }
                    close()
                    run = []
                    size = heading
                }
                run.append(fitting)
                size += tokens
            }
        }
        if !run.isEmpty { append(piece(), size: size) }
    }

    private mutating func append(_ section: Section, size: Int) {
        current.append(section)
        used += size
    }

    private mutating func close() {
        if !current.isEmpty { parts.append(current) }
        current = []
        used = 0
    }

    /// The paragraph itself when it fits, else its sentences in runs that do.
    private func pieces(of paragraph: Paragraph, tokens: Int, budget: Int) -> [(Paragraph, Int)] {
        if tokens <= budget { return [(paragraph, tokens)] }
        let limit = max(25, budget)
        var result: [(Paragraph, Int)] = []
        var text = ""
        var size = 3
        func flush() {
            if !text.isEmpty {
                result.append((Paragraph(text: text, lines: paragraph.lines, kind: paragraph.kind), size))
            }
            text = ""
            size = 3
        }
        for sentence in Sentences.split(paragraph.text).flatMap({ Self.slices(of: $0, limit: limit - 3) }) {
            let tokens = TokenEstimate.tokens(in: sentence) + 1
            if size + tokens > limit { flush() }
            text += (text.isEmpty ? "" : " ") + sentence
            size += tokens
        }
        flush()
        return result
    }

    /// A sentence in slices of at most `limit` tokens, halved until each fits.
    private static func slices(of sentence: String, limit: Int) -> [String] {
        var open = [Substring(sentence)]
        var done: [String] = []
        while let slice = open.popLast() {
            let count = slice.unicodeScalars.count
            if count < 2 || TokenEstimate.tokens(in: String(slice)) + 1 <= limit {
                done.append(String(slice))
            } else {
                let scalars = slice.unicodeScalars
                let middle = scalars.index(scalars.startIndex, offsetBy: count / 2)
                open.append(slice[middle...])
                open.append(slice[..<middle])
            }
        }
        return done
    }
}
