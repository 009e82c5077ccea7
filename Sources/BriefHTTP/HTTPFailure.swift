/// Why there is no answer at all.
package struct HTTPFailure: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// The address is no http address, or a header field is not one.
        case badRequest
        /// Name look-up, TCP or a proxy failed.
        case cannotConnect
        case tls
        /// The limit for connecting ran out.
        case connectTimedOut
        /// The patience or the total ran out.
        case timedOut
        /// The connection broke in the middle.
        case brokenOff
        /// The body or its header is over the cap.
        case tooLarge
        case tooManyRedirects
        /// Asked for this machine only, and the address is another one.
        case notLocal
        /// The receiver gave up.
        case stopped
        case cancelled
        case other
    }

    package let kind: Kind
    /// One clause in libcurl's words.
    package let message: String
    /// How far it came.
    package let trace: HTTPTrace

    package init(_ kind: Kind, _ message: String, trace: HTTPTrace = HTTPTrace()) {
        self.kind = kind
        self.message = message
        self.trace = trace
    }
}
