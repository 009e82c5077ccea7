#!/usr/bin/env python3
"""A model server that answers at once, or after a fixed time: server.py PORT-FILE [SECONDS].

Loopback only. It writes its port into PORT-FILE and the moment of each first token into PORT-FILE.first."""
import asyncio, json, sys, time

seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
DRAFT = "# Checkout failed for 43 minutes\n\n## Key points\n\n" + "".join(
    f"- Point {i}: {i * 310} orders were lost in region {i}, and the sentence goes on for a while.\n" for i in range(1, 9))
REFINED = "# Checkout failed for 43 minutes and lost orders\n\n## Key points\n\n- Orders were lost.\n\n## Next steps\n\n- Renew.\n"
STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def chunk(text):
    data = text.encode()
    return b"%x\r\n%s\r\n" % (len(data), data)


def events(text, usage):
    # Asked for throughput, one chunk: what is measured is brief, not this server.
    words = [text] if seconds else text.split(" ")
    pieces = [{"choices": [{"delta": {"content": w + (" " if i < len(words) - 1 else "")}, "finish_reason": None}]}
              for i, w in enumerate(words)]
    pieces += [{"choices": [{"delta": {}, "finish_reason": "stop"}]}, {"choices": [], "usage": usage}]
    return ["data: " + json.dumps(p) + "\n\n" for p in pieces] + ["data: [DONE]\n\n"]


async def answer(request, writer):
    text = REFINED if request["model"] == "large" else DRAFT
    usage = {"prompt_tokens": sum(len(m["content"]) for m in request["messages"]) // 4, "completion_tokens": len(text) // 4}
    if seconds:
        await asyncio.sleep(seconds)
    if not request.get("stream"):
        body = json.dumps({"choices": [{"message": {"content": text}, "finish_reason": "stop"}], "usage": usage}).encode()
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body))
        return
    lines = events(text, usage)
    if request["model"] == "slow":                           # the first token alone, then the rest
        with open(sys.argv[1] + ".first", "w") as first:
            first.write(str(time.monotonic()))
        writer.write(STREAM + chunk(lines[0]))
        await writer.drain()
        await asyncio.sleep(0.3)
        writer.write(chunk("".join(lines[1:])) + b"0\r\n\r\n")
    else:
        writer.write(STREAM + chunk("".join(lines)) + b"0\r\n\r\n")


async def serve(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            length = int(next(line.split(":")[1] for line in head.split("\r\n") if line.startswith("content-length:")))
            await answer(json.loads(await reader.readexactly(length)), writer)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):   # a client that went away, or was killed
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=256)
    with open(sys.argv[1], "w") as file:
        file.write(str(server.sockets[0].getsockname()[1]))
    await server.serve_forever()


asyncio.run(main())
