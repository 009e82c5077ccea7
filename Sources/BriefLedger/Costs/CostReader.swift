import BriefCore
internal import GRDB

/// Answers a `CostQuery` from the ledger. Calls are summed by SQLite; runs are read once, for counts and latencies.
package struct CostReader {
    private let database: Database
    private let query: CostQuery
    private let calendar: LocalDays
    private var groups: [CostGroup] = []
    private var places: [String?: Int] = [:]
    private var latencies: [[StageName: [Double]]] = []
    private var total = CostGroup(key: nil)
    private var totalLatencies: [StageName: [Double]] = [:]

    package static func report(
        _ ledger: Ledger, _ query: CostQuery, withDays: Bool = false, calendar: LocalDays = LocalDays()
    ) throws -> CostReport {
        try ledger.read { database in
            var reader = CostReader(database: database, query: query, calendar: calendar)
            return try reader.report(withDays: withDays)
        }
    }

    private init(database: Database, query: CostQuery, calendar: LocalDays) {
        self.database = database
        self.query = query
        self.calendar = calendar
    }

    private var window: Range<Int64> {
        let since = query.since ?? .min
        return since..<max(since, query.until ?? .max)
    }

    private func condition(_ table: String) -> String {
        var parts: [String] = []
        if query.since != nil { parts.append("\(table).started_ms >= :since") }
        if query.until != nil { parts.append("\(table).started_ms < :until") }
        return parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ")
    }

    private var arguments: StatementArguments {
        var arguments: [String: (any DatabaseValueConvertible)?] = [:]
        if let since = query.since { arguments["since"] = since }
        if let until = query.until { arguments["until"] = until }
        return StatementArguments(arguments)
    }

    private mutating func report(withDays: Bool) throws -> CostReport {
        let grouping = query.grouping
        var periods: Periods?
        if let grouping, grouping.isPeriod {
            let found = try Periods(database, in: window, by: grouping, calendar: calendar)
            for period in found.all { _ = place(period.name) }
            periods = found
        }
        if grouping == .stage { for stage in StageName.allCases { _ = place(stage.rawValue) } }
        try readRuns(periods)
        if let periods { try sumPeriods(periods) } else { try sumCalls() }
        if grouping == .model { try readModels() }
        if grouping == .stage { fillStages() }
        finish()
        return CostReport(
            query: query, groups: grouping.map(sorted) ?? [], total: total,
            days: withDays ? try days(periods) : [], span: try span())
    }

    /// The group of a key, made when it is new.
    private mutating func place(_ key: String?) -> Int {
        let key = key == "" ? nil : key
        if let place = places[key] { return place }
        places[key] = groups.count
        groups.append(CostGroup(key: key))
        latencies.append([:])
        return groups.count - 1
    }

    // MARK: - Runs

    private mutating func readRuns(_ periods: Periods?) throws {
        let key = query.grouping?.runKey
        let reader = try RowReader(
            database,
            sql: """
                SELECT started_ms, status, total_ms, ingest_ms, draft_ms, gate_ms, refine_ms, render_ms\
                \(key.map { ", " + $0 } ?? "") FROM runs \(condition("runs"))
                """, arguments: arguments)
        let stages = StageName.allCases
        var hint = 0
        var all = stages.map { _ in [Double]() }
        // One flat array: group by group, stage by stage.
        var own = [[Double]](repeating: [], count: groups.count * stages.count)
        try reader.forEach { row in
            var index: Int?
            if let periods {
                index = periods.index(of: row.integer(0), hint: hint)
                hint = index ?? hint
            } else if key != nil {
                index = place(row.text(8))
                while own.count < groups.count * stages.count { own.append([]) }
            }
            let status = row.text(1) ?? ""
            let ms = row.number(2)
            total.runs.add(status: status, totalMs: ms)
            if let index { groups[index].runs.add(status: status, totalMs: ms) }
            for place in 0..<stages.count {
                // A stage that was skipped took no time.
                guard let took = row.number(Int32(3 + place)), took > 0 else { continue }
                all[place].append(took)
                if let index { own[index * stages.count + place].append(took) }
            }
        }
        for (place, stage) in stages.enumerated() {
            totalLatencies[stage] = all[place]
            for index in groups.indices where !own.isEmpty && !own[index * stages.count + place].isEmpty {
                latencies[index][stage] = own[index * stages.count + place]
            }
        }
    }

    // MARK: - Calls

    /// What is summed of calls, in the order in which `add` reads it.
    private static let sums = """
        count(*), sum(cost_nano), count(cost_nano), \
        sum(CASE WHEN cost_nano IS NULL AND prompt_tokens IS NOT NULL THEN 1 END), \
        sum(CASE WHEN reused = 0 THEN prompt_tokens END), sum(CASE WHEN reused = 0 THEN completion_tokens END), \
        sum(CASE WHEN complete_ms > first_token_ms AND completion_tokens > 1 THEN completion_tokens - 1 END), \
        sum(CASE WHEN complete_ms > first_token_ms AND completion_tokens > 1 THEN complete_ms - first_token_ms END), \
        sum(watts * complete_ms)
        """

    private func read(_ row: borrowing RowReader.Columns, from column: Int32) -> CallSums {
        var sums = CallSums()
        sums.calls = Int(row.integer(column))
        sums.spend = Spend(
            nano: row.integer(column + 1), priced: Int(row.integer(column + 2)),
            unpriced: Int(row.integer(column + 3)))
        sums.promptTokens = row.integer(column + 4)
        sums.completionTokens = row.integer(column + 5)
        sums.timedTokens = row.integer(column + 6)
        sums.timedMs = row.number(column + 7) ?? 0
        sums.wattMs = row.number(column + 8)
        return sums
    }

    private mutating func add(_ sums: CallSums, stage name: String?, to index: Int?) {
        let stage = name.flatMap(StageName.init(rawValue:)) ?? .draft
        total.stages[stage] = total.sums(stage) + sums
        if let index { groups[index].stages[stage] = groups[index].sums(stage) + sums }
    }

    private mutating func sumPeriods(_ periods: Periods) throws {
        // Bounds instead of an expression to group by: nothing has to be sorted.
        let reader = try RowReader(
            database,
            sql: """
                SELECT stage, \(Self.sums) FROM calls WHERE started_ms >= :from AND started_ms < :to GROUP BY stage
                """, arguments: ["from": 0, "to": 0])
        for (index, period) in periods.all.enumerated() {
            let from = max(period.start, window.lowerBound)
            let to = min(period.end, window.upperBound)
            try reader.forEach(["from": from, "to": to]) { row in
                add(read(row, from: 1), stage: row.text(0), to: index)
            }
        }
    }

    private mutating func sumCalls() throws {
        let key: String
        var source = "calls"
        switch query.grouping {
        case .model: key = "model"
        case .stage: key = "stage"
        case .some(let grouping):
            key = grouping.runKey ?? "NULL"
            source = "calls LEFT JOIN runs ON runs.id = calls.run_id"
        case nil: key = "NULL"
        }
        let reader = try RowReader(
            database,
            sql: """
                SELECT calls.stage, \(key), \(Self.sums) FROM \(source) \(condition("calls")) GROUP BY 1, 2
                """, arguments: arguments)
        try reader.forEach { row in
            let index = query.grouping == nil ? nil : Optional(place(row.text(1)))
            add(read(row, from: 2), stage: row.text(0), to: index)
        }
    }

    // MARK: - Groupings that part the calls

    private mutating func readModels() throws {
        let counts = try RowReader(
            database,
            sql: """
                SELECT DISTINCT calls.model, runs.id, runs.status, runs.total_ms FROM calls
                JOIN runs ON runs.id = calls.run_id \(condition("runs"))
                """, arguments: arguments)
        try counts.forEach { row in
            groups[place(row.text(0))].runs.add(status: row.text(2) ?? "", totalMs: row.number(3))
        }
        let without = try RowReader(
            database,
            sql: """
                SELECT status, total_ms FROM runs \(condition("runs")) \
                \(condition("runs").isEmpty ? "WHERE" : "AND") id NOT IN (SELECT run_id FROM calls)
                """, arguments: arguments)
        try without.forEach { row in
            groups[place(nil)].runs.add(status: row.text(0) ?? "", totalMs: row.number(1))
        }
        let times = try RowReader(
            database,
            sql: """
                SELECT model, stage, complete_ms FROM calls \(condition("calls")) \
                \(condition("calls").isEmpty ? "WHERE" : "AND") outcome = 'ok' AND complete_ms > 0 AND reused = 0
                """, arguments: arguments)
        try times.forEach { row in
            guard let stage = row.text(1).flatMap(StageName.init(rawValue:)), let took = row.number(2) else {
                return
            }
            latencies[place(row.text(0))][stage, default: []].append(took)
        }
    }

    /// A stage's line has that stage's time; how many briefs passed it is told by the latency's count.
    private mutating func fillStages() {
        for stage in StageName.allCases {
            let index = place(stage.rawValue)
            latencies[index][stage] = totalLatencies[stage]
            groups[index].runs.briefs = totalLatencies[stage]?.count ?? 0
            groups[index].runs.timed = groups[index].runs.briefs
            groups[index].runs.totalMs = totalLatencies[stage]?.reduce(0, +) ?? 0
        }
    }

    private mutating func finish() {
        for index in groups.indices {
            groups[index].latency = latencies[index].compactMapValues(Latency.init)
        }
        total.latency = totalLatencies.compactMapValues(Latency.init)
    }

    /// Periods and stages in their order, everything else by spend, what has no name last.
    private func sorted(_ grouping: CostGrouping) -> [CostGroup] {
        if grouping.isPeriod || grouping == .stage { return groups }
        return groups.sorted { one, other in
            if (one.key == nil) != (other.key == nil) { return other.key == nil }
            let (first, second) = (one.calls.spend.nano, other.calls.spend.nano)
            return first != second ? first > second : (one.key ?? "") < (other.key ?? "")
        }
    }

    // MARK: - Around the table

    private func span() throws -> ClosedRange<Int64>? {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT min(first), max(last) FROM (
                    SELECT (SELECT min(started_ms) FROM runs \(condition("runs"))) AS first,
                           (SELECT max(started_ms) FROM runs \(condition("runs"))) AS last
                    UNION ALL
                    SELECT (SELECT min(started_ms) FROM calls \(condition("calls"))),
                           (SELECT max(started_ms) FROM calls \(condition("calls"))))
                """, arguments: arguments)
        guard let row, let first: Int64 = row[0], let last: Int64 = row[1], first <= last else { return nil }
        return first...last
    }

    private func days(_ periods: Periods?) throws -> [DaySpend] {
        if query.grouping == .day {
            return zip(periods?.all ?? [], groups).map { period, group in
                DaySpend(day: calendar.day(of: period.start), spend: group.stages.mapValues(\.spend))
            }
        }
        var inner = CostReader(
            database: database, query: CostQuery(since: query.since, until: query.until, grouping: .day),
            calendar: calendar)
        let days = try Periods(database, in: window, by: .day, calendar: calendar)
        for period in days.all { _ = inner.place(period.name) }
        try inner.sumPeriods(days)
        return try inner.days(days)
    }
}
