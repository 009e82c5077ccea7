/// Words and scalars of a text.
package enum WordCount {
    /// Words are runs of letters and digits; a Han or kana character counts as one. Scalars are counted as they
    /// stand, white space included.
    package static func count(_ text: String) -> (words: Int, scalars: Int) {
        text.withBytes { count($0) }
    }

    package static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> (words: Int, scalars: Int) {
        var words = 0
        var scalars = 0
        var inside = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            scalars += 1
            if byte < 0x80 {
                let isWord = (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
                words += isWord && !inside ? 1 : 0
                inside = isWord
                index += 1
                continue
            }
            let (scalar, width) = decodeScalar(bytes, at: index)
            index += width
            switch scalarClass(scalar) {
            case .other: inside = false
            case .ideograph:
                words += 1
                inside = false
            default:
                words += inside ? 0 : 1
                inside = true
            }
        }
        return (words, scalars)
    }
}
