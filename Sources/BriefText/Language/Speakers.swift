/// The people who speak in a transcript, known by the labels that open its paragraphs.
package struct Speakers: Sendable {
    /// Hash over each label's words.
    private var names: [UInt64: Int] = [:]
    /// Whether any are known.
    package var isEmpty: Bool { names.isEmpty }

    package init() {}

    /// Counts the label that opens `text`, if there is one that does not name a part of a report.
    package mutating func note(_ text: String) -> Bool {
        text.withBytes { bytes in
            guard let end = speakerLabel(bytes, from: 0, to: bytes.count) else { return false }
            if BriefHeadings.kind(ofHeading: String(decoding: bytes[0..<end], as: UTF8.self)) != nil {
                return false
            }
            names[key(bytes, from: 0, to: end), default: 0] += 1
            return true
        }
    }

    private func key(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> UInt64 {
        var cursor = WordCursor(bytes, from: from, to: to)
        var key: UInt64 = 1
        while cursor.next() { key = key &* 31 &+ cursor.hash }
        return key
    }

    /// Byte ranges of the labels in `bytes`, colon and following space included.
    func labels(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        guard !names.isEmpty else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let wide =
                bytes[index] == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBC
                && bytes[index + 2] == 0x9A
            guard bytes[index] == 0x3A || wide else {
                index += 1
                continue
            }
            let after = index + (wide ? 3 : 1)
            if let start = labelStart(bytes, before: index, notBefore: found.last?.upperBound ?? 0) {
                var end = after
                while end < bytes.count, bytes[end] == 0x20 { end += 1 }
                found.append(start..<end)
            }
            index = after
        }
        return found
    }

    /// Where the longest known name that ends at `colon` begins, at most four words back.
    private func labelStart(_ bytes: UnsafeBufferPointer<UInt8>, before colon: Int, notBefore floor: Int)
        -> Int?
    {
        var start = colon
        var best: Int?
        for _ in 0..<4 {
            while start > floor, bytes[start - 1] <= 0x20 { start -= 1 }
            guard start > floor else { break }
            while start > floor, bytes[start - 1] > 0x20, colon - start < 80 { start -= 1 }
            if names[key(bytes, from: start, to: colon)] != nil { best = start }
        }
        return best
    }
}
