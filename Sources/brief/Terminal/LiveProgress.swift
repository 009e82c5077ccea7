import BriefCore
import BriefMarkdown
import BriefPages
import Synchronization

/// Progress on a terminal: a live line for the stage at work, a finished line when it ends.
///
/// The first token is shown the moment it arrives; after it the line is redrawn at most every 40 ms.
final class LiveProgress: RunObserver {
    private let console: Console
    private let state: Mutex<State>
    private static let pause = Duration.milliseconds(40)

    private struct State {
        var story = RunStory()
        var stage: StageName?
        var started = ContinuousClock.now
        var drawn = ContinuousClock.now
        var model: String?
        var part: Int?
        var phase = ""
        var answer = ""
        var pieces = 0
        var thinking = false
        var frame = 0
    }

    init(console: Console) {
        self.console = console
        state = Mutex(State())
    }

    func receive(_ event: RunEvent) {
        state.withLock { state in
            state.story.receive(event)
            switch event {
            case .started: draw(&state)
            case .stageStarted(let stage):
                state.stage = stage
                state.started = .now
                state.model = nil
                draw(&state)
            case .stageEnded(let timing):
                state.stage = nil
                console.showLive("")
                if timing.reason != "not reached" { say(state.story.line(for: timing), timing) }
            case .callStarted(_, let record):
                state.model = record.model
                state.part = record.part
                state.phase = "connecting"
                state.answer = ""
                state.pieces = 0
                state.thinking = false
                draw(&state)
            case .callProgressed(_, let progress): progressed(progress, &state)
            case .retrying(_, let model, let pause, let because):
                say(
                    "\(model): \(because); trying again in \(Figures.time(milliseconds: pause.milliseconds))",
                    nil)
            case .noticed(let text): say("note: \(text)", nil)
            default: break
            }
        }
    }

    /// Moves the spinner and the clock on; called a few times a second while a run is on.
    func tick() {
        state.withLock { state in
            guard state.stage != nil else { return }
            state.frame += 1
            draw(&state)
        }
    }

    private func progressed(_ progress: CallProgress, _ state: inout State) {
        switch progress {
        case .connected: state.phase = "sending"
        case .sent: state.phase = "waiting for the first token"
        case .thought:
            state.thinking = true
            state.pieces += 1
            state.phase = "thinking"
        case .said(let text):
            let first = state.answer.isEmpty
            state.answer = String((state.answer + text).suffix(400))
            state.pieces += 1
            if !first, ContinuousClock.now - state.drawn < Self.pause { return }
        }
        draw(&state)
    }

    private func say(_ text: String, _ timing: StageTiming?) {
        let plain = TerminalText.safe(text)
        switch timing?.outcome {
        case .failed: console.say(console.style(plain, .bad))
        case .fellBack: console.say(console.style(plain, .warning))
        case .skipped: console.say(console.style(plain, .dim))
        default: console.say(plain)
        }
    }

    private func draw(_ state: inout State) {
        guard let stage = state.stage else { return }
        state.drawn = .now
        let frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
        var line = "\(stage.rawValue.padded(to: 7)) \(frames[state.frame % frames.count]) "
        line += Figures.time(milliseconds: (ContinuousClock.now - state.started).milliseconds).padded(to: 8)
        if let model = state.model {
            line += " \(model)\(state.part.map { " part \($0)" } ?? "")"
            line +=
                state.answer.isEmpty
                ? "  \(state.phase)" : "  \(tail(of: state.answer, room: console.width - line.count - 4))"
        }
        let plain = String(TerminalText.safe(line).prefix(max(20, console.width - 1)))
        console.showLive(console.style(plain, .accent))
    }

    /// The end of the answer on one line; wide characters take two columns, so half the room is taken for safe.
    private func tail(of answer: String, room: Int) -> String {
        let flat = String(answer.map { $0.isNewline ? " " : $0 })
        let wide = flat.unicodeScalars.contains { $0.value >= 0x1100 }
        return String(flat.suffix(max(10, wide ? room / 2 : room)))
    }
}
