import ArgumentParser
import BriefCore
import BriefPages

struct TemplatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Lists the built-in templates, or copies them.",
        discussion: """
            Copies are read when brief.yaml has `templates: DIR`, or when they lie in brief/templates of the \
            configuration folder. Files that are there already are left as they are.
            """)

    @Option(help: ArgumentHelp("Folder to copy them to.", valueName: "dir"))
    var copy: String?

    func validate() throws {
        if copy == "" { throw ValidationError("--copy is empty.") }
    }

    func run() async throws {
        guard let copy else {
            for name in TemplateLibrary.names { StandardOutput.line(name) }
            return
        }
        let library = TemplateLibrary()
        var kept: [String] = []
        for name in TemplateLibrary.names {
            let path = "\(copy)/\(name).mustache"
            if FileIdentity(path: path) != nil {
                kept.append(path)
                continue
            }
            try OutputFolder.create(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
            try AtomicFile(path: path, content: try library.text(named: name), secret: false).commitNew()
            StandardOutput.line(path)
        }
        for path in kept { _ = Descriptor.write("\(path) is there already and is left as it is\n", to: 2) }
    }
}
