import BriefCore
import BriefStages
import Foundation
import Synchronization
import Testing

/// A folder of its own, and a reader that remembers what it noticed.
final class IngestHarness: Sendable {
    let folder: URL
    private let log = NoticeLog()

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "brief-ingest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var notices: [String] { log.sentences }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: folder.appending(path: name))
        return path(name)
    }

    func read(
        _ source: ReportSource, settings: ReportSettings = ReportSettings(),
        with reader: ReportReader = ReportReader()
    ) async throws -> Report {
        let request = Request(source: source, settings: settings)
        let context = RunContext(id: "r", request: request, trail: Trail([log]), clock: .continuous())
        return try await reader.run(request, in: context)
    }

    func problem(_ source: ReportSource, with reader: ReportReader = ReportReader()) async -> Problem? {
        do {
            _ = try await read(source, with: reader)
            return nil
        } catch {
            return error as? Problem
        }
    }
}

final class NoticeLog: RunObserver {
    private let log = Mutex<[String]>([])

    var sentences: [String] { log.withLock { $0 } }

    func receive(_ event: RunEvent) {
        if case .noticed(let sentence) = event { log.withLock { $0.append(sentence) } }
    }
}
