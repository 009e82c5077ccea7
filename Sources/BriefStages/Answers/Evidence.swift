import BriefCore

/// Tells text about the report's matter from talk about the text: it shares figures or words with what was given.
///
/// Words are compared by their first five letters, in lower case; Han and kana by pairs; figures with `,` as `.`.
struct Evidence {
    private let known: Set<String>

    /// What is read of a long report: enough to know its words.
    static let limit = 400_000

    init(_ texts: some Sequence<String>) {
        var known = Set<String>()
        var bytes = 0
        for text in texts {
            known.formUnion(Self.terms(of: text))
            bytes += text.utf8.count
            if bytes > Self.limit { break }
        }
        self.known = known
    }

    init(_ report: Report) {
        self.init(
            report.sections.lazy.flatMap { section in
                [section.heading ?? ""] + section.paragraphs.map(\.text)
            })
    }

    /// True when a figure, or a third of the words and at least two, are shared.
    func supports(_ texts: [String]) -> Bool {
        let terms = texts.reduce(into: Set<String>()) { $0.formUnion(Self.terms(of: $1)) }
        let shared = terms.intersection(known)
        if shared.contains(where: { $0.utf8.first.map { (0x30...0x39).contains($0) } == true }) {
            return true
        }
        return shared.count >= 2 && shared.count * 3 >= terms.count
    }

    func sharesFigure(with text: String) -> Bool {
        Self.terms(of: text).contains { Self.isFigure($0) && known.contains($0) }
    }

    private static func isFigure(_ term: String) -> Bool {
        term.utf8.first.map { (0x30...0x39).contains($0) } == true
    }

    /// Figures of two digits or more, words of four letters or more, pairs of unspaced characters.
    private static func terms(of text: String) -> Set<String> {
        var terms = Set<String>()
        var run: [Unicode.Scalar] = []
        func end() {
            while let last = run.last, last == "." { run.removeLast() }
            defer { run.removeAll(keepingCapacity: true) }
            guard let first = run.first else { return }
            if first.properties.numericType != nil {
                if run.count >= 2 { terms.insert(string(run[...])) }
            } else if first.isUnspaced {
                for index in run.indices.dropLast() { terms.insert(string(run[index...(index + 1)])) }
            } else if run.count >= 4 {
                terms.insert(string(run.prefix(5)))
            }
        }
        func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            return String(text)
        }
        for scalar in text.lowercased().unicodeScalars {
            let isNumber = scalar.properties.numericType != nil && !scalar.isUnspaced
            let inNumber = run.first.map { $0.properties.numericType != nil && !$0.isUnspaced } == true
            if inNumber, scalar == "." || scalar == "," {
                run.append(".")
            } else if isNumber || scalar.properties.isAlphabetic {
                if let first = run.first, inNumber != isNumber || first.isUnspaced != scalar.isUnspaced {
                    end()
                }
                run.append(scalar)
            } else {
                end()
            }
        }
        end()
        return terms
    }
}
