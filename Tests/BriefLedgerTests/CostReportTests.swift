import BriefCore
import BriefLedger
import BriefTesting
import Foundation
import GRDB
import Testing

@Suite struct CostReportTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func sumsByAnyGroupingAreTheTotal(seed: UInt64) throws {
        let fixture = try CostFixture()
        try fixture.fill(seed: seed, runs: 120)
        let windows: [(Int64?, Int64?)] = [
            (nil, nil), (1_795_000_000_000, nil), (1_795_000_000_000, 1_799_000_000_000),
            (nil, 1_793_000_000_000),
        ]
        for (since, until) in windows {
            let plain = try fixture.report(since: since, until: until).total
            for grouping in CostGrouping.allCases {
                let report = try fixture.report(grouping, since: since, until: until)
                #expect(
                    report.total.stages.mapValues(\.spend) == plain.stages.mapValues(\.spend), "\(grouping)")
                let sum = report.groups.map(\.calls).reduce(CallSums(), +)
                #expect(sum.spend == plain.calls.spend, "\(grouping)")
                #expect(sum.calls == plain.calls.calls, "\(grouping)")
                #expect(sum.promptTokens == plain.calls.promptTokens, "\(grouping)")
                #expect(sum.completionTokens == plain.calls.completionTokens, "\(grouping)")
                guard !grouping.partsCalls else { continue }
                #expect(report.groups.reduce(0) { $0 + $1.runs.briefs } == plain.runs.briefs, "\(grouping)")
                #expect(report.groups.reduce(0) { $0 + $1.runs.refined } == plain.runs.refined, "\(grouping)")
                let baselines = report.groups.map { report.baselines(of: $0) }
                let whole = report.baselines(of: report.total)
                #expect(baselines.map(\.small).reduce(Spend(), +) == whole.small, "\(grouping)")
                #expect(baselines.reduce(0) { $0 + $1.estimated } == whole.estimated, "\(grouping)")
                if let large = whole.large {
                    #expect(
                        baselines.reduce(0) { $0 + ($1.large?.nanoDollars ?? 0) } == large.nanoDollars,
                        "\(grouping)")
                }
            }
        }
    }

    @Test func theSameSumsComeFromAPlainQuery() throws {
        let fixture = try CostFixture()
        try fixture.fill(seed: 9, runs: 200)
        let total = try fixture.report(.day).total.calls
        let row = try #require(
            try fixture.ledger.read {
                try Row.fetchOne(
                    $0,
                    sql:
                        "SELECT sum(cost_nano), sum(prompt_tokens), count(*), sum(cost_nano IS NULL) FROM calls"
                )
            })
        #expect(total.spend.nano == row[0])
        #expect(total.promptTokens == row[1])
        #expect(total.calls == row[2])
        #expect(total.spend.unpriced == row[3])
    }

    @Test func moneyNeverDriftsOverManyCalls() throws {
        var generator = SeededGenerator(seed: 5)
        let price = TokenPrice(
            input: 75_000_000, cachedInput: 37_500_001, output: 300_000_007, reasoning: 123_456_789)
        var spent = Spend()
        var exact = Int128(0)
        for _ in 0..<100_000 {
            let usage = Usage(
                promptTokens: .random(in: 0...200_000, using: &generator),
                completionTokens: .random(in: 0...9000, using: &generator),
                reasoningTokens: .random(in: 0...10_000, using: &generator),
                cachedTokens: .random(in: 0...210_000, using: &generator), source: .server)
            let cached = Int128(min(usage.cachedTokens ?? 0, usage.promptTokens))
            let thought = Int128(min(usage.reasoningTokens ?? 0, usage.completionTokens))
            let sum =
                (Int128(usage.promptTokens) - cached) * 75_000_000 + cached * 37_500_001
                + (Int128(usage.completionTokens) - thought) * 300_000_007 + thought * 123_456_789
            exact += (sum + 500_000) / 1_000_000
            spent = spent + Spend(nano: price.cost(of: usage).nanoDollars, priced: 1)
        }
        #expect(Int128(spent.nano) == exact)
        #expect(spent.priced == 100_000)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func theBaselinesEncloseTheMixWhereTheLargeModelCostsMore(seed: UInt64) throws {
        let fixture = try CostFixture()
        var generator = SeededGenerator(seed: seed)
        // Same prompts for both models, the large one ten times as dear; at most nine in ten are refined, so that
        // drafting does not eat up what is saved.
        for number in 0..<60 {
            let tokens = Int64.random(in: 500...1500, using: &generator)
            let refined = number % 10 != 0 && Bool.random(using: &generator)
            var calls = [CostFixture.Call(nano: tokens, tokens: (tokens, 100))]
            if refined {
                calls.append(.init(stage: .refine, model: "large", nano: tokens * 30, tokens: (tokens, 100)))
            }
            try fixture.run(
                at: 1_795_000_000_000 + Int64(number), status: refined ? "refined" : "drafted", calls: calls)
        }
        let report = try fixture.report()
        let lines = report.baselines(of: report.total)
        let small = try #require(lines.small.money)
        let mix = try #require(report.total.calls.spend.money)
        let large = try #require(lines.large)
        #expect(small <= mix)
        #expect(mix <= large)
        #expect(lines.saving?.nanoDollars == large.nanoDollars - mix.nanoDollars)
    }

    @Test func theLargeModelsPartIsTheMeanOfThoseThatItAnswered() throws {
        let fixture = try CostFixture()
        try fixture.run(
            at: 1_795_000_000_000, status: "refined",
            calls: [.init(nano: 10), .init(stage: .refine, model: "large", nano: 301, tokens: (3000, 301))])
        try fixture.run(
            at: 1_795_000_000_001, status: "kept_draft",
            calls: [.init(nano: 10), .init(stage: .refine, model: "large", nano: 100, tokens: (1000, 100))])
        try fixture.run(at: 1_795_000_000_002, calls: [.init(nano: 7)])
        try fixture.run(at: 1_795_000_000_003, status: "reused", calls: [])
        let report = try fixture.report()
        let lines = report.baselines(of: report.total)
        #expect(report.estimate.count == 2)
        #expect(report.estimate.nano == 201)  // 200.5, half away from zero
        #expect(lines.large == Money(nanoDollars: 301 + 100 + 201))
        #expect(lines.estimated == 1)
        #expect(lines.small.nano == 27)
        #expect(report.total.runs.briefs == 4)
        #expect(report.total.runs.refined == 1)
        #expect(report.total.blended == Money(nanoDollars: 107))  // 428 / 4
    }

    @Test func withoutARefinedBriefThereIsNoEstimate() throws {
        let fixture = try CostFixture()
        try fixture.run(at: 1_795_000_000_000, calls: [.init()])
        let report = try fixture.report()
        #expect(report.estimate.count == 0)
        #expect(report.baselines(of: report.total).large == nil)
    }

    @Test func whatHasNoPriceIsNeitherZeroNorLost() throws {
        let fixture = try CostFixture()
        try fixture.run(
            at: 1_795_000_000_000, team: "A", calls: [.init(nano: nil), .init(nano: nil, tokens: nil)])
        try fixture.run(at: 1_795_000_000_001, team: "B", calls: [.init(nano: nil), .init(nano: 5)])
        let report = try fixture.report(.team)
        let first = try #require(report.groups.first { $0.key == "A" })
        #expect(first.calls.spend.money == nil)
        #expect(first.calls.spend.unpriced == 1)
        #expect(first.blended == nil)
        let second = try #require(report.groups.first { $0.key == "B" })
        #expect(second.calls.spend.money == Money(nanoDollars: 5))
        #expect(second.calls.spend.isAtLeast)
        #expect(report.total.calls.spend.isAtLeast)
        #expect(report.baselines(of: report.total).saving == nil)
    }

    @Test func anEmptyLedgerHasNoSpan() throws {
        let report = try CostFixture().report(.day)
        #expect(report.groups.isEmpty)
        #expect(report.span == nil)
        #expect(report.total.calls.spend.money == .zero)
        #expect(report.total.blended == nil)
    }

    @Test func percentilesAreNearestRank() throws {
        let fixture = try CostFixture()
        for number in 1...20 {
            try fixture.run(at: 1_795_000_000_000 + Int64(number), draftMs: Double(number * 100), calls: [])
        }
        let draft = try #require(try fixture.report().total.latency[.draft])
        #expect(draft.p50 == 1000)
        #expect(draft.p95 == 1900)
        #expect(draft.count == 20)
        #expect(try fixture.report().total.latency[.refine] == nil)
    }

    @Test func aRunOfSeveralReasonsBelongsToTheFirst() throws {
        let fixture = try CostFixture()
        try fixture.run(at: 1_795_000_000_000, reasons: "[\"topics\",\"length\"]", calls: [.init(nano: 3)])
        try fixture.run(at: 1_795_000_000_000, reasons: "[]", calls: [.init(nano: 4)])
        let groups = try fixture.report(.reason).groups
        #expect(groups.map(\.key) == ["topics", nil])
        #expect(groups.map(\.calls.spend.nano) == [3, 4])
    }

    @Test func tokensPerSecondAndEnergyComeFromTheCalls() throws {
        let fixture = try CostFixture()
        // 100 tokens after the first in one second, 36 kJ over 1,200 ms at 30 W is 0.01 Wh.
        try fixture.run(
            at: 1_795_000_000_000,
            calls: [.init(tokens: (10, 101), firstMs: 200, completeMs: 1200, watts: 30)])
        let calls = try fixture.report().total.calls
        #expect(calls.tokensPerSecond == 100)
        #expect(calls.wattHours == 0.01)
    }
}

@Suite struct LatencyTests {
    /// Against plain sorting, for sizes on both sides of where the search by bits begins.
    @Test(arguments: [1, 2, 3, 511, 512, 513, 2000, 5000])
    func theValueOfARankIsTheOneThatSortingGives(count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        for kind in 0..<4 {
            let fixture = (0..<count).map { _ -> Double in
                switch kind {
                case 0: .random(in: 0...1e6, using: &generator)
                case 1: 300
                case 2: Double(Int.random(in: 0...3, using: &generator))
                default: .random(in: 1...1.0000001, using: &generator)
                }
            }
            let sorted = fixture.sorted()
            let latency = try #require(Latency(fixture))
            #expect(latency.p50 == sorted[(50 * count + 99) / 100 - 1])
            #expect(latency.p95 == sorted[(95 * count + 99) / 100 - 1])
        }
    }
}
