#!/usr/bin/env python3
"""A model server that answers at once, or after a fixed time: server.py PORT-FILE [SECONDS].

Loopback only. It writes its port into PORT-FILE and the moment of each first token into PORT-FILE.first."""
import http.server, json, sys, threading, time

seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
DRAFT = "# Checkout failed for 43 minutes\n\n## Key points\n\n" + "".join(
    f"- Point {i}: {i * 310} orders were lost in region {i}, and the sentence goes on for a while.\n" for i in range(1, 9))
REFINED = "# Checkout failed for 43 minutes and lost orders\n\n## Key points\n\n- Orders were lost.\n\n## Next steps\n\n- Renew.\n"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 0

    def log_message(self, *args):
        pass

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        text = REFINED if request["model"] == "large" else DRAFT
        prompt = sum(len(m["content"]) for m in request["messages"]) // 4
        if seconds:
            time.sleep(seconds)
        usage = {"prompt_tokens": prompt, "completion_tokens": len(text) // 4}
        if not request.get("stream"):
            body = json.dumps({"choices": [{"message": {"content": text}, "finish_reason": "stop"}], "usage": usage}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        # Asked for throughput, few chunks: what is measured is brief, not this server's threads.
        words = [text] if seconds else text.split(" ")
        pieces = [{"choices": [{"delta": {"content": w + (" " if i < len(words) - 1 else "")}, "finish_reason": None}]}
                  for i, w in enumerate(words)]
        pieces += [{"choices": [{"delta": {}, "finish_reason": "stop"}]}, {"choices": [], "usage": usage}]
        events = ["data: " + json.dumps(p) + "\n\n" for p in pieces] + ["data: [DONE]\n\n"]
        if request["model"] == "slow":                       # the first token alone, then the rest
            with open(sys.argv[1] + ".first", "w") as first:
                first.write(str(time.monotonic()))
            self.send(events[0])
            time.sleep(0.3)
            events = events[1:]
        self.send("".join(events))
        self.wfile.write(b"0\r\n\r\n")

    def send(self, text):
        data = text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, request, client_address):         # clients that were measured and killed
        pass


server = Server(("127.0.0.1", 0), Handler)
with open(sys.argv[1], "w") as file:
    file.write(str(server.server_address[1]))
server.serve_forever()
