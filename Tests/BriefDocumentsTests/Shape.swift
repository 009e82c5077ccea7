import BriefCore
import BriefDocuments

/// A document as lines that can be compared at a glance: `h1 Title`, `p 3-4 text`.
func shape(_ document: Document) -> [String] {
    document.blocks.map { block in
        let lines =
            block.lines.count == 1
            ? "\(block.lines.lowerBound)" : "\(block.lines.lowerBound)-\(block.lines.upperBound)"
        switch block.kind {
        case .heading(let level): return "h\(level) \(lines) \(block.text)"
        case .paragraph(let kind): return "\(kind) \(lines) \(block.text)"
        }
    }
}

func text(_ source: String) throws -> [String] {
    let decoded = try TextDecoder.decode(Array(source.utf8), name: "x")
    return shape(PlainTextReader.read(decoded.utf8[...]))
}

func html(_ source: String) throws -> Document {
    HTMLReader.read(try TextDecoder.decode(Array(source.utf8), name: "x").withPlainLines())
}
