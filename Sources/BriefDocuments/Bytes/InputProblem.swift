package import BriefCore

/// The sentences for input that cannot be a report. One place, so that they read alike.
package enum InputProblem {
    package static func missing(_ name: String) -> Problem {
        let hint =
            if name.contains("\u{FFFD}") {
                "A name that is not UTF-8 cannot be given here: rename the file, or pipe it in (brief make - < …)."
            } else if name.contains("://") {
                "Of addresses, only http and https can be read."
            } else {
                "Check the path."
            }
        return Problem(.badReport, "\(name): there is no such file.", hint: hint)
    }

    package static func unreadable(_ name: String, _ reason: String) -> Problem {
        Problem(
            .badReport, "\(name): cannot be read (\(reason)).", hint: "Check the file and its permissions.")
    }

    package static func notAFile(_ name: String, _ what: String) -> Problem {
        Problem(
            .badReport, "\(name): is \(what), not a report.",
            hint: what == "a directory"
                ? "Name the files in it, for example \(name)/*.md." : "Name a regular file.")
    }

    package static func empty(_ name: String) -> Problem {
        Problem(.badReport, "\(name): is empty.", hint: "A report needs at least a sentence of text.")
    }

    /// There are bytes, but nothing that a person could read.
    package static func wordless(_ name: String) -> Problem {
        Problem(.badReport, "\(name): holds no text.", hint: "A report needs at least a sentence of text.")
    }

    package static func tooLarge(_ name: String, size: Int?, limit: Int) -> Problem {
        let size = size.map { "is \(readable($0)), over" } ?? "is over"
        return Problem(
            .badReport, "\(name): \(size) the limit of \(readable(limit)).",
            hint: "Raise limits.report_bytes in the configuration, or cut the report.")
    }

    package static func binary(_ name: String, _ what: String, hint: String? = nil) -> Problem {
        Problem(
            .badReport, "\(name): looks like \(what); brief reads text, Markdown and HTML so far.",
            hint: hint ?? "Export the report as text, Markdown or HTML.")
    }

    package static let terminal = Problem(
        .usage, "Standard input is a terminal, and there is no report on it.",
        hint: "Pipe a report in (brief make - < report.txt) or name a file.")

    /// `64 MB`, `1.5 KB`, `900 bytes`: powers of 1,000, at most one decimal, rounded down.
    static func readable(_ bytes: Int) -> String {
        var (unit, divisor) = ("bytes", 1)
        for (name, size) in [("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000)] where bytes >= size {
            (unit, divisor) = (name, size)
        }
        let tenths = divisor == 1 ? 0 : bytes / (divisor / 10) % 10
        return tenths == 0 ? "\(bytes / divisor) \(unit)" : "\(bytes / divisor).\(tenths) \(unit)"
    }
}
