/// libxml2 compares every attribute of a tag with all before it. Tags with more attributes than any page has are
/// cut short before it sees them.
enum TagGuard {
    private static let attributes = 256

    /// The text, with what stands behind the limit in such tags turned into blanks; line ends stay.
    static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let excess = text.withUnsafeBufferPointer { excessive($0) }
        guard !excess.isEmpty else { return text }
        var copy = Array(text)
        for range in excess {
            for index in range where copy[index] != 0x0A { copy[index] = 0x20 }
        }
        return copy[...]
    }

    /// Offsets from the start of the text.
    private static func excessive(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x3C, (bytes[index + 1] | 0x20) &- 0x61 < 26 else {
                index += 1
                continue
            }
            let (limit, end) = tag(bytes, from: index + 1)
            if let limit { found.append(limit..<end) }
            index = end
        }
        return found
    }

    /// Where the tag ends, and where its attributes pass the limit if they do.
    private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (limit: Int?, end: Int) {
        var words = 0
        var limit: Int?
        var index = start
        var afterBlank = false
        while index < bytes.count, bytes[index] != 0x3E {
            let byte = bytes[index]
            if byte == 0x3D {
                index = behindValue(bytes, index + 1)
                afterBlank = true
                continue
            }
            let isBlank = byte <= 0x20 || byte == 0x2F
            if !isBlank, afterBlank {
                words += 1
                if words == attributes { limit = index }
            }
            afterBlank = isBlank || byte == 0x22 || byte == 0x27
            index += 1
        }
        return (limit, index)
    }

    private static func behindValue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return index }
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote { index += 1 }
        return min(index + 1, bytes.count)
    }
}
