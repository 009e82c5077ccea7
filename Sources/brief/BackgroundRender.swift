import BriefCore

/// Renders behind whatever is on its way to a model: of many reports, the next call goes out before the last page is
/// made.
///
/// The task is not awaited, for that would raise it to the priority of the run; its answer comes by a continuation.
struct BackgroundRender<Render: RenderStage>: RenderStage {
    let stage: Render

    func run(_ task: RenderTask, in context: RunContext) async throws -> [Page] {
        try await withCheckedThrowingContinuation { continuation in
            Task.detached(priority: .utility) {
                do {
                    continuation.resume(returning: try await stage.run(task, in: context))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }
}
