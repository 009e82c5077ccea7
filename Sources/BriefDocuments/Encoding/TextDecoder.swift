package import BriefCore

/// Turns bytes into text, by what they say of themselves and by what they look like.
///
/// In this order: byte order mark; UTF-16 by its zero bytes; bytes that are UTF-8 and not only ASCII; the name that
/// HTTP, an XML declaration or an HTML `meta` gives; UTF-8 with a few broken bytes; the best guess of `LegacyGuess`.
/// Valid UTF-8 beats a declared single-byte encoding, because text in one is hardly ever valid UTF-8 by chance; a
/// declared multi-byte encoding beats it, because there it happens.
package enum TextDecoder {
    /// - Parameters:
    ///   - charset: what HTTP's `Content-Type` named, if anything.
    ///   - name: the report's name, for the sentence of the error.
    package static func decode(
        _ bytes: consuming [UInt8], charset: String? = nil, name: String
    ) throws(Problem) -> DecodedText {
        if let marked = ByteOrderMark(copy bytes) {
            return try marked.decode(bytes, name: name)
        }
        try Binary.refuseFormat(bytes, name: name)
        if let wide = WideText.guess(bytes) {
            return finish(wide.decode(bytes[...]), wide.name)
        }
        try Binary.refuse(bytes, name: name)
        let check = UTF8Check(copy bytes)
        let declared = (charset ?? DeclaredEncoding.find(in: bytes)).map(EncodingLabel.normalised)
        if check.isValid, declared.map(EncodingLabel.isMultiByte) != true || check.isASCII {
            guard check.isASCII, let declared, EncodingLabel.isSevenBit(declared) else {
                return finish(bytes, check.isASCII ? "us-ascii" : "utf-8")
            }
        }
        if let declared, declared != "utf-8", let text = LegacyEncoding.decode(bytes, as: declared) {
            return finish(text, declared)
        }
        if declared == "utf-8" || check.isMostlyUTF8 {
            return finish(UTF8Check.repaired(bytes), "utf-8", broken: check.broken)
        }
        return guess(bytes)
    }

    private static func guess(_ bytes: [UInt8]) -> DecodedText {
        let name = LegacyGuess.encoding(of: bytes)
        if let text = LegacyEncoding.decode(bytes, as: name) { return finish(text, name, guessed: true) }
        return finish(LegacyEncoding.windows1252(bytes), "windows-1252", guessed: true)
    }

    static func finish(
        _ utf8: consuming [UInt8], _ encoding: String, broken: Int = 0, guessed: Bool = false
    ) -> DecodedText {
        var text = utf8
        ControlCharacters.clean(&text)
        return DecodedText(utf8: text, encoding: encoding, broken: broken, guessed: guessed)
    }
}
