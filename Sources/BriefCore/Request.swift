/// Where a report is read from.
package enum ReportSource: Sendable, Equatable, Hashable {
    case file(String)
    case standardInput
    case url(String)

    /// `-` is standard input, `http://` and `https://` are addresses, everything else is a path.
    package init(argument: String) {
        if argument == "-" {
            self = .standardInput
        } else if argument.lowercased().hasPrefix("http://") || argument.lowercased().hasPrefix("https://") {
            self = .url(argument)
        } else {
            self = .file(argument)
        }
    }

    /// What people call it: the path, the address, or `standard input`.
    package var name: String {
        switch self {
        case .file(let path): path
        case .url(let address): address
        case .standardInput: "standard input"
        }
    }
}

package enum Priority: String, Codable, Sendable, CaseIterable { case low, normal, high }

/// Whether the larger model may be asked: when the gate says so, in any case, or not at all.
package enum RefineMode: String, Codable, Sendable, CaseIterable { case auto, always, never }

/// What a report, its sidecar, a flag or the configuration says about the report. `nil`: it says nothing.
package struct ReportSettings: Sendable, Equatable {
    package var title: String?
    package var priority: Priority?
    package var team: String?
    package var audience: String?
    package var confidential: Bool?
    package var language: String?

    package init(
        title: String? = nil, priority: Priority? = nil, team: String? = nil, audience: String? = nil,
        confidential: Bool? = nil, language: String? = nil
    ) {
        self.title = title
        self.priority = priority
        self.team = team
        self.audience = audience
        self.confidential = confidential
        self.language = language
    }

    /// These settings, and the weaker ones where these say nothing. `confidential` can only be switched on.
    package func over(_ weaker: ReportSettings) -> ReportSettings {
        let secret = confidential == true || weaker.confidential == true
        return ReportSettings(
            title: title ?? weaker.title, priority: priority ?? weaker.priority, team: team ?? weaker.team,
            audience: audience ?? weaker.audience,
            confidential: secret ? true : confidential ?? weaker.confidential,
            language: language ?? weaker.language)
    }
}

/// One report to be briefed, and how.
package struct Request: Sendable {
    package let source: ReportSource
    /// What the flags say of the report: stronger than sidecar, front matter and configuration.
    package let settings: ReportSettings
    package let refine: RefineMode
    /// Upper bound of the brief's own words; `nil`: what fits one page.
    package let maxWords: Int?
    /// Name of the template pair; `brief` is the built-in one.
    package let template: String

    package init(
        source: ReportSource, settings: ReportSettings = ReportSettings(), refine: RefineMode = .auto,
        maxWords: Int? = nil, template: String = "brief"
    ) {
        self.source = source
        self.settings = settings
        self.refine = refine
        self.maxWords = maxWords
        self.template = template
    }
}
