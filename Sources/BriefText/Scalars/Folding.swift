/// A scalar without its case, accent or presentation form, so that `Étape`, `ETAPE` and a decomposed `étape`
/// meet; 0 when the scalar is a mark that should not count at all.
///
/// Letters that differ by more than a mark in one of the languages stay apart where a reader would mind.
package func foldScalar(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 65 < 26 ? scalar | 0x20 : scalar }
    switch scalar {
    case 0xC0...0x17F: return UInt32(latinBases[Int(scalar - 0xC0)])
    case 0x218...0x219: return 0x73
    case 0x21A...0x21B: return 0x74
    case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x93C:
        return 0
    case 0x370...0x3FF: return foldGreek(scalar)
    case 0x400...0x52F: return foldCyrillic(scalar)
    case 0x531...0x556: return scalar + 0x30
    case 0x622...0x6F9: return foldArabic(scalar)
    case 0x966...0x96F: return scalar - 0x966 + 48
    case 0x1E00...0x1EFF: return scalar | 1
    case 0xFF10...0xFF19: return scalar - 0xFF10 + 48
    case 0xFF21...0xFF3A: return scalar - 0xFF21 + 97
    case 0xFF41...0xFF5A: return scalar - 0xFF41 + 97
    default: return scalar
    }
}

/// Base letters of U+00C0…U+017F in order.
private let latinBases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
        + "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

private func foldGreek(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: scalar + 0x20
    default: scalar
    }
}

private func foldCyrillic(_ scalar: UInt32) -> UInt32 {
    var lower = scalar
    if scalar < 0x410 {
        lower += 0x50
    } else if scalar < 0x430 {
        lower += 0x20
    } else if scalar >= 0x460 && !(0x482...0x489).contains(scalar) && !(0x4C0...0x4CF).contains(scalar) {
        lower |= 1
    }
    switch lower {
    case 0x439, 0x45D: return 0x438
    case 0x450, 0x451: return 0x435
    case 0x457: return 0x456
    default: return lower
    }
}

private func foldArabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x626, 0x649, 0x6CC: 0x64A
    case 0x624: 0x648
    case 0x6A9: 0x643
    case 0x629: 0x647
    case 0x660...0x669: scalar - 0x660 + 48
    case 0x6F0...0x6F9: scalar - 0x6F0 + 48
    default: scalar
    }
}
