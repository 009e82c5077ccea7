/// Where bytes stand in bytes. The standard library's `firstRange(of:)` sets up generic machinery that costs a short run
/// more than the whole report does.
extension ArraySlice<UInt8> {
    func range(of needle: StaticString) -> Range<Int>? {
        let needle = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
        return range(of: needle)
    }

    func range(of needle: String) -> Range<Int>? {
        Array<UInt8>(needle.utf8).withUnsafeBufferPointer { range(of: $0) }
    }

    func starts(with prefix: StaticString) -> Bool {
        count >= prefix.utf8CodeUnitCount && self.prefix(prefix.utf8CodeUnitCount).range(of: prefix) != nil
    }

    private func range(of needle: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = needle.first else { return startIndex..<startIndex }
        let offset: Int? = withUnsafeBufferPointer { bytes in
            guard bytes.count >= needle.count else { return nil }
            for start in 0...(bytes.count - needle.count) where bytes[start] == first {
                var length = 1
                while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
                if length == needle.count { return start }
            }
            return nil
        }
        return offset.map { startIndex + $0..<startIndex + $0 + needle.count }
    }
}

extension StringProtocol {
    /// Whether ASCII stands somewhere in the text.
    func holds(_ needle: StaticString) -> Bool { Array(utf8)[...].range(of: needle) != nil }
}
