internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

// What libcurl calls, always on the loop's thread. Each finds its transfer behind the user pointer and does
// nothing else; the transfer is held by the loop while its handle is.

private func transfer(_ user: UnsafeMutableRawPointer?) -> Transfer? {
    user.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int {
    let length = size * count
    guard let transfer = transfer(user) else { return 0 }
    let isWanted = transfer.received(body: [UInt8](UnsafeRawBufferPointer(start: bytes, count: length)))
    // Any other number than the one given ends the transfer; for an empty piece that must not be 0.
    return isWanted ? length : length &+ 1
}

func receiveHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int {
    let length = size * count
    guard let transfer = transfer(user) else { return 0 }
    let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    return transfer.received(headerLine: line) ? length : length &+ 1
}

func giveBody(
    _ room: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int {
    guard let transfer = transfer(user), let room else { return Int(CURL_READFUNC_ABORT) }
    let part = transfer.nextPart(atMost: size * count)
    part.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(start: room, count: size * count).copyMemory(from: source)
    }
    transfer.handedOver(part.count)
    return part.count
}

func rewindBody(_ user: UnsafeMutableRawPointer?, _ offset: curl_off_t, _ origin: CInt) -> CInt {
    guard let transfer = transfer(user), origin == SEEK_SET, transfer.rewind(to: Int(offset)) else {
        return CURL_SEEKFUNC_CANTSEEK
    }
    return CURL_SEEKFUNC_OK
}

/// Runs after the connection stands and before the request is sent, for reused connections too.
func beforeRequest(
    _ user: UnsafeMutableRawPointer?, _ peer: UnsafeMutablePointer<CChar>?,
    _ local: UnsafeMutablePointer<CChar>?,
    _ peerPort: CInt, _ localPort: CInt
) -> CInt {
    guard let transfer = transfer(user), let peer else { return CURL_PREREQFUNC_ABORT }
    return transfer.connected(to: String(cString: peer)) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}

/// Runs before each attempt to connect to one address.
func openSocket(
    _ user: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let transfer = transfer(user), let address else { return CURL_SOCKET_BAD }
    if transfer.request.localOnly, purpose == CURLSOCKTYPE_IPCXN {
        guard let peer = numericAddress(of: address), transfer.allows(PeerAddress(peer)) else {
            return CURL_SOCKET_BAD
        }
    }
    // The child processes of this process must not inherit the connection.
    #if os(Linux)
        let kind = address.pointee.socktype | CInt(SOCK_CLOEXEC.rawValue)
    #else
        let kind = address.pointee.socktype
    #endif
    return socket(address.pointee.family, kind, address.pointee.protocol)
}

private func numericAddress(of address: UnsafeMutablePointer<curl_sockaddr>) -> String? {
    // The field is declared as the general form; an address of IPv6 goes on behind it.
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let socketAddress = UnsafeRawPointer(address).advanced(by: offset).assumingMemoryBound(to: sockaddr.self)
    return text(of: socketAddress, length: Int(address.pointee.addrlen))
}

/// The numeric form of a socket address.
func text(of address: UnsafePointer<sockaddr>, length: Int) -> String? {
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let code = getnameinfo(
        address, socklen_t(length), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
    guard code == 0 else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
