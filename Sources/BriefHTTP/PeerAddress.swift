#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A numeric address, as a socket has it.
package struct PeerAddress: Sendable, Equatable, CustomStringConvertible {
    /// The 16 bytes of IPv6; IPv4 in its mapped form, `::ffff:a.b.c.d`.
    private let bytes: [UInt8]
    package let description: String

    /// - Parameter text: an IPv4 or IPv6 address, with or without brackets and zone.
    package init?(_ text: some StringProtocol) {
        var literal = String(text)
        if literal.hasPrefix("["), literal.hasSuffix("]") { literal = String(literal.dropFirst().dropLast()) }
        let plain = String(literal.prefix { $0 != "%" })
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, plain, &four) == 1 {
            bytes = [UInt8](repeating: 0, count: 10) + [0xff, 0xff] + withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, plain, &six) == 1 {
            bytes = withUnsafeBytes(of: six) { Array($0) }
        } else {
            return nil
        }
        description = plain
    }

    /// This machine's own: 127.0.0.0/8 and ::1, and the unspecified address, which connects to loopback.
    package var isLoopback: Bool {
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
        if isMapped { return bytes[12] == 127 || bytes[12...].allSatisfy { $0 == 0 } }
        return bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] <= 1
    }
}
