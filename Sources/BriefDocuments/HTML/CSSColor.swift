/// A colour as far as it decides whether text can be read on it.
enum CSSColor: Equatable {
    case rgb(Int, Int, Int)
    case transparent

    /// Hexadecimal, `rgb()`, `rgba()`, `hsl()` of white and black, and the names that hide text on common pages.
    init?(_ text: String) {
        let value = text.lowercased().filter { !$0.isWhitespace || $0 == " " }.trimmed
        if let named = Self.names[value] {
            self = named
        } else if value.hasPrefix("#") {
            self.init(hex: value.dropFirst())
        } else if value.hasPrefix("rgb"), let open = value.firstIndex(of: "(") {
            self.init(function: value[value.index(after: open)...].prefix { $0 != ")" })
        } else if value.hasPrefix("hsl"), let open = value.firstIndex(of: "(") {
            self.init(hsl: value[value.index(after: open)...].prefix { $0 != ")" })
        } else {
            return nil
        }
    }

    private init?(hex: Substring) {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count == hex.count else { return nil }
        switch digits.count {
        case 3, 4:
            if digits.count == 4, digits[3] == 0 {
                self = .transparent
            } else {
                self = .rgb(digits[0] * 17, digits[1] * 17, digits[2] * 17)
            }
        case 6, 8:
            if digits.count == 8, digits[6] == 0, digits[7] < 13 {
                self = .transparent
            } else {
                self = .rgb(
                    digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
            }
        default: return nil
        }
    }

    private init?(function: Substring) {
        let parts = function.split { ", /".contains($0) }
        guard parts.count >= 3 else { return nil }
        if parts.count > 3, let alpha = CSSNumber(parts[3]), alpha.fraction < 0.05 {
            self = .transparent
            return
        }
        let channels = parts.prefix(3).compactMap { CSSNumber($0) }.map {
            $0.unit == "%" ? $0.value * 2.55 : $0.value
        }
        guard channels.count == 3 else { return nil }
        let bytes = channels.map { Int(min(255, max(0, $0.rounded()))) }
        self = .rgb(bytes[0], bytes[1], bytes[2])
    }

    /// Lightness alone tells white from black; other shades are left undecided.
    private init?(hsl: Substring) {
        let parts = hsl.split { ", /".contains($0) }
        guard parts.count >= 3, let lightness = CSSNumber(parts[2]) else { return nil }
        if parts.count > 3, let alpha = CSSNumber(parts[3]), alpha.fraction < 0.05 {
            self = .transparent
        } else if lightness.value >= 97 {
            self = .rgb(255, 255, 255)
        } else if lightness.value <= 3 {
            self = .rgb(0, 0, 0)
        } else {
            return nil
        }
    }

    /// Too close for the eye: no channel differs by more than 16 of 255.
    func vanishes(on background: CSSColor) -> Bool {
        guard case .rgb(let r, let g, let b) = self else { return true }
        guard case .rgb(let r2, let g2, let b2) = background else { return false }
        return max(abs(r - r2), abs(g - g2), abs(b - b2)) <= 16
    }

    static let white = CSSColor.rgb(255, 255, 255)
    static let black = CSSColor.rgb(0, 0, 0)

    private static let names: [String: CSSColor] = [
        "transparent": .transparent, "white": white, "snow": .rgb(255, 250, 250),
        "ivory": .rgb(255, 255, 240),
        "whitesmoke": .rgb(245, 245, 245), "ghostwhite": .rgb(248, 248, 255),
        "floralwhite": .rgb(255, 250, 240),
        "mintcream": .rgb(245, 255, 250), "azure": .rgb(240, 255, 255), "aliceblue": .rgb(240, 248, 255),
        "black": black, "gray": .rgb(128, 128, 128), "grey": .rgb(128, 128, 128),
        "silver": .rgb(192, 192, 192),
        "lightgray": .rgb(211, 211, 211), "lightgrey": .rgb(211, 211, 211), "red": .rgb(255, 0, 0),
        "blue": .rgb(0, 0, 255), "green": .rgb(0, 128, 0), "yellow": .rgb(255, 255, 0),
        "navy": .rgb(0, 0, 128),
        "orange": .rgb(255, 165, 0), "lime": .rgb(0, 255, 0), "aqua": .rgb(0, 255, 255),
        "teal": .rgb(0, 128, 128),
        "purple": .rgb(128, 0, 128), "maroon": .rgb(128, 0, 0), "fuchsia": .rgb(255, 0, 255),
        "olive": .rgb(128, 128, 0),
    ]
}

/// A number with its unit: `-9999px`, `.5em`, `0`.
struct CSSNumber {
    let value: Double
    let unit: String

    init?(_ text: some StringProtocol) {
        let digits = text.prefix { $0.isNumber || "+-.".contains($0) }
        guard let value = Double(digits.hasPrefix(".") ? "0" + digits : String(digits)) ?? Self.dotted(digits)
        else {
            return nil
        }
        self.value = value
        unit = text.dropFirst(digits.count).lowercased().trimmed
    }

    private static func dotted(_ digits: some StringProtocol) -> Double? {
        digits.hasPrefix("-.") ? Double("-0" + digits.dropFirst()) : nil
    }

    /// Pixels, roughly; percentages and unknown units are `nil`.
    var pixels: Double? {
        switch unit {
        case "px", "": value
        case "em", "rem", "ch", "ex": value * 16
        case "pt": value * 4 / 3
        case "vw", "vh": value * 10
        case "cm": value * 38
        case "in": value * 96
        default: nil
        }
    }

    /// 0 to 1, percentages divided.
    var fraction: Double { unit == "%" ? value / 100 : value }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
