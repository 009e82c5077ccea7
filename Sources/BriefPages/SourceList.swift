import BriefCore
import BriefMarkdown

/// The places in the report that a brief rests on, each once, numbered as they are met.
struct SourceList {
    /// `Section, lines 12–14`.
    private(set) var places: [String] = []

    /// Puts the number of its source behind every sentence that has one.
    ///
    /// A sentence is sought in the plain text of the blocks, spaces and markup apart; one that is not found
    /// leaves no source. A sentence that spans two styles is marked where it ends.
    static func marking(_ shape: BriefShape, with citations: [Citation]) -> (
        shape: BriefShape, list: SourceList
    ) {
        var list = SourceList()
        var shape = shape
        var open: [(text: String, place: String)] = []
        for citation in citations.prefix(500) {
            let text = SafeMarkdown.text(citation.sentence).replacing("\n", with: " ")
            if !text.isEmpty { open.append((text, place(of: citation))) }
        }
        guard !open.isEmpty else { return (shape, list) }
        for index in shape.lead.indices { list.mark(&shape.lead[index], &open) }
        for section in shape.sections.indices {
            for index in shape.sections[section].blocks.indices {
                list.mark(&shape.sections[section].blocks[index], &open)
            }
        }
        return (shape, list)
    }

    private mutating func mark(_ block: inout SafeBlock, _ open: inout [(text: String, place: String)]) {
        guard !block.isHeading, !block.isCode else { return }
        let text = block.text
        var marks: [(end: Int, number: Int)] = []
        open.removeAll { sentence in
            guard let found = text.firstRange(of: sentence.text) else { return false }
            let end = text.unicodeScalars.distance(from: text.startIndex, to: found.upperBound)
            marks.append((end, number(of: sentence.place)))
            return true
        }
        for mark in marks.sorted(by: { $0.end > $1.end }) {
            block.insertReference(mark.number, after: mark.end)
        }
    }

    private mutating func number(of place: String) -> Int {
        if let known = places.firstIndex(of: place) { return known + 1 }
        places.append(place)
        return places.count
    }

    private static func place(of citation: Citation) -> String {
        let lines = citation.lines
        let range =
            lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
        let section = SafeText.line(citation.section ?? "")
        return section.isEmpty ? range : "\(section), \(range)"
    }
}

extension SafeBlock {
    /// - Parameter offset: in Unicode scalars of `text`.
    mutating func insertReference(_ number: Int, after offset: Int) {
        var passed = 0
        for index in spans.indices {
            let length = spans[index].kind == .lineBreak ? 1 : spans[index].text.unicodeScalars.count
            guard passed + length >= offset else {
                passed += length
                continue
            }
            let next = index + 1
            if passed + length > offset {
                let scalars = spans[index].text.unicodeScalars
                let cut = scalars.index(scalars.startIndex, offsetBy: offset - passed)
                var tail = spans[index]
                tail.text = String(scalars[cut...])
                spans[index].text = String(scalars[..<cut])
                spans.insert(tail, at: next)
            } else if next < spans.count, case .references(let numbers) = spans[next].kind {
                spans[next].kind = .references(numbers.contains(number) ? numbers : [number] + numbers)
                return
            }
            spans.insert(Span(.references([number])), at: next)
            return
        }
    }
}
