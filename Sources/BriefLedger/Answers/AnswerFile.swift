internal import BriefCore
internal import FoundationEssentials
internal import Glibc

/// One answer on the disk: JSON, for its owner alone.
struct AnswerFile: Codable {
    static let schema = "brief.answer/1"
    static let byteLimit = 4_000_000

    let schema: String
    let run: String
    let text: String
    let finish: String
    let promptTokens: Int
    let completionTokens: Int
    let reasoningTokens: Int?
    let cachedTokens: Int?
    let usageSource: String
    let answeredBy: String?
    let meanLogprob: Double?

    private enum CodingKeys: String, CodingKey {
        case schema, run, text, finish
        case promptTokens = "prompt_tokens"
        case completionTokens = "completion_tokens"
        case reasoningTokens = "reasoning_tokens"
        case cachedTokens = "cached_tokens"
        case usageSource = "usage_source"
        case answeredBy = "answered_by"
        case meanLogprob = "mean_logprob"
    }

    init(_ paid: PaidAnswer) {
        schema = Self.schema
        run = paid.run
        let answer = paid.answer
        text = answer.text
        finish = answer.finish.rawValue
        promptTokens = answer.usage.promptTokens
        completionTokens = answer.usage.completionTokens
        reasoningTokens = answer.usage.reasoningTokens
        cachedTokens = answer.usage.cachedTokens
        usageSource = answer.usage.source.rawValue
        answeredBy = answer.answeredBy
        meanLogprob = answer.meanLogprob
    }

    /// `nil` when it is not what we wrote.
    var answer: PaidAnswer? {
        guard schema == Self.schema, let finish = ChatAnswer.Finish(rawValue: finish),
            let source = Usage.Source(rawValue: usageSource)
        else { return nil }
        return PaidAnswer(
            ChatAnswer(
                text: text, finish: finish,
                usage: Usage(
                    promptTokens: promptTokens, completionTokens: completionTokens,
                    reasoningTokens: reasoningTokens, cachedTokens: cachedTokens, source: source),
                answeredBy: answeredBy, meanLogprob: meanLogprob),
            run: run)
    }

    static func read(_ path: String) -> AnswerFile? {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var info = stat()
        guard fstat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_size <= byteLimit else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Int(info.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(file, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            guard count > 0 else { return nil }
            filled += count
        }
        return try? JSONDecoder().decode(AnswerFile.self, from: Data(bytes))
    }

    /// Whole or not at all. Handed to the system, which keeps it when this process is killed; a power cut may take the
    /// last answers, as it may take the ledger's last rows, and they are asked for again. Waiting for the disk here
    /// would hold up every other run's call.
    ///
    /// - Returns: false when it cannot be written; the run goes on, its answer is not kept.
    func write(to path: String, in folder: String) -> Bool {
        guard let data = try? JSONEncoder().encode(self), data.count <= Self.byteLimit else { return false }
        let temporary = "\(folder)/.\(UUID().uuidString).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return false }
        let isWritten = data.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
        guard close(file) == 0, isWritten, rename(temporary, path) == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }
}
