import ArgumentParser
import BriefCore
import BriefMarkdown
import Glibc

@main
enum Main {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        Descriptor.fillStandard()
        do {
            var command = try BriefCommand.parseAsRoot()
            Interruption.watch()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            end(0)
        } catch {
            leave(error)
        }
    }

    /// A result that did not arrive is no success.
    private static func end(_ code: Int32) -> Never {
        guard code == 0, let problem = StandardOutput.problem else { exit(code) }
        _ = Descriptor.write(problem.words + "\n", to: STDERR_FILENO)
        exit(problem.exitCode)
    }

    /// The one place where an error becomes words and an exit code.
    private static func leave(_ error: any Error) -> Never {
        if let code = error as? ExitCode { end(code.rawValue) }
        if let problem = error as? Problem {
            _ = Descriptor.write(problem.words + "\n", to: STDERR_FILENO)
            exit(problem.exitCode)
        }
        let text = BriefCommand.fullMessage(for: error)
        if BriefCommand.exitCode(for: error) == .success {
            StandardOutput.write(text + "\n")
            end(0)
        }
        _ = Descriptor.write(TerminalText.safe(text, keepingLines: true) + "\n", to: STDERR_FILENO)
        exit(2)
    }
}

extension Problem {
    /// `brief: report.txt is empty.` and, on the next line, what to do.
    var words: String {
        let sentence = message.last.map { ".!?…".contains($0) } == true ? message : message + "."
        let first = "brief: " + TerminalText.safe(sentence)
        return hint.map { "\(first)\n       \(TerminalText.safe($0))" } ?? first
    }

    /// As docs/exit-codes.md lists them.
    var exitCode: Int32 {
        switch kind {
        case .badReport, .badOutput, .other: 1
        case .usage: 2
        case .noModel: 3
        case .overBudget: 4
        case .timedOut: 124
        case .interrupted: 130
        }
    }
}
