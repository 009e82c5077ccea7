/// Names of encodings, as pages and servers write them.
enum EncodingLabel {
    /// Lower case, without quotes and blanks, and the names that mean another encoding on the web resolved.
    static func normalised(_ label: String) -> String {
        let name = String(label.lowercased().filter { $0.isASCII && !"\"' \t;".contains($0) }.prefix(40))
        return aliases[name] ?? name
    }

    private static let aliases = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "latin1": "windows-1252", "latin-1": "windows-1252",
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
        "us-ascii": "windows-1252", "ascii": "windows-1252", "cp1252": "windows-1252",
        "x-cp1252": "windows-1252",
        "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932",
        "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949",
        "euc-kr": "cp949",
        "cp1251": "windows-1251", "x-cp1251": "windows-1251", "koi8r": "koi8-r", "big5": "big5-hkscs",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254", "x-mac-cyrillic": "mac-cyrillic",
        // Bytes that reached this point have no UTF-16 pattern: the page that says so was transcoded on its way.
        "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "unicode": "utf-8",
        // A way to smuggle markup past a reader, and nothing that a report is written in.
        "utf-7": "utf-8",
    ]

    static func isMultiByte(_ name: String) -> Bool {
        ["gb", "big5", "cp932", "euc", "cp949", "iso-2022", "hz"].contains { name.hasPrefix($0) }
    }

    /// Encodings that write everything in ASCII bytes.
    static func isSevenBit(_ name: String) -> Bool { name.hasPrefix("iso-2022") || name.hasPrefix("hz") }
}

/// The encoding that a page or an XML file names in its first bytes.
enum DeclaredEncoding {
    /// Looks where HTML says it must stand: in the first 1,024 bytes (twice that: pages obey loosely).
    static func find(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(2048)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if head[...].starts(with: "<?xml"), let end = head.firstIndex(of: 0x3E),
            let name = value(of: "encoding", in: head[..<end])
        {
            return name
        }
        var rest = head[...]
        while let start = rest.range(of: "<meta")?.upperBound {
            let tag = rest[start...].prefix { $0 != 0x3E }
            if let name = value(of: "charset", in: tag) { return name }
            rest = rest[start...]
        }
        return nil
    }

    /// `key = "value"`, with any quotes or none.
    static func value(of key: String, in bytes: ArraySlice<UInt8>) -> String? {
        guard let end = bytes.range(of: key)?.upperBound else { return nil }
        let rest = bytes[end...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard rest.first == 0x3D else { return nil }
        let name = rest.dropFirst().drop { [0x20, 0x22, 0x27].contains($0) }
            .prefix { ![0x20, 0x22, 0x27, 0x3B, 0x3E, 0x2F, 0x3F].contains($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
