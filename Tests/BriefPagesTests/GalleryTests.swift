import BriefCore
import BriefPages
import FoundationEssentials
import Testing

@Suite struct GalleryTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["BRIEF_GALLERY"] != nil))
    func pagesAreWrittenForLookingAt() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["BRIEF_GALLERY"])
        for (name, task) in PageGallery.tasks {
            for page in try PageRenderer().pages(for: task) {
                let path = "\(folder)/\(name).\(page.format.rawValue)"
                #expect(FileManager.default.createFile(atPath: path, contents: Data(page.content.utf8)))
            }
        }
    }
}
