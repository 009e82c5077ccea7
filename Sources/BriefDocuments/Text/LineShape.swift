/// How a text uses its lines: whether they were wrapped at a width or each is a paragraph of its own.
struct LineShape {
    /// Columns at which prose was wrapped; `nil` when every line stands for itself.
    let width: Int?
    /// True when a good part of the lines end sentences: prose, not a list of words.
    let isProse: Bool
    /// Number of lines that are followed by a line that is not blank.
    let joints: Int

    /// Wrapped at 30 to 132 columns, with most lines that another follows filled to 70 % of the width, and not most
    /// of them ending a sentence (as speakers' turns and one-line paragraphs do).
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var widths = [Int](repeating: 0, count: 256)
        var joints = 0
        var ended = 0
        var previous: TextLine?
        for line in TextLines(bytes, firstLine: 1) {
            if let before = previous, !before.isBlank, !before.endsPage, !line.isBlank {
                joints += 1
                let columns = before.count > 1024 ? 255 : min(255, bytes.columns(before.start..<before.end))
                widths[columns + min(before.indent, 255 - columns)] += 1
                if Punctuation.endsSentence(bytes, before) { ended += 1 }
            }
            previous = line
        }
        self.joints = joints
        isProse = ended * 10 >= joints * 3
        let width = Self.percentile(widths, of: joints)
        let full = widths[min(255, width * 7 / 10)...].reduce(0, +)
        let wrapped = (30...132).contains(width) && full * 10 >= joints * 5 && ended * 10 <= joints * 6
        self.width = wrapped ? width : nil
    }

    /// The column that 97 % of the lines do not pass: a long address or a table may.
    private static func percentile(_ widths: [Int], of total: Int) -> Int {
        var seen = 0
        for (width, count) in widths.enumerated() {
            seen += count
            if seen * 100 >= total * 97, seen > 0 { return width }
        }
        return 0
    }
}
