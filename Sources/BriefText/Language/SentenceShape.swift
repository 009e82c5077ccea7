/// What a line is by its looks: words about the report, an entry of a log, an address.
package enum SentenceShape {
    /// `Author: …`, `Prepared by …`, `Status: final`.
    package static func isMetadata(_ sentence: String) -> Bool {
        opens(sentence, with: labels, colon: true) || opens(sentence, with: bylines, colon: false)
            || unpartedLabels.contains { sentence.hasPrefix($0 + "：") || sentence.hasPrefix($0 + ":") }
    }

    /// `Owner: …`, `Отговорник: …`, `负责人：…`: belongs to the action before it.
    package static func isOwnerLine(_ sentence: String) -> Bool {
        opens(sentence, with: owners, colon: true, within: 24)
            || unpartedOwners.contains { sentence.hasPrefix($0 + "：") || sentence.hasPrefix($0 + ":") }
    }

    /// An imperative or infinitive that asks: `Approve …`, `Decide whether …`, `Утвердить …`.
    package static func isRequest(_ sentence: String) -> Bool {
        opens(sentence, with: requests, colon: false)
            || unpartedRequests.contains { sentence.hasPrefix($0) }
    }

    /// An entry of a log: it begins with a time of day or a full date in figures.
    package static func isLogEntry(_ sentence: String) -> Bool {
        sentence.withBytes { bytes in
            var cursor = WordCursor(bytes, from: 0, to: min(bytes.count, 48))
            guard cursor.next() else { return false }
            guard cursor.kind == .number || DateWords.isMonth(cursor.hash) || DateWords.isPeriod(cursor.hash)
            else { return false }
            let opensWithNumber = cursor.kind == .number
            if opensWithNumber, isClock(bytes, at: cursor.start) || isDay(bytes, at: cursor.start) {
                return true
            }
            // `June 14th, 2022, 10:30 AM: …`
            return (cursor.end..<min(bytes.count, 40)).contains { isClock(bytes, at: $0) }
        }
    }

    /// Holds an address, or is mostly marks: nothing to read aloud.
    package static func isUnreadable(_ sentence: String) -> Bool {
        sentence.withBytes { bytes in
            var marks = 0
            var inAddress = 0
            var previous: UInt8 = 0x20
            var addressOpen = false
            for (index, byte) in bytes.enumerated() {
                if byte == 0x20 { addressOpen = false }
                if previous == 0x20 || previous == 0x28 || previous == 0x3C, startsAddress(bytes, at: index) {
                    addressOpen = true
                }
                if addressOpen { inAddress += 1 }
                if byte == 0x40, isLetterOrDigit(previous), index + 3 < bytes.count,
                    isLetterOrDigit(bytes[index + 1])
                {
                    return true
                }
                switch byte {
                case 0x7B, 0x7D, 0x3C, 0x3E, 0x3D, 0x5C, 0x60, 0x24, 0x5F, 0x7E, 0x5E, 0x5B, 0x5D: marks += 1
                default: break
                }
                previous = byte
            }
            return marks * 12 > bytes.count || inAddress * 3 > bytes.count
        }
    }

    /// The names of sections that tell what happened when.
    package static func isTimelineHeading(_ heading: String) -> Bool {
        opens(heading, with: timelines, colon: false)
            || unpartedTimelines.contains { heading.contains($0) }
            || heading.lowercased().hasSuffix("timeline")
    }

    private static func startsAddress(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let rest = bytes[index..<min(bytes.count, index + 8)]
        return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
            || rest.starts(with: "www.".utf8)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
    }

    /// `9:12`, `09:12`.
    private static func isClock(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        var end = index
        while end < bytes.count, end - index < 3, bytes[end] &- 48 < 10 { end += 1 }
        guard end > index, end - index <= 2, end + 2 < bytes.count, bytes[end] == 0x3A else { return false }
        return bytes[end + 1] &- 48 < 6 && bytes[end + 2] &- 48 < 10
    }

    /// `2026-04-17`, `17.04.2026`.
    private static func isDay(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 10 <= bytes.count else { return false }
        let text = bytes[index..<(index + 10)].map { $0 &- 48 < 10 ? UInt8(0x30) : $0 }
        return text.elementsEqual("0000-00-00".utf8) || text.elementsEqual("00.00.0000".utf8)
            || text.elementsEqual("00/00/0000".utf8) || text.elementsEqual("0000/00/00".utf8)
    }
}
