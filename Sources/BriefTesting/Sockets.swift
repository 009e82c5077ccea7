#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The few calls on sockets that the test server needs, all on loopback.
enum Sockets {
    struct Failure: Error { let call: String; let code: CInt }

    #if canImport(Darwin)
        private static let stream = SOCK_STREAM
        private static let noSignal: CInt = 0
    #else
        private static let stream = CInt(SOCK_STREAM.rawValue)
        private static let noSignal = CInt(MSG_NOSIGNAL)
    #endif

    /// - Returns: a listening socket on a free port of 127.0.0.1, or on the given one.
    static func listen(port: Int) throws -> (socket: CInt, port: Int) {
        let (handle, bound) = try bound(port: port, reusing: true)
        guard listenOn(handle) == 0 else {
            let failure = Failure(call: "listen", code: errno)
            close(handle)
            throw failure
        }
        return (handle, bound)
    }

    /// A socket that holds its port and does not listen: nobody answers there, and nobody else gets it.
    static func bound(port: Int, reusing: Bool) throws -> (socket: CInt, port: Int) {
        let handle = socket(AF_INET, stream, 0)
        guard handle >= 0 else { throw Failure(call: "socket", code: errno) }
        if reusing { set(handle, SOL_SOCKET, SO_REUSEADDR) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(handle, general, length) == 0 ? getsockname(handle, general, &length) : -1
            }
        }
        guard code == 0 else {
            let failure = Failure(call: "bind", code: errno)
            close(handle)
            throw failure
        }
        return (handle, Int(UInt16(bigEndian: address.sin_port)))
    }

    static func accept(_ listener: CInt) -> CInt? {
        let handle = acceptOn(listener)
        guard handle >= 0 else { return nil }
        set(handle, CInt(IPPROTO_TCP), TCP_NODELAY)
        return handle
    }

    static func read(_ handle: CInt, _ buffer: inout [UInt8]) -> Int {
        recv(handle, &buffer, buffer.count, 0)
    }

    /// False when the client is gone.
    static func write(_ handle: CInt, _ bytes: [UInt8]) -> Bool {
        var at = 0
        while at < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                send(handle, raw.baseAddress.map { $0 + at }, bytes.count - at, noSignal)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            at += count
        }
        return true
    }

    /// Makes closing send a reset at once.
    static func resetOnClose(_ handle: CInt) {
        var value = linger(l_onoff: 1, l_linger: 0)
        _ = setsockopt(handle, SOL_SOCKET, SO_LINGER, &value, socklen_t(MemoryLayout<linger>.size))
    }

    /// Wakes whoever reads from or accepts on the socket.
    static func shutDown(_ handle: CInt) {
        #if canImport(Darwin)
            _ = shutdown(handle, SHUT_RDWR)
        #else
            _ = shutdown(handle, CInt(SHUT_RDWR))
        #endif
    }

    static func end(_ handle: CInt) { close(handle) }

    private static func set(_ handle: CInt, _ level: CInt, _ option: CInt) {
        var on: CInt = 1
        _ = setsockopt(handle, level, option, &on, socklen_t(MemoryLayout<CInt>.size))
    }
}

private func listenOn(_ handle: CInt) -> CInt { listen(handle, 256) }
private func acceptOn(_ handle: CInt) -> CInt { accept(handle, nil, nil) }
