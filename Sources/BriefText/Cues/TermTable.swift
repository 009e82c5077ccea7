/// Numbers the distinct words of a text. Open addressing over 64-bit hashes; a hash of 0 marks a free slot.
struct TermTable: Sendable {
    private var keys = [UInt64](repeating: 0, count: 1 << 12)
    private var ids = [UInt32](repeating: 0, count: 1 << 12)
    private(set) var count = 0

    /// The number of the word with `hash`, and whether it is new.
    @inline(__always)
    mutating func id(of hash: UInt64) -> (id: Int, isNew: Bool) {
        let key = hash == 0 ? 1 : hash
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return (Int(ids[slot]), false) }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        ids[slot] = UInt32(count)
        count += 1
        if count * 2 > keys.count { grow() }
        return (count - 1, true)
    }

    /// The number of the word with `hash`, or -1.
    @inline(__always)
    func find(_ hash: UInt64) -> Int {
        let key = hash == 0 ? 1 : hash
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return Int(ids[slot]) }
            slot = (slot + 1) & mask
        }
        return -1
    }

    private mutating func grow() {
        let (oldKeys, oldIDs) = (keys, ids)
        let size = oldKeys.count * 2
        keys = [UInt64](repeating: 0, count: size)
        ids = [UInt32](repeating: 0, count: size)
        for (index, key) in oldKeys.enumerated() where key != 0 {
            var slot = Int(truncatingIfNeeded: key ^ key >> 29) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            ids[slot] = oldIDs[index]
        }
    }
}
