"""The matrix of bench/dynamodb: every server is up, each cell is measured in turns, and the tables are made of medians."""
import contextlib
import datetime
import json
import os
import sys
import time

import dynamodb_requests as requests
import report
import servers
import wire
from measure import in_turns, load, rocks_alone
from report import ratio, share
from signing import Signer

WARMUP_MS = 200
CENTRE = {"size": 1024, "connections": 64}  # without --whole only this row and column of sizes and connections
# At more connections DynamoDB Local's writes take minutes; moto's answers are the same few hundred a second everywhere.
SLOW = {"DynamoDB Local": lambda cell: cell.connections > CENTRE["connections"],
        "moto": lambda cell: cell.size != CENTRE["size"] or cell.connections != CENTRE["connections"]}
AIMS = {"nginx": 0.7, "rocks": 0.5, "DynamoDB Local": 20, "p99 µs": 10_000}
NOTE = """Written by `bench/dynamodb`, {date}; {machine}. The machine was shared with other builds and tests meanwhile: **ratios
of one row count, absolute figures do not**. {rounds} rounds of {seconds} s in turns, medians. Requests are signed (Signature Version
4, made beforehand) and so parsed by all; *enforce* is `brume serve --iam enforce`, which also verifies them. brume, RocksDB, DynamoDB
Local and dynoxide keep writes on disk; *--memory*, dynalite (no sync) and moto do not. *rocks* is RocksDB alone: one thread for each
connection, synced puts of the same size (`bench/rocks.c`). *nginx* is a static file with as many bytes as the answer's body, asked
for with as many bytes as the request has."""


def start_all(wanted):
    """name -> server, for those that are installed and wanted."""
    starters = {
        "brume": lambda: servers.brume(name="brume"),
        "enforce": lambda: servers.brume("--iam", "enforce", name="enforce"),
        "--memory": lambda: servers.brume(memory=True, name="--memory"),
        "nginx": lambda: servers.nginx(os.path.join(servers.WORK, "files")),
        "dynoxide": servers.dynoxide, "dynalite": servers.dynalite, "DynamoDB Local": servers.dynamodb_local,
        "moto": servers.moto,
    }
    for name, start in starters.items():
        server = start() if wanted is None or name in wanted else None
        if server is not None:
            yield name, server


def signer_of(server):
    """The root key's where signatures are verified; any other will do elsewhere."""
    if server.name != "enforce":
        return Signer("dynamodb")
    with open(os.path.join(server.directory, "data/root-key.json")) as f:
        key = json.load(f)
    return Signer("dynamodb", key["AccessKeyId"], key["SecretAccessKey"])


