package import BriefCore

/// What may be spent: on one brief, in a day, in a month. Days and months are the machine's local ones.
package struct Budget: Sendable, Equatable {
    /// `nil`: no limit of this kind.
    package struct Cap: Sendable, Equatable {
        package var money: Money?
        package var tokens: Int?

        package init(money: Money? = nil, tokens: Int? = nil) {
            self.money = money
            self.tokens = tokens
        }

        var isEmpty: Bool { money == nil && tokens == nil }
    }

    package enum Scope: String, Sendable, CaseIterable {
        case brief = "per_brief"
        case day = "per_day"
        case month = "per_month"

        /// `of today's budget`
        var possessive: String {
            switch self {
            case .brief: "this brief's"
            case .day: "today's"
            case .month: "this month's"
            }
        }
    }

    package var perBrief = Cap()
    package var perDay = Cap()
    package var perMonth = Cap()

    package init() {}

    package var isEmpty: Bool { Scope.allCases.allSatisfy { self[$0].isEmpty } }

    package subscript(scope: Scope) -> Cap {
        get {
            switch scope {
            case .brief: perBrief
            case .day: perDay
            case .month: perMonth
            }
        }
        set {
            switch scope {
            case .brief: perBrief = newValue
            case .day: perDay = newValue
            case .month: perMonth = newValue
            }
        }
    }

    /// Whether a call takes anything that is limited. One that costs no money on this machine takes tokens only.
    func counts(_ demand: SpendDemand) -> Bool {
        Scope.allCases.contains { scope in
            let cap = self[scope]
            if cap.tokens != nil { return true }
            guard cap.money != nil else { return false }
            return demand.most.cost.map { $0 > .zero } ?? (demand.leavesMachine != nil)
        }
    }
}
