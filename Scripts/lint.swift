// Holds the sources against the house rules that no compiler knows:
//   - a file imports only what the table below allows its target, and the manifest agrees with the table;
//   - no stage's folder names a type that another stage's folder declares;
//   - no file is longer than 300 lines.
// Run from the project's root: swift Scripts/lint.swift

import Foundation

/// The table of docs/architecture.md: which of our targets a target may import.
let allowed: [String: Set<String>] = [
    "BriefCore": [],
    "BriefText": [],
    "BriefMarkdown": ["CCmark"],
    "BriefHTTP": ["CCurl"],
    "BriefModels": ["BriefCore", "BriefHTTP"],
    "BriefDocuments": ["BriefCore", "BriefText", "BriefMarkdown", "BriefHTTP", "CXML", "CCrypto"],
    "BriefPages": ["BriefCore", "BriefMarkdown"],
    "BriefStages": ["BriefCore", "BriefText", "BriefMarkdown", "BriefDocuments", "BriefPages"],
    "brief": [
        "BriefCore", "BriefText", "BriefMarkdown", "BriefHTTP", "BriefModels", "BriefDocuments", "BriefPages",
        "BriefStages", "BriefLedger",
    ],
    "BriefLedger": ["BriefCore"],
    "BriefTesting": ["BriefCore", "BriefHTTP"],
]
let libraries = Set(["CCurl", "CCmark", "CXML", "CCrypto"])
let ours = Set(allowed.keys).union(libraries)
var problems: [String] = []

func swiftFiles(in folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
}

func lines(of file: String) -> [Substring] {
    ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(
        separator: "\n", omittingEmptySubsequences: false)
}

/// The module of an import line, however it is qualified.
func importedModule(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
    guard
        words[..<place].allSatisfy({
            ["package", "public", "internal", "private"].contains($0) || $0.hasPrefix("@")
        })
    else { return nil }
    return String(words[place + 1].prefix { $0 != "." })
}

/// Names of the types that a file declares at its outermost level.
func declaredTypes(_ file: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor"]
    let modifiers: Set<Substring> = ["package", "public", "internal", "final", "indirect"]
    return lines(of: file).compactMap { line in
        let words = line.split(separator: " ")
        guard !line.hasPrefix(" "), let kind = words.firstIndex(where: { kinds.contains($0) }),
            kind + 1 < words.count,
            words[..<kind].allSatisfy({ modifiers.contains($0) })
        else { return nil }
        return String(words[kind + 1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
}

for (target, may) in allowed {
    for file in swiftFiles(in: "Sources/\(target)") {
        let text = lines(of: file)
        if text.count > 300 { problems.append("\(file): \(text.count) lines; one idea a file, at most 300") }
        for (index, line) in text.enumerated() {
            guard let module = importedModule(line), ours.contains(module), !may.contains(module) else {
                continue
            }
            problems.append("\(file):\(index + 1): \(target) may not import \(module)")
        }
    }
}

// The manifest says the same as the table.
struct Manifest: Decodable {
    struct Target: Decodable {
        struct Dependency: Decodable {
            let byName: [String?]?
        }
        let name: String
        let type: String
        let dependencies: [Dependency]
    }
    let targets: [Target]
}
let dump = Process()
dump.executableURL = URL(fileURLWithPath: "/usr/bin/env")
dump.arguments = ["swift", "package", "dump-package"]
let pipe = Pipe()
dump.standardOutput = pipe
try dump.run()
let json = pipe.fileHandleForReading.readDataToEndOfFile()
dump.waitUntilExit()
for target in try JSONDecoder().decode(Manifest.self, from: json).targets where target.type != "system" {
    let names = target.dependencies.compactMap { $0.byName?.first ?? nil }
    guard target.type != "test" else { continue }
    guard let may = allowed[target.name] else {
        problems.append("Package.swift: \(target.name) is not in the table of Scripts/lint.swift")
        continue
    }
    for name in names where ours.contains(name) && !may.contains(name) {
        problems.append("Package.swift: \(target.name) may not depend on \(name)")
    }
}

// Stages do not know each other.
let stages = ["Ingest", "Draft", "Gate", "Refine", "Render"]
let owners = Dictionary(
    stages.flatMap { stage in
        swiftFiles(in: "Sources/BriefStages/\(stage)").flatMap(declaredTypes).map { ($0, stage) }
    }, uniquingKeysWith: { first, _ in first })
for stage in stages {
    for file in swiftFiles(in: "Sources/BriefStages/\(stage)") {
        for (index, line) in lines(of: file).enumerated() {
            let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
            for word in code.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
                guard let owner = owners[String(word)], owner != stage else { continue }
                problems.append("\(file):\(index + 1): \(stage) names \(word), which belongs to \(owner)")
            }
        }
    }
}

for problem in problems.sorted() { print(problem) }
if !problems.isEmpty { exit(1) }