def fill(server, sizes):
    signer = signer_of(server)
    puts = next(o for o in requests.OPERATIONS if o.target == "BatchWriteItem")
    for size in sizes:
        requests.create_table(server.port, size, signer)
        time.sleep(0.5)  # tables of the peers are not at once active
        load(server, puts.requests(size, signer), connections=4, requests=requests.items_of(size) // requests.BATCH)


class Cell:
    """One operation, with items of one size, from one number of connections."""

    def __init__(self, operation, size, connections, arguments):
        self.operation, self.size, self.connections, self.arguments = operation, size, connections, arguments
        self.results = {}

    def name(self):
        return [self.operation.name, f"{self.size:,} B", f"{self.connections:,}"]

    def cases(self, running):
        for name, server in running.items():
            if name == "nginx" and self.operation.target == "GetItem":
                yield name, lambda s=server: self.ceiling(s)
            elif name != "nginx" and not (name in SLOW and SLOW[name](self)):
                yield name, lambda s=server: self.once(s)
        if self.operation.target == "PutItem" and wants(self.arguments, "rocks"):
            yield "rocks", lambda: rocks_alone(self.connections, self.size, requests.items_of(self.size), WARMUP_MS,
                                               self.arguments.seconds * 1000)

    def once(self, server):
        return self.load(server, self.operation.requests(self.size, signer_of(server)))

    def ceiling(self, nginx):
        """The same numbers of bytes in both directions, without anything in between."""
        body = {"Item": requests.item(7, self.size)}
        name = f"get-item-{self.size}"
        with open(os.path.join(servers.WORK, "files", name), "wb") as f:
            f.write(json.dumps(body, separators=(",", ":")).encode())
        model = requests.request("GetItem", requests.get(7, self.size), Signer("dynamodb"))
        bare = wire.request("GET", f"/{name}", headers={"X-Pad": ""})
        padded = wire.request("GET", f"/{name}", headers={"X-Pad": "x" * (len(model) - len(bare))})
        return self.load(nginx, wire.write_file(os.path.join(servers.WORK, f"requests/static-{self.size}"), [padded]))

    def load(self, server, file):
        try:
            return load(server, file, connections=self.connections, seconds=self.arguments.seconds, warmup_ms=WARMUP_MS)
        except RuntimeError as e:  # a peer that cannot do it, or a disk that stood still
            print(f"{' '.join(self.name())}: {e}", file=sys.stderr)
            return {"rate": 0, "p50": 0, "p99": 0, "cpu": 0}

    def measure(self, running):
        self.results = in_turns(self.arguments.rounds, dict(self.cases(running)))

    def values(self, metric, names, digits=0):
        cells = (self.results.get(name, {}).get(metric, 0) for name in names)
        return [f"{v:,.{digits}f}" if v else "–" for v in cells]


def wants(arguments, name):
    return arguments.servers is None or name in arguments.servers


def cells(a):
    for operation in requests.OPERATIONS:
        if a.operations is not None and operation.target not in a.operations:
            continue
        for size in a.sizes:
            for connections in a.connections:
                central = size == CENTRE["size"] or connections == CENTRE["connections"]
                if a.whole or central or len(a.sizes) == 1 or len(a.connections) == 1:
                    yield Cell(operation, size, connections, a)


def aims(measured):
    """What was set as a goal beside what was reached, for each cell that it is about."""
    for cell in measured:
        ours = cell.results.get("brume")
        if ours is None:
            continue
        where = ", ".join(cell.name()[:2]) + f", {cell.connections:,} connections"
        for peer, words in (("nginx", "of nginx's rate"), ("rocks", "of RocksDB alone")):
            if peer in cell.results:
                part = ours["rate"] / cell.results[peer]["rate"]
                yield [where, f">= {AIMS[peer]:.0%} {words}", share(ours["rate"], cell.results[peer]["rate"]), part >= AIMS[peer]]
        slow = cell.results.get("DynamoDB Local", {}).get("rate", 0)
        if slow:
            times = ours["rate"] / slow
            yield [where, f">= {AIMS['DynamoDB Local']} x DynamoDB Local", f"{times:,.1f} x", times >= AIMS["DynamoDB Local"]]
        if cell.connections == CENTRE["connections"] and cell.size <= CENTRE["size"]:
            yield [where, "p99 < 10 ms", f"{ours['p99'] / 1000:,.1f} ms", ours["p99"] < AIMS["p99 µs"]]


def beside(measured, names):
    """How many times the peers' rate, and how much less processor time for each request."""
    for cell in measured:
        ours, row = cell.results.get("brume"), []
        for name in names:
            m = cell.results.get(name)
            if ours is None or m is None or m["rate"] == 0:
                row.append("–")
            elif m["cpu"] > 0:
                row.append(f"{share(ours['rate'], m['rate'])}; CPU {ratio(m['cpu'], ours['cpu'], 'less', 'more')}")
            else:
                row.append(share(ours["rate"], m["rate"]))
        yield [*cell.name(), *row]


def tables(measured, a):
    names = list(dict.fromkeys(name for cell in measured for name in cell.results))
    head = ["operation", "item", "connections"]
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    parts = ["## DynamoDB: the whole matrix", NOTE.format(date=date, machine=report.machine(), rounds=a.rounds, seconds=a.seconds)]
    for title, metric, digits in (("Requests per second", "rate", 0), ("Latency, p50 in µs", "p50", 0), ("Latency, p99 in µs", "p99", 0),
                                  ("Processor time of the server for each request, user and system, in µs", "cpu", 1)):
        rows = [[*cell.name(), *cell.values(metric, names, digits)] for cell in measured]
        parts.append(f"**{title}**\n\n" + report.markdown_table([*head, *names], rows))
    peers = [n for n in names if n != "brume"]
    parts.append("**brume beside each: share of its rate, and processor time for a request**\n\n" +
                 report.markdown_table([*head, *peers], beside(measured, peers)))
    reached = [[*row[:3], "yes" if row[3] else "**no**"] for row in aims(measured)]
    parts.append("**Aims**\n\n" + report.markdown_table(["what", "aim", "now", "reached"], reached))
    return "\n\n".join(parts) + "\n"


def run(a):
    os.makedirs(os.path.join(servers.WORK, "files"), exist_ok=True)
    measured = list(cells(a))
    with contextlib.ExitStack() as stack:
        running = {name: stack.enter_context(server) for name, server in start_all(a.servers)}
        for name, server in running.items():
            if name != "nginx":
                print(f"filling {name} …", file=sys.stderr, flush=True)
                fill(server, a.sizes)
        for cell in measured:
            print("measuring " + " ".join(cell.name()) + " …", file=sys.stderr, flush=True)
            cell.measure(running)
    return tables(measured, a)
