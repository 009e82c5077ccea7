import BriefCore
import BriefDocuments
import Testing

@Suite struct EncodingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let charset: String?
        let encoding: String
        let text: String

        init(
            _ name: String, _ bytes: [UInt8], charset: String? = nil, reads text: String, as encoding: String
        ) {
            testDescription = name
            self.bytes = bytes
            self.charset = charset
            self.encoding = encoding
            self.text = text
        }
    }

    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap {
            bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
    }

    static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// Windows-1251, for the letters that the tests use.
    static func cyrillic(_ text: String) -> [UInt8] {
        text.unicodeScalars.map {
            $0.value >= 0x410 && $0.value <= 0x44F ? UInt8($0.value - 0x410 + 0xC0) : UInt8($0.value)
        }
    }

    static let russian =
        "Выручка выросла на 12 процентов, отток клиентов снизился до двух процентов за квартал."
    static let mixed = "Приходи: 4,2 млн. лв. — ръст 12 %\nNext: €5"

    static let cases: [Case] = [
        Case("UTF-8", Array("naïve – 5 €".utf8), reads: "naïve – 5 €", as: "utf-8"),
        Case("ASCII", Array("plain".utf8), reads: "plain", as: "us-ascii"),
        Case("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array("Отчет".utf8), reads: "Отчет", as: "utf-8"),
        Case(
            "UTF-16 LE with mark", [0xFF, 0xFE] + utf16(mixed, bigEndian: false), reads: mixed, as: "utf-16le"
        ),
        Case(
            "UTF-16 BE with mark", [0xFE, 0xFF] + utf16(mixed, bigEndian: true), reads: mixed, as: "utf-16be"),
        Case(
            "UTF-16 LE, English", utf16("Revenue is up.", bigEndian: false), reads: "Revenue is up.",
            as: "utf-16le"),
        Case(
            "UTF-16 BE, English", utf16("Revenue is up.", bigEndian: true), reads: "Revenue is up.",
            as: "utf-16be"),
        Case("UTF-16 LE, Cyrillic", utf16(mixed, bigEndian: false), reads: mixed, as: "utf-16le"),
        Case(
            "UTF-16 BE, Chinese", utf16("收入增长12%。\n流失率下降。", bigEndian: true), reads: "收入增长12%。\n流失率下降。",
            as: "utf-16be"),
        Case(
            "UTF-16 with a pair", [0xFF, 0xFE] + utf16("ok 😀 ok", bigEndian: false), reads: "ok 😀 ok",
            as: "utf-16le"),
        Case(
            "UTF-16 with half a pair", [0xFF, 0xFE, 0x41, 0, 0x3D, 0xD8, 0x42, 0], reads: "A\u{FFFD}B",
            as: "utf-16le"),
        Case(
            "UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x16, 0x04, 0, 0], reads: "AЖ",
            as: "utf-32le"),
        Case("Latin-1", latin("Größe über Maß"), reads: "Größe über Maß", as: "iso-8859-1"),
        Case(
            "Windows-1252",
            [0x93] + latin("It") + [0x92] + latin("s up") + [0x94, 0x20, 0x96, 0x20, 0x80] + latin("5"),
            reads: "“It’s up” – €5", as: "windows-1252"),
        Case(
            "Windows-1252 without character", latin("caf\u{E9} ") + [0x81, 0x41], reads: "café A",
            as: "windows-1252"),
        Case("Windows-1251 unnamed", cyrillic(russian), reads: russian, as: "windows-1251"),
        Case(
            "KOI8-R unnamed",
            [0xF7, 0xD9, 0xD2, 0xD5, 0xDE, 0xCB, 0xC1, 0x20, 0xD7, 0xD9, 0xD2, 0xCF, 0xD3, 0xCC, 0xC1],
            reads: "Выручка выросла", as: "koi8-r"),
        Case(
            "GB18030 unnamed",
            [
                0xCA, 0xD5, 0xC8, 0xEB, 0xD4, 0xF6, 0xB3, 0xA4, 0x31, 0x32, 0x25, 0xA1, 0xA3, 0xBF, 0xCD,
                0xBB, 0xA7,
            ],
            reads: "收入增长12%。客户", as: "gb18030"),
        Case(
            "Shift_JIS unnamed",
            [0x94, 0x84, 0x8F, 0xE3, 0x82, 0xCD, 0x91, 0x9D, 0x82, 0xA6, 0x82, 0xBD, 0x81, 0x42],
            reads: "売上は増えた。", as: "cp932"),
        Case(
            "charset of HTTP", [0xC2, 0xFB, 0xF0], charset: "windows-1251", reads: "Выр", as: "windows-1251"),
        Case("quoted charset", [0xC2, 0xFB, 0xF0], charset: "\"CP1251\"", reads: "Выр", as: "windows-1251"),
        Case("charset nobody knows", latin("Größe"), charset: "x-nonsense", reads: "Größe", as: "iso-8859-1"),
        Case(
            "UTF-8 declared as Latin-1", Array("Größe".utf8), charset: "iso-8859-1", reads: "Größe",
            as: "utf-8"),
        Case(
            "UTF-7 is not read", Array("a +ADw-b".utf8), charset: "utf-7", reads: "a +ADw-b", as: "us-ascii"),
        Case(
            "meta charset", Array("<meta charset=windows-1251><p>".utf8) + cyrillic("Да"),
            reads: "<meta charset=windows-1251><p>Да", as: "windows-1251"),
        Case(
            "meta http-equiv",
            Array("<META http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">".utf8) + [
                0xE4, 0xC1,
            ],
            reads: "<META http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">Да", as: "koi8-r"),
        Case(
            "XML declaration", Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + cyrillic("Да"),
            reads: "<?xml version='1.0' encoding='windows-1251'?>Да", as: "windows-1251"),
        Case(
            "a few broken bytes", Array("Größe über ".utf8) + [0xFF] + Array(" Maß".utf8),
            reads: "Größe über \u{FFFD} Maß", as: "utf-8"),
        Case("a cut sequence", Array("Größe €".utf8).dropLast(), reads: "Größe \u{FFFD}", as: "utf-8"),
        Case(
            "no broken bytes but ASCII", Array("It".utf8) + [0x92] + Array("s".utf8), reads: "It’s",
            as: "windows-1252"),
        Case(
            "overlong slash", Array("жжжж ".utf8) + [0xC0, 0xAF], reads: "жжжж \u{FFFD}\u{FFFD}", as: "utf-8"),
        Case(
            "surrogate in UTF-8", Array("жжжжжж ".utf8) + [0xED, 0xA0, 0x80],
            reads: "жжжжжж \u{FFFD}\u{FFFD}\u{FFFD}", as: "utf-8"),
    ]

    @Test(arguments: cases) func bytesBecomeTheTextTheyStandFor(_ example: Case) throws {
        let text = try TextDecoder.decode(example.bytes, charset: example.charset, name: "x")
        #expect(String(decoding: text.utf8, as: UTF8.self) == example.text)
        #expect(text.encoding == example.encoding)
    }

    @Test(arguments: [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{85}b\u{2028}c", "a\u{0B}b\u{0B}c"),
        ("a\u{2029}b\u{0C}c", "a\u{0C}b\u{0C}c"),
        ("nul\0 here", "nul here"), ("\u{1B}[31mred\u{1B}[0m text", "red text"),
        ("be\u{07}ll de\u{7F}l", "bell del"),
        ("c1\u{9B}x", "c1x"), ("soft\u{AD}hyphen", "softhyphen"), ("mark\u{FEFF}inside", "markinside"),
        ("tag\u{E0041}\u{E0042}s", "tags"), ("tab\tstays", "tab\tstays"), ("emoji 👩‍💻 é", "emoji 👩‍💻 é"),
    ]) func controlCharactersNeverReachTheText(_ raw: String, _ clean: String) throws {
        let text = try TextDecoder.decode(Array((raw + String(repeating: " ok", count: 40)).utf8), name: "x")
        #expect(String(decoding: text.utf8, as: UTF8.self) == clean + String(repeating: " ok", count: 40))
    }

    @Test func aGuessSaysThatItIsOne() throws {
        #expect(try TextDecoder.decode(Self.latin("Größe"), name: "x").guessed)
        #expect(try !TextDecoder.decode(Array("Größe".utf8), name: "x").guessed)
        #expect(try TextDecoder.decode(Array("ä ö ü ".utf8) + [0xFF], name: "x").broken == 1)
    }
}
