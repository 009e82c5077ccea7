/// What `brief cost` is asked.
package struct CostQuery: Sendable, Equatable {
    /// First instant, in UTC milliseconds; `nil`: from the first run.
    package var since: Int64?
    /// First instant that no longer counts.
    package var until: Int64?
    package var grouping: CostGrouping?

    package init(since: Int64? = nil, until: Int64? = nil, grouping: CostGrouping? = nil) {
        self.since = since
        self.until = until
        self.grouping = grouping
    }
}

/// By what the briefs are put together. The sums of the groups are always the total:
/// - a brief counts where its run began, a call where it was made;
/// - a run that several rules sent to the larger model belongs to the first of them;
/// - by model and by stage, the calls are parted, and a brief counts in each of its groups.
package enum CostGrouping: String, Sendable, CaseIterable {
    case day, week, month, team, model, stage, priority, reason, status

    package var isPeriod: Bool { self == .day || self == .week || self == .month }
    /// True where a brief may stand in several groups.
    package var partsCalls: Bool { self == .model || self == .stage }

    /// The column of a run, for the groupings that go by one.
    var runKey: String? {
        switch self {
        case .team: "team"
        case .priority: "priority"
        case .status: "status"
        case .reason:
            "CASE WHEN json_valid(reasons) THEN json_extract(reasons, '$[0]') END"
        case .day, .week, .month, .model, .stage: nil
        }
    }
}
