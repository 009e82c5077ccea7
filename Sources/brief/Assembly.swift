import BriefCore
import BriefHTTP
import BriefModels
import BriefPages
import BriefStages
import BriefText

/// The one place that knows every concrete type: puts a pipeline together from flags, environment and configuration.
struct Assembly {
    let pipeline: Pipeline
    let choice: ModelChoice
    let draftModels: [any ChatModel]
    let refiner: (any ChatModel)?
    let books: Bookkeeping?
    let prompts: PromptWriter
    /// How long one call may take.
    let longestCall: Duration

    /// - Parameter console: where a ledger that cannot be used is said; `nil`: nothing is recorded or spent.
    init(options: MakeCommand, environment: [String: String], console: Console? = nil) throws(Problem) {
        let loader = ConfigurationLoader(environment: environment)
        let configuration = try loader.load(named: options.config)
        choice = try ModelResolver(
            configuration: configuration, environment: environment, flags: options.models
        ).resolve()

        let models = ModelFactory(configuration: configuration, environment: environment)
        let books = console.map {
            Bookkeeping(
                configuration: configuration, options: options, environment: environment, console: $0)
        }
        self.books = books
        func model(_ settings: ModelSettings) -> any ChatModel {
            let model = models.model(settings)
            return books?.guarding(model, settings) ?? model
        }
        draftModels = choice.draft.map(model)
        refiner = choice.refine.map(model)

        if let folder = configuration.templates, !OutputFolder.exists(folder) {
            throw Problem(
                .usage, "templates: there is no folder \(folder)",
                hint: "`brief templates --copy DIR` makes one from the built-in templates")
        }
        let library = TemplateLibrary(
            overrides: configuration.templates
                ?? ConfigurationLoader.userDirectory(environment).map { $0 + "/templates" })
        guard library.has("\(options.template).md"), library.has("\(options.template).html") else {
            throw Problem(
                .usage, "there is no template called \(options.template)",
                hint: "`brief templates --copy DIR` writes the built-in ones to start from")
        }
        let prompts = PromptWriter { name, values in
            try library.render(named: "prompts/\(name)", context: values)
        }

        self.prompts = prompts
        longestCall = configuration.timeouts.total
        let refining = refiner.map { ModelRefiner(model: $0, prompts: prompts) }
        pipeline = Pipeline(
            ingest: ReportReader(
                defaults: configuration.report, trustFrontMatter: configuration.trustFrontMatter,
                limitBytes: configuration.limits.reportBytes,
                fetch: { [fetch = ReportFetch(transport: models.transport)] in
                    try await fetch.page(at: $0, limit: $1)
                }),
            draft: Self.drafter(
                draftModels, choice: choice, prompts: prompts, noFallback: options.noFallback),
            gate: RuleGate(settings: configuration.gate, budget: Self.reading(refining, refiner)) {
                [refiner] in
                await refiner?.leavesMachine()
            },
            refine: refining ?? NoRefiner(),
            render: BackgroundRender(
                stage: BriefRenderer(
                    renderer: PageRenderer(
                        templates: library, kind: { BriefHeadings.kind(ofHeading: $0).map { "\($0)" } },
                        sentences: { text, _ in Sentences.split(text) }))),
            version: Version.number, refinePrice: choice.refine?.price)
    }

    /// How a refinement stands to the budget: its question is built as the refiner would build it.
    private static func reading(_ refiner: ModelRefiner?, _ model: (any ChatModel)?) -> RefinementReading {
        { task, context in
            guard let refiner, let model = model as? ThriftyModel, model.hasBudget,
                let request = try? await refiner.request(for: task, in: context).request
            else { return nil }
            return await model.reading(of: request, in: context)
        }
    }

    private static func drafter(
        _ models: [any ChatModel], choice: ModelChoice, prompts: PromptWriter, noFallback: Bool
    ) -> any DraftStage {
        // `--no-fallback` without any model to ask is a run that cannot do what was asked; extraction that was asked for is.
        if models.isEmpty, !noFallback || choice.extractionWanted {
            return ExtractiveDrafter(reason: choice.extractiveReason)
        }
        return ModelDrafter(
            models: models, prompts: prompts,
            lastResort: noFallback ? .fail : .extract { ExtractiveDrafter(reason: $0, fellBack: true) })
    }

    var notices: [String] { choice.notices }

    /// Extraction takes the cores there are; a local server seldom serves more than a few at a time, and Foundry
    /// Local one.
    var defaultJobs: Int {
        choice.draft.contains { $0.location == .foundry } ? 1 : 4
    }
}

/// Makes models that share one transport, and so one pool of connections.
struct ModelFactory {
    let transport = CurlTransport()
    private let foundry: FoundryService
    private let configuration: Configuration

    init(configuration: Configuration, environment: [String: String]) {
        self.configuration = configuration
        foundry = FoundryService(transport: transport, environment: environment)
    }

    func model(_ settings: ModelSettings) -> any ChatModel {
        let times = configuration.timeouts
        return OpenAIChatModel(
            settings, transport: transport, foundry: foundry,
            timeouts: Timeouts(
                connect: times.connect, firstEvent: times.firstEvent, silence: times.silence,
                total: times.total),
            retry: RetryPolicy(attempts: configuration.retry.attempts, ceiling: configuration.retry.ceiling),
            limits: CallLimits(
                lineBytes: configuration.limits.lineBytes, answerBytes: configuration.limits.answerBytes),
            countTokens: TokenEstimate.tokens)
    }
}
