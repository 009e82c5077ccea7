/// Words as a word limit counts them: what stands between white space; a Han or kana character is one, and marks
/// that touch one are none.
package enum BriefWords {
    package static func count(_ text: String) -> Int {
        text.withBytes { bytes in
            var words = 0
            var inside = false
            var touchesIdeograph = false
            var index = 0
            while index < bytes.count {
                let (scalar, width) = decodeScalar(bytes, at: index)
                index += width
                if isSpace(scalar) {
                    (inside, touchesIdeograph) = (false, false)
                    continue
                }
                switch scalarClass(scalar) {
                case .ideograph:
                    words += 1
                    (inside, touchesIdeograph) = (false, true)
                case .other where touchesIdeograph || isWide(scalar): break
                default:
                    words += inside ? 0 : 1
                    (inside, touchesIdeograph) = (true, false)
                }
            }
            return words
        }
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || (0x7F...0xA0).contains(scalar) || (0x2000...0x200B).contains(scalar)
            || scalar == 0x202F
            || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x3000 || scalar == 0xFEFF
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        (0x3000...0x303F).contains(scalar) || (0xFF00...0xFF65).contains(scalar)
    }
}
