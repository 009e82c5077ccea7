/// Keeps hidden reasoning that leaks into an answer apart from it: `<think>…</think>`, `[THINK]…[/THINK]`,
/// and the channel marks of gpt-oss (`<|channel|>analysis<|message|>…<|end|>`, the "harmony" format). Marks
/// may be cut at any place; what could still become one is held back, which is never more than the longest
/// mark.
///
/// The call's own key is cut out on the way, so that a server that echoes it cannot write it into a brief.
struct ReasoningSplitter: Sendable {
    enum Piece: Sendable, Equatable {
        case answer(String)
        case reasoning(String)
        /// A closing mark came without its opening one: all of the answer so far was reasoning.
        case answerWasReasoning
    }

    private enum Mark { case open, close, header, message, end, drop, secret }
    private enum Mode { case answer, thinking, header }

    private let marks: [(text: [UInt8], mark: Mark)]
    private var held: [UInt8] = []
    private var mode = Mode.answer
    private var headerText: [UInt8] = []
    private var previous: UInt8 = 0
    private var skipsBlanks = false
    private var sawThought = false

    init(secret: Secret?, marks isMarked: Bool = true) {
        var marks = isMarked ? ReasoningSplitter.known.map { (Array($0.utf8), $1) } : []
        if let key = secret?.reveal(), key.utf8.count >= ServerWords.shortestKey {
            marks.append((Array(key.utf8), .secret))
        }
        self.marks = marks
    }

    private static let known: [(String, Mark)] = [
        ("<think>", .open), ("<thinking>", .open), ("[THINK]", .open),
        ("</think>", .close), ("</thinking>", .close), ("[/THINK]", .close),
        ("<|start|>", .header), ("<|channel|>", .header), ("<|message|>", .message),
        ("<|end|>", .end), ("<|return|>", .end), ("<|call|>", .end),
        ("<|im_end|>", .drop), ("<|endoftext|>", .drop), ("<|eot_id|>", .drop),
    ]

    mutating func feed(_ text: String, _ emit: (Piece) -> Void) {
        held.append(contentsOf: text.utf8)
        var start = 0
        var at = 0
        scan: while at < held.count {
            switch match(at) {
            case .none: at += 1
            case .partial: break scan
            case .full(let length, let mark):
                flush(held[start..<at], emit)
                if isQuoted(mark) {
                    flush(held[at..<(at + length)], emit)
                } else {
                    apply(mark, emit)
                }
                at += length
                start = at
            }
        }
        flush(held[start..<at], emit)
        held.removeFirst(at)
    }

    /// Hands over what was held back.
    mutating func finish(_ emit: (Piece) -> Void) {
        let rest = held
        held = []
        flush(rest[...], emit)
    }

    private enum Match { case none, partial, full(Int, Mark) }

    private func match(_ at: Int) -> Match {
        var couldBe = false
        for (text, mark) in marks where text[0] == held[at] {
            let there = held[at..<min(held.count, at + text.count)]
            guard there.elementsEqual(text.prefix(there.count)) else { continue }
            if there.count == text.count { return .full(text.count, mark) }
            couldBe = true
        }
        return couldBe ? .partial : .none
    }

    /// A text that speaks of `<think>` puts it between quotation marks.
    private func isQuoted(_ mark: Mark) -> Bool {
        switch mark {
        case .open, .close: mode == .answer && [0x60, 0x22, 0x27].contains(previous)
        default: false
        }
    }

    private mutating func apply(_ mark: Mark, _ emit: (Piece) -> Void) {
        switch mark {
        case .open:
            mode = .thinking
            sawThought = true
        case .close:
            if mode == .answer, !sawThought { emit(.answerWasReasoning) }
            sawThought = true
            mode = .answer
            skipsBlanks = true
        case .header:
            mode = .header
            headerText = []
        case .message:
            let channel = String(decoding: headerText, as: UTF8.self)
            let isHidden = channel.contains("analysis") || channel.contains("commentary")
            mode = isHidden ? .thinking : .answer
            sawThought = true
            skipsBlanks = !isHidden
        case .end:
            skipsBlanks = mode != .answer
            mode = .answer
        case .drop: break
        case .secret: flush(Array("***".utf8)[...], emit)
        }
    }

    private mutating func flush(_ bytes: ArraySlice<UInt8>, _ emit: (Piece) -> Void) {
        guard let last = bytes.last else { return }
        previous = last
        switch mode {
        case .header:
            // A header is a role and a channel; anything longer is somebody's text.
            headerText.append(contentsOf: bytes.prefix(256 - headerText.count))
        case .thinking: emit(.reasoning(String(decoding: bytes, as: UTF8.self)))
        case .answer:
            var text = bytes
            if skipsBlanks {
                text = text.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
                if text.isEmpty { return }
                skipsBlanks = false
            }
            emit(.answer(String(decoding: text, as: UTF8.self)))
        }
    }
}
