internal import BriefCore
package import BriefHTTP

/// Finds out which server answers at an address, by what it answers, and which models it serves.
package struct ServerProbe: Sendable {
    package struct Model: Sendable, Equatable {
        package let id: String
        /// Tokens of prompt and answer together, where the server tells.
        package let context: Int?

        package init(id: String, context: Int? = nil) {
            self.id = id
            self.context = context
        }
    }

    package enum Finding: Sendable, Equatable {
        case server(ServerKind, models: [Model])
        /// One sentence: why nothing useful answers.
        case silent(String)
    }

    package struct Result: Sendable, Equatable {
        package let endpoint: Endpoint
        package let finding: Finding
    }

    /// Foundry Local; vLLM and Foundry Local; Ollama; llama.cpp; LM Studio.
    package static let usualPorts = [5273, 8000, 11434, 8080, 1234]

    private let transport: any HTTPTransport
    private let limit: Duration
    private let key: Secret?

    package init(transport: any HTTPTransport, limit: Duration = .seconds(1), key: Secret? = nil) {
        self.transport = transport
        self.limit = limit
        self.key = key
    }

    /// Asks all of them side by side; the results are in the order of `endpoints`.
    package func probe(_ endpoints: [Endpoint] = ServerProbe.usualPorts.map { .local(port: $0) }) async
        -> [Result]
    {
        await withTaskGroup(of: (Int, Result).self) { group in
            for (index, endpoint) in endpoints.enumerated() {
                group.addTask { (index, await probe(endpoint)) }
            }
            var found: [Int: Result] = [:]
            for await (index, result) in group { found[index] = result }
            return endpoints.indices.compactMap { found[$0] }
        }
    }

    package func probe(_ endpoint: Endpoint) async -> Result {
        let client = ServerClient(transport: transport, key: key)
        let root = endpoint.serverRoot
        let name = endpoint.description
        // Each server has one route that no other answers in the same way; a refusal is an answer too.
        async let models = answer { () throws(CallFailure) in
            try await client.get(name + "/models", within: limit, endpoint: name)
        }
        async let loaded = answer { () throws(CallFailure) in
            try await client.get(root + "/models/loaded", within: limit, endpoint: name)
        }
        async let props = answer { () throws(CallFailure) in
            try await client.get(root + "/props", within: limit, endpoint: name)
        }
        async let version = answer { () throws(CallFailure) in
            try await client.get(root + "/api/version", within: limit, endpoint: name)
        }
        async let studio = answer { () throws(CallFailure) in
            try await client.get(root + "/api/v0/models", within: limit, endpoint: name)
        }
        let clues = await ServerClues(
            models: models, loaded: loaded, props: props, version: version, studio: studio)
        return Result(endpoint: endpoint, finding: clues.finding)
    }

    private func answer(
        _ ask: () async throws(CallFailure) -> JSONValue
    ) async -> Swift.Result<JSONValue, CallFailure> {
        do throws(CallFailure) { return .success(try await ask()) } catch { return .failure(error) }
    }
}
