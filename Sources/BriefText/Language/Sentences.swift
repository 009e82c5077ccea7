/// Sentences of any script, as the text writes them.
package enum Sentences {
    /// The sentences of `text` in order, white space around them removed, line breaks inside them kept as they
    /// stand. Nothing but white space is lost.
    package static func split(_ text: String) -> [String] {
        text.withBytes { bytes in
            var cursor = SentenceCursor(bytes)
            var sentences: [String] = []
            while cursor.next() {
                sentences.append(String(decoding: bytes[cursor.start..<cursor.end], as: UTF8.self))
            }
            return sentences
        }
    }
}
