import BriefPages
import Testing

@Suite struct FiguresTests {
    @Test(arguments: [
        (0.0, "0.0 ms"), (0.41, "0.4 ms"), (9.96, "10 ms"), (840, "840 ms"), (999.6, "1.0 s"),
        (5240, "5.2 s"),
        (59_960, "1 min 00 s"), (125_000, "2 min 05 s"), (3_720_000, "1 h 02 min"), (.nan, "–"),
        (.infinity, "–"),
        (-1, "–"),
    ])
    func timesReadLikeTimes(_ milliseconds: Double, _ text: String) {
        #expect(Figures.time(milliseconds: milliseconds) == text)
    }

    @Test func countsAreGrouped() {
        #expect(
            [0, 999, 1000, 1_234_567, -1234].map(Figures.count) == [
                "0", "999", "1,000", "1,234,567", "−1,234",
            ])
    }
}
