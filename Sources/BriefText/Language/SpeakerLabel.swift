/// The end of a speaker's label (`Grad C:`, `Мария Петрова:`, `王经理：`) that opens `bytes[from..<to]`: the index
/// after its colon; `nil` when there is none. At most four words, each with a capital where the script has them.
package func speakerLabel(_ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Int? {
    var index = from
    var words = 0
    var insideWord = false
    var ideographs = 0
    while index < to, index - from < 60 {
        let (scalar, width) = decodeScalar(bytes, at: index)
        if scalar == 0x3A || scalar == 0xFF1A {
            let after = index + width
            guard words > 0 || (1...8).contains(ideographs) else { return nil }
            guard after >= to || scalar == 0xFF1A || bytes[after] <= 0x20 else { return nil }
            return after
        }
        switch scalarClass(scalar) {
        case .letter:
            if !insideWord {
                words += 1
                guard words <= 4, isUpper(scalar) else { return nil }
            }
            insideWord = true
        case .ideograph, .hangul: ideographs += 1
        case .digit: insideWord = true
        case .other:
            guard
                scalar == 0x20 || scalar == 0x2E || scalar == 0x2D || scalar == 0x28 || scalar == 0x29
                    || scalar == 0x27
            else { return nil }
            insideWord = scalar == 0x27
        }
        index += width
    }
    return nil
}
