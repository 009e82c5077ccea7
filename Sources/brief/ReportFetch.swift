import BriefCore
import BriefHTTP
import BriefMarkdown
import BriefStages
import Synchronization

/// Reads a report from an http(s) address.
struct ReportFetch: Sendable {
    let transport: any HTTPTransport

    static let limits = HTTPLimits(connect: .seconds(10), patience: .seconds(60), total: .seconds(300))
    static let redirects = 5

    /// - Parameter limit: bytes; one more is read, so that the reader sees that there are more.
    func page(at address: String, limit: Int) async throws(Problem) -> FetchedPage {
        var limits = Self.limits
        limits.bodyBytes = limit + 1
        let request = HTTPRequest(
            .get, address,
            headers: [HTTPHeader("Accept", "text/html, text/markdown, text/plain;q=0.9, */*;q=0.1")],
            limits: limits,
            redirects: Self.redirects)
        let body = Mutex<[UInt8]>([])
        do {
            let response = try await transport.send(request) { event in
                if case .body(let bytes) = event { body.withLock { $0 += bytes } }
                return .proceed
            }
            return FetchedPage(
                bytes: body.withLock { $0 }, status: response.status,
                contentType: response.head["content-type"],
                finalURL: address)
        } catch  where error.kind == .cancelled {
            throw Problem(.interrupted, "interrupted")
        } catch  where error.kind == .tooLarge && !error.message.hasPrefix("the header") {
            throw Problem(
                .badReport, "\(address) has more than \(limit) bytes",
                hint: "raise limits.report_bytes in brief.yaml if that is meant")
        } catch {
            throw Problem(.badReport, "\(address) cannot be read: \(error.message)")
        }
    }
}
