#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Asks the system for the addresses of a name.
package enum Resolver {
    /// Names that mean this machine whatever a name server says, and loopback addresses.
    package static func isLoopbackName(_ host: String) -> Bool {
        RequestTarget.isLoopbackName(host.lowercased())
    }

    /// All addresses of the host; empty when it has none. Waits on a thread of its own.
    package static func addresses(of host: String) async -> [PeerAddress] {
        if let literal = PeerAddress(host) { return [literal] }
        return await withCheckedContinuation { answer in
            let isRunning = startThread { answer.resume(returning: lookUp(host)) }
            if !isRunning { answer.resume(returning: []) }
        }
    }

    private static func lookUp(_ host: String) -> [PeerAddress] {
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, nil, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [PeerAddress] = []
        var next = list
        while let entry = next, found.count < 64 {
            if let address = entry.pointee.ai_addr,
                let name = text(of: address, length: Int(entry.pointee.ai_addrlen)),
                let peer = PeerAddress(name),
                // An address comes once for each type of socket.
                !found.contains(peer)
            {
                found.append(peer)
            }
            next = entry.pointee.ai_next
        }
        return found
    }
}
