/// How many tokens a model server will count, without its vocabulary.
package enum TokenEstimate {
    /// Tokens of `text` under vocabularies of about 200,000 entries (o200k and its kin, which phi-4-mini and
    /// gpt-oss use), within a quarter for prose.
    ///
    /// Each run of letters costs by its script and length; the costs were fitted by least squares to counts of
    /// o200k on prose in seventeen languages.
    package static func tokens(in text: String) -> Int {
        text.withBytes { bytes in
            var tally = Tally()
            var index = 0
            while index < bytes.count {
                let (scalar, width) = decodeScalar(bytes, at: index)
                tally.read(scalar)
                index += width
            }
            tally.closeRun()
            return Int((tally.total / 1000).rounded(.up))
        }
    }

    private enum Unit { case latin, cyrillic, semitic, indic, digits, newline, none }

    /// Costs are in thousandths of a token.
    private struct Tally {
        var total = 0.0
        private var unit = Unit.none
        private var length = 0
        private var accents = 0

        mutating func read(_ scalar: UInt32) {
            let (next, cost) = Self.classify(scalar)
            if next != unit { closeRun() }
            unit = next
            length += 1
            if next == .latin, scalar > 0x7F { accents += 1 }
            total += cost
        }

        mutating func closeRun() {
            let letters = Double(length)
            switch unit {
            case .latin: total += 902 + 173 * max(0, letters - 5) + 1375 * Double(min(accents, 2))
            case .cyrillic: total += 960 + 320 * max(0, letters - 3)
            case .semitic: total += 1033 + 316 * max(0, letters - 3)
            case .indic: total += 1000 + 350 * max(0, letters - 3)
            case .digits: total += 1116 * Double((length + 2) / 3)
            case .newline: total += 613
            case .none: break
            }
            unit = .none
            length = 0
            accents = 0
        }

        /// The run that a scalar belongs to, or what it costs by itself.
        private static func classify(_ scalar: UInt32) -> (Unit, Double) {
            if scalar < 0x80 {
                if (scalar | 0x20) &- 97 < 26 { return (.latin, 0) }
                if scalar &- 48 < 10 { return (.digits, 0) }
                if scalar == 0x0A { return (.newline, 0) }
                return (.none, scalar <= 0x20 ? 0 : 881)
            }
            switch scalar {
            case 0xC0...0x24F, 0x1E00...0x1EFF: return (.latin, 0)
            case 0x400...0x52F, 0x370...0x3FF: return (.cyrillic, 0)
            case 0x590...0x6FF: return (.semitic, 0)
            case 0x900...0xDFF: return (.indic, 0)
            case 0x300...0x36F: return (.none, 700)
            case 0x3400...0x9FFF: return (.none, 774)
            case 0x3040...0x30FF: return (.none, 865)
            case 0xAC00...0xD7A3: return (.none, 780)
            case 0xE00...0xEFF: return (.none, 500)
            case 0xA0, 0x2000...0x200F: return (.none, 300)
            case 0x2010...0x2030, 0x3000...0x303F, 0xFF00...0xFFEF, 0xA1...0xBF: return (.none, 503)
            default: return (.none, scalar > 0xFFFF ? 2500 : 1500)
            }
        }
    }
}
