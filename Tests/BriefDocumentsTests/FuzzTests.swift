import BriefCore
import BriefDocuments
import Testing

/// Random bytes and random pieces of markup, the same in every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ sides: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % sides
    }
}

@Suite struct FuzzTests {
    static let pieces = [
        "<p>", "</p>", "<div style='display:none'>", "</div>", "<table>", "<tr>", "<td>", "</td>", "</table>",
        "<li>", "</ul>", "<ul>",
        "<!--", "-->", "<script>", "</script>", "<style>", "</style>", "&amp;", "&#0;", "&#x110000;",
        "&#146;", "<![CDATA[", "]]>", "<br>",
        "<h1>", "</h1>", "text ", "more words here. ", "\n", "\r\n", "\t", "<b", "='\"", ">", "<", "\u{0}",
        "é", "漢字", "<sup>2</sup>",
        "<header>", "</header>", "<title>", "</title>", "<pre>", "</pre>", "<dt>", "<dd>", "<form>",
        "</form>", "<nav>", "</nav>", "<main>",
        "</main>", "<font color=white>", "</font>", "<svg>", "</svg>", "<?xml ?>", "<!doctype x>", "<body>",
        "</body>", "</html>", "<q>",
    ]
    static let marks = [
        "# ", "1. ", "- ", "  ", "\n", "\n\n", "===\n", "---\n", "|", "\t", "....... 3", "Title", "word ",
        "A long line of words. ", "> ", "IV. ",
        "（一）", "第三章", "一、", "é", "\u{2028}", "\u{0C}", "\u{85}", "a) ", "CAPS ", ":", "3.2 ", "  x  y",
        "\u{3000}", "\u{A0}",
    ]

    static func mix(_ pieces: [String], seed: Int, count: Int) -> [UInt8] {
        var dice = Dice(UInt64(seed))
        var bytes: [UInt8] = []
        for _ in 0..<count {
            if dice.roll(12) == 0 {
                bytes.append(UInt8(dice.roll(256)))
            } else {
                bytes += Array(pieces[dice.roll(pieces.count)].utf8)
            }
        }
        return bytes
    }

    /// Whatever comes in: valid lines in order of appearance, no control characters, not much more than came in.
    private func check(_ document: Document, lines: Int, bytes: Int) {
        var size = 0
        for block in document.blocks {
            size += block.text.utf8.count
            #expect(block.lines.lowerBound >= 1 && block.lines.upperBound <= lines)
            #expect(!block.text.isEmpty)
            let layout: Set<UInt32> = block.kind == .paragraph(.code) ? [0x0A, 0x09] : []
            let stray = block.text.unicodeScalars.filter {
                ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)) && !layout.contains($0.value)
            }
            #expect(stray.isEmpty, "\(block)")
        }
        #expect(size <= 4 * bytes + 100)
    }

    @Test(arguments: 0..<150) func anyMarkupIsRead(_ seed: Int) throws {
        let bytes = Self.mix(Self.pieces, seed: seed, count: 400)
        guard let text = try? TextDecoder.decode(Array("<!doctype html>".utf8) + bytes, name: "x") else {
            return
        }
        let lines = text.utf8.count { $0 == 0x0A } + 1
        check(HTMLReader.read(text.withPlainLines()), lines: lines, bytes: bytes.count)
    }

    @Test(arguments: 0..<150) func anyTextIsRead(_ seed: Int) throws {
        let bytes = Self.mix(Self.marks, seed: seed, count: 400)
        guard let text = try? TextDecoder.decode(bytes, name: "x") else { return }
        let lines = text.utf8.count { $0 == 0x0A } + 1
        check(PlainTextReader.read(text.utf8[...]), lines: lines, bytes: bytes.count)
        check(MarkdownDocument.read(text.withPlainLines()), lines: lines, bytes: bytes.count)
    }

    @Test(arguments: 0..<150) func anyBytesAreTextOrOneSentence(_ seed: Int) {
        var dice = Dice(UInt64(seed) + 1_000)
        let low = dice.roll(256)
        let bytes = (0..<2_000).map { _ in UInt8(min(255, low + dice.roll(256 - low))) }
        guard let text = try? TextDecoder.decode(bytes, name: "x") else { return }
        #expect(String(validating: text.utf8, as: UTF8.self) != nil)
        check(
            PlainTextReader.read(text.utf8[...]), lines: text.utf8.count { $0 == 0x0A } + 1,
            bytes: bytes.count * 2)
    }
}
