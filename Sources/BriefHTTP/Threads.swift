#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

private final class ThreadBody {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

#if canImport(Darwin)
    private typealias ThreadID = pthread_t?
    private typealias ThreadArgument = UnsafeMutableRawPointer
    private let noThread: ThreadID = nil
#else
    private typealias ThreadID = pthread_t
    private typealias ThreadArgument = UnsafeMutableRawPointer?
    private let noThread = ThreadID()
#endif

/// Starts a detached thread for C that blocks: the threads of Swift's pool must never wait.
///
/// - Returns: false when the system would not.
package func startThread(_ run: @escaping @Sendable () -> Void) -> Bool {
    var thread = noThread
    let body = Unmanaged.passRetained(ThreadBody(run))
    let code = pthread_create(
        &thread, nil,
        { (argument: ThreadArgument) -> UnsafeMutableRawPointer? in
            blockBrokenPipe()
            let raw: UnsafeMutableRawPointer? = argument
            if let raw { Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().run() }
            return nil
        }, body.toOpaque())
    guard code == 0 else {
        body.release()
        return false
    }
    #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
    #else
        pthread_detach(thread)
    #endif
    return true
}

/// OpenSSL writes without the flag that keeps a closed connection from raising a signal, which would end the
/// process.
private func blockBrokenPipe() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(CInt(SIG_BLOCK), &signals, nil)
}
