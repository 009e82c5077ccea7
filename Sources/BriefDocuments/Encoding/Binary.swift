package import BriefCore

/// Tells files that are no text, and says what they look like.
package enum Binary {
    /// Throws when the first bytes are those of a known format, or when control characters are too many for text.
    package static func refuse(_ bytes: [UInt8], name: String) throws(Problem) {
        try refuseFormat(bytes, name: name)
        if isDense(bytes[...], oneIn: 100) || isDense(bytes.prefix(4096), oneIn: 20) {
            throw InputProblem.binary(name, "a binary file")
        }
    }

    /// Throws when the first bytes are those of a known format.
    static func refuseFormat(_ bytes: [UInt8], name: String) throws(Problem) {
        guard let format = MagicNumber.recognise(bytes) else { return }
        throw InputProblem.binary(name, format.name, hint: format.hint)
    }

    static func checked(_ utf8: [UInt8], _ encoding: String, name: String) throws(Problem) -> DecodedText {
        try refuse(utf8, name: name)
        return TextDecoder.finish(utf8, encoding)
    }

    /// More than one byte in so many is a control that no text holds.
    private static func isDense(_ bytes: ArraySlice<UInt8>, oneIn share: Int) -> Bool {
        let controls = bytes.withUnsafeBufferPointer { buffer in
            var sum = 0
            for byte in buffer {
                // Tab to carriage return, backspace and escape occur in texts and in logs.
                sum &+= (byte < 0x08 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) || byte == 0x7F) ? 1 : 0
            }
            return sum
        }
        // A few are damage, unless there is hardly anything else.
        return controls * (controls > 4 ? share : 3) > bytes.count
    }
}
