"""S3: one large object to many clients at once; small objects read and written."""
import contextlib
import os

import servers
import wire
from measure import in_turns, load
from report import Section, ratio, share

BIG_BYTES = 24_834_009
BIG_CLIENTS = 100
BIG_REQUESTS = 300
SMALL_BYTES = 4096
SMALL_OBJECTS = 500
CONNECTIONS = 16
BIG_AIM = 0.8


def make_files():
    files = os.path.join(servers.WORK, "files")
    os.makedirs(files, exist_ok=True)
    for name, size in (("big", BIG_BYTES), ("small", SMALL_BYTES)):
        with open(os.path.join(files, name), "wb") as f:
            f.write(os.urandom(size))
    return files


def contents(files, name):
    with open(os.path.join(files, name), "rb") as f:
        return f.read()


def prepare(server, files):
    wire.ask(server.port, "PUT", "/bench", headers=wire.s3_headers())
    wire.ask(server.port, "PUT", "/bench/big", contents(files, "big"), wire.s3_headers())
    load(server, small_puts(files), connections=4, requests=SMALL_OBJECTS)


def small_puts(files):
    body = contents(files, "small")
    requests = (wire.request("PUT", f"/bench/small-{i}", body, wire.s3_headers()) for i in range(SMALL_OBJECTS))
    return wire.write_file(os.path.join(servers.WORK, "requests/s3-put"), requests)


def small_gets():
    requests = (wire.request("GET", f"/bench/small-{i}", headers=wire.s3_headers()) for i in range(SMALL_OBJECTS))
    return wire.write_file(os.path.join(servers.WORK, "requests/s3-get"), requests)


def one_request(name, target):
    path = os.path.join(servers.WORK, "requests", name)
    return wire.write_file(path, [wire.request("GET", target, headers=wire.s3_headers())])


def run(rounds, seconds):
    files = make_files()
    section = Section("S3: large and small objects")
    section.note = (
        f"Large: {BIG_CLIENTS} clients read one object of {BIG_BYTES:,} bytes, {BIG_REQUESTS} times in all; the client lets the "
        "kernel drop the bytes. nginx sends the same bytes from a file with sendfile. Small: "
        f"{SMALL_OBJECTS} objects of {SMALL_BYTES:,} bytes, {CONNECTIONS} connections; brume's PUT is on disk when it is "
        "answered, moto's is not kept at all."
    )
    section.columns = ["", "requests/s", "MB/s", "mean ms", "p50 ms", "p99 ms", "server CPU µs"]
    with contextlib.ExitStack() as stack:
        running = [servers.brume(name="brume"), servers.nginx(files), servers.moto()]
        running = {s.name: stack.enter_context(s) for s in running if s is not None}
        for server in running.values():
            if server.name != "nginx":
                prepare(server, files)
        measure_big(section, running, rounds)
        measure_small(section, running, files, rounds, seconds)
    return section


def measure_big(section, running, rounds):
    ours, static = one_request("s3-big", "/bench/big"), one_request("static-big", "/big")
    cases = {}
    for name in ("brume", "nginx"):
        if name in running:
            cases[name] = lambda s=running[name], f=static if name == "nginx" else ours: load(
                s, f, BIG_BYTES, connections=BIG_CLIENTS, requests=BIG_REQUESTS)
    results = in_turns(rounds, cases)
    add_rows(section, f"GET {BIG_BYTES:,} bytes, {BIG_CLIENTS} clients", results)
    if "nginx" in results:
        part = results["brume"]["bytes_per_s"] / results["nginx"]["bytes_per_s"]
        section.aim(f"{BIG_CLIENTS} large downloads", f">= {BIG_AIM:.0%} of nginx with sendfile", f"{part:.1%}",
                    part >= BIG_AIM)


def measure_small(section, running, files, rounds, seconds):
    static = one_request("static-small", "/small")
    for what, file, least_bytes in (("GET", small_gets(), SMALL_BYTES), ("PUT", small_puts(files), 0)):
        cases = {
            name: (lambda s=s, f=static if name == "nginx" else file, least=least_bytes: load(
                s, f, least, connections=CONNECTIONS, seconds=seconds, warmup_ms=300))
            for name, s in running.items() if name != "nginx" or what == "GET"
        }
        add_rows(section, f"{what} {SMALL_BYTES:,} bytes, {CONNECTIONS} connections", in_turns(rounds, cases))


def add_rows(section, what, results):
    for name, m in results.items():
        section.rows.append([f"{what}, {name}", f"{m['rate']:,.1f}", f"{m['bytes_per_s'] / 1e6:,.0f}", f"{m['mean'] / 1e3:,.2f}",
                             f"{m['p50'] / 1e3:,.2f}", f"{m['p99'] / 1e3:,.2f}", f"{m['cpu']:,.1f}"])
    ours = results["brume"]
    for name, m in results.items():
        if name != "brume":
            section.compare(what + ": requests/s", name, share(ours["rate"], m["rate"]))
            section.compare(what + ": server CPU", name, ratio(m["cpu"], ours["cpu"], "less", "more"))
