/// Formats that give themselves away by their first bytes.
struct MagicNumber {
    /// With its article: `a PDF document`.
    let name: String
    let hint: String?

    static func recognise(_ bytes: [UInt8]) -> MagicNumber? {
        let head = bytes.prefix(1024)
        if head.range(of: "%PDF-")?.lowerBound ?? 1024 < 16 {
            return MagicNumber(
                name: "a PDF document",
                hint: "Save its text first, for example: pdftotext REPORT.pdf - | brief make -")
        }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return MagicNumber(zip: bytes) }
        if head.starts(with: "{\\rtf") {
            return MagicNumber(name: "an RTF document", hint: "Save it as plain text or HTML first.")
        }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return MagicNumber(name: "an old Word, Excel or PowerPoint file", hint: officeHint)
        }
        if let name = signatures.first(where: { has($0.bytes, in: bytes, at: $0.offset) })?.name {
            return MagicNumber(name: name, hint: nil)
        }
        return nil
    }

    private init(name: String, hint: String?) {
        self.name = name
        self.hint = hint
    }

    private static let officeHint = "Save it as plain text or HTML first."

    /// The names inside a zip tell which document it is; they stand uncompressed before each entry.
    private init(zip bytes: [UInt8]) {
        let head = Array(bytes.prefix(65_536)) + Array(bytes.suffix(65_536))
        func holds(_ text: String) -> Bool { head[...].range(of: text) != nil }
        let kinds = [
            ("word/", "a Word document"), ("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation"),
            ("application/epub+zip", "an EPUB book"),
            ("application/vnd.oasis.opendocument", "an OpenDocument file"),
        ]
        let kind = kinds.first { holds($0.0) }
        name = kind?.1 ?? "a zip archive"
        hint = kind == nil ? "Unpack it first." : Self.officeHint
    }

    private static func has(_ signature: [UInt8], in bytes: [UInt8], at offset: Int) -> Bool {
        bytes.count > offset && bytes[offset...].starts(with: signature)
    }

    private static let signatures: [(name: String, offset: Int, bytes: [UInt8])] = [
        ("a gzip archive", 0, [0x1F, 0x8B]), ("a bzip2 archive", 0, Array("BZh".utf8) + [0x31]),
        ("a bzip2 archive", 0, Array("BZh9".utf8)),
        ("an xz archive", 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("a zstd archive", 0, [0x28, 0xB5, 0x2F, 0xFD]),
        ("a 7z archive", 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("a RAR archive", 0, Array("Rar!".utf8) + [0x1A, 0x07]), ("a tar archive", 257, Array("ustar".utf8)),
        ("a PNG image", 0, [0x89, 0x50, 0x4E, 0x47]), ("a JPEG image", 0, [0xFF, 0xD8, 0xFF]),
        ("a GIF image", 0, Array("GIF87a".utf8)), ("a GIF image", 0, Array("GIF89a".utf8)),
        ("a WebP image", 8, Array("WEBPVP8".utf8)), ("a TIFF image", 0, [0x49, 0x49, 0x2A, 0x00]),
        ("a TIFF image", 0, [0x4D, 0x4D, 0x00, 0x2A]), ("an MP4 or HEIC file", 4, Array("ftyp".utf8)),
        ("a sound file", 0, Array("ID3".utf8) + [0x03]), ("a sound file", 0, Array("ID3".utf8) + [0x04]),
        ("a sound file", 8, Array("WAVEfmt".utf8)), ("a sound file", 0, Array("fLaC".utf8)),
        ("an Ogg file", 0, Array("OggS".utf8)), ("a program", 0, [0x7F, 0x45, 0x4C, 0x46]),
        ("a program", 0, [0xCA, 0xFE, 0xBA, 0xBE]), ("a program", 0, [0xCF, 0xFA, 0xED, 0xFE]),
        ("a program", 0, [0x00, 0x61, 0x73, 0x6D]), ("an SQLite database", 0, Array("SQLite format 3".utf8)),
        ("a Parquet file", 0, Array("PAR1".utf8)), ("a PostScript document", 0, Array("%!PS-Adobe".utf8)),
    ]
}
