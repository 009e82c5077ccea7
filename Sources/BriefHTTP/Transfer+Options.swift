internal import CCurl

extension Transfer {
    /// The options of every exchange; each is named in libcurl's manual.
    func configure(_ target: RequestTarget) throws(HTTPFailure) {
        try easy.attach(Unmanaged.passUnretained(self).toOpaque())
        try easy.set(.url, request.url)
        try easy.set(.protocols, "http,https")
        try easy.set(.noSignal, 1)
        try easy.set(.quickExit, 1)
        try easy.set(.noDelay, 1)
        try easy.set(.verifyPeer, 1)
        try easy.set(.verifyHost, 2)
        try easy.set(.suppressProxyHeaders, 1)
        try easy.set(.httpVersion, Int(CURL_HTTP_VERSION_2TLS))
        try easy.set(.acceptEncoding, "")
        try easy.set(.userAgent, "brief")
        try easy.set(.connectMilliseconds, max(1, request.limits.connect.wholeMilliseconds))
        if let file = target.certificates { try easy.set(.certificates, file) }
        if !target.mayBeProxied { try easy.set(.proxy, "") }
        if request.method == .post {
            try easy.set(.post, 1)
            try easy.set(.postSize, request.body.count)
        } else if request.redirects > 0 {
            try easy.set(.followRedirects, 1)
            try easy.set(.maxRedirects, request.redirects)
            try easy.set(.redirectProtocols, "http,https")
        }
    }
}
