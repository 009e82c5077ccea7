/// Counts pairs of neighbouring terms in a fixed number of slots, without keeping the pairs: memory stays small
/// and a collision only makes a rare pair look a little commoner.
package struct PairCounts: Sendable {
    private var slots: [UInt16]
    private let shift: UInt64

    /// `expecting` is the number of pairs to come, about.
    init(expecting: Int) {
        var bits: UInt64 = 12
        while bits < 20, 1 << bits < expecting * 2 { bits += 1 }
        slots = [UInt16](repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    @inline(__always)
    private func slot(_ left: UInt32, _ right: UInt32) -> Int {
        Int(((UInt64(left) << 32 | UInt64(right)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    @inline(__always)
    mutating func note(_ left: UInt32, _ right: UInt32) {
        let index = slot(left, right)
        if slots[index] < .max { slots[index] += 1 }
    }

    package func count(_ left: UInt32, _ right: UInt32) -> Int { Int(slots[slot(left, right)]) }
}
