internal import CCurl

/// An option of a transfer with the type of value that libcurl takes for it, so that a wrong one does not
/// compile.
struct CurlOption<Value> {
    let code: CURLoption
}

extension CurlOption<Int> {
    static var noSignal: Self { Self(code: CURLOPT_NOSIGNAL) }
    static var quickExit: Self { Self(code: CURLOPT_QUICK_EXIT) }
    static var connectMilliseconds: Self { Self(code: CURLOPT_CONNECTTIMEOUT_MS) }
    static var followRedirects: Self { Self(code: CURLOPT_FOLLOWLOCATION) }
    static var maxRedirects: Self { Self(code: CURLOPT_MAXREDIRS) }
    static var post: Self { Self(code: CURLOPT_POST) }
    static var get: Self { Self(code: CURLOPT_HTTPGET) }
    static var httpVersion: Self { Self(code: CURLOPT_HTTP_VERSION) }
    static var noDelay: Self { Self(code: CURLOPT_TCP_NODELAY) }
    static var verifyPeer: Self { Self(code: CURLOPT_SSL_VERIFYPEER) }
    static var verifyHost: Self { Self(code: CURLOPT_SSL_VERIFYHOST) }
    static var suppressProxyHeaders: Self { Self(code: CURLOPT_SUPPRESS_CONNECT_HEADERS) }
    static var postSize: Self { Self(code: CURLOPT_POSTFIELDSIZE_LARGE) }
}

extension CurlOption<String> {
    static var url: Self { Self(code: CURLOPT_URL) }
    static var protocols: Self { Self(code: CURLOPT_PROTOCOLS_STR) }
    static var redirectProtocols: Self { Self(code: CURLOPT_REDIR_PROTOCOLS_STR) }
    static var acceptEncoding: Self { Self(code: CURLOPT_ACCEPT_ENCODING) }
    static var proxy: Self { Self(code: CURLOPT_PROXY) }
    static var certificates: Self { Self(code: CURLOPT_CAINFO) }
    static var userAgent: Self { Self(code: CURLOPT_USERAGENT) }
}

/// Owner of one easy handle, of its header list and of its error buffer, which must outlive it.
struct EasyHandle: ~Copyable {
    let pointer: UnsafeMutableRawPointer
    private let errors: UnsafeMutablePointer<CChar>
    private let headers: UnsafeMutablePointer<curl_slist>?

    private init(pointer: UnsafeMutableRawPointer, headers: UnsafeMutablePointer<curl_slist>?) {
        self.pointer = pointer
        self.headers = headers
        errors = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errors.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        _ = curl_shim_set_pointer(pointer, CURLOPT_ERRORBUFFER, errors)
        _ = curl_shim_set_pointer(pointer, CURLOPT_HTTPHEADER, headers)
    }

    /// - Parameter headers: lines without line ends.
    static func make(headers lines: [String]) throws(HTTPFailure) -> EasyHandle {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = curl_slist_append(list, line) else {
                curl_slist_free_all(list)
                throw HTTPFailure(.other, "libcurl has no memory left")
            }
            list = longer
        }
        guard let pointer = curl_easy_init() else {
            curl_slist_free_all(list)
            throw HTTPFailure(.other, "libcurl has no memory left")
        }
        return EasyHandle(pointer: pointer, headers: list)
    }

    deinit {
        curl_easy_cleanup(pointer)
        curl_slist_free_all(headers)
        errors.deallocate()
    }

    func set(_ option: CurlOption<Int>, _ value: Int) throws(HTTPFailure) {
        // Options above this number take an offset of 64 bits, which is not a `long` everywhere.
        if option.code.rawValue >= UInt32(CURLOPTTYPE_OFF_T) {
            try check(curl_shim_set_offset(pointer, option.code, curl_off_t(value)))
        } else {
            try check(curl_shim_set_long(pointer, option.code, value))
        }
    }

    func set(_ option: CurlOption<String>, _ value: String) throws(HTTPFailure) {
        try check(curl_shim_set_string(pointer, option.code, value))
    }

    /// Lets the callbacks find `user`, which must outlive the handle's use.
    func attach(_ user: UnsafeMutableRawPointer) throws(HTTPFailure) {
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_READDATA, CURLOPT_SEEKDATA, CURLOPT_PREREQDATA,
            CURLOPT_OPENSOCKETDATA, CURLOPT_PRIVATE,
        ] {
            try check(curl_shim_set_pointer(pointer, option, user))
        }
        try check(curl_shim_set_transfer(pointer, CURLOPT_WRITEFUNCTION, receiveBody))
        try check(curl_shim_set_transfer(pointer, CURLOPT_HEADERFUNCTION, receiveHeader))
        try check(curl_shim_set_transfer(pointer, CURLOPT_READFUNCTION, giveBody))
        try check(curl_shim_set_seek(pointer, rewindBody))
        try check(curl_shim_set_prereq(pointer, beforeRequest))
        try check(curl_shim_set_opensocket(pointer, openSocket))
    }

    /// What went wrong, in libcurl's words: the error buffer where it was filled, else the code's own text.
    func explain(_ code: CURLcode) -> String {
        let detail = String(cString: errors)
        return detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
    }

    /// Connections that this transfer opened; 0 when it reused one.
    var openedConnections: Int {
        var count = 0
        return curl_shim_get_long(pointer, CURLINFO_NUM_CONNECTS, &count) == CURLE_OK ? count : 0
    }

    private func check(_ code: CURLcode) throws(HTTPFailure) {
        guard code == CURLE_OK else { throw HTTPFailure(.badRequest, explain(code)) }
    }
}
