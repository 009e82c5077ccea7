#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What of a request needs a look before libcurl sees it: its address, its header lines, its way through a
/// proxy.
struct RequestTarget {
    let headerLines: [String]
    /// False where a proxy would be wrong: for loopback, and for calls that must stay on this machine.
    let mayBeProxied: Bool
    /// `SSL_CERT_FILE`, where OpenSSL's own programs look for authorities to trust and libcurl does not.
    let certificates: String?

    init(_ request: HTTPRequest) throws(HTTPFailure) {
        let isClean = !request.url.utf8.contains { $0 <= 0x20 || $0 == 0x7f }
        guard isClean, let host = RequestTarget.host(of: request.url) else {
            throw HTTPFailure(.badRequest, "that is no http address")
        }
        // The empty `Expect:` keeps libcurl from waiting for a `100 Continue` that many servers never send.
        var lines = ["Expect:"]
        for header in request.headers {
            let isSafe = !(header.name + header.value).unicodeScalars.contains {
                $0.value < 0x20 || $0.value == 0x7f
            }
            guard isSafe, !header.name.isEmpty, !header.name.contains(":") else {
                throw HTTPFailure(.badRequest, "a header field has a character that no header field may have")
            }
            lines.append(header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)")
        }
        headerLines = lines
        certificates = environment("SSL_CERT_FILE").flatMap { $0.isEmpty ? nil : $0 }
        mayBeProxied =
            !request.localOnly && !RequestTarget.isLoopbackName(host)
            && RequestTarget.proxyVariables.contains { !(environment($0) ?? "").isEmpty }
    }

    /// The host of an http address, in lower case, without brackets.
    static func host(of url: String) -> String? {
        let lower = url.lowercased()
        guard let scheme = ["http://", "https://"].first(where: { lower.hasPrefix($0) }) else { return nil }
        let authority = lower.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let host =
            place.hasPrefix("[")
            ? place.dropFirst().prefix { $0 != "]" } : place.prefix { $0 != ":" }
        return host.isEmpty ? nil : String(host)
    }

    /// Names that mean this machine whatever a name server says (RFC 6761, section 6.3), and loopback
    /// addresses.
    static func isLoopbackName(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost") || PeerAddress(host)?.isLoopback == true
    }

    /// The variables that libcurl reads.
    private static let proxyVariables = [
        "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
    ]
}

/// One variable, without a copy of all.
private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

extension StringProtocol {
    func trimmingBlanks() -> SubSequence {
        let start = firstIndex { $0 != " " && $0 != "\t" } ?? endIndex
        let end = self[start...].lastIndex { $0 != " " && $0 != "\t" }.map { index(after: $0) } ?? start
        return self[start..<end]
    }
}

extension Duration {
    /// Rounded up, so that a limit never ends early.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        let whole = Int(clamping: seconds).multipliedReportingOverflow(by: 1000)
        return whole.overflow
            ? .max : whole.partialValue + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
