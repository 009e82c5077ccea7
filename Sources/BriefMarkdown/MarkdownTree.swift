import CCmark

/// The one owner of a `cmark_node` tree; no C pointer leaves this file.
///
/// Walked with cmark's iterator, never by recursion: a hundred thousand nested quotes cost memory in step with
/// their number and no stack. cmark's own renderers are not used.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    /// `nil` only when cmark gives no tree.
    init?(_ text: String) {
        var text = text
        let parsed = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let parsed else { return nil }
        root = parsed
    }

    deinit { cmark_node_free(root) }

    /// Visits every node in the order of the source, containers when they open and again when they close.
    func walk(_ visit: (_ node: borrowing MarkdownNode, _ entering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return }
            visit(MarkdownNode(cmark_iter_get_node(iterator)), event == CMARK_EVENT_ENTER)
        }
    }
}

/// A node, for as long as its visit lasts.
struct MarkdownNode: ~Copyable {
    enum Kind {
        case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule
        case text, softBreak, lineBreak, code, html, emphasis, strong, link, image, other
    }

    private let pointer: OpaquePointer?
    let kind: Kind

    fileprivate init(_ pointer: OpaquePointer?) {
        self.pointer = pointer
        kind =
            switch cmark_node_get_type(pointer) {
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_LINEBREAK: .lineBreak
            case CMARK_NODE_CODE: .code
            case CMARK_NODE_HTML_INLINE: .html
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_IMAGE: .image
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_HEADING: .heading
            case CMARK_NODE_LIST: .list
            case CMARK_NODE_ITEM: .item
            case CMARK_NODE_BLOCK_QUOTE: .quote
            case CMARK_NODE_CODE_BLOCK: .codeBlock
            case CMARK_NODE_HTML_BLOCK: .htmlBlock
            case CMARK_NODE_THEMATIC_BREAK: .rule
            case CMARK_NODE_DOCUMENT: .document
            default: .other
            }
    }

    /// First line in the source, from 1; 0 where cmark does not tell.
    var firstLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var literal: String { Self.string(cmark_node_get_literal(pointer)) }
    var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }
    var url: String { Self.string(cmark_node_get_url(pointer)) }

    /// Adds the literal's bytes without making a `String` of them.
    func appendLiteral(to bytes: inout [UInt8]) {
        guard let start = cmark_node_get_literal(pointer) else { return }
        let literal = UnsafeBufferPointer(start: start, count: cmark_literal_length(start))
        literal.withMemoryRebound(to: UInt8.self) { bytes.append(contentsOf: $0) }
    }

    private static func string(_ start: UnsafePointer<CChar>?) -> String {
        guard let start else { return "" }
        return String(cString: start)
    }
}
