import BriefHTTP
import BriefTesting
import Testing

@Suite struct EventStreamParserTests {
    private func events(_ pieces: [String], cap: Int = 1 << 20) throws -> [ServerSentEvent] {
        try events(bytes: pieces.map { Array($0.utf8) }, cap: cap)
    }

    private func events(bytes pieces: [[UInt8]], cap: Int = 1 << 20) throws -> [ServerSentEvent] {
        var parser = EventStreamParser(cap: cap)
        var found: [ServerSentEvent] = []
        for piece in pieces {
            try parser.feed(piece) { event in
                found.append(event)
                return true
            }
        }
        return found
    }

    @Test(arguments: [
        "data: a\n\ndata: b\n\n", "data: a\r\rdata: b\r\r", "data: a\r\n\r\ndata: b\r\n\r\n",
        "data:a\n\r\ndata:b\r\n\n", "\u{FEFF}data: a\n\ndata: b\n\n",
        ": hello\ndata: a\n\n:\ndata: b\nnoise: x\n\n",
    ])
    func everyLineEndAndEveryCutGivesTheSameEvents(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(try events(bytes: [bytes]).map(\.data) == ["a", "b"])
        #expect(try events(bytes: bytes.map { [$0] }).map(\.data) == ["a", "b"])
        for cut in 0...bytes.count {
            #expect(
                try events(bytes: [Array(bytes[..<cut]), Array(bytes[cut...])]).map(\.data) == ["a", "b"])
        }
    }

    @Test func severalDataLinesAreOneText() throws {
        #expect(try events(["data: YHOO\ndata: +2\ndata:  10\n\n"]).map(\.data) == ["YHOO\n+2\n 10"])
    }

    @Test func aDataFieldWithoutColonOrValueIsAnEmptyLine() throws {
        #expect(try events(["data\n\ndata\ndata\n\ndata:"]).map(\.data) == ["", "\n"])
    }

    @Test func typeIdentifierAndRetryAreRead() throws {
        var parser = EventStreamParser()
        var found: [ServerSentEvent] = []
        try parser.feed(Array("retry: 250\nretry: x1\nid: 7\nevent: error\ndata: {}\n\nid\ndata: x\n\n".utf8))
        {
            found.append($0)
            return true
        }
        #expect(
            found == [
                ServerSentEvent(type: "error", bytes: Array("{}".utf8), lastID: "7"),
                ServerSentEvent(type: "message", bytes: Array("x".utf8), lastID: ""),
            ])
        #expect(parser.retryMilliseconds == 250)
    }

    @Test func anEventWithoutDataIsNone() throws {
        #expect(try events(["event: ping\n\nid: 3\n\n: comment\n\n"]).isEmpty)
    }

    @Test func anEventThatTheEndCutsOffIsDropped() throws {
        #expect(try events(["data: a\n\ndata: b\n"]).map(\.data) == ["a"])
    }

    @Test func aCharacterMayBeCutAnywhere() throws {
        let bytes = Array("data: é—✓🦉\n\n".utf8)
        #expect(try events(bytes: bytes.map { [$0] }).map(\.data) == ["é—✓🦉"])
        #expect(
            try events(bytes: [Array("data: ".utf8) + [0xE2, 0x80] + Array("\n\n".utf8)]).map(\.data) == [
                "\u{FFFD}"
            ])
    }

    @Test func aLineOverTheCapEndsTheStream() throws {
        let line = "data: " + String(repeating: "x", count: 94)
        #expect(try events([line + "\n\n"], cap: 100).map(\.data.count) == [94])
        #expect(throws: EventStreamParser.TooLong(cap: 100)) { try events([line + "y\n\n"], cap: 100) }
        #expect(throws: EventStreamParser.TooLong(cap: 100)) {
            try events((line + "y").map { String($0) }, cap: 100)
        }
        #expect(throws: EventStreamParser.TooLong(cap: 100)) {
            try events([line + "\n" + line + "\n\n"], cap: 100)
        }
    }

    @Test func theReceiverMayStopBetweenTwoEventsOfOnePiece() throws {
        var parser = EventStreamParser()
        var found: [String] = []
        try parser.feed(Array("data: a\n\ndata: [DONE]\n\ndata: late\n\n".utf8)) { event in
            found.append(event.data)
            return event.data != "[DONE]"
        }
        #expect(found == ["a", "[DONE]"])
    }

    @Test func anErrorFieldIsAnEventOnlyWhenAskedFor() throws {
        #expect(try events(["error: {\"message\":\"no\"}\n\n"]).isEmpty)
        var parser = EventStreamParser(takesErrorField: true)
        var found: [ServerSentEvent] = []
        try parser.feed(Array("error: no\n\n".utf8)) {
            found.append($0)
            return true
        }
        #expect(found == [ServerSentEvent(type: "error", bytes: Array("no".utf8))])
    }

    /// Random bytes, rich in what the format is made of, in random pieces against the same bytes at once.
    @Test func randomBytesInRandomPiecesGiveTheSameEvents() throws {
        var random = SeededGenerator(seed: 20_261_121)
        let words = [
            "data", "data:", "data: x", "event: e", "id: 1", "\n", "\r", "\r\n", "\n\n", ":", " ", "é", "🦉",
            "\0",
        ]
        var total = 0
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                if Int.random(in: 0..<5, using: &random) == 0 {
                    bytes.append(UInt8.random(in: .min ... .max, using: &random))
                } else {
                    bytes += Array((words.randomElement(using: &random) ?? "").utf8)
                }
            }
            var pieces: [[UInt8]] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let length = Int.random(in: 1...7, using: &random)
                pieces.append(Array(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            let atOnce = try events(bytes: [bytes])
            #expect(try events(bytes: pieces) == atOnce, "\(bytes)")
            total += atOnce.count
        }
        #expect(total > 500)
    }
}
