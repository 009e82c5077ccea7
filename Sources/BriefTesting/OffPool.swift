internal import BriefHTTP

/// Runs what blocks on a thread of its own: the few threads of Swift's pool belong to all tests together.
package func offPool<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { answer in
        let isRunning = startThread { answer.resume(with: Result { try work() }) }
        if !isRunning { answer.resume(throwing: BrokenContract(description: "no thread could be started")) }
    }
}
