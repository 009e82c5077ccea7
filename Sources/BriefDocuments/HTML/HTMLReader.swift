/// An HTML page as the text that a reader of the report sees.
package enum HTMLReader {
    /// - Parameter text: the page, with line feeds as the only ends of line.
    package static func read(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> Document {
        TagGuard.trimmed(text).withUnsafeBufferPointer { bytes in
            let isXML = isOtherXML(text)
            let report = PageWalker(keepsSiteParts: false, isXML: isXML)
            HTMLPushParser.parse(bytes, firstLine: firstLine, handler: report)
            report.finish()
            guard report.lostToSite > 4 * report.kept, report.kept < 400 else { return report.document }
            // Nearly all of the page stands where only menus should: then it is the report after all.
            let whole = PageWalker(keepsSiteParts: true, isXML: isXML)
            HTMLPushParser.parse(bytes, firstLine: firstLine, handler: whole)
            whole.finish()
            return whole.document
        }
    }

    static func notice(parts: Int, bytes: Int) -> String {
        let parts = parts == 1 ? "1 hidden part was" : "\(parts) hidden parts were"
        return "\(parts) left out (\(bytes) bytes of text that nobody sees)."
    }

    /// A piece of HTML inside another document: there are no parts of a site in it.
    static func read(fragment text: ArraySlice<UInt8>, firstLine: Int) -> Document {
        TagGuard.trimmed(text).withUnsafeBufferPointer { bytes in
            let walker = PageWalker(keepsSiteParts: true, isXML: false)
            HTMLPushParser.parse(bytes, firstLine: firstLine, handler: walker)
            walker.finish()
            return walker.document
        }
    }

    /// A feed or a record: XML that is no page.
    private static func isOtherXML(_ text: ArraySlice<UInt8>) -> Bool {
        let head = text.prefix(4096).drop { $0 <= 0x20 }
        return head.starts(with: "<?xml") && head.range(of: "<html") == nil
    }
}
