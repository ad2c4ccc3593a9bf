"""Many items: what a table of millions costs, in latency, memory and bytes on disk, beside one of a thousand items."""
import datetime
import os
import random
import sys
import time

import dynamodb_requests as requests
import report
import servers
import wire
from measure import in_turns, load
from report import share
from signing import Signer

FEW = 1000
HOT = 10_000  # items that are asked for again and again
KEYS = 20_000  # different GetItem requests
ROUND = 2000  # BatchWriteItem requests made and sent at a time
WARMUP_MS = 1000
SETTLE_SECONDS = 120
CONNECTIONS = (1, 64)
AIM = 1.2
NOTE = """Written by `bench/dynamodb --many`, {date}; {machine}, shared with other work. Tables of brume with its defaults (block cache
128 MiB), filled by BatchWriteItem of 25; then GetItem of keys by chance, in turns, {rounds} rounds. *hot*: of {hot:,} items of the
large table, as most programs read; *all*: of all its items, so that nearly each read finds its block in no cache of brume's.
Payloads are text that hardly compresses. Disk is `db/` when compaction has settled, log included."""


def gets(name, size, numbers):
    """Signed GetItem requests for these items."""
    signer = Signer("dynamodb")
    made = (requests.request("GetItem", requests.get(i, size), signer) for i in numbers)
    return wire.write_file(os.path.join(servers.WORK, f"requests/many-{name}"), made)


def fill(server, size, count):
    """Items per second."""
    signer, path = Signer("dynamodb"), os.path.join(servers.WORK, "requests/many-fill")
    requests.create_table(server.port, size, signer)
    spent = 0
    for first in range(0, count // requests.BATCH, ROUND):
        numbers = range(first, min(first + ROUND, count // requests.BATCH))
        made = (requests.request("BatchWriteItem", requests.batch(i, size), signer) for i in numbers)
        wire.write_file(path, made)
        began = time.monotonic()
        load(server, path, connections=32, requests=len(numbers))
        spent += time.monotonic() - began
        if sys.stderr.isatty():
            print(f"\r{numbers.stop * requests.BATCH:,} items of {size} bytes", end="", file=sys.stderr, flush=True)
    os.remove(path)
    return count / spent


def disk_bytes(server):
    """Of db/, when it no longer changes."""
    def now():
        where = os.path.join(server.directory, "data/db")
        found = 0
        for name in os.listdir(where):
            try:
                found += os.stat(os.path.join(where, name)).st_blocks * 512
            except FileNotFoundError:
                pass
        return found

    last, end = -1, time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < end and last != (last := now()):
        time.sleep(5)
    return last


def measure(few, many, size, count, a):
    """One row for each number of connections."""
    chance = random.Random(2)
    files = {
        "few": (few, gets("few", size, [chance.randrange(FEW) for _ in range(KEYS)])),
        "hot": (many, gets("hot", size, [chance.randrange(HOT) * (count // HOT) for _ in range(KEYS)])),
        "all": (many, gets("all", size, [chance.randrange(count) for _ in range(KEYS)])),
    }
    for connections in CONNECTIONS:
        cases = {name: (lambda s=server, f=file: load(s, f, connections=connections, seconds=a.seconds, warmup_ms=WARMUP_MS))
                 for name, (server, file) in files.items()}
        results = in_turns(a.rounds, cases)
        for name in ("hot", "all"):
            yield [f"{count:,} x {size} B, {name}", connections, *(f"{results[n][m]:,.0f}" for n in ("few", name) for m in ("p50", "p99")),
                   share(results[name]["p50"], results["few"]["p50"]), f"{results[name]['cpu']:,.1f}",
                   "yes" if results[name]["p50"] <= AIM * results["few"]["p50"] else "**no**"]


def run(a):
    latencies, sizes = [], []
    for size in a.sizes:
        with servers.brume(name="few") as few, servers.brume(name="many") as many:
            fill(few, size, FEW)
            rate = fill(many, size, a.many)
            filled = many.memory("VmHWM")
            disk = disk_bytes(many)
            latencies += measure(few, many, size, a.many, a)
            sizes.append([f"{a.many:,} x {size} B", f"{rate:,.0f}", f"{filled:,.0f} MiB", f"{many.memory('VmHWM'):,.0f} MiB",
                          f"{disk / a.many:,.1f}", f"{disk / a.many - size:+,.1f}"])
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    return "\n\n".join([
        "## DynamoDB: many items", NOTE.format(date=date, machine=report.machine(), rounds=a.rounds, hot=HOT),
        report.markdown_table(["table", "items written/s", "most memory, filled", "and read", "bytes on disk per item", "beside its size"],
                              sizes),
        report.markdown_table(["GetItem", "connections", "p50 µs, a thousand", "p99", "p50 µs, many", "p99", "p50 beside",
                               "CPU µs", "within 20 %"], latencies)]) + "\n"
