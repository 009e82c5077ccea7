import FoundationEssentials

/// Times, sizes and prices as people write them.
enum Units {
    /// `500ms`, `5s`, `2m`, `1h`, `1.5s`; a bare number is seconds. `nil` for anything else, and for more than a year.
    static func duration(_ text: String) -> Duration? {
        guard let (value, unit) = split(text) else { return nil }
        let scales = ["ms": 0.001, "s": 1, "": 1, "sec": 1, "m": 60, "min": 60, "h": 3600]
        guard let scale = scales[unit], value * scale <= 31_536_000 else { return nil }
        return .microseconds(Int64((value * scale * 1_000_000).rounded()))
    }

    /// `64MB` (a million bytes), `64MiB` (1,048,576 bytes), `1000`. `nil` for anything else, and for zero.
    static func bytes(_ text: String) -> Int? {
        guard let (value, unit) = split(text) else { return nil }
        let scales: [String: Double] = [
            "": 1, "b": 1, "k": 1e3, "kb": 1e3, "kib": 1024, "m": 1e6, "mb": 1e6, "mib": 1_048_576, "g": 1e9,
            "gb": 1e9, "gib": 1_073_741_824,
        ]
        guard let scale = scales[unit], value * scale >= 1, value * scale <= 1e15 else { return nil }
        return Int(value * scale)
    }

    /// US dollars to nano-dollars, exactly; `nil` for a negative sum and for more than a million dollars.
    static func nanoDollars(_ text: String) -> Int64? {
        let plain = text.allSatisfy { $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }
        guard plain, text.count <= 40, let dollars = Decimal(string: text), dollars >= 0, dollars <= 1_000_000
        else { return nil }
        let digits = (dollars * 1_000_000_000).description.prefix { $0 != "." }
        return Int64(digits)
    }

    private static func split(_ text: String) -> (Double, String)? {
        let text = text.filter { $0 != " " && $0 != "_" }
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = Double(digits), value.isFinite, value >= 0 else { return nil }
        return (value, text.dropFirst(digits.count).lowercased())
    }
}
