internal import BriefHTTP

/// The base address of a server, in one form: `http://127.0.0.1:11434/v1`. Never with credentials or a query.
package struct Endpoint: Sendable, Hashable, CustomStringConvertible {
    package struct Problem: Error, Sendable, Equatable {
        /// One sentence; never with credentials.
        package let message: String
    }

    package let scheme: String
    /// In lower case; an IPv6 address without its brackets.
    package let host: String
    package let port: Int?
    /// Without a slash at the end; usually `/v1`.
    package let path: String

    /// What stands before the path.
    package var root: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(name)" + (port.map { ":\($0)" } ?? "")
    }

    package var description: String { root + path }

    /// The address that belongs to the server as a whole: without a `/v1` at the end.
    var serverRoot: String { path.hasSuffix("/v1") ? root + path.dropLast(3) : root + path }

    /// True for addresses and names that mean this machine without asking a name server.
    package var isLoopback: Bool { Resolver.isLoopbackName(host) }

    package static func local(port: Int) -> Endpoint {
        Endpoint(scheme: "http", host: "127.0.0.1", port: port, path: "/v1")
    }

    private init(scheme: String, host: String, port: Int?, path: String) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
    }

    /// Reads an address as people and environment variables write it: with or without scheme, port and `/v1`.
    /// `0.0.0.0` and `[::]`, which a server listens on, become this machine's loopback.
    ///
    /// - Parameter defaultPort: for an address with neither scheme nor port, as `OLLAMA_HOST` may be.
    package static func normalise(_ text: String, defaultPort: Int? = nil) throws(Problem) -> Endpoint {
        var rest = Substring(text.filter { !$0.isWhitespace || $0 == " " })
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        guard !rest.isEmpty else { throw Problem(message: "The address of the server is empty.") }
        guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f && $0 != 0x5c }) else {
            throw Problem(message: "The address of the server has a character that no address may have.")
        }
        let scheme = try takeScheme(from: &rest)
        let authority = rest.prefix { !"/?#".contains($0) }
        if authority.contains("@") {
            throw Problem(
                message: "The address of the server contains a user or password; use key_env instead.")
        }
        let tail = rest.dropFirst(authority.count)
        if tail.contains("?") || tail.contains("#") {
            throw Problem(
                message: "The address of the server has a query or fragment; give the base address only.")
        }
        var (host, port) = try split(authority, in: text)
        if scheme == nil, port == nil { port = defaultPort }
        if let found = unspecified[host] { host = found }
        return Endpoint(
            scheme: scheme ?? guessScheme(host: host, port: port), host: host, port: port,
            path: path(String(tail)))
    }

    private static func takeScheme(from rest: inout Substring) throws(Problem) -> String? {
        guard let mark = rest.firstRange(of: "://") else { return nil }
        let scheme = rest[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else {
            let shown = scheme.prefix(20).filter { $0.isLetter || $0.isNumber }
            throw Problem(
                message: "The address of the server must begin with http:// or https://, not \(shown)://.")
        }
        rest = rest[mark.upperBound...]
        return scheme
    }

    private static func split(_ authority: Substring, in text: String) throws(Problem) -> (String, Int?) {
        var host = authority
        var digits: Substring?
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else {
                throw Problem(message: "The address \(text) has an opening bracket without its closing one.")
            }
            host = authority[authority.index(after: authority.startIndex)..<end]
            let after = authority[authority.index(after: end)...]
            if after.first == ":" { digits = after.dropFirst() }
            guard PeerAddress(host) != nil, after.isEmpty || after.first == ":" else {
                throw Problem(message: "The address \(text) has no IPv6 address between its brackets.")
            }
        } else if authority.filter({ $0 == ":" }).count > 1 {
            guard PeerAddress(authority) != nil else {
                throw Problem(message: "The address \(text) has more than one port.")
            }
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            digits = authority[authority.index(after: colon)...]
        }
        guard let digits, !digits.isEmpty else { return (try checked(host, in: text), nil) }
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let port = Int(digits),
            (1...65535).contains(port)
        else { throw Problem(message: "The address \(text) has no port between 1 and 65535.") }
        // `OLLAMA_HOST=:8080` means this machine.
        return (host.isEmpty ? "127.0.0.1" : try checked(host, in: text), port)
    }

    private static func checked(_ host: Substring, in text: String) throws(Problem) -> String {
        let isHost = !host.isEmpty && host.allSatisfy { $0.isLetter || $0.isNumber || "-._:%".contains($0) }
        guard isHost else { throw Problem(message: "The address \(text) has no host.") }
        return host.lowercased()
    }

    private static let unspecified = ["0.0.0.0": "127.0.0.1", "::": "::1", "0:0:0:0:0:0:0:0": "::1"]

    /// A name with a dot and no port is a public one, to which no key may go in the clear.
    private static func guessScheme(host: String, port: Int?) -> String {
        let isLocalName = [".local", ".lan", ".home", ".internal", ".localhost"].contains {
            host.hasSuffix($0)
        }
        let isPublic = host.contains(".") && PeerAddress(host) == nil && !isLocalName
        return isPublic && port == nil ? "https" : "http"
    }

    private static func path(_ tail: String) -> String {
        var path = Substring(tail)
        while path.last == "/" { path.removeLast() }
        for route in ["/chat/completions", "/models"] where path.hasSuffix(route) {
            path = path.dropLast(route.count)
        }
        while path.last == "/" { path.removeLast() }
        return path.isEmpty ? "/v1" : String(path)
    }
}
