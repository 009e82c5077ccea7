#!/usr/bin/env python3
"""Speed and size of brief as ratios to named peers, all measured in one run: measure.py BINARY WORKFOLDER"""
import json, os, pty, resource, select, shutil, statistics, subprocess, sys, time

binary, work = os.path.abspath(sys.argv[1]), sys.argv[2]
here = os.path.dirname(os.path.abspath(__file__))
devnull = subprocess.DEVNULL


def cpu(argv, runs=15, **keywords):
    """Median CPU milliseconds (user and system, children included) and the largest peak in MB."""
    times, peak = [], 0
    for _ in range(runs):
        process = subprocess.Popen(argv, stdout=devnull, stderr=devnull, stdin=devnull, **keywords)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{argv[:4]} ended with {process.returncode}")
        times.append(1000 * (usage.ru_utime + usage.ru_stime))
        peak = max(peak, usage.ru_maxrss / 1024)
    return statistics.median(times), peak


def server(seconds=0.0):
    port = f"{work}/port-{seconds}"
    process = subprocess.Popen([sys.executable, f"{here}/server.py", port, str(seconds)], stdout=devnull)
    while not (os.path.exists(port) and open(port).read()):
        time.sleep(0.02)
    return process, f"http://127.0.0.1:{open(port).read()}/v1", port


def configure(url, draft="small"):
    path = f"{work}/brief.yaml"
    with open(path, "w") as file:
        file.write(f"models:\n  {draft}: {{ url: '{url}', context: 16384 }}\n"
                   f"  large: {{ url: '{url}', context: 16384 }}\ndraft: {draft}\nrefine: large\n")
    return path


def row(what, value, goal, note=""):
    print(f"{what:<58} {value:>14}   goal {goal:<10} {note}")


def prose(size):
    """English-like prose from a fixed seed: sentences of 6 to 24 words, paragraphs of 3 to 7 sentences."""
    import random
    pick = random.Random(7)
    stock = [chr(97 + i % 26) + w for i, w in enumerate(
        "ales arket ustomers rew ate ervice eam uarter osts evenue lan isk ear eport rowth emand rice upply ite ffer".split())]
    stock += "the of and to in for with on by from at was is that a it this more less than".split() * 3
    out, length = [], 0
    while length < size:
        sentences = []
        for _ in range(pick.randint(3, 7)):
            words = [pick.choice(stock) for _ in range(pick.randint(6, 24))]
            sentences.append(" ".join(words).capitalize() + f" {pick.randint(1, 999)}.")
        paragraph = " ".join(sentences)
        out.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(out)[:size]


environment = {"PATH": os.environ["PATH"], "HOME": work, "XDG_CONFIG_HOME": work}
report = f"{work}/report.txt"
with open(report, "w") as file:
    file.write(prose(6000))
