internal import CCurl

/// The multi handle. `@unchecked Sendable`: `curl_multi_wakeup` is the one call that libcurl allows from any
/// thread, and the only one made outside the loop's thread.
struct MultiHandle: @unchecked Sendable {
    private let pointer: UnsafeMutableRawPointer

    init() throws(HTTPFailure) {
        // Safe to repeat and thread-safe in every libcurl since 7.84; the first call loads TLS.
        guard curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK, let pointer = curl_multi_init() else {
            throw HTTPFailure(.other, "libcurl could not be started")
        }
        self.pointer = pointer
        // Idle connections that are kept; the default grows with the handles in use and drops them with
        // those.
        _ = curl_shim_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, 64)
    }

    func wake() { _ = curl_multi_wakeup(pointer) }

    func add(_ transfer: Transfer) throws(HTTPFailure) {
        let code = curl_multi_add_handle(pointer, transfer.handle)
        guard code == CURLM_OK else { throw HTTPFailure(.other, String(cString: curl_multi_strerror(code))) }
    }

    /// Also where the handle was never added, or is done.
    func remove(_ transfer: Transfer) { _ = curl_multi_remove_handle(pointer, transfer.handle) }

    func perform() {
        var running: CInt = 0
        _ = curl_multi_perform(pointer, &running)
    }

    /// The next transfer that came to its end, and how.
    func nextEnd() -> (id: Int, code: CURLcode)? {
        var left: CInt = 0
        while let message = curl_multi_info_read(pointer, &left) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            var user: UnsafePointer<CChar>?
            let easy = message.pointee.easy_handle
            guard curl_shim_get_string(easy, CURLINFO_PRIVATE, &user) == CURLE_OK, let user else { continue }
            let transfer = Unmanaged<Transfer>.fromOpaque(UnsafeRawPointer(user)).takeUnretainedValue()
            return (transfer.id, curl_shim_result(message))
        }
        return nil
    }

    /// Until something happens on a socket, somebody wakes the handle, libcurl has a timer of its own, or
    /// `deadline`.
    func sleep(until deadline: ContinuousClock.Instant?) {
        let longest = Duration.seconds(600)
        let pause = deadline.map { min(max(.zero, $0 - .now), longest) } ?? longest
        _ = curl_multi_poll(pointer, nil, 0, CInt(pause.wholeMilliseconds), nil)
    }

    func close() { _ = curl_multi_cleanup(pointer) }
}
