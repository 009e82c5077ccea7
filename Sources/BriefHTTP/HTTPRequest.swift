/// One request, with the limits within which its answer must come.
package struct HTTPRequest: Sendable {
    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package var method: Method
    /// An absolute address with the scheme `http` or `https`.
    package var url: String
    package var headers: [HTTPHeader]
    /// Sent with POST only.
    package var body: [UInt8]
    package var limits: HTTPLimits
    /// Redirects that a GET may follow, to http and https only; a POST follows none.
    package var redirects: Int
    /// True: refused with `notLocal` before a byte is sent unless the address connected to is this machine's
    /// own loopback; proxies are not used.
    package var localOnly: Bool

    package init(
        _ method: Method = .get, _ url: String, headers: [HTTPHeader] = [], body: [UInt8] = [],
        limits: HTTPLimits = HTTPLimits(), redirects: Int = 0, localOnly: Bool = false
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.limits = limits
        self.redirects = redirects
        self.localOnly = localOnly
    }
}

package struct HTTPHeader: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

package struct HTTPLimits: Sendable, Equatable {
    /// Name look-up, TCP and TLS together.
    package var connect: Duration
    /// Until the receiver first answers `.extend`, or else the end, counted from the start.
    package var patience: Duration
    /// The whole exchange.
    package var total: Duration
    /// Bytes of the body after decompression.
    package var bodyBytes: Int

    package init(
        connect: Duration = .seconds(5), patience: Duration = .seconds(300), total: Duration = .seconds(900),
        bodyBytes: Int = 64 << 20
    ) {
        self.connect = connect
        self.patience = patience
        self.total = total
        self.bodyBytes = bodyBytes
    }
}
