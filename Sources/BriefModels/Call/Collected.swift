internal import BriefHTTP

/// What came of one attempt so far.
struct Collected: Sendable {
    var status: Int?
    var head: HTTPHead?
    var connectedAt: Duration?
    var sentAt: Duration?
    var firstEventAt: Duration?
    var firstTokenAt: Duration?
    var firstAnswerTokenAt: Duration?
    var lastTokenAt: Duration?
    var answer = ""
    var reasoning = ""
    var finish: String?
    var usage: ServerUsage?
    var model: String?
    /// As it came, not fit to be shown.
    var rawModel: String?
    var logprobSum = 0.0
    var logprobCount = 0
    var isOllama = false
    /// An error inside a 200.
    var complaint: ServerComplaint?
    /// Why the rest was not read.
    var flaw: String?
    /// The body of a failed request, or of an answer that is none.
    var rest: [UInt8] = []
}
