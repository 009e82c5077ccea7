internal import BriefCore
internal import BriefDocuments

/// The bytes of a report, and what came with them.
struct ReportInput {
    var bytes: [UInt8]
    /// What people call it, in sentences.
    let name: String
    var mediaType: MediaType?

    static func open(
        _ source: ReportSource, limit: Int, fetch: FetchedPage.Fetch?
    ) async throws(Problem) -> ReportInput {
        switch source {
        case .file(let path):
            return ReportInput(bytes: try InputFile.read(path, limit: limit), name: path)
        case .standardInput:
            return ReportInput(bytes: try InputFile.readStandardInput(limit: limit), name: source.name)
        case .url(let address):
            return try await page(address, limit: limit, fetch: fetch)
        }
    }

    private static func page(
        _ address: String, limit: Int, fetch: FetchedPage.Fetch?
    ) async throws(Problem) -> ReportInput {
        let lower = address.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else {
            throw Problem(.usage, "\(address): only http and https addresses can be read.")
        }
        guard let fetch else { throw Problem(.usage, "\(address): addresses cannot be read here.") }
        let page: FetchedPage
        do {
            page = try await fetch(address, limit)
        } catch let problem as Problem {
            throw problem
        } catch is CancellationError {
            throw Problem(.interrupted, "\(address): reading was interrupted.")
        } catch {
            throw Problem(.badReport, "\(address): cannot be read (\(error)).", hint: "Check the address.")
        }
        guard (200..<300).contains(page.status) else {
            throw Problem(
                .badReport, "\(address): the server answered \(page.status) instead of a page.",
                hint: "Open the address in a browser, or save the page and name the file.")
        }
        if page.bytes.count > limit { throw InputProblem.tooLarge(address, size: nil, limit: limit) }
        return ReportInput(bytes: page.bytes, name: address, mediaType: page.contentType.map(MediaType.init))
    }
}

extension ReportSource {
    /// The last part of the path without its suffix; `stdin` for standard input.
    var stem: String {
        switch self {
        case .standardInput: return "stdin"
        case .file(let path): return Self.stem(of: path)
        case .url(let address):
            let path = address.split(whereSeparator: { $0 == "?" || $0 == "#" }).first ?? ""
            let parts = path.split(separator: "/").dropFirst()
            return Self.stem(of: String(parts.last ?? "page"))
        }
    }

    private static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
