import BriefCore
import BriefPages
import Foundation
import Testing

/// The pages as a browser sees them.
@Suite(.serialized) struct ChromiumTests {
    @Test func pagesPrintOnOneSheetFitAPhoneAndLoadNothing() throws {
        guard let browser = Browser.find() else {
            print("skipped: chromium is not installed, the pages were not looked at")
            return
        }
        for (name, task) in PageGallery.tasks {
            let html = try PageRenderer().pages(for: task)[1].content
            if name != "edges" {
                #expect(try browser.sheets(of: html, paper: "A4") == 1, "\(name) on A4")
            }
            for (width, seen) in try browser.look(at: html, widths: [360, 390, 768, 1180]) {
                #expect(seen.overflow <= 0, "\(name) at \(width) pixels")
                #expect(seen.requests == 0, "\(name)")
            }
        }
        #expect(PageFixtures.longBrief.split(separator: " ").count >= 290)
        let long = try PageRenderer().pages(for: PageFixtures.longExtracted)[1].content
        #expect(try browser.sheets(of: long, paper: "letter") == 1)
    }
}

/// A headless Chromium that is started anew for each look.
struct Browser {
    let path: String

    static func find() -> Browser? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        for folder in folders {
            for name in ["chromium", "chromium-browser", "google-chrome"] {
                let path = "\(folder)/\(name)"
                if FileManager.default.isExecutableFile(atPath: path) { return Browser(path: path) }
            }
        }
        return nil
    }

    /// How many sheets of paper a page takes.
    func sheets(of html: String, paper: String) throws -> Int {
        let folder = try scratch(["page.html": html.replacing("size: auto", with: "size: \(paper)")])
        defer { try? FileManager.default.removeItem(at: folder) }
        let pdf = folder.appending(path: "page.pdf")
        _ = try run(
            [
                "--no-pdf-header-footer", "--print-to-pdf=\(pdf.path)",
                folder.appending(path: "page.html").path,
            ], in: folder)
        let text = String(decoding: try Data(contentsOf: pdf), as: UTF8.self)
        return text.ranges(of: "/Type /Page\n").count
    }

    /// How far a page is wider than each window, and how many files it asked for beside itself.
    func look(at html: String, widths: [Int]) throws -> [Int: (overflow: Int, requests: Int)] {
        let frames = widths.map {
            "<iframe src=\"page.html\" style=\"border:0;width:\($0)px;height:900px\"></iframe>"
        }
        let frame = """
            <!DOCTYPE html>\(frames.joined())<script>
            onload = () => {
              document.body.textContent = [...document.querySelectorAll("iframe")].map((frame) => {
                const root = frame.contentDocument.documentElement;
                const requests = frame.contentWindow.performance.getEntriesByType("resource").length;
                return `width=${root.clientWidth} overflow=${root.scrollWidth - root.clientWidth} requests=${requests};`;
              }).join("\\n");
            };
            </script>
            """
        let folder = try scratch(["page.html": html, "frame.html": frame])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "frame.html").path
        let dom = try run(
            ["--allow-file-access-from-files", "--dump-dom", "--window-size=1400,1000", file], in: folder)
        var seen: [Int: (overflow: Int, requests: Int)] = [:]
        for match in dom.matches(of: #/width=(\d+) overflow=(-?\d+) requests=(\d+);/#) {
            seen[Int(match.1) ?? 0] = (Int(match.2) ?? -1, Int(match.3) ?? -1)
        }
        #expect(Set(seen.keys) == Set(widths), "\(dom.suffix(500))")
        return seen
    }

    private func scratch(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "brief-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return folder
    }

    private func run(_ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--user-data-dir=\(folder.path)/profile",
            ]
            + arguments.map { $0.hasPrefix("/") ? "file://\($0)" : $0 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
