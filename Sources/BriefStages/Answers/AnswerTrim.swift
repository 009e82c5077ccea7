import BriefCore
import BriefMarkdown
import BriefText

/// Holds a model's text to `--max-words`: whole points are left out, the last of the longest section first.
enum AnswerTrim {
    /// The text itself where it fits, or where nothing was asked for. What is left out is said.
    static func fit(_ markdown: String, in context: RunContext) -> String {
        guard let limit = context.request.maxWords else { return markdown }
        var shape = BriefShape.read(markdown)
        func words() -> Int {
            BriefWords.count(shape.headline ?? "") + shape.blocks.reduce(0) { $0 + BriefWords.count($1.text) }
        }
        var dropped = 0
        while words() > limit, drop(from: &shape) { dropped += 1 }
        guard dropped > 0 else { return markdown }
        context.emit(
            .noticed(
                "the model wrote more than \(limit) words: \(dropped) point\(dropped == 1 ? " was" : "s were") left out"
            ))
        return shape.markdown
    }

    /// - Returns: false when only one point is left.
    private static func drop(from shape: inout BriefShape) -> Bool {
        guard shape.blocks.count > 1 else { return false }
        let longest = shape.sections.indices.max {
            (shape.sections[$0].blocks.count, $0) < (shape.sections[$1].blocks.count, $1)
        }
        if let longest, shape.sections[longest].blocks.count > shape.lead.count {
            shape.sections[longest].blocks.removeLast()
            if shape.sections[longest].blocks.isEmpty { shape.sections.remove(at: longest) }
        } else if !shape.lead.isEmpty {
            shape.lead.removeLast()
        } else {
            return false
        }
        return true
    }
}
