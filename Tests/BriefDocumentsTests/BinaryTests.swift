import BriefCore
import BriefDocuments
import Testing

@Suite struct BinaryTests {
    static let formats: [([UInt8], String)] = [
        (Array("%PDF-1.7\n%âãÏÓ".utf8), "a PDF document"),
        (Array("{\\rtf1\\ansi Hello}".utf8), "an RTF document"),
        ([0x50, 0x4B, 3, 4] + Array("....word/document.xml".utf8), "a Word document"),
        ([0x50, 0x4B, 3, 4] + Array("....xl/workbook.xml".utf8), "an Excel workbook"),
        ([0x50, 0x4B, 3, 4] + Array("....ppt/slides".utf8), "a PowerPoint presentation"),
        ([0x50, 0x4B, 3, 4] + Array("....photos/1".utf8), "a zip archive"),
        ([0x50, 0x4B, 3, 4] + Array("mimetypeapplication/epub+zip".utf8), "an EPUB book"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "an old Word, Excel or PowerPoint file"),
        ([0x1F, 0x8B, 8, 0, 1, 2], "a gzip archive"), ([0x89, 0x50, 0x4E, 0x47, 13, 10], "a PNG image"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"), ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "a program"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"), (Array("GIF89a".utf8), "a GIF image"),
        ([0, 0, 0, 0x18] + Array("ftypmp42".utf8), "an MP4 or HEIC file"),
        ((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 3) }, "a binary file"),
    ]

    @Test(arguments: formats) func aBinaryIsNamedInOneSentence(_ bytes: [UInt8], _ what: String) {
        let problem = #expect(throws: Problem.self) { try TextDecoder.decode(bytes, name: "report.x") }
        #expect(problem?.kind == .badReport)
        #expect(
            problem?.message == "report.x: looks like \(what); brief reads text, Markdown and HTML so far.")
        #expect(problem?.hint != nil)
    }

    @Test func textWithAStrayNulIsStillText() throws {
        let bytes = Array(String(repeating: "A sentence of a report. ", count: 20).utf8) + [0]
        #expect(try !TextDecoder.decode(bytes, name: "x").utf8.contains(0))
    }

    @Test func digestIsSHA256() {
        #expect(Digest.sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
