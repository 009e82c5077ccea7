import BriefTesting
import Foundation
import Testing

/// Runs that end while files are being written, or while nobody reads what they say.
@Suite struct InterruptedWritingTests {
    @Test(arguments: [SIGINT, SIGTERM]) func filesOfAReportComeTogetherOrNotAtAll(signal: Int32) throws {
        for round in 1...4 {
            let place = try Workplace()
            let names = (1...60).map { "r\($0).md" }
            for name in names { try place.write(sampleReport, to: name) }
            let running = try place.start(["make", "--quiet", "--jobs", "8"] + names)
            while place.files(in: "output").filter({ $0.hasSuffix(".receipt.json") }).count < 3 * round {}
            kill(running.process.processIdentifier, signal)
            #expect(try running.finish().code == 130)
            let files = place.files(in: "output")
            #expect(!files.contains { $0.hasSuffix(".tmp") })
            let receipts = files.filter { $0.hasSuffix(".receipt.json") }.map { $0.dropLast(13) }
            #expect(files.count == 3 * receipts.count, "\(files)")
            #expect(receipts.allSatisfy { files.contains($0 + ".md") && files.contains($0 + ".html") })
        }
    }

    @Test func aRunThatNobodyListensToEndsInTime() throws {
        let place = try Workplace()
        let server = try InterruptionTests.stalling(Gate(), Gate())
        try place.write(sampleReport, to: "a.md")
        let result = try place.shell(
            """
            mkfifo pipe; sleep 60 < pipe & reader=$!
            { head -c 65536 /dev/zero; $BRIEF make a.md --draft-url \(server.base) --timeout 1s; echo $? > code; } > pipe 2>&1 &
            wait $!; kill $reader; cat code
            """)
        #expect(result.out == "124\n")
    }
}
