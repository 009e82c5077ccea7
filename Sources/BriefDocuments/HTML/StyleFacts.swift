/// What declarations say about whether an element can be seen. Later declarations win.
struct StyleFacts {
    /// The whole element goes, whatever is in it.
    private(set) var gone = false
    /// Text in it cannot be seen, unless an element inside says otherwise.
    private(set) var invisible: Bool?
    private(set) var tiny: Bool?
    private(set) var color: CSSColor?
    private(set) var background: CSSColor?
    /// A picture or a gradient: nobody knows what colour is behind the text.
    private(set) var unknownBackground = false

    private var displayNone = false
    private var seeThrough = false
    private var clipped = false
    private var outOfFlow = false
    private var farAway = false
    private var indented = false
    private var noRoom = false
    private var cutsOff = false

    init() {}

    init(declarations: some StringProtocol) {
        for declaration in declarations.split(separator: ";").prefix(200) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            var value = declaration[declaration.index(after: colon)...].lowercased()
            if let mark = value.firstIndex(of: "!") { value = String(value[..<mark]) }
            set(declaration[..<colon].lowercased().trimmed, value.trimmed)
        }
        settle()
    }

    /// The other's facts over these.
    mutating func override(with other: StyleFacts) {
        gone = gone || other.gone
        invisible = other.invisible ?? invisible
        tiny = other.tiny ?? tiny
        color = other.color ?? color
        if other.background != nil || other.unknownBackground {
            background = other.background
            unknownBackground = other.unknownBackground
        }
    }

    private mutating func settle() {
        gone =
            displayNone || seeThrough || clipped || indented || (outOfFlow && farAway) || (noRoom && cutsOff)
    }

    private mutating func set(_ property: String, _ value: String) {
        let number = CSSNumber(value)
        switch property {
        case "display": displayNone = value == "none"
        case "content-visibility": displayNone = displayNone || value == "hidden"
        case "mso-hide": displayNone = displayNone || value == "all"
        case "visibility": invisible = value == "hidden" || value == "collapse"
        case "opacity": seeThrough = (number?.fraction ?? 1) <= 0.05
        case "filter":
            seeThrough = seeThrough || Self.argument(of: "opacity", in: value).map { $0 <= 0.05 } == true
        case "font-size": setFontSize(value, number)
        case "font":
            value.split(separator: " ").lazy.compactMap { CSSNumber($0) }.first.map { setFontSize(value, $0) }
        case "color", "-webkit-text-fill-color": color = CSSColor(value) ?? color
        case "background", "background-color": setBackground(value)
        case "background-image": unknownBackground = value != "none"
        case "position": outOfFlow = ["absolute", "fixed", "relative"].contains(value)
        case "left", "right", "top", "bottom", "inset", "margin-left", "margin-top":
            setOffset(property, number)
        case "text-indent":
            indented = (number?.pixels ?? 0) <= -500 || (number?.unit == "%" && number?.value ?? 0 <= -100)
        case "clip": clipped = clipped || Self.clipsAll(value)
        case "clip-path": clipped = clipped || Self.clipsAll(value)
        case "transform": clipped = clipped || Self.movesAway(value)
        case "scale": clipped = clipped || number?.value == 0
        case "width", "height", "max-width", "max-height":
            noRoom = noRoom || number.map { $0.value >= 0 && $0.pixels ?? 9 <= 1 } == true
        case "overflow", "overflow-x", "overflow-y":
            cutsOff = cutsOff || value.hasPrefix("hidden") || value == "clip"
        default: break
        }
    }

    /// A size in `em` or `%` hangs on the parent's; only zero decides by itself.
    private mutating func setFontSize(_ value: String, _ number: CSSNumber?) {
        guard let number else {
            tiny = ["inherit", "smaller", "larger", "unset"].contains(value) ? tiny : false
            return
        }
        let relative = ["em", "%", "ex", "ch"].contains(number.unit)
        if number.value <= 0 || (!relative && number.pixels ?? 16 <= 2) {
            tiny = true
        } else if !relative {
            tiny = false
        }
    }

    private mutating func setBackground(_ value: String) {
        if value.holds("url(") || value.holds("gradient(") || value.holds("var(") {
            (background, unknownBackground) = (nil, true)
        } else if let color = CSSColor(value)
            ?? value.split(separator: " ").lazy.compactMap({ CSSColor(String($0)) }).first
        {
            if color != .transparent { (background, unknownBackground) = (color, false) }
        }
    }

    private mutating func setOffset(_ property: String, _ number: CSSNumber?) {
        guard let number else { return }
        let far = (number.pixels ?? 0) <= -500 || (number.unit == "%" && number.value <= -100)
        farAway = farAway || far || (number.pixels ?? 0) >= 5000
        // A margin moves things in the flow too.
        if far, property.hasPrefix("margin") { outOfFlow = true }
    }

    /// `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`, `circle(0)`.
    private static func clipsAll(_ value: String) -> Bool {
        guard let open = value.firstIndex(of: "(") else { return false }
        let numbers = value[value.index(after: open)...].split { ", )".contains($0) }.compactMap {
            CSSNumber($0)
        }
        if value.hasPrefix("rect") { return numbers.count == 4 && numbers.allSatisfy { abs($0.value) <= 1 } }
        if value.hasPrefix("inset") { return numbers.first.map { $0.unit == "%" && $0.value >= 50 } == true }
        return value.hasPrefix("circle") && numbers.first?.value == 0
    }

    private static func movesAway(_ value: String) -> Bool {
        if argument(of: "scale", in: value) == 0 || argument(of: "scalex", in: value) == 0
            || argument(of: "scaley", in: value) == 0
        {
            return true
        }
        guard value.holds("translate"), let open = value.firstIndex(of: "(") else { return false }
        return value[value.index(after: open)...].split { ", )".contains($0) }.contains { part in
            CSSNumber(part).map { abs($0.pixels ?? 0) >= 2000 || ($0.unit == "%" && abs($0.value) >= 500) }
                == true
        }
    }

    private static func argument(of function: String, in value: String) -> Double? {
        let bytes = Array(value.utf8)[...]
        guard let start = bytes.range(of: function + "(")?.upperBound else { return nil }
        return CSSNumber(String(decoding: bytes[start...], as: UTF8.self).prefix { $0 != ")" && $0 != "," })?
            .fraction
    }
}
