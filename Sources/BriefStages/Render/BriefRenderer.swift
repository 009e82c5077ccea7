package import BriefCore
package import BriefPages

/// Renders the brief that was kept, with the templates that the request names.
package struct BriefRenderer: RenderStage {
    private let renderer: PageRenderer

    package init(renderer: PageRenderer = PageRenderer()) { self.renderer = renderer }

    package func run(_ task: RenderTask, in context: RunContext) async throws -> [Page] {
        try renderer.pages(for: task, template: context.request.template)
    }
}
