internal import BriefCore
internal import BriefHTTP

/// Small questions to a server, each with a short limit.
struct ServerClient {
    let transport: any HTTPTransport
    var localOnly = false
    var key: Secret?

    func get(_ url: String, within limit: Duration, endpoint: String) async throws(CallFailure) -> JSONValue {
        try await ask(HTTPRequest(.get, url, headers: authorization), within: limit, endpoint: endpoint)
    }

    func post(
        _ url: String, _ body: String, within limit: Duration, endpoint: String
    ) async throws(CallFailure) -> JSONValue {
        let headers = authorization + [HTTPHeader("Content-Type", "application/json")]
        return try await ask(
            HTTPRequest(.post, url, headers: headers, body: Array(body.utf8)), within: limit,
            endpoint: endpoint)
    }

    private var authorization: [HTTPHeader] {
        key.map { [HTTPHeader("Authorization", "Bearer \($0.reveal())")] } ?? []
    }

    private func ask(
        _ request: HTTPRequest, within limit: Duration, endpoint: String
    ) async throws(CallFailure) -> JSONValue {
        var request = request
        request.localOnly = localOnly
        request.limits = HTTPLimits(connect: limit, patience: limit, total: limit, bodyBytes: 8 << 20)
        let words = ServerWords(secret: key)
        let answer: (response: HTTPResponse, body: [UInt8])
        do throws(HTTPFailure) {
            answer = try await transport.fetch(request)
        } catch {
            throw CallFailure(
                endpoint: endpoint, kind: CallFailure.Kind(error.kind), message: words.clean(error.message))
        }
        if answer.response.status == 200, let json = JSONValue(answer.body) { return json }
        let said = ServerComplaint(body: answer.body, words: words).words
        throw CallFailure(
            endpoint: endpoint, kind: answer.response.status >= 500 ? .serverError : .refused,
            message: "HTTP \(answer.response.status): \(said)")
    }
}

extension CallFailure.Kind {
    init(_ kind: HTTPFailure.Kind) {
        switch kind {
        case .cannotConnect, .connectTimedOut, .tls, .other: self = .unreachable
        case .timedOut: self = .timedOut
        case .brokenOff: self = .serverError
        case .tooLarge: self = .badAnswer
        case .notLocal: self = .notLocal
        case .cancelled, .stopped: self = .cancelled
        case .badRequest, .tooManyRedirects: self = .refused
        }
    }
}
