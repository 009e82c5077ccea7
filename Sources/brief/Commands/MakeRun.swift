import BriefCore
import BriefMarkdown
import FoundationEssentials

/// One `brief make`: all its reports, side by side where there are several.
struct MakeRun {
    let options: MakeCommand

    func run() async -> Int32 {
        let environment = ProcessInfo.processInfo.environment
        let console = Console(environment: environment, quiet: options.quiet, noColor: options.noColor)
        Interruption.restores(console)
        if let limit = options.timeout { Interruption.limit(to: limit.duration) }
        do {
            let sources = options.reports.map(ReportSource.init(argument:))
            let plans = OutputPlan.plans(for: sources, folder: options.output)
            if !options.stdout, !options.dryRun { try check(plans) }
            let assembly = try Assembly(
                options: options, environment: environment, console: options.dryRun ? nil : console)
            if let books = assembly.books { Interruption.leaves { books.abandon() } }
            for notice in assembly.notices { console.say("note: \(TerminalText.safe(notice))") }
            if options.dryRun {
                return await DryRun(options: options, assembly: assembly, console: console).run(plans)
            }
            return await makeAll(plans, assembly, console)
        } catch let problem as Problem {
            console.complain(problem.words)
            return problem.exitCode
        } catch {
            console.complain(Problem(.other, "\(error)").words)
            return 1
        }
    }

    /// An output never replaces an input, nor a file that is not ours.
    private func check(_ plans: [OutputPlan]) throws {
        let inputs = Set(
            plans.compactMap { plan in
                if case .file(let path) = plan.source { FileIdentity(path: path) } else { nil }
            })
        if let problem = OutputFolder.obstacle(plans.first?.folder ?? ".") { throw problem }
        for plan in plans {
            if let problem = plan.obstacle(inputs: inputs, force: options.force) { throw problem }
        }
    }

    /// `--jobs` reports are at the models side by side; as many again are read ahead, rendered or written meanwhile.
    /// With one job they go one by one, in the order in which they were named.
    private func makeAll(_ plans: [OutputPlan], _ assembly: Assembly, _ console: Console) async -> Int32 {
        let jobs = options.jobs ?? assembly.defaultJobs
        let turnstile = Turnstile(width: jobs)
        let atWork = jobs == 1 ? 1 : jobs * 2
        let alone = plans.count == 1
        return await withTaskGroup(of: Int32.self) { group in
            var codes: [Int32] = []
            for (index, plan) in plans.enumerated() {
                if index >= atWork, let code = await group.next() { codes.append(code) }
                group.addTask { await make(plan, assembly, console, turnstile, alone: alone) }
            }
            for await code in group { codes.append(code) }
            return Self.exitCode(codes)
        }
    }

    /// 130, then 124, then the highest.
    static func exitCode(_ codes: [Int32]) -> Int32 {
        if codes.contains(130) { return 130 }
        return codes.contains(124) ? 124 : codes.max() ?? 0
    }

    private func make(
        _ plan: OutputPlan, _ assembly: Assembly, _ console: Console, _ turnstile: Turnstile, alone: Bool
    ) async -> Int32 {
        let request = options.request(for: plan.source)
        let name = plan.source.name
        let live = alone && console.isTerminal ? LiveProgress(console: console) : nil
        let observer: any RunObserver =
            live ?? PlainProgress(console: console, label: alone ? "" : "\(Paths.lastComponent(name)): ")
        var trail = Trail(options.quiet ? [] : [observer])
        let recorder = assembly.books?.recorder()
        if let recorder { trail = trail.adding(recorder) }
        if options.verbose { trail = trail.adding(LogObserver(label: name)) }
        let ticking = live.map { progress in
            Task {
                while !Task.isCancelled {
                    try? await Task.sleep(for: .milliseconds(100))
                    progress.tick()
                }
            }
        }
        defer { ticking?.cancel() }
        do {
            let outcome = try await assembly.pipeline.run(
                request, id: RunID.make(), trail: trail, turnstile: turnstile)
            ticking?.cancel()
            let receipt: Receipt
            do {
                receipt = try await write(outcome, plan)
            } catch let problem as Problem {
                await assembly.books?.close(outcome.receipt, recorder, problem: problem)
                throw problem
            }
            await assembly.books?.close(receipt, recorder)
            return try finish(outcome, receipt, plan, console, alone: alone)
        } catch let failure as RunFailure {
            await assembly.books?.close(failure.receipt, recorder, problem: failure.failure.problem)
            if options.json, let json = try? failure.receipt.json(pretty: false) {
                StandardOutput.write(json + "\n")
            }
            console.complain(failure.failure.problem.words)
            return failure.failure.problem.exitCode
        } catch let problem as Problem {
            console.complain(problem.words)
            return problem.exitCode
        } catch {
            console.complain(Problem(.other, "\(error)").words)
            return 1
        }
    }

    /// - Returns: the receipt, with the paths of what was written.
    private func write(_ outcome: Pipeline.Outcome, _ plan: OutputPlan) async throws -> Receipt {
        if options.stdout { return outcome.receipt }
        return try await OutputWriter(plan: plan).write(pages: outcome.pages, receipt: outcome.receipt)
            .receipt
    }

    private func finish(
        _ outcome: Pipeline.Outcome, _ receipt: Receipt, _ plan: OutputPlan, _ console: Console, alone: Bool
    ) throws -> Int32 {
        let summary = Waterfall(receipt: outcome.receipt, brief: outcome.brief, console: console)
        if alone {
            for line in summary.lines() { console.say(line) }
        } else {
            console.say(TerminalText.safe("\(Paths.lastComponent(plan.source.name)): \(summary.oneLine)"))
        }
        if options.stdout {
            let page = outcome.pages.first { $0.format == options.format ?? .markdown }?.content ?? ""
            StandardOutput.write(page.last?.isNewline == false ? page + "\n" : page)
            return 0
        }
        if options.json {
            StandardOutput.write(try OutputWriter.json(receipt, pretty: false) + "\n")
        } else {
            for path in plan.all { StandardOutput.line(path) }
        }
        return 0
    }
}

extension MakeCommand {
    func request(for source: ReportSource) -> Request {
        Request(source: source, settings: settings, refine: refine, maxWords: maxWords, template: template)
    }
}

/// Names a run: its time, then what tells it from another run of the same second.
enum RunID {
    static func make() -> String {
        let time = Date().formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
        return "\(time)-\(UUID().uuidString.prefix(8).lowercased())"
    }
}
