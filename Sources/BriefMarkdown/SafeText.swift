/// Characters that no reader sees and that change what a reader sees.
package enum SafeText {
    /// `text` without control characters (tab and newline stay), bidirectional overrides and isolates, zero-width
    /// and tag characters. Line and paragraph separators, form feeds and carriage returns become newlines.
    ///
    /// Zero-width joiners stay where scripts and emoji need them: between two characters beyond Latin, Greek and
    /// Cyrillic. Idempotent; text that needs no change is returned as it came.
    package static func clean(_ text: String) -> String {
        guard needsCleaning(text) else { return text }
        var kept = String.UnicodeScalarView()
        var joiner: Unicode.Scalar?
        var afterReturn = false
        for scalar in text.unicodeScalars {
            let wasReturn = afterReturn
            afterReturn = scalar.value == 0x0D
            switch scalar.value {
            case 0x0A where wasReturn: continue
            case 0x09, 0x0A: kept.append(scalar)
            case 0x0B...0x0D, 0x85, 0x2028, 0x2029: kept.append("\n")
            case 0x200C, 0x200D:
                joiner = kept.last.map(takesJoiner) == true ? scalar : nil
                continue
            case _ where isHidden(scalar): continue
            default:
                if let held = joiner, takesJoiner(scalar) { kept.append(held) }
                kept.append(scalar)
            }
            joiner = nil
        }
        return String(kept)
    }

    /// One line, single spaces, nothing hidden.
    package static func line(_ text: String) -> String {
        let clean = clean(text)
        return clean.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }

    /// ASCII without controls is the common case; only bytes that could start something hidden are looked at again.
    private static func needsCleaning(_ text: String) -> Bool {
        for byte in text.utf8 where byte < 0x20 || byte >= 0x7F {
            if byte != 0x0A && byte != 0x09 && (byte < 0x80 || byte >= 0xC2) {
                if byte < 0x80 { return true }
                return text.unicodeScalars.contains {
                    isHidden($0) || (0x0B...0x0D).contains($0.value)
                        || [0x85, 0x2028, 0x2029].contains($0.value)
                        || $0.value == 0x200C || $0.value == 0x200D
                }
            }
        }
        return false
    }

    private static func takesJoiner(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x1FFF, 0x2190...0x2BFF, 0xA800...0xABFF, 0xFB1D...0xFE0F, 0xFE70...0xFEFC,
            0x1_0A00...0x1_FAFF:
            true
        default: false
        }
    }

    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
        case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0: true
        case 0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB: true
        case 0xFDD0...0xFDEF, 0xE_0000...0xE_0FFF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
