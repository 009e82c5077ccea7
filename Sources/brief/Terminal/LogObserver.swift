import BriefCore
import BriefPages
import Logging

/// `--verbose`: what happens in a run, as log lines on standard error. Never texts, never keys.
struct LogObserver: RunObserver {
    private let logger: Logger

    init(label: String) {
        var logger = Logger(label: "brief") { _ in StreamLogHandler.standardError(label: "brief") }
        logger.logLevel = .debug
        logger[metadataKey: "report"] = "\(label)"
        self.logger = logger
    }

    func receive(_ event: RunEvent) {
        switch event {
        case .started(let context): logger.debug("run \(context.id) started")
        case .callStarted(let id, let record):
            logger.debug(
                "\(id.stage.rawValue) call, attempt \(id.attempt), \(record.model) at \(record.endpoint)")
        case .callEnded(let id, let record): logger.debug("\(id.stage.rawValue) call ended: \(words(record))")
        case .stageEnded(let timing):
            logger.debug(
                "\(timing.stage.rawValue) \(timing.outcome.rawValue), \(Figures.time(milliseconds: timing.durationMs))"
            )
        case .judged(let verdict):
            for rule in verdict.rules {
                logger.debug("rule \(rule.rule)\(rule.fired ? " fired" : ""): \(rule.because)")
            }
        default: break
        }
    }

    private func words(_ record: CallRecord) -> String {
        func at(_ name: String, _ offset: Double?) -> String? {
            offset.map { "\(name) \(Figures.time(milliseconds: $0))" }
        }
        let phases = [
            at("connected", record.connectedMs), at("sent", record.sentMs),
            at("first event", record.firstEventMs),
            at("first token", record.firstTokenMs), at("first answer token", record.firstAnswerTokenMs),
            at("complete", record.completeMs),
        ]
        return ([record.outcome.rawValue] + phases.compactMap { $0 } + [record.error].compactMap { $0 })
            .joined(separator: ", ")
    }
}
