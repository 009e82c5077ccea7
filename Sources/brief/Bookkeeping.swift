import BriefCore
import BriefDocuments
import BriefLedger
import BriefMarkdown
import BriefModels

/// What a `make` remembers and what it may spend: ledger, budget, answers.
struct Bookkeeping: Sendable {
    /// `nil` where nothing is recorded.
    private let writer: LedgerWriter?
    private let records: Bool
    private let answers: AnswerFolder?
    private let limit: LedgerSpendLimit?
    private let fresh: Bool
    private let longest: Duration

    /// Opens the ledger. One that cannot be used is said and costs nobody a brief, unless a budget depends on it.
    init(
        configuration: Configuration, options: MakeCommand, environment: [String: String], console: Console
    ) {
        records = configuration.ledger != .off || options.ledger != nil
        fresh = options.fresh
        longest = configuration.timeouts.total
        answers = StateFolder.path(environment).map { AnswerFolder($0 + "/answers") }
        let budget = configuration.budget
        let path = StateFolder.ledger(
            flag: options.ledger, configuration: configuration, environment: environment)
        guard let path, records || !budget.isEmpty else {
            writer = nil
            limit =
                budget.isEmpty ? nil : LedgerSpendLimit(budget, writer: .failure(.noPlace), records: false)
            return
        }
        let opened = Self.open(path, console)
        writer = try? opened.get()
        limit = budget.isEmpty ? nil : LedgerSpendLimit(budget, writer: opened, records: records)
    }

    private static func open(_ path: String, _ console: Console) -> Result<LedgerWriter, LedgerProblem> {
        let complain: @Sendable (LedgerProblem) -> Void = { problem in
            console.say("note: \(TerminalText.safe(problem.message)); what this costs is not recorded")
        }
        do throws(LedgerProblem) {
            let ledger = try Ledger(at: path)
            try Recovery.run(ledger)
            return .success(LedgerWriter(ledger, complain: complain))
        } catch {
            complain(error)
            return .failure(error)
        }
    }

    /// A model behind the budget and the answers that were paid for.
    func guarding(_ model: any ChatModel, _ settings: ModelSettings) -> ThriftyModel {
        ThriftyModel(
            model, settings: settings,
            thrift: Thrift(
                answers: answers, limit: limit, fresh: fresh, longest: longest,
                digest: { Digest.sha256($0) },
                recorded: { [writer] in await writer?.drained() }))
    }

    /// A reader of one run's events; `nil` where nothing is recorded.
    func recorder() -> RunRecorder? { records ? writer.map { RunRecorder($0) } : nil }

    /// The run is over: how it ended goes into the ledger, and its answers stay or go.
    func close(_ receipt: Receipt, _ recorder: RunRecorder?, problem: Problem? = nil) async {
        await recorder?.close(receipt, interrupted: problem?.kind == .interrupted)
        await answers?.close(run: receipt.runID, whole: Self.isWhole(receipt, problem))
    }

    /// Whether what was answered may be used again: not where something was answered and is no good.
    private static func isWhole(_ receipt: Receipt, _ problem: Problem?) -> Bool {
        switch problem?.kind {
        case .noModel, .other, .badReport, .usage: return false
        case .badOutput, .overBudget, .timedOut, .interrupted: return true
        case nil: break
        }
        if receipt.stages.contains(where: { $0.outcome == .fellBack }) { return false }
        return [.drafted, .refined, .reused].contains(receipt.status)
    }

    /// The process leaves before its runs end.
    func abandon() {
        answers?.abandon()
        if records { writer?.interrupt() }
    }
}
