#!/usr/bin/env python3
"""Fills a ledger with invented runs and calls, from a fixed seed: ledger.py FILE CALLS [DAYS]

FILE must be an empty ledger that `brief` made: its schema is the program's own. The last run began an hour before
the fixed end, so that the same call gives the same file on every day."""
import json, random, sqlite3, sys

path, calls, days = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 365
END = 1_795_000_000_000  # 18 November 2026, in UTC milliseconds
pick = random.Random(11)
TEAMS = ["Growth", "Platform", "Payments", "Research", "Support", None]
REASONS = ["length", "priority", "topics", "thin", "truncation"]
database = sqlite3.connect(path)
columns = {t: [row[1] for row in database.execute(f"PRAGMA table_info({t})")] for t in ("runs", "calls")}


def insert(table, rows):
    names = list(rows[0])
    assert set(names) <= set(columns[table]), set(names) - set(columns[table])
    database.executemany(f"INSERT INTO {table} ({','.join(names)}) VALUES ({','.join('?' * len(names))})",
                         [tuple(r.values()) for r in rows])


def call(run, stage, at, prompt, completion):
    first, rate = pick.uniform(80, 900), pick.uniform(20, 90)
    price = (30, 140) if stage == "draft" else (150, 600)   # nano-dollars a token
    complete = first + completion / rate * 1000
    unpriced = pick.random() < 0.002
    return {"run_id": run, "started_ms": at, "stage": stage, "pass": 1, "attempt": 1,
            "model": "small" if stage == "draft" else "large", "endpoint": "http://127.0.0.1:8000/v1", "outcome": "ok",
            "streamed": 1, "cold": 0, "reused": 0, "prepare_ms": 0.2, "connected_ms": 0.4, "sent_ms": 0.6,
            "first_event_ms": first - 1, "first_token_ms": first, "first_answer_token_ms": first,
            "complete_ms": complete, "prompt_tokens": prompt, "completion_tokens": completion, "usage_source": "server",
            "finish_reason": "stop", "cost_nano": None if unpriced else prompt * price[0] + completion * price[1],
            "cost_state": "unpriced" if unpriced else "priced", "watts": 40.0 if stage == "draft" else None}


made, number, runs, rows = 0, 0, [], []
count = int(calls / 1.6)
while made < calls:
    at = END - 3_600_000 - int((count - number) / count * days * 86_400_000)
    run = f"{number:012d}-{pick.getrandbits(32):08x}"
    refined = pick.random() < 0.6 and calls - made > 1
    prompt = int(pick.lognormvariate(8, 0.6))
    mine = [call(run, "draft", at + 15, prompt, pick.randint(120, 600))]
    if refined:
        mine.append(call(run, "refine", at + 9_000, prompt + 400, pick.randint(150, 500)))
    times = {c["stage"]: c["complete_ms"] + 1 for c in mine}
    reasons = pick.sample(REASONS, pick.randint(1, 2)) if refined else []
    total = 14 + sum(times.values())
    runs.append({"id": run, "started_ms": at, "ended_ms": at + int(total), "report_words": prompt, "language": "en",
                 "team": pick.choice(TEAMS), "priority": pick.choice(["low", "normal", "normal", "high"]),
                 "confidential": 0, "template": "brief", "draft_by": "model", "draft_model": "small",
                 "refine_model": "large", "verdict": "refine" if refined else "accept", "reasons": json.dumps(reasons),
                 "status": "refined" if refined else "drafted", "ingest_ms": pick.uniform(1, 12),
                 "draft_ms": times["draft"], "gate_ms": 0.3, "refine_ms": times.get("refine", 0.0), "render_ms": 1.5,
                 "total_ms": total})
    rows += mine
    made += len(mine)
    number += 1
    if len(rows) > 50_000 or made >= calls:
        insert("runs", runs)
        insert("calls", rows)
        runs, rows = [], []
database.commit()
database.execute("ANALYZE")
database.commit()
print(f"{number} runs, {made} calls")
