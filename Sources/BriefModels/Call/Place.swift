internal import BriefCore
internal import BriefHTTP

/// Where an attempt goes.
struct Place: Sendable {
    let endpoint: Endpoint
    let modelID: String
    /// How long loading the model took, for the call that loaded it.
    var loadTime: Duration?
}

extension OpenAIChatModel {
    func locate(localOnly: Bool) async throws(CallFailure) -> Place {
        switch settings.location {
        case .endpoint(let endpoint): Place(endpoint: endpoint, modelID: settings.id)
        case .foundry: try await foundry.place(of: settings.id, localOnly: localOnly)
        }
    }

    package func leavesMachine() async -> String? {
        if let reason = forwardsToCloud { return reason }
        let endpoint: Endpoint
        switch settings.location {
        case .endpoint(let configured): endpoint = configured
        case .foundry:
            guard let named = foundry.configuredEndpoint else { return nil }
            endpoint = named
        }
        let addresses = await Resolver.addresses(of: endpoint.host)
        if addresses.isEmpty { return "the address of \(endpoint.host) is not known" }
        return addresses.first { !$0.isLoopback }.map { "\(endpoint.host) is another machine (\($0))" }
    }

    /// Ollama runs models with such names in its maker's cloud, behind the same address.
    var forwardsToCloud: String? {
        let id = settings.id.lowercased()
        guard id.hasSuffix("-cloud") || id.hasSuffix(":cloud") else { return nil }
        return "the model \(settings.id) runs in a cloud, whatever server answers for it"
    }
}
