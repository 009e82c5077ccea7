import BriefCore
import BriefLedger
import Testing

@Suite struct ProjectionTests {
    @Test(arguments: [
        ("2000/month", Volume(count: 2000, unit: .month)), ("2,000/Month", Volume(count: 2000, unit: .month)),
        ("50/day", Volume(count: 50, unit: .day)), ("7", Volume(count: 7, unit: .month)), ("0/day", nil),
        ("-1/day", nil),
        ("x/day", nil), ("5/fortnight", nil), ("5/day/day", nil), ("", nil), ("9999999999/day", nil),
    ])
    func volumesAreReadAsPeopleWriteThem(text: String, volume: Volume?) { #expect(Volume(text) == volume) }

    private func fixture() throws -> CostFixture {
        let fixture = try CostFixture()
        try fixture.run(
            at: 1_795_000_000_000, status: "refined",
            calls: [
                .init(nano: 1_000_000, tokens: (2000, 200)),
                .init(stage: .refine, model: "large", nano: 9_000_000, tokens: (3000, 300)),
            ])
        try fixture.run(at: 1_795_000_000_001, calls: [.init(nano: 1_000_000, tokens: (1000, 100))])
        return fixture
    }

    @Test func aVolumeIsPricedUnderEveryMix() throws {
        let report = try fixture().report()
        let list = TokenPrice(input: 1_000_000_000, output: 2_000_000_000)
        let rows = Projection(report, volume: Volume(count: 1000, unit: .month), at: list).rows
        #expect(rows.map(\.kind) == [.mix, .small, .large, .asMix, .asAlone])
        // 11,000,000 nano-dollars for two briefs; 2,000,000; 9,000,000 and as much estimated.
        #expect(
            rows.map(\.monthly?.nanoDollars) == [
                5_500_000_000, 1_000_000_000, 9_000_000_000, 3_600_000_000, 3_600_000_000,
            ])
        #expect(
            rows.map(\.yearly?.nanoDollars) == [
                66_000_000_000, 12_000_000_000, 108_000_000_000, 43_200_000_000, 43_200_000_000,
            ])
    }

    @Test func aYearHas365DaysHoweverTheVolumeIsGiven() throws {
        let report = try fixture().report()
        func year(_ unit: Volume.Unit) -> Int64? {
            Projection(report, volume: Volume(count: 700, unit: unit)).rows[1].yearly?.nanoDollars
        }
        #expect(year(.day) == 255_500_000_000)
        #expect(year(.week) == 36_500_000_000)
        #expect(year(.year) == 700_000_000)
    }

    @Test func withoutABriefThereIsNothingToProject() throws {
        let projection = Projection(try CostFixture().report(), volume: Volume(count: 1, unit: .day))
        #expect(projection.rows.allSatisfy { $0.yearly == nil && $0.because != nil })
    }
}
