/// Text of one block while it comes in: runs of white space become one blank, and the lines of the first and of the
/// last word are kept.
struct TextRun {
    /// What stands between two `<br>`.
    struct Segment {
        var bytes: [UInt8] = []
        var firstLine = 0
        var lastLine = 0
        /// How many of the bytes are in bold type.
        var bold = 0
    }

    private var done: [Segment] = []
    private var open = Segment()
    private var wantsBlank = false
    /// Text that comes in now is in bold type.
    var isBold = false
    /// `pre`: blanks and line ends stay as they are.
    var keepsSpace = false

    /// `endLine`: the line of the input on which the bytes end.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, endLine: Int) {
        var line = endLine - text.count { $0 == 0x0A }
        var index = 0
        while index < text.count {
            let width = Self.blank(text, at: index)
            if width == 0 {
                let start = index
                while index < text.count, Self.blank(text, at: index) == 0 { index += 1 }
                take(text[start..<index], line)
            } else {
                if text[index] == 0x0A { line += 1 }
                space(text[index])
                index += width
            }
        }
    }

    private mutating func take(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ line: Int) {
        if open.bytes.isEmpty { open.firstLine = line }
        let start = open.bytes.count
        if wantsBlank, !open.bytes.isEmpty { open.bytes.append(0x20) }
        wantsBlank = false
        open.bytes.append(contentsOf: word)
        if isBold { open.bold += open.bytes.count - start }
        open.lastLine = max(line, open.firstLine)
    }

    private mutating func space(_ byte: UInt8) {
        if keepsSpace, !open.bytes.isEmpty || byte != 0x0A {
            open.bytes.append(byte == 0x0A ? 0x0A : 0x20)
        } else {
            wantsBlank = true
        }
    }

    mutating func appendWord(_ word: String, endLine: Int) {
        var word = word
        word.withUTF8 { take($0[...], endLine) }
    }

    mutating func blank() { wantsBlank = true }

    /// `<br>`
    mutating func cut() {
        if keepsSpace {
            open.bytes.append(0x0A)
        } else if !open.bytes.isEmpty {
            done.append(open)
            open = Segment()
            wantsBlank = false
        }
    }

    /// White space, no-break spaces and line separators that came as entities; bytes of the blank, else 0.
    private static func blank(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
        if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
            [0xA8, 0xA9].contains(text[index + 2])
        {
            return 3
        }
        return 0
    }

    /// The text so far, as pieces of text with their lines. `parting`: a `<br>` may end a piece.
    mutating func finish(parting: Bool) -> [(text: String, lines: ClosedRange<Int>, isBold: Bool)] {
        let segments = done + [open]
        done.removeAll(keepingCapacity: true)
        open = Segment()
        wantsBlank = false
        var pieces: [Segment] = []
        for segment in segments where !segment.bytes.isEmpty {
            if let last = pieces.last, !parting || Self.goesOn(last, segment) {
                pieces[pieces.count - 1].bytes += [0x20] + segment.bytes
                pieces[pieces.count - 1].bold += segment.bold
                pieces[pieces.count - 1].lastLine = max(last.lastLine, segment.lastLine)
            } else {
                pieces.append(segment)
            }
        }
        return pieces.compactMap(settled)
    }

    /// Lines of a paragraph that somebody broke by hand, and not lines of an address or of a list.
    private static func goesOn(_ first: Segment, _ second: Segment) -> Bool {
        if first.bold * 10 >= first.bytes.count * 9, second.bold == 0 { return false }
        return second.bytes.withUnsafeBufferPointer { bytes in
            if bytes.scalar(at: 0).isLower { return true }
            let line = TextLine(start: 0, end: first.bytes.count, number: 1, indent: 0, endsPage: false)
            let ended = first.bytes.withUnsafeBufferPointer { Punctuation.endsSentence($0, line) }
            return first.bytes.count >= 50 && !ended
        }
    }

    /// With what came as entities but belongs in no text taken out.
    private func settled(_ piece: Segment) -> (text: String, lines: ClosedRange<Int>, isBold: Bool)? {
        var bytes = piece.bytes
        HTMLControls.repair(&bytes)
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        let isBold = piece.bold * 10 >= piece.bytes.count * 9
        return (
            String(decoding: bytes, as: UTF8.self), piece.firstLine...max(piece.firstLine, piece.lastLine),
            isBold
        )
    }
}

/// Controls that a page wrote as numbers: `&#146;` means the apostrophe that Windows-1252 has there (HTML standard,
/// numeric character reference end state).
enum HTMLControls {
    static func repair(_ bytes: inout [UInt8]) {
        guard bytes.contains(where: { $0 >= 0xC2 }) else { return }
        var index = 0
        while let found = bytes[index...].firstIndex(of: 0xC2), found + 1 < bytes.count {
            index = found + 1
            guard (0x80..<0xA0).contains(bytes[found + 1]),
                let scalar = Unicode.Scalar(LegacyEncoding.windows1252Extras[Int(bytes[found + 1]) - 0x80]),
                scalar.value != 0
            else { continue }
            bytes.replaceSubrange(found...found + 1, with: UTF8.encode(scalar) ?? .init())
        }
        ControlCharacters.clean(&bytes)
    }
}
