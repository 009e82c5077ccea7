private import CXML

/// What a page is made of, in order.
protocol HTMLHandler: AnyObject {
    /// `attributes` can be read during the call only.
    func start(_ name: String, _ attributes: HTMLAttributes)
    func end(_ name: String)
    /// Text in UTF-8, entities decoded, and the line on which it ends.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, endLine: Int)
    /// The content of `style`.
    func style(_ bytes: UnsafeBufferPointer<UInt8>)
    /// True when a start tag must be followed to its end whatever the depth.
    func mustFollow(_ name: String, _ attributes: HTMLAttributes) -> Bool
    /// A start tag beyond the depth that is followed; its end tag will not be told.
    func overflow(_ name: String)
}

/// The attributes of one start tag, as libxml2 holds them.
struct HTMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// The value; `""` for an attribute without one, `nil` for none. Values are read up to 4 KB.
    subscript(name: String) -> String? {
        guard var pair = pairs else { return nil }
        while let key = pair.pointee {
            if strcmp(key, name) == 0 { return pair[1].map(Self.text) ?? "" }
            pair += 2
        }
        return nil
    }

    var isEmpty: Bool { pairs?.pointee == nil }

    private func strcmp(_ key: UnsafePointer<xmlChar>, _ name: String) -> Int32 { xmlStrcmp(key, name) }

    private static func text(_ value: UnsafePointer<xmlChar>) -> String {
        var count = 0
        while count < 4096, value[count] != 0 { count += 1 }
        return String(decoding: UnsafeBufferPointer(start: value, count: count), as: UTF8.self)
    }
}

/// libxml2's HTML parser without a tree: what it reads goes to the handler and is forgotten. Nothing is fetched.
enum HTMLPushParser {
    /// How deep elements are followed. libxml2 walks its stack of open elements for every end tag that matches
    /// none, so the depth bounds the time. Browsers stop at 512 too.
    static let depthLimit = 512

    /// Every piece that is parsed ends where a scalar ends.
    private static let chunk = 32_768

    /// `utf8` must be valid.
    static func parse(_ utf8: UnsafeBufferPointer<UInt8>, firstLine: Int, handler: any HTMLHandler) {
        let session = Session(handler: handler, lineOffset: firstLine - 1)
        var callbacks = Session.callbacks()
        let user = Unmanaged.passUnretained(session).toOpaque()
        guard let context = htmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
        else {
            return
        }
        defer { htmlFreeParserCtxt(context) }
        session.context = context
        // IGNORE_ENC: the bytes are UTF-8 by now, whatever a meta element says.
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(options))
        var start = 0
        while start < utf8.count {
            var end = min(start + chunk, utf8.count)
            while end < utf8.count, utf8[end] & 0xC0 == 0x80 { end += 1 }
            utf8[start..<end].withMemoryRebound(to: CChar.self) {
                _ = htmlParseChunk(context, $0.baseAddress, Int32($0.count), 0)
            }
            start = end
        }
        htmlParseChunk(context, nil, 0, 1)
        withExtendedLifetime(session) {}
    }
}

/// The C side's view of a parse.
private final class Session {
    let handler: any HTMLHandler
    let lineOffset: Int
    var context: htmlParserCtxtPtr?

    init(handler: any HTMLHandler, lineOffset: Int) {
        self.handler = handler
        self.lineOffset = lineOffset
    }

    static func of(_ user: UnsafeMutableRawPointer?) -> Session? {
        user.map { Unmanaged<Session>.fromOpaque($0).takeUnretainedValue() }
    }

    var line: Int { Int(context?.pointee.input?.pointee.line ?? 1) + lineOffset }

    func start(_ name: String, _ attributes: HTMLAttributes) {
        guard let context, Int(context.pointee.nameNr) > HTMLPushParser.depthLimit,
            !handler.mustFollow(name, attributes)
        else { return handler.start(name, attributes) }
        // The element is taken off the stack of open ones again, as if it had no content.
        context.pointee.nameNr -= 1
        context.pointee.name = context.pointee.nameTab?[Int(context.pointee.nameNr) - 1]
        handler.overflow(name)
    }

    static func callbacks() -> htmlSAXHandler {
        var sax = htmlSAXHandler()
        sax.startElement = { user, name, attributes in
            guard let name, let session = Session.of(user) else { return }
            session.start(String(cString: name), HTMLAttributes(pairs: attributes))
        }
        sax.endElement = { user, name in
            guard let name else { return }
            Session.of(user)?.handler.end(String(cString: name))
        }
        sax.characters = { user, text, count in
            guard let session = Session.of(user) else { return }
            session.handler.text(UnsafeBufferPointer(start: text, count: Int(count)), endLine: session.line)
        }
        sax.ignorableWhitespace = sax.characters
        sax.cdataBlock = { user, text, count in
            Session.of(user)?.handler.style(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        return sax
    }
}
