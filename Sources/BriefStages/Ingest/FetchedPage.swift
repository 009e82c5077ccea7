/// What came back from an http(s) address.
package struct FetchedPage: Sendable {
    package let bytes: [UInt8]
    package let status: Int
    /// The `Content-Type` header as it was sent, parameters included.
    package let contentType: String?
    /// Where redirects led.
    package let finalURL: String

    package init(bytes: [UInt8], status: Int = 200, contentType: String?, finalURL: String) {
        self.bytes = bytes
        self.status = status
        self.contentType = contentType
        self.finalURL = finalURL
    }

    /// Fetches an address and stops behind so many bytes. Throws `Problem`, or any error of the transport.
    package typealias Fetch = @Sendable (_ address: String, _ limitBytes: Int) async throws -> FetchedPage
}

/// A `Content-Type` header taken apart.
struct MediaType {
    /// Lower case, without parameters.
    let type: String
    let charset: String?

    init(_ header: String) {
        let parts = header.split(separator: ";", omittingEmptySubsequences: false)
        type = parts[0].lowercased().filter { !$0.isWhitespace }
        charset =
            parts.dropFirst().lazy.compactMap { part in
                let pair = part.split(separator: "=", maxSplits: 1)
                guard pair.count == 2, pair[0].lowercased().filter({ !$0.isWhitespace }) == "charset" else {
                    return nil
                }
                let value = pair[1].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
                return value.isEmpty ? nil : value
            }.first
    }
}
