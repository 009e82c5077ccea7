import BriefCore
import BriefMarkdown
import BriefPages
import Synchronization

/// Progress in plain lines, one a stage: off a terminal, and where several reports run side by side.
final class PlainProgress: RunObserver {
    private let console: Console
    /// What stands before each line: the report's name where there are several.
    private let label: String
    private let story: Mutex<RunStory>

    init(console: Console, label: String) {
        self.console = console
        self.label = label
        story = Mutex(RunStory())
    }

    func receive(_ event: RunEvent) {
        let line: String? = story.withLock { story in
            story.receive(event)
            switch event {
            case .stageEnded(let timing) where timing.reason != "not reached": return story.line(for: timing)
            case .noticed(let text): return "note: \(text)"
            case .retrying(_, let model, let pause, let because):
                return
                    "\(model): \(because); trying again in \(Figures.time(milliseconds: pause.milliseconds))"
            default: return nil
            }
        }
        if let line { console.say(TerminalText.safe(label + line)) }
    }
}
