import BriefCore
import BriefMarkdown

/// The places in the report that a brief rests on, each once, numbered as they are met.
struct SourceList {
    /// `Section, lines 12–14`.
    private(set) var places: [String] = []
    /// Number of the headline's source, when it is a sentence of the report.
    private(set) var headline: Int?

    /// Puts the number of its source behind every sentence that has one.
    ///
    /// A sentence is sought in the plain text of the blocks, spaces and markup apart; one that is not found
    /// leaves no source. A sentence that spans two styles is marked where it ends.
    ///
    /// - Parameter title: the report's title; a section of that name needs no name.
    static func marking(
        _ shape: BriefShape, with citations: [Citation], title: String = ""
    ) -> (shape: BriefShape, list: SourceList) {
        var list = SourceList()
        var shape = shape
        var open = citations.prefix(500).map { Sought($0.sentence, place: place(of: $0, in: title)) }
        guard !open.isEmpty else { return (shape, list) }
        if let headline = shape.headline.map({ Array($0.utf8) }),
            let index = open.firstIndex(where: { $0.end(in: headline) == headline.count })
        {
            list.headline = list.number(of: open.remove(at: index).place)
        }
        for index in shape.lead.indices { list.mark(&shape.lead[index], &open) }
        for section in shape.sections.indices {
            for index in shape.sections[section].blocks.indices {
                list.mark(&shape.sections[section].blocks[index], &open)
            }
        }
        return (shape, list)
    }

    private mutating func mark(_ block: inout SafeBlock, _ open: inout [Sought]) {
        guard !block.isHeading, !block.isCode else { return }
        let text = Array(block.text.utf8)
        var marks: [(end: Int, number: Int)] = []
        open.removeAll { sought in
            guard let end = sought.end(in: text) else { return false }
            // From bytes to scalars: continuation bytes do not count.
            marks.append((text[..<end].count { $0 & 0xC0 != 0x80 }, number(of: sought.place)))
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

    private static func place(of citation: Citation, in title: String) -> String {
        let lines = citation.lines
        let range =
            lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
        let section = SafeText.line(citation.section ?? "")
        return section.isEmpty || section == title ? range : "\(section), \(range)"
    }
}

/// A sentence to be found: as it was given, and as it reads when what was given is Markdown.
private struct Sought {
    let forms: [[UInt8]]
    let place: String

    init(_ sentence: String, place: String) {
        self.place = place
        let plain = SafeText.line(sentence)
        let read = SafeText.line(SafeMarkdown.text(sentence))
        forms = (plain == read ? [plain] : [plain, read]).filter { !$0.isEmpty }.map { Array($0.utf8) }
    }

    /// Where the first form that is found ends, in bytes.
    func end(in text: [UInt8]) -> Int? {
        for form in forms where form.count <= text.count {
            for start in 0...(text.count - form.count)
            where text[start] == form[0] && text[start..<(start + form.count)].elementsEqual(form) {
                return start + form.count
            }
        }
        return nil
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
