import BriefCore
import BriefModels
import BriefTesting
import Synchronization
import Testing

@Suite struct ChatModelContractTests {
    @Test func theModelPassesTheContractOfModels() async throws {
        let kept = Mutex<[CallHarness]>([])
        try await checkChatModelContract { text, slow in
            let left = Gate()
            let reply: ServerReply =
                if let text, let slow {
                    .events([.text(ChatReply.said(text)), .reached(slow), .silence(left)])
                } else if let text {
                    ChatReply.stream(text.map { String($0) })
                } else {
                    .text("down", status: 503)
                }
            let harness = try CallHarness([reply])
            kept.withLock { $0.append(harness) }
            return harness.model
        }
    }
}
