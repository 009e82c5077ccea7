internal import BriefCore
package import BriefHTTP

/// Foundry Local on this machine, found once a process: its port changes at each start.
package actor FoundryService {
    private let transport: any HTTPTransport
    private let status: @Sendable () async -> String?
    /// What `FOUNDRY_LOCAL_ENDPOINT` names.
    package nonisolated let configuredEndpoint: Endpoint?
    private let misconfiguration: String?
    private let candidates: [Endpoint]
    private var endpoint: Endpoint?
    private var loads: [String: Task<Result<Place, CallFailure>, Never>] = [:]

    /// - Parameters:
    ///   - environment: where `FOUNDRY_LOCAL_ENDPOINT` and `PATH` are looked up.
    ///   - status: gives what `foundry service status` prints; `nil` where there is no such command.
    package init(
        transport: any HTTPTransport, environment: [String: String],
        status: (@Sendable () async -> String?)? = nil, fallback: Endpoint = .local(port: 5273)
    ) {
        self.transport = transport
        let path = environment["PATH"] ?? ""
        let command = ["foundry", "service", "status"]
        self.status = status ?? { await Command.output(of: command, path: path, within: .seconds(5)) }
        let named = environment["FOUNDRY_LOCAL_ENDPOINT"].flatMap { $0.isEmpty ? nil : $0 }
        var endpoint: Endpoint?
        var misconfiguration: String?
        do throws(Endpoint.Problem) {
            endpoint = if let named { try Endpoint.normalise(named) } else { nil }
        } catch {
            misconfiguration = "FOUNDRY_LOCAL_ENDPOINT: \(error.message)"
        }
        self.misconfiguration = misconfiguration
        configuredEndpoint = endpoint
        candidates = endpoint.map { [$0] } ?? [fallback]
    }

    /// The running service. Its answer to `/v1/models` is what proves it.
    package func find(localOnly: Bool = false) async -> Endpoint? {
        try? await search(localOnly: localOnly)
    }

    /// Resolves the alias, loads the model, and remembers both. The first caller gets the time that loading
    /// took.
    ///
    /// A caller that is cancelled leaves at once; the loading goes on for the others.
    func place(of alias: String, localOnly: Bool) async throws(CallFailure) -> Place {
        let running = loads[alias]
        let task = running ?? Task { await self.load(alias, localOnly: localOnly) }
        loads[alias] = task
        guard let result = await task.valueUnlessCancelled() else {
            throw CallFailure(endpoint: "foundry", kind: .cancelled, message: "The call was cancelled.")
        }
        switch result {
        case .success(var place):
            if running != nil { place.loadTime = nil }
            return place
        case .failure(let failure):
            if loads[alias] == task { loads[alias] = nil }
            throw failure
        }
    }

    private func load(_ alias: String, localOnly: Bool) async -> Result<Place, CallFailure> {
        do throws(CallFailure) {
            let endpoint = try await search(localOnly: localOnly)
            let client = FoundryClient(endpoint: endpoint, transport: transport, localOnly: localOnly)
            return .success(try await client.load(alias))
        } catch {
            return .failure(error)
        }
    }

    private func search(localOnly: Bool) async throws(CallFailure) -> Endpoint {
        if let endpoint { return endpoint }
        if let misconfiguration {
            throw CallFailure(endpoint: "foundry", kind: .refused, message: misconfiguration)
        }
        var tried: [String] = []
        var places = configuredEndpoint.map { [$0] } ?? []
        if places.isEmpty, let said = await status(), let found = FoundryService.endpoint(in: said) {
            places.append(found)
        }
        for candidate in candidates where !places.contains(candidate) { places.append(candidate) }
        for place in places {
            let client = FoundryClient(endpoint: place, transport: transport, localOnly: localOnly)
            do throws(CallFailure) {
                _ = try await client.models()
                endpoint = place
                return place
            } catch {
                if error.kind == .notLocal || error.kind == .cancelled { throw error }
                tried.append(place.description)
            }
        }
        throw CallFailure(
            endpoint: places.first?.description ?? "foundry", kind: .unreachable,
            message: "Foundry Local does not answer (tried \(tried.joined(separator: ", "))).")
    }

    /// The service may have started anew on another port, or put the model out of memory: both are forgotten
    /// then, so that the next attempt finds and loads them again.
    func reconsidered(_ failure: AttemptFailure) -> AttemptFailure {
        let isUnloaded = failure.kind == .refused && failure.message.lowercased().contains("not loaded")
        guard isUnloaded || failure.kind == .unreachable else { return failure }
        endpoint = nil
        loads = [:]
        guard isUnloaded else { return failure }
        return AttemptFailure(kind: failure.kind, message: failure.message, remedy: .again)
    }

    /// The address in what `foundry service status` prints: a sentence with an address and a path in it.
    static func endpoint(in text: String) -> Endpoint? {
        guard let start = text.firstRange(of: "http://")?.lowerBound else { return nil }
        let address = text[start...].prefix { !$0.isWhitespace && !"\"'<>,)".contains($0) }
        let place = address.dropFirst("http://".count).prefix { $0 != "/" }
        return try? Endpoint.normalise("http://\(place)")
    }
}

extension Task where Failure == Never {
    /// The value, or `nil` as soon as the waiting task is cancelled.
    func valueUnlessCancelled() async -> Success? {
        let (stream, continuation) = AsyncStream<Success>.makeStream()
        let waiting = Task<Void, Never> {
            continuation.yield(await value)
            continuation.finish()
        }
        defer { waiting.cancel() }
        return await stream.first { _ in true }
    }
}
