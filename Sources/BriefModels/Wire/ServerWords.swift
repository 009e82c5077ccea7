/// What a server says, made fit to be shown: one line, of bounded length, without control characters and
/// keys.
struct ServerWords {
    static let longest = 300
    let secret: Secret?

    func clean(_ text: String) -> String {
        var line = ""
        var wasBlank = true
        var scalars = 0
        for scalar in redact(text).unicodeScalars {
            if isInvisible(scalar) { continue }
            let isBlank = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            if isBlank, wasBlank { continue }
            line.unicodeScalars.append(isBlank ? " " : scalar)
            wasBlank = isBlank
            // A single character can be made of any number of scalars.
            scalars += 1
            if scalars == 4 * ServerWords.longest { break }
        }
        // A key that invisible characters had hidden shows only now.
        line = redact(line)
        if line.last == " " { line.removeLast() }
        return line.count <= ServerWords.longest ? line : line.prefix(ServerWords.longest - 1) + "…"
    }

    /// Bidirectional controls and other marks that change how a line reads without being seen.
    private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Cuts out the call's own key, and whatever looks like one.
    func redact(_ text: String) -> String {
        var text = text
        if let key = secret?.reveal(), key.utf8.count >= ServerWords.shortestKey {
            text = text.split(separator: key, omittingEmptySubsequences: false).joined(separator: "***")
        }
        for mark in ["sk-", "Bearer ", "bearer "] {
            var rest = text[...]
            var clean = ""
            while let found = rest.firstRange(of: mark) {
                let token = rest[found.upperBound...].prefix {
                    $0.isLetter || $0.isNumber || "-_.~+/=".contains($0)
                }
                clean += rest[..<found.lowerBound]
                clean +=
                    token.count >= ServerWords.shortestKey ? "***" : rest[found.lowerBound..<token.endIndex]
                rest = rest[token.endIndex...]
            }
            text = clean + rest
        }
        return text
    }

    /// Shorter ones are no keys but words such as `none`, which would be cut out of sentences.
    static let shortestKey = 8
}
