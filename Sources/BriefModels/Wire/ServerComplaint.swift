/// An error as a server tells it, in any of the forms that are in use.
struct ServerComplaint: Sendable, Equatable {
    /// The server's own sentence, clean.
    let words: String
    /// A status that the body names, for errors inside a 200.
    let status: Int?
    /// The prompt, or prompt and answer together, do not fit the model's context.
    let isOverflow: Bool
    /// The context in tokens, where the complaint tells it.
    let contextTokens: Int?

    /// Whatever came as the body of a failed request.
    init(body: [UInt8], words: ServerWords) {
        if let json = JSONValue(body), let told = ServerComplaint(json, words: words) {
            self = told
        } else {
            self.init(plain: String(decoding: body.prefix(16 << 10), as: UTF8.self), words: words)
        }
    }

    /// A JSON body that is an error; `nil` for one that is something else.
    init?(_ json: JSONValue, words: ServerWords) {
        if let error = json["error"] {
            self.init(error: error, words: words)
        } else if let detail = json["detail"] {
            self.init(error: detail, words: words)
        } else if json["object"]?.text == "error" || (json["message"]?.text != nil && json["choices"] == nil)
        {
            self.init(error: json, words: words)
        } else {
            return nil
        }
    }

    /// The value of an `error` member: a sentence, an object, or a list of objects.
    init(error: JSONValue, words: ServerWords) {
        let sentence = ServerComplaint.sentence(in: error)
        let type = [error["type"]?.text, error["code"]?.text].compactMap(\.self).joined(separator: " ")
        let named = error["code"]?.int ?? error["status"]?.int ?? error["status_code"]?.int
        let guessed =
            type.contains("invalid_request") || type.lowercased().contains("badrequest") ? 400 : nil
        self.init(
            sentence: sentence, type: type,
            status: named.flatMap { (300..<600).contains($0) ? $0 : nil } ?? guessed,
            contextTokens: error["n_ctx"]?.int, words: words)
    }

    /// A page or a few lines of text.
    init(plain text: String, words: ServerWords) {
        let start = text.drop { $0.isWhitespace }
        if start.first == "<" {
            let title = start.firstRange(of: "<title>").flatMap { open in
                start[open.upperBound...].firstRange(of: "</title>").map {
                    start[open.upperBound..<$0.lowerBound]
                }
            }
            let page = title.map { "a web page: \($0)" } ?? "a web page instead of an answer"
            self.init(sentence: page, type: "", status: nil, contextTokens: nil, words: words)
        } else {
            // Foundry's own server writes `name=value` lines.
            let line = start.split(whereSeparator: \.isNewline).first { $0.hasPrefix("message=") }
            let sentence = line.map { String($0.dropFirst("message=".count)) } ?? String(start)
            self.init(sentence: sentence, type: "", status: nil, contextTokens: nil, words: words)
        }
    }

    private init(sentence: String, type: String, status: Int?, contextTokens: Int?, words: ServerWords) {
        // LiteLLM puts advice for its operator after an empty line.
        let first = sentence.firstRange(of: "\n\n").map { String(sentence[..<$0.lowerBound]) } ?? sentence
        let shown = words.clean(first)
        self.words = shown.isEmpty ? words.clean(type) : shown
        self.status = status
        let clues = (String(sentence.prefix(4096)) + " " + type).lowercased()
        isOverflow = ServerComplaint.overflowClues.contains { clues.contains($0) }
        self.contextTokens =
            isOverflow
            ? contextTokens ?? ServerComplaint.number(in: clues, after: ServerComplaint.contextClues) : nil
    }

    private static func sentence(in error: JSONValue) -> String {
        if let text = error.text { return text }
        let listed = error.items.prefix(8).compactMap { $0["msg"]?.text ?? $0["message"]?.text ?? $0.text }
        if !listed.isEmpty { return listed.joined(separator: "; ") }
        for key in ["message", "msg", "detail", "error", "title", "reason"] {
            if let text = error[key]?.text { return text }
            if let text = error[key]?["message"]?.text { return text }
        }
        return ""
    }

    /// llama.cpp; OpenAI and llama-cpp-python; LiteLLM; vLLM; Foundry Local; others in the same words.
    private static let overflowClues = [
        "exceed_context_size", "context_length_exceeded", "contextwindowexceeded", "maximum context length",
        "available context size", "greater than max_model_len", "exceeds the context window",
        "exceed context window", "context window of", "prompt is too long", "input is too long",
        "exceeds the maximum number of tokens", "longer than the maximum model length",
    ]

    private static let contextClues = [
        "maximum context length is ", "maximum context length of ", "available context size (",
        "max_model_len=",
        "max_model_len = ", "context window of ",
    ]

    private static func number(in text: String, after clues: [String]) -> Int? {
        for clue in clues {
            guard let found = text.firstRange(of: clue) else { continue }
            let digits = text[found.upperBound...].prefix { $0.isASCII && $0.isNumber }
            if let number = Int(digits), number > 0 { return number }
        }
        return nil
    }
}
