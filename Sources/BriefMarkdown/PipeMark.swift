/// Keeps `\|` apart from `|` through cmark, which knows no tables and would make them the same.
///
/// An escaped pipe becomes the noncharacter U+FDD0 before parsing and a pipe again afterwards.
enum PipeMark {
    static let pipe: UInt8 = 0x7C

    /// `nil` when there is nothing to mark, so that the usual document is not copied.
    static func marking(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var marked: [UInt8] = []
            var copied = 0
            var index = 0
            while index + 1 < bytes.count {
                guard bytes[index] == 0x5C else {
                    index += 1
                    continue
                }
                if bytes[index + 1] == pipe {
                    marked.append(contentsOf: bytes[copied..<index])
                    marked.append(contentsOf: [0xEF, 0xB7, 0x90])
                    copied = index + 2
                }
                index += 2
            }
            guard copied > 0 else { return nil }
            marked.append(contentsOf: bytes[copied...])
            return String(decoding: marked, as: UTF8.self)
        }
    }

    /// For prose: the pipe that was meant.
    static func plain(_ text: String) -> String { replacing(text, by: "|") }

    /// For code: what was written.
    static func restoring(_ text: String) -> String { replacing(text, by: "\\|") }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFDD0 }

    private static func replacing(_ text: String, by pipe: String) -> String {
        guard text.unicodeScalars.contains(where: isMark) else { return text }
        var plain = ""
        for scalar in text.unicodeScalars {
            if isMark(scalar) { plain += pipe } else { plain.unicodeScalars.append(scalar) }
        }
        return plain
    }
}

/// The `[ ]` and `[x]` of task lists.
enum TaskBox {
    /// How many bytes to take off the front.
    static func length(_ bytes: [UInt8]) -> Int {
        guard bytes.count >= 4, bytes[0] == 0x5B, [0x20, 0x78, 0x58].contains(bytes[1]), bytes[2] == 0x5D,
            [0x20, 0x09].contains(bytes[3])
        else { return 0 }
        return 4
    }
}
