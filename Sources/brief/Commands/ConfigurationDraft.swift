import BriefModels
import FoundationEssentials

/// The commented `brief.yaml` that `brief init` writes from the servers that answered.
struct ConfigurationDraft {
    struct Choice {
        let name: String
        let id: String
        let url: String
        let server: ServerKind
        let context: Int?
    }

    let draft: Choice?
    let refine: Choice?
    private let found: Int

    init(servers: [ServerSurvey.Server]) {
        var all: [Choice] = []
        for server in servers {
            guard case .server(let kind, let models) = server.finding else { continue }
            let url = kind == .foundry ? "foundry" : server.endpoint.description
            all += models.filter { Self.writes($0.id) }.map {
                Choice(name: Self.name(of: $0.id), id: $0.id, url: url, server: kind, context: $0.context)
            }
        }
        found = all.count
        let small = all.first { $0.name == ModelChoice.defaultDraft }
        let large = all.first { $0.name == ModelChoice.defaultRefine }
        draft = small ?? all.first { $0.name != large?.name } ?? large
        refine = large?.name == draft?.name ? nil : large
    }

    /// Models for embeddings, speech and pictures write no brief.
    private static func writes(_ id: String) -> Bool {
        let name = id.lowercased()
        return !["embed", "whisper", "rerank", "bge-", "tts", "clip", "stable-diffusion"].contains {
            name.contains($0)
        }
    }

    /// `phi-4-mini` for `Phi-4-mini-instruct-generic-cpu:5` and `phi4-mini:latest`; else the id itself.
    private static func name(of id: String) -> String {
        let plain = id.lowercased().filter { $0.isLetter || $0.isNumber }
        if plain.contains("phi4mini") { return ModelChoice.defaultDraft }
        if plain.contains("gptoss20b") { return ModelChoice.defaultRefine }
        return id
    }

    var summary: [String] {
        if found == 0 {
            return [
                "no model server answers on this machine: briefs are extracted until brief.yaml names one"
            ]
        }
        return [
            "found \(found) model\(found == 1 ? "" : "s")",
            draft.map { "draft   \($0.name) (\($0.server.title))" } ?? "draft   extracted, no model",
            refine.map { "refine  \($0.name) (\($0.server.title))" }
                ?? "refine  none: no larger model was recognised",
        ]
    }

    var yaml: String {
        var lines = [
            "# Which models brief asks, and when. Every key: docs/configuration.md",
            "# A key of a server is never written here: key_env names the variable that holds it.", "",
        ]
        lines += models
        lines += [
            "",
            draft.map { "draft: \(Self.quoted($0.name))" }
                ?? "draft: extractive           # no model: the report's own sentences",
            refine.map { "refine: \(Self.quoted($0.name))" }
                ?? "# refine: gpt-oss-20b        # the larger model, for briefs that deserve it",
        ]
        lines += Self.rest
        return lines.joined(separator: "\n") + "\n"
    }

    private var models: [String] {
        let chosen = [draft, refine].compactMap { $0 }
        guard !chosen.isEmpty else { return Self.example }
        var lines = ["models:"]
        for choice in chosen {
            lines.append("  \(Self.quoted(choice.name)):")
            if choice.id != choice.name {
                lines.append("    id: \(Self.quoted(choice.id))   # the name on the wire")
            }
            lines.append("    url: \(Self.quoted(choice.url))")
            if choice.server != .other, choice.server != .foundry {
                lines.append("    server: \(choice.server.rawValue)")
            }
            if let context = choice.context { lines.append("    context: \(context)") }
            lines.append("    max_tokens: 600")
            if choice.name == ModelChoice.defaultRefine {
                lines += [
                    "    reasoning_tokens: 1024   # it thinks first", "    reasoning_effort: low",
                    "    temperature: 0.3",
                ]
            } else {
                lines.append("    temperature: 0")
            }
            lines += [
                "    # price: { input: 0.03, output: 0.14 }   # USD per million tokens; without it: unpriced",
                "    # usd_per_hour: 0.02                      # or what this machine costs",
            ]
        }
        return lines
    }

    private static let example = [
        "# models:", "#   phi-4-mini:", "#     url: foundry            # or http://127.0.0.1:11434/v1 …",
        "#     max_tokens: 600",
        "#   gpt-oss-20b:", "#     url: http://127.0.0.1:8000/v1", "#     reasoning_tokens: 1024",
    ]

    private static let rest = [
        "", "# The gate: what is refined by the larger model.", "gate:",
        "  refine_from_characters: 600   # a long draft had much to say",
        "  thin_below_characters: 120    # a short one has probably missed the point",
        "  topics: [\"layoff*\", \"breach*\", \"lawsuit*\"]   # words that always deserve a second look",
        "  min_mean_logprob: -1.5", "",
        "# timeouts: { connect: 5s, first_event: 300s, silence: 60s, total: 900s }",
        "# retry: { attempts: 3, ceiling: 30s }",
        "# limits: { report_bytes: 64MB, line_bytes: 1MB, answer_bytes: 1MB }",
    ]

    /// A word as it is, everything else in double quotes: JSON's strings are YAML's.
    private static func quoted(_ text: String) -> String {
        let plain = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._/:".contains($0)) }
        if plain, text.first?.isLetter == true, text.last != ":" { return text }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
