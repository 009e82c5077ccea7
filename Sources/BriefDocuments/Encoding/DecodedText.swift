/// A report's text as UTF-8 that is valid, and that holds no control characters but these: line feed ends a line
/// that an editor counts, vertical tab a line that it does not (U+0085, U+2028), form feed a page or a paragraph
/// (U+000C, U+2029), tab parts cells.
package struct DecodedText: Sendable, Equatable {
    package let utf8: [UInt8]
    /// IANA name of the encoding the bytes were read in.
    package let encoding: String
    /// How many broken byte sequences became U+FFFD.
    package let broken: Int
    /// True when nothing in the input named the encoding and the bytes did not prove it.
    package let guessed: Bool

    package init(utf8: [UInt8], encoding: String, broken: Int = 0, guessed: Bool = false) {
        self.utf8 = utf8
        self.encoding = encoding
        self.broken = broken
        self.guessed = guessed
    }

    /// The bytes from `start` on for readers that know only line feeds: the other ends of line become spaces.
    package func withPlainLines(from start: Int = 0) -> ArraySlice<UInt8> {
        guard utf8[start...].contains(where: { $0 == 0x0B || $0 == 0x0C }) else { return utf8[start...] }
        return utf8[start...].map { $0 == 0x0B || $0 == 0x0C ? 0x20 : $0 }[...]
    }
}
