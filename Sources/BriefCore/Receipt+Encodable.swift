import FoundationEssentials

extension Receipt: Encodable {
    private enum CodingKeys: String, CodingKey {
        case schema, version
        case runID = "run_id"
        case startedAt = "started_at"
        case report
        case promptSHA256 = "prompt_sha256"
        case template, draft, status
        case reusedFrom = "reused_from"
        case stages, calls, gate, cost, outputs, error
    }

    private enum ReportKeys: String, CodingKey {
        case path, sha256, bytes, title, characters, words, language, team, priority, confidential
    }

    private enum DraftKeys: String, CodingKey { case by, reason }
    private enum GateKeys: String, CodingKey { case verdict, because, rules }
    private enum OutputKeys: String, CodingKey {
        case markdown, html
        case markdownSHA256 = "markdown_sha256"
        case htmlSHA256 = "html_sha256"
    }

    private enum ErrorKeys: String, CodingKey { case stage, message, hint }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Receipt.schema, forKey: .schema)
        try container.encode(version, forKey: .version)
        try container.encode(runID, forKey: .runID)
        try container.encode(startedAt.formatted(.iso8601), forKey: .startedAt)
        try encodeReport(into: &container)
        try container.encode(promptSHA256, forKey: .promptSHA256)
        try container.encode(template, forKey: .template)
        if let draft {
            var nested = container.nestedContainer(keyedBy: DraftKeys.self, forKey: .draft)
            try nested.encode(draft.by, forKey: .by)
            try nested.encode(draft.reason, forKey: .reason)
        } else {
            try container.encodeNil(forKey: .draft)
        }
        try container.encode(status, forKey: .status)
        try container.encodeIfPresent(reusedFrom, forKey: .reusedFrom)
        try container.encode(stages, forKey: .stages)
        try container.encode(calls, forKey: .calls)
        if let verdict {
            var nested = container.nestedContainer(keyedBy: GateKeys.self, forKey: .gate)
            try nested.encode(verdict.decision, forKey: .verdict)
            try nested.encode(verdict.because, forKey: .because)
            try nested.encode(verdict.rules, forKey: .rules)
        } else {
            try container.encodeNil(forKey: .gate)
        }
        try container.encode(cost, forKey: .cost)
        var written = container.nestedContainer(keyedBy: OutputKeys.self, forKey: .outputs)
        try written.encode(outputs.markdown, forKey: .markdown)
        try written.encode(outputs.html, forKey: .html)
        try written.encodeIfPresent(outputs.markdownSHA256, forKey: .markdownSHA256)
        try written.encodeIfPresent(outputs.htmlSHA256, forKey: .htmlSHA256)
        if let error {
            var nested = container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
            try nested.encode(error.stage, forKey: .stage)
            try nested.encode(error.message, forKey: .message)
            try nested.encode(error.hint, forKey: .hint)
        }
    }

    private func encodeReport(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
        guard let report else { return try container.encodeNil(forKey: .report) }
        var nested = container.nestedContainer(keyedBy: ReportKeys.self, forKey: .report)
        try nested.encode(report.path, forKey: .path)
        try nested.encode(report.sha256, forKey: .sha256)
        try nested.encode(report.bytes, forKey: .bytes)
        try nested.encode(report.title, forKey: .title)
        try nested.encode(report.characters, forKey: .characters)
        try nested.encode(report.words, forKey: .words)
        try nested.encode(report.language, forKey: .language)
        try nested.encode(report.team, forKey: .team)
        try nested.encode(report.priority, forKey: .priority)
        try nested.encode(report.confidential, forKey: .confidential)
    }

    /// - Parameter pretty: over several lines for a file, on one line for a stream.
    package func json(pretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty
            ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
