package import BriefCore

/// A sum of money of which a part may be unknown.
package struct Spend: Sendable, Equatable {
    /// Whole nano-dollars of the calls that have a price.
    package var nano: Int64
    package var priced: Int
    /// Calls with tokens that nobody has a price for.
    package var unpriced: Int

    package init(nano: Int64 = 0, priced: Int = 0, unpriced: Int = 0) {
        self.nano = nano
        self.priced = priced
        self.unpriced = unpriced
    }

    /// `nil` when nothing of it has a price; nothing spent at all is zero.
    package var money: Money? {
        priced == 0 && unpriced > 0 ? nil : Money(nanoDollars: nano)
    }

    /// True when the sum is a lower bound.
    package var isAtLeast: Bool { priced > 0 && unpriced > 0 }

    package static func + (left: Spend, right: Spend) -> Spend {
        Spend(
            nano: (Money(nanoDollars: left.nano) + Money(nanoDollars: right.nano)).nanoDollars,
            priced: left.priced + right.priced, unpriced: left.unpriced + right.unpriced)
    }
}

/// What the calls of one stage took.
package struct CallSums: Sendable, Equatable {
    package var calls = 0
    package var spend = Spend()
    package var promptTokens: Int64 = 0
    package var completionTokens: Int64 = 0
    /// Tokens after the first one and the milliseconds they took, for calls where both are known.
    package var timedTokens: Int64 = 0
    package var timedMs = 0.0
    /// Milliseconds times watts; `nil` where no call knows its watts.
    package var wattMs: Double?

    package init() {}

    package static func + (left: CallSums, right: CallSums) -> CallSums {
        var sum = left
        sum.calls += right.calls
        sum.spend = left.spend + right.spend
        sum.promptTokens += right.promptTokens
        sum.completionTokens += right.completionTokens
        sum.timedTokens += right.timedTokens
        sum.timedMs += right.timedMs
        if let watts = right.wattMs { sum.wattMs = (left.wattMs ?? 0) + watts }
        return sum
    }

    package var tokensPerSecond: Double? { timedMs > 0 ? Double(timedTokens) / (timedMs / 1000) : nil }
    package var wattHours: Double? { wattMs.map { $0 / 3_600_000 } }
}

/// Two values of a set by nearest rank: the smallest value that half (95 %) of all do not exceed.
package struct Latency: Sendable, Equatable {
    package let p50: Double
    package let p95: Double
    package let count: Int

    /// `nil` for an empty set. No value is negative.
    package init?(_ values: [Double]) {
        guard !values.isEmpty else { return nil }
        count = values.count
        p50 = NearestRank.value(of: values, percent: 50)
        p95 = NearestRank.value(of: values, percent: 95)
    }
}

/// What the runs of a group came to.
package struct RunCounts: Sendable, Equatable {
    /// Runs that delivered a brief.
    package var briefs = 0
    package var refined = 0
    /// Briefs for which the larger model answered, refined ones among them.
    package var answered = 0
    /// Briefs that an earlier run had paid for.
    package var reused = 0
    /// Runs that delivered none: failed, interrupted, still at work.
    package var undelivered = 0
    package var totalMs = 0.0
    package var timed = 0

    package init() {}

    mutating func add(status: String, totalMs ms: Double?) {
        switch status {
        case "refined":
            refined += 1
            answered += 1
        case "kept_draft": answered += 1
        case "reused": reused += 1
        case "drafted", "extracted": break
        default:
            undelivered += 1
            return
        }
        briefs += 1
        if let ms {
            totalMs += ms
            timed += 1
        }
    }

    package var meanMs: Double? { timed > 0 ? totalMs / Double(timed) : nil }
}

/// One line of the table.
package struct CostGroup: Sendable, Equatable {
    /// `nil` for what has no name: no team, no rule, no model.
    package let key: String?
    package var runs = RunCounts()
    package var stages: [StageName: CallSums] = [:]
    package var latency: [StageName: Latency] = [:]

    package init(key: String?) { self.key = key }

    package var calls: CallSums { StageName.allCases.compactMap { stages[$0] }.reduce(CallSums(), +) }

    package func sums(_ stage: StageName) -> CallSums { stages[stage] ?? CallSums() }

    /// All spend over all briefs, with one rounding; `nil` without a brief or a price.
    package var blended: Money? {
        guard runs.briefs > 0, let money = calls.spend.money else { return nil }
        return Money(rounding: Int128(money.nanoDollars), by: Int128(runs.briefs))
    }
}
