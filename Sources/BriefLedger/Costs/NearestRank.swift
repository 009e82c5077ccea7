/// The value of a rank without sorting all of them.
enum NearestRank {
    /// Eleven bits at a time: the bit patterns of what is not negative have the order of the numbers.
    private static let bits: UInt64 = 11
    private static let bins = 1 << 11

    /// The smallest value that `percent` of all do not exceed.
    static func value(of values: [Double], percent: Int) -> Double {
        let rank = (percent * values.count + 99) / 100 - 1
        if values.count < 512 { return values.sorted()[rank] }
        var patterns = values.map(\.bitPattern)
        var left = rank
        var shift: UInt64 = 64 - bits
        var counts = [Int](repeating: 0, count: bins)
        while true {
            for index in counts.indices { counts[index] = 0 }
            let mask = UInt64(bins - 1)
            for pattern in patterns { counts[Int((pattern >> shift) & mask)] += 1 }
            var bin = 0
            while left >= counts[bin] {
                left -= counts[bin]
                bin += 1
            }
            if counts[bin] < patterns.count {
                patterns = patterns.filter { Int(($0 >> shift) & mask) == bin }
            }
            if shift == 0 || patterns.count < 512 { return Double(bitPattern: patterns.sorted()[left]) }
            shift = shift > bits ? shift - bits : 0
        }
    }
}
