/// Words as a word limit counts them: what stands between white space; a Han or kana character is one.
package enum BriefWords {
    package static func count(_ text: String) -> Int {
        text.withBytes { bytes in
            var words = 0
            var inside = false
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte <= 0x20 {
                        inside = false
                    } else if !inside {
                        words += 1
                        inside = true
                    }
                    index += 1
                    continue
                }
                let (scalar, width) = decodeScalar(bytes, at: index)
                index += width
                if scalar == 0xA0 || scalar == 0x3000 || scalar == 0x202F
                    || (0x2000...0x200B).contains(scalar)
                {
                    inside = false
                } else if scalarClass(scalar) == .ideograph {
                    words += 1
                    inside = false
                } else if !inside, !(0x3000...0x303F).contains(scalar), !(0xFF00...0xFF0F).contains(scalar),
                    !(0xFF1A...0xFF20).contains(scalar)
                {
                    words += 1
                    inside = true
                }
            }
            return words
        }
    }
}
