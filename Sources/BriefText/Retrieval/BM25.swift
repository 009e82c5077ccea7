#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Okapi BM25 over a fixed collection, in Lucene's form: idf = ln(1 + (N − n + ½) / (n + ½)), which is never
/// negative (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", §3; k1 1.2, b 0.75).
///
/// Terms are folded words; runs of Han, kana and Hangul count as overlapping pairs of characters.
package struct BM25: Sendable {
    private struct Posting {
        let document: Int32
        let count: Int32
    }

    private let postings: [UInt64: [Posting]]
    private let lengths: [Int]
    private let meanLength: Double

    package init(documents: [String]) {
        var postings: [UInt64: [Posting]] = [:]
        var lengths: [Int] = []
        lengths.reserveCapacity(documents.count)
        for (index, document) in documents.enumerated() {
            var counts: [UInt64: Int32] = [:]
            var length = 0
            Self.forEachTerm(of: document) { term in
                counts[term, default: 0] += 1
                length += 1
            }
            for (term, count) in counts {
                postings[term, default: []].append(Posting(document: Int32(index), count: count))
            }
            lengths.append(length)
        }
        self.postings = postings
        self.lengths = lengths
        meanLength = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
    }

    /// Indices of the documents that share a term with `query`, best first, at most `limit`; ties in the order of
    /// the collection.
    package func ranked(for query: String, limit: Int) -> [Int] {
        let saturation = 1.2
        let lengthWeight = 0.75
        var scores = [Double](repeating: 0, count: lengths.count)
        var terms: [UInt64] = []
        Self.forEachTerm(of: query) { terms.append($0) }
        for term in Set(terms).sorted() {
            guard let list = postings[term] else { continue }
            let frequency = Double(list.count)
            let idf = log(1 + (Double(lengths.count) - frequency + 0.5) / (frequency + 0.5))
            for posting in list {
                let count = Double(posting.count)
                let length = Double(lengths[Int(posting.document)]) / meanLength
                scores[Int(posting.document)] +=
                    idf * count / (count + saturation * (1 - lengthWeight + lengthWeight * length))
            }
        }
        let found = scores.indices.filter { scores[$0] > 0 }
        return Array(
            found.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }.prefix(
                max(0, limit)))
    }

    private static func forEachTerm(of text: String, _ body: (UInt64) -> Void) {
        text.withBytes { bytes in
            var cursor = WordCursor(bytes, from: 0, to: bytes.count)
            var previous: (hash: UInt64, end: Int)?
            var paired = false
            func closeRun() {
                if let previous, !paired { body(previous.hash) }
                previous = nil
                paired = false
            }
            while cursor.next() {
                switch cursor.kind {
                case .word, .number:
                    closeRun()
                    body(cursor.hash)
                case .ideograph, .hangul:
                    if let last = previous, last.end == cursor.start {
                        body((last.hash &* 31) ^ cursor.hash)
                        paired = true
                    } else {
                        closeRun()
                    }
                    previous = (cursor.hash, cursor.end)
                }
            }
            closeRun()
        }
    }
}
