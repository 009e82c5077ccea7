internal import BriefCore
internal import BriefDocuments

/// `REPORT.brief.yaml`, the file beside a report that says how to treat it: `metrics.md.brief.yaml`, or
/// `metrics.brief.yaml`, where the first is the stronger of the two.
enum Sidecar {
    static func read(for source: ReportSource) throws(Problem) -> (
        settings: ReportSettings, notices: [String]
    ) {
        guard case .file(let path) = source else { return (ReportSettings(), []) }
        var settings = ReportSettings()
        var notices: [String] = []
        for file in candidates(path) where hasRoom(file) {
            guard let reader = try reader(file) else { continue }
            settings = settings.over(reader.settings)
            notices += reader.notices
        }
        return (settings, notices)
    }

    private static func candidates(_ path: String) -> [String] {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return [path + ".brief.yaml"] }
        let stem = path.dropLast(name[dot...].count)
        return [path + ".brief.yaml", stem + ".brief.yaml"]
    }

    /// A name over the 255 bytes that file systems take is nobody's.
    private static func hasRoom(_ file: String) -> Bool {
        (file.split(separator: "/").last ?? "").utf8.count <= 255
    }

    private static func reader(_ file: String) throws(Problem) -> SettingsReader? {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(file, limit: 65_536)
        } catch {
            if error == InputProblem.missing(file) { return nil }
            throw Problem(.usage, error.message, hint: "A sidecar is a small YAML file beside the report.")
        }
        let text: DecodedText
        do {
            text = try TextDecoder.decode(bytes, name: file)
        } catch {
            throw Problem(.usage, "\(file): is not a YAML file.", hint: error.hint)
        }
        return try SettingsReader(sidecar: String(decoding: text.withPlainLines(), as: UTF8.self), file: file)
    }
}
