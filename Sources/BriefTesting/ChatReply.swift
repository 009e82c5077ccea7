internal import FoundationEssentials

/// Answers of an OpenAI-compatible server.
package enum ChatReply {
    /// A stream: the role, the pieces, the finish reason, the usage, `[DONE]`.
    package static func stream(
        _ pieces: [String], reasoning: [String] = [], finish: String = "stop", prompt: Int = 100,
        completion: Int = 20,
        model: String = "test-model"
    ) -> ServerReply {
        var events = [chunk(#"{"role":"assistant","content":""}"#, model: model)]
        events += reasoning.map { chunk(#"{"reasoning_content":\#(quoted($0))}"#, model: model) }
        events += pieces.map { chunk(#"{"content":\#(quoted($0))}"#, model: model) }
        events.append(chunk("{}", finish: finish, model: model))
        events.append(
            event(#"{"choices":[],"model":\#(quoted(model)),"usage":\#(usage(prompt, completion))}"#))
        events.append(event("[DONE]"))
        return .events(events.map { .text($0) })
    }

    /// The same answer in one piece.
    package static func whole(
        _ text: String, finish: String = "stop", prompt: Int = 100, completion: Int = 20,
        model: String = "test-model"
    ) -> ServerReply {
        .json(
            """
            {"object":"chat.completion","model":\(quoted(model)),"choices":[{"index":0,"finish_reason":\
            \(quoted(finish)),"message":{"role":"assistant","content":\(quoted(text))}}],\
            "usage":\(usage(prompt, completion))}
            """)
    }

    /// Whole or streamed, as the request asks.
    package static func answer(
        _ text: String, to request: ServerRequest, prompt: Int = 100, completion: Int = 20,
        model: String = "test-model"
    ) -> ServerReply {
        guard request.text.contains(#""stream":true"#) else {
            return whole(text, prompt: prompt, completion: completion, model: model)
        }
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map { String($0) + " " }
        let pieces = words.dropLast() + words.suffix(1).map { String($0.dropLast()) }
        return stream(Array(pieces), prompt: prompt, completion: completion, model: model)
    }

    /// One event with this delta (a JSON object).
    package static func chunk(_ delta: String, finish: String? = nil, model: String = "test-model") -> String
    {
        let reason = finish.map(quoted) ?? "null"
        return event(
            #"{"choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(reason)}],"model":\#(quoted(model))}"#
        )
    }

    /// One event with this text of the answer.
    package static func said(_ text: String) -> String { chunk(#"{"content":\#(quoted(text))}"#) }

    package static func event(_ data: String) -> String { "data: \(data)\n\n" }

    package static func models(_ ids: [String], owner: String = "test") -> ServerReply {
        let entries = ids.map { #"{"id":\#(quoted($0)),"object":"model","owned_by":\#(quoted(owner))}"# }
        return .json(#"{"object":"list","data":[\#(entries.joined(separator: ","))]}"#)
    }

    /// A JSON string.
    package static func quoted(_ text: String) -> String {
        guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
        return String(decoding: data, as: UTF8.self)
    }

    private static func usage(_ prompt: Int, _ completion: Int) -> String {
        #"{"prompt_tokens":\#(prompt),"completion_tokens":\#(completion),"total_tokens":\#(prompt + completion)}"#
    }
}
