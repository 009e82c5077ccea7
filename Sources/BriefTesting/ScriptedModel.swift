package import BriefCore
import Synchronization

/// A model that answers from a closure, and remembers what it was asked.
package final class ScriptedModel: ChatModel {
    package let profile: ModelProfile
    private let context: Int
    private let remote: String?
    private let script: @Sendable (ChatRequest) throws(CallFailure) -> ChatAnswer
    private let asked = Mutex<[ChatRequest]>([])

    /// - Parameters:
    ///   - remote: why what is sent would leave this machine; `nil`: it does not.
    ///   - script: the answer to each request.
    package init(
        name: String = "scripted", context: Int = 16384, maxTokens: Int = 600, price: Price = .unpriced,
        remote: String? = nil, script: @escaping @Sendable (ChatRequest) throws(CallFailure) -> ChatAnswer
    ) {
        profile = ModelProfile(
            name: name, endpoint: "http://127.0.0.1:1/v1", context: context, maxTokens: maxTokens,
            price: price)
        self.context = context
        self.remote = remote
        self.script = script
    }

    /// A model that says the same whatever it is asked.
    package convenience init(
        name: String = "scripted", saying text: String, finish: ChatAnswer.Finish = .stop
    ) {
        self.init(name: name) { request throws(CallFailure) in .scripted(text, to: request, finish: finish) }
    }

    package var requests: [ChatRequest] { asked.withLock { $0 } }

    package func leavesMachine() async -> String? { remote }

    package func contextLength() async -> Int { context }

    package func answer(_ request: ChatRequest, in context: RunContext) async throws(CallFailure)
        -> ChatAnswer
    {
        asked.withLock { $0.append(request) }
        return try script(request)
    }
}

extension ChatAnswer {
    /// An answer whose usage is what the request estimated.
    package static func scripted(_ text: String, to request: ChatRequest, finish: Finish = .stop)
        -> ChatAnswer
    {
        ChatAnswer(
            text: text, finish: finish,
            usage: Usage(
                promptTokens: request.estimatedPromptTokens, completionTokens: text.count / 4, source: .server
            ))
    }
}

extension CallFailure {
    package static func scripted(_ kind: Kind, _ message: String = "it failed as the script says")
        -> CallFailure
    {
        CallFailure(endpoint: "http://127.0.0.1:1/v1", kind: kind, message: message)
    }
}

extension RunContext {
    /// The context of a run that nobody watches.
    package static func forTests(_ request: Request = .forTests(), observers: [any RunObserver] = [])
        -> RunContext
    {
        RunContext(id: "test-run", request: request, trail: Trail(observers), clock: .continuous())
    }
}

extension Request {
    package static func forTests(refine: RefineMode = .auto, maxWords: Int? = nil) -> Request {
        Request(source: .file("report.txt"), refine: refine, maxWords: maxWords)
    }
}

extension Report {
    /// A report of the given paragraphs; each stands on a line of its own.
    package static func forTests(
        _ paragraphs: [String], heading: String? = nil, title: String = "Report", language: String = "en",
        priority: Priority = .normal, confidential: Bool = false
    ) -> Report {
        let section = Section(
            heading: heading, level: heading == nil ? 0 : 1,
            paragraphs: paragraphs.enumerated().map { Paragraph(text: $1, lines: ($0 + 1)...($0 + 1)) })
        return forTests(
            sections: [section], title: title, language: language, priority: priority,
            confidential: confidential)
    }

    package static func forTests(
        sections: [Section], title: String = "Report", language: String = "en", priority: Priority = .normal,
        confidential: Bool = false
    ) -> Report {
        let texts = sections.flatMap(\.paragraphs).map(\.text)
        return Report(
            source: .file("report.txt"), sha256: String(repeating: "ab", count: 32),
            bytes: texts.joined().utf8.count,
            title: title, language: language, priority: priority, confidential: confidential,
            sections: sections,
            characters: texts.joined().unicodeScalars.count,
            words: texts.joined(separator: " ").split(separator: " ").count)
    }
}
