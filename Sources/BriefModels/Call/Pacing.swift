/// Chance and pauses of the retries; tests put their own in.
package struct Pacing: Sendable {
    /// 0 ..< 1.
    package let chance: @Sendable () -> Double
    /// Throws when the task is cancelled.
    package let pause: @Sendable (Duration) async throws -> Void

    package init(
        chance: @escaping @Sendable () -> Double = { .random(in: 0..<1) },
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.chance = chance
        self.pause = pause
    }
}
