internal import BriefCore
internal import BriefHTTP

/// The routes of one running Foundry Local.
struct FoundryClient {
    let endpoint: Endpoint
    let transport: any HTTPTransport
    let localOnly: Bool

    /// The identifiers of its models, with their versions.
    func models() async throws(CallFailure) -> [String] {
        let json = try await get(endpoint.description + "/models", within: .seconds(5))
        guard json["data"] != nil else {
            throw CallFailure(
                endpoint: endpoint.description, kind: .badAnswer, message: "The list of models is not one.")
        }
        return (json["data"]?.items ?? []).compactMap { $0["id"]?.text }
    }

    func load(_ alias: String) async throws(CallFailure) -> Place {
        let served = try await models()
        let loaded =
            (try? await get(endpoint.serverRoot + "/models/loaded", within: .seconds(5)))?.items ?? []
        let running = loaded.compactMap(\.text)
        let id = FoundryClient.resolve(alias, among: running) ?? FoundryClient.resolve(alias, among: served)
        if let id, running.contains(id) { return Place(endpoint: endpoint, modelID: id) }
        let clock = ContinuousClock()
        let start = clock.now
        do throws(CallFailure) {
            _ = try await get(
                endpoint.serverRoot + "/models/load/" + FoundryClient.escape(id ?? alias),
                within: .seconds(300))
        } catch {
            // A service that has no such route loads a model when it is first asked.
            guard error.kind == .refused, let id else { throw error }
            return Place(endpoint: endpoint, modelID: id)
        }
        let taken = clock.now - start
        if let id { return Place(endpoint: endpoint, modelID: id, loadTime: taken) }
        let found = FoundryClient.resolve(alias, among: try await models())
        return Place(endpoint: endpoint, modelID: found ?? alias, loadTime: taken)
    }

    /// The full `name:version` that an alias means: itself, else the same without its version, else the model
    /// of that family that answers instructions, else any of the family.
    static func resolve(_ alias: String, among ids: [String]) -> String? {
        let wanted = alias.lowercased()
        func first(_ matches: (String) -> Bool) -> String? { ids.first { matches($0.lowercased()) } }
        let devices = [
            "generic", "cuda", "qnn", "openvino", "vitis", "trtrtx", "tensorrt", "webgpu", "cpu", "gpu",
            "npu",
        ]
        return first { $0 == wanted }
            ?? first { $0.prefix { $0 != ":" } == wanted }
            ?? first { $0.hasPrefix(wanted + "-instruct") }
            ?? first { id in devices.contains { id.hasPrefix("\(wanted)-\($0)") } }
            ?? first { $0.hasPrefix(wanted + "-") }
    }

    private static func escape(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x3A).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isPlain || "-._~".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private func get(_ url: String, within limit: Duration) async throws(CallFailure) -> JSONValue {
        let client = ServerClient(transport: transport, localOnly: localOnly)
        return try await client.get(url, within: limit, endpoint: endpoint.description)
    }
}
