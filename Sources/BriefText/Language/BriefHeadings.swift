/// The sections of a brief.
package enum SectionKind: Int, Sendable, CaseIterable {
    case bottomLine, keyPoints, risks, decisions, nextSteps
}

/// Names of the brief's sections in the report's language.
package enum BriefHeadings {
    /// The heading of `kind` in `language` (BCP 47, primary subtag decides); English where we have no other.
    package static func heading(_ kind: SectionKind, language: String) -> String {
        let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return HeadingWords.names(in: primary)[kind.rawValue]
    }

    /// The section that `heading` names, in any of our languages, whatever its case, emphasis, number or colon.
    package static func kind(ofHeading heading: String) -> SectionKind? {
        kinds[key(of: heading)]
    }

    /// Whether a longer heading names a summary by its first or last words: `Summary of the quarter`.
    package static func isSummary(_ heading: String) -> Bool {
        let words = key(of: heading)
        guard (1...10).contains(words.count) else { return false }
        return (1...min(4, words.count)).contains { count in
            kinds[Array(words.prefix(count))] == .bottomLine
                || kinds[Array(words.suffix(count))] == .bottomLine
        }
    }

    private static let kinds: [[UInt64]: SectionKind] = {
        var kinds: [[UInt64]: SectionKind] = [:]
        for (_, names) in HeadingWords.table {
            for (index, kind) in SectionKind.allCases.enumerated() where index < names.count {
                kinds[key(of: names[index])] = kind
            }
        }
        for (index, kind) in SectionKind.allCases.enumerated() where index < HeadingWords.synonyms.count {
            for name in HeadingWords.synonyms[index].split(separator: ";")
            where kinds[key(of: String(name))] == nil {
                kinds[key(of: String(name))] = kind
            }
        }
        return kinds
    }()

    /// Hashes of the heading's words, without the number or letter that opens it.
    private static func key(of heading: String) -> [UInt64] {
        heading.withBytes { bytes in
            var words: [UInt64] = []
            var cursor = WordCursor(bytes, from: 0, to: min(bytes.count, 200))
            while cursor.next(), words.count < 24 {
                let isMark = cursor.kind == .number || (cursor.length <= 3 && isRoman(bytes, cursor))
                if words.isEmpty, isMark, cursor.end < bytes.count, isMarkEnd(bytes[cursor.end]) { continue }
                words.append(cursor.hash)
            }
            return words
        }
    }

    private static func isMarkEnd(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x29 || byte == 0x20 || byte == 0xE3
    }

    private static func isRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ cursor: WordCursor) -> Bool {
        guard cursor.end < bytes.count, bytes[cursor.end] == 0x2E || bytes[cursor.end] == 0x29 else {
            return false
        }
        return bytes[cursor.start..<cursor.end].allSatisfy {
            $0 | 0x20 == 0x69 || $0 | 0x20 == 0x76 || $0 | 0x20 == 0x78
        }
    }
}
