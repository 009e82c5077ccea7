/// Plain text as headings, paragraphs, items and rows. One pass over the lines; never more than one group of lines
/// in hand.
package enum PlainTextReader {
    /// - Parameters:
    ///   - text: the body, as `TextDecoder` gives it.
    ///   - firstLine: the number of its first line in the input (front matter may stand before).
    package static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> Document {
        text.withUnsafeBufferPointer { bytes in
            var reader = GroupReader(bytes: bytes, shape: LineShape(bytes))
            var group: [TextLine] = []
            for line in TextLines(bytes, firstLine: firstLine) {
                if !line.isBlank { group.append(line) }
                let full = group.count == groupLimit
                if line.isBlank || line.endsPage || full {
                    reader.read(group, endsOpen: full)
                    group.removeAll(keepingCapacity: true)
                }
            }
            reader.read(group, endsOpen: false)
            return Document(blocks: HeadingReview.settle(reader.pieces))
        }
    }

    /// Lines without a blank one between them are handled together, up to so many.
    private static let groupLimit = 2000
}
