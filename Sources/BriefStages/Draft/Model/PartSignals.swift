import BriefCore

/// What the answers to one draft's calls tell about its quality.
struct PartSignals {
    /// A server that counts under this share of our estimate has dropped a part of the prompt.
    static let leastShare = 0.6
    /// Below this many tokens the estimate is too rough to accuse a server.
    static let leastPrompt = 100

    private(set) var signals = DraftSignals()
    private var dropped: (counted: Int, expected: Int)?
    private var cutParts: [Int] = []

    mutating func note(_ answer: ChatAnswer, to request: ChatRequest) {
        let expected = request.estimatedPromptTokens
        let counted = answer.usage.promptTokens
        if answer.usage.source == .server, counted > 0, expected >= Self.leastPrompt {
            let share = Double(counted) / Double(expected)
            signals.promptShare = min(signals.promptShare ?? .infinity, share)
            if share < Self.leastShare, share <= (signals.promptShare ?? share) {
                dropped = (counted, expected)
            }
        }
        let cut = answer.finish == .length
        signals.cutOff = (signals.cutOff ?? false) || cut
        if cut { cutParts.append(request.part ?? 0) }
        if request.part == nil { signals.meanLogprob = answer.meanLogprob }
    }

    func findings(model: String) -> [Finding] {
        var findings: [Finding] = []
        if let dropped {
            findings.append(
                Finding(
                    rule: "truncation",
                    message: "the server of \(model) counted \(dropped.counted) prompt tokens where about "
                        + "\(dropped.expected) were sent: it probably dropped a part of the report"))
        }
        if cutParts.contains(0) {
            findings.append(
                Finding(rule: "truncation", message: "the draft ran into its limit of tokens and was cut off")
            )
        }
        let parts = cutParts.filter { $0 > 0 }
        if !parts.isEmpty {
            let list = parts.map(String.init).joined(separator: ", ")
            findings.append(
                Finding(
                    rule: "truncation",
                    message:
                        "the notes of part\(parts.count == 1 ? "" : "s") \(list) ran into their limit of tokens"
                ))
        }
        return findings
    }
}