children = []
try:
    # Start-up.
    row("brief --help, CPU", f"{cpu([binary, '--help'])[0]:.1f} ms", "20 ms")
    row("brief --version, CPU", f"{cpu([binary, '--version'])[0]:.1f} ms", "20 ms")

    # Two calls.
    process, url, port = server()
    children.append(process)
    config = configure(url)
    own, _ = cpu([binary, "make", report, "-o", f"{work}/out", "--config", config], env=environment)
    if shutil.which("jq") and shutil.which("cmark") and shutil.which("curl"):
        os.makedirs(f"{work}/peer", exist_ok=True)
        peer, _ = cpu([f"{here}/peer.sh", report, url, f"{work}/peer"], env=environment)
        row("brief make, two calls, CPU / curl+jq+cmark script", f"{own / peer:.2f}", "0.50", f"{own:.0f} ms / {peer:.0f} ms")
    else:
        print("curl, jq or cmark is missing: no ratio to the shell script (apt-get install curl jq cmark)")
    if shutil.which("llm"):
        peer, _ = cpu(["llm", "--version"], runs=5)
        row("brief make, CPU / start of the Python tool llm", f"{own / peer:.2f}", "", f"{own:.0f} ms / {peer:.0f} ms")

    # First token: what a terminal shows against what curl -N prints, each from the server's own clock.
    def first(argv, needle):
        times = []
        for _ in range(9):
            master, slave = pty.openpty()
            process = subprocess.Popen(argv, stdin=slave, stdout=slave, stderr=slave, env={**environment, "TERM": "xterm"})
            os.close(slave)
            seen = b""
            while needle not in seen and select.select([master], [], [], 10)[0]:
                seen += os.read(master, 65536)
            now = time.monotonic()
            times.append(1000 * (now - float(open(port + ".first").read())))
            process.kill()
            process.wait()
            os.close(master)
        return statistics.median(times)

    config = configure(url, draft="slow")
    terminal = first([binary, "make", report, "--stdout", "--refine", "never", "--config", config], b"slow  #")
    body = json.dumps({"model": "slow", "stream": True, "messages": [{"role": "user", "content": "x"}]})
    plain = first(["curl", "-sN", "-d", body, f"{url}/chat/completions"], b'"content"')
    row("first token on the terminal, behind curl -N", f"{terminal - plain:+.2f} ms", "2 ms", f"{terminal:.2f} ms / {plain:.2f} ms")

    # The extractive drafter.
    sizes = {"tiny": 2_000, "1 MB": 1_000_000, "10 MB": 10_000_000}
    costs = {}
    for name, size in sizes.items():
        path = f"{work}/prose-{size}.txt"
        with open(path, "w") as file:
            file.write(prose(size))
        costs[name] = cpu([binary, "make", path, "--stdout", "--draft-model", "extractive"], runs=7, env=environment)
    one, ten = (costs[n][0] - costs["tiny"][0] for n in ("1 MB", "10 MB"))
    row("extractive, 1 MB of prose, CPU beyond start-up", f"{one:.0f} ms", "50 ms", f"start-up {costs['tiny'][0]:.0f} ms")
    row("extractive, 10 MB / 1 MB", f"{ten / one:.1f}", "12")
    row("extractive, 10 MB, peak memory / text", f"{costs['10 MB'][1] / 10:.1f}", "6")

    # A ledger of a million calls, and one make that opens it.
    big = f"{work}/ledger.sqlite"
    subprocess.run([binary, "make", report, "-o", f"{work}/first", "--draft-model", "extractive", "--ledger", big, "--quiet"],
                   stdout=devnull, check=True, env=environment)
    subprocess.run([sys.executable, f"{here}/ledger.py", big, "1000000"], stdout=devnull, check=True)
    PLAIN = """SELECT date(started_ms / 1000, 'unixepoch', 'localtime') AS day, stage, count(*), sum(cost_nano), sum(prompt_tokens),
        sum(completion_tokens), sum(complete_ms - first_token_ms), sum(watts * complete_ms) FROM calls GROUP BY 1, 2;
        SELECT date(started_ms / 1000, 'unixepoch', 'localtime') AS day, status, count(*), sum(total_ms) FROM runs GROUP BY 1, 2;"""
    own, peak = cpu([binary, "cost", "--by", "day", "--ledger", big], runs=5, env=environment)
    if shutil.which("sqlite3"):
        plain, _ = cpu(["sqlite3", big, PLAIN], runs=5, env=environment)
        row("cost --by day, 1,000,000 calls, CPU / plain sqlite3", f"{own / plain:.2f}", "1.0", f"{own:.0f} ms / {plain:.0f} ms (without percentiles), {peak:.0f} MB")
    else:
        row("cost --by day, 1,000,000 calls, CPU", f"{own:.0f} ms", "700 ms", "sqlite3 is missing: no ratio")
    recent, _ = cpu([binary, "cost", "--by", "day", "--since", "2026-10-19", "--ledger", big], runs=5, env=environment)
    row("cost --since (30 of 365 days) --by day, CPU", f"{recent:.0f} ms", "100 ms")
    with_book, _ = cpu([binary, "make", report, "--stdout", "--fresh", "--draft-model", "extractive", "--ledger", big], env=environment)
    off = f"{work}/off.yaml"
    with open(off, "w") as file:
        file.write("ledger: off\n")
    without, _ = cpu([binary, "make", report, "--stdout", "--fresh", "--draft-model", "extractive", "--config", off], env=environment)
    row("one make with that ledger, CPU beyond ledger: off", f"{with_book - without:+.1f} ms", "5 ms", f"{with_book:.1f} ms / {without:.1f} ms")

    # Throughput.
    process, url, _ = server(0.2)
    children.append(process)
    config = configure(url)
    reports = []
    for number in range(100):
        path = f"{work}/many/report-{number}.txt"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(prose(3000))
        reports.append(path)
    started = time.monotonic()
    subprocess.run([binary, "make", *reports, "-o", f"{work}/many-out", "--jobs", "16", "--refine", "never", "--quiet",
                    "--config", config], stdout=devnull, check=True, env=environment)
    took = time.monotonic() - started
    ideal = -(-100 // 16) * 0.2
    row("100 reports, --jobs 16, 200 ms a call, share of the ideal", f"{100 * ideal / took:.1f} %", "97 %", f"{took:.2f} s / {ideal:.2f} s")
finally:
    for child in children:
        child.terminate()
