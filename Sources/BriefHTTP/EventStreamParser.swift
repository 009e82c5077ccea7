/// One event of a stream.
package struct ServerSentEvent: Sendable, Equatable {
    /// The `event:` field; `message` where there was none.
    package let type: String
    /// The `data:` lines, joined by line feeds, as UTF-8 as it came.
    package let bytes: [UInt8]
    /// The last `id:` seen so far in the stream.
    package let lastID: String

    package init(type: String, bytes: [UInt8], lastID: String = "") {
        self.type = type
        self.bytes = bytes
        self.lastID = lastID
    }

    /// The data with what is no UTF-8 replaced.
    package var data: String { String(decoding: bytes, as: UTF8.self) }
}

/// Server-sent events as "9.2.6 Interpreting an event stream" of the WHATWG HTML standard has them, piece by
/// piece.
///
/// Pieces may end anywhere, also between CR and LF or inside a character. The time is linear in the bytes and
/// the memory bounded by the cap, however they are cut. An event that the stream's end cuts off is dropped,
/// as the standard has it.
package struct EventStreamParser: Sendable {
    /// A line, or the data of one event, is over the cap.
    package struct TooLong: Error, Sendable, Equatable {
        package let cap: Int

        package init(cap: Int) { self.cap = cap }
    }

    private let cap: Int
    private let takesErrorField: Bool
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var type = ""
    private var lastID = ""
    private var sawCarriageReturn = false
    private var isFirstLine = true
    /// The `retry:` of the stream in milliseconds.
    package private(set) var retryMilliseconds: Int?

    /// - Parameters:
    ///   - cap: bytes of the longest line, and of the data of one event.
    ///   - takesErrorField: some model servers send `error: {…}` instead of an event; true makes an event of type
    ///     `error` of it at once, where the standard ignores the field.
    package init(cap: Int = 1 << 20, takesErrorField: Bool = false) {
        self.cap = cap
        self.takesErrorField = takesErrorField
    }

    /// Reads the next piece and hands over the events that it completes, in order, until `receive` says
    /// false.
    package mutating func feed(
        _ piece: [UInt8], _ receive: (ServerSentEvent) -> Bool
    ) throws(TooLong) {
        var start = 0
        while start < piece.count {
            if sawCarriageReturn {
                sawCarriageReturn = false
                if piece[start] == Byte.lineFeed {
                    start += 1
                    continue
                }
            }
            let end =
                piece[start...].firstIndex { $0 == Byte.lineFeed || $0 == Byte.carriageReturn } ?? piece.count
            guard line.count + (end - start) <= cap else { throw TooLong(cap: cap) }
            line.append(contentsOf: piece[start..<end])
            if end == piece.count { return }
            sawCarriageReturn = piece[end] == Byte.carriageReturn
            start = end + 1
            if let event = try endLine(), !receive(event) { return }
        }
    }

    private mutating func endLine() throws(TooLong) -> ServerSentEvent? {
        if isFirstLine {
            isFirstLine = false
            // "one leading U+FEFF BYTE ORDER MARK character must be ignored if any are present"
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        }
        defer { line.removeAll(keepingCapacity: line.capacity <= 1 << 16) }
        if line.isEmpty { return dispatch() }
        guard let colon = line.firstIndex(of: Byte.colon) else {
            return try take(field: line[...], value: [])
        }
        if colon == 0 { return nil }
        var value = line[(colon + 1)...]
        // "If value starts with a U+0020 SPACE character, remove it"
        if value.first == Byte.space { value = value.dropFirst() }
        return try take(field: line[..<colon], value: value)
    }

    private mutating func take(
        field: ArraySlice<UInt8>, value: ArraySlice<UInt8>
    ) throws(TooLong) -> ServerSentEvent? {
        if field.elementsEqual("data".utf8) {
            if hasData { data.append(Byte.lineFeed) }
            guard data.count + value.count <= cap else { throw TooLong(cap: cap) }
            data.append(contentsOf: value)
            hasData = true
        } else if field.elementsEqual("event".utf8) {
            type = String(decoding: value, as: UTF8.self)
        } else if field.elementsEqual("id".utf8) {
            // "If the field value does not contain U+0000 NULL, then set the last event ID buffer"
            if !value.contains(0) { lastID = String(decoding: value, as: UTF8.self) }
        } else if field.elementsEqual("retry".utf8) {
            // "If the field value consists of only ASCII digits"
            let isNumber = !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }
            if isNumber, let number = Int(String(decoding: value, as: UTF8.self)) {
                retryMilliseconds = number
            }
        } else if takesErrorField, field.elementsEqual("error".utf8) {
            return ServerSentEvent(type: "error", bytes: Array(value), lastID: lastID)
        }
        return nil
    }

    /// "If the data buffer is an empty string" no event: that is one without any `data` line, for each adds a
    /// line feed.
    private mutating func dispatch() -> ServerSentEvent? {
        defer {
            data = []
            hasData = false
            type = ""
        }
        guard hasData else { return nil }
        return ServerSentEvent(type: type.isEmpty ? "message" : type, bytes: data, lastID: lastID)
    }
}

private enum Byte {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let colon: UInt8 = 0x3A
}
