"""DynamoDB: GetItem and durable PutItem of 1 KB items, at 1 and at 64 connections."""
import contextlib
import os
import time

import servers
import wire
from measure import in_turns, load
from report import Section, ratio, share

TABLE = "bench"
ITEMS = 2000
CONNECTIONS = (1, 64)
CEILING_AIM = 0.5
ALONE = {"nginx": "nginx, static file", "disk alone": "disk alone, append and fdatasync"}


def item(i):
    """1 KB as DynamoDB counts it: names and values."""
    key = f"item-{i:08}"
    return {"pk": {"S": key}, "name": {"S": f"number {i}"}, "count": {"N": str(i)}, "payload": {"S": "x" * 976}}


def prepare(server):
    wire.ask_dynamodb(server.port, "CreateTable", {
        "TableName": TABLE, "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
    })
    for _ in range(200):
        table = wire.ask_dynamodb(server.port, "DescribeTable", {"TableName": TABLE})["Table"]
        if table["TableStatus"] == "ACTIVE":
            break
        time.sleep(0.05)
    load(server, puts(), connections=8, requests=ITEMS)


def puts():
    requests = (wire.dynamodb("PutItem", {"TableName": TABLE, "Item": item(i)}) for i in range(ITEMS))
    return wire.write_file(os.path.join(servers.WORK, "requests/put-item"), requests)


def gets():
    keys = ({"pk": item(i)["pk"]} for i in range(ITEMS))
    requests = (wire.dynamodb("GetItem", {"TableName": TABLE, "Key": key}) for key in keys)
    return wire.write_file(os.path.join(servers.WORK, "requests/get-item"), requests)


def static_file():
    """What nginx answers: 1 KB, to the same number of request bytes."""
    files = os.path.join(servers.WORK, "files")
    os.makedirs(files, exist_ok=True)
    with open(os.path.join(files, "1k"), "wb") as f:
        f.write(b"x" * 1024)
    request = wire.request("GET", "/1k", headers=wire.dynamodb_headers("GetItem"))
    return files, wire.write_file(os.path.join(servers.WORK, "requests/static"), [request])


def disk_alone(seconds):
    """Appends of 1 KB, each made durable, by one process: what the disk gives to who waits for it."""
    times, path, data = [], os.path.join(servers.WORK, "appends"), b"x" * 1024
    fd = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        began = time.perf_counter()
        os.write(fd, data)
        os.fdatasync(fd)
        times.append((time.perf_counter() - began) * 1e6)
    os.close(fd)
    os.remove(path)
    times.sort()
    return {"rate": len(times) / seconds, "p50": times[len(times) // 2], "p99": times[len(times) * 99 // 100], "cpu": 0}


def run(rounds, seconds):
    files, static = static_file()
    section = Section("DynamoDB: GetItem and durable PutItem, 1 KB items")
    section.note = (
        f"{ITEMS} items, read or overwritten one after another. brume's PutItem is on disk when it is answered (fsync, shared by "
        "the writers of the same moment); --memory keeps nothing. dynalite writes to its files without waiting for the disk, "
        "DynamoDB Local commits to SQLite, moto keeps Python objects. nginx answers a static file of 1 KB: no parsing of JSON, no "
        "store, the ceiling for a server of one request at a time over loopback. CPU is user and system time of the server's "
        "processes for each request: the figure that noise from outside disturbs least."
    )
    section.columns = ["", "connections", "requests/s", "p50 µs", "p99 µs", "server CPU µs"]
    with contextlib.ExitStack() as stack:
        running = [servers.brume(name="brume"), servers.brume("--loops", "1", name="brume --loops 1"),
                   servers.brume(memory=True, name="brume --memory"), servers.nginx(files),
                   servers.dynalite(), servers.dynamodb_local(), servers.moto()]
        running = {s.name: stack.enter_context(s) for s in running if s is not None}
        for server in running.values():
            if server.name != "nginx":
                prepare(server)
        measure_all(section, running, static, rounds, seconds)
    return section


def measure_all(section, running, static, rounds, seconds):
    for operation, file, least_bytes in (("GetItem", gets(), 1024), ("PutItem", puts(), 0)):
        for connections in CONNECTIONS:
            def once(server, file=static, connections=connections, least_bytes=least_bytes):
                return load(server, file, least_bytes, connections=connections, seconds=seconds, warmup_ms=300)

            cases = {name: (lambda s=s, f=static if name == "nginx" else file: once(s, f))
                     for name, s in running.items() if name != "nginx" or operation == "GetItem"}
            if operation == "PutItem" and connections == 1:
                cases["disk alone"] = lambda: disk_alone(seconds)
            add_rows(section, operation, connections, in_turns(rounds, cases))


def add_rows(section, operation, connections, results):
    for name, m in results.items():
        what = ALONE.get(name, f"{operation}, {name}")
        section.rows.append([what, connections, f"{m['rate']:,.0f}", f"{m['p50']:,.0f}", f"{m['p99']:,.0f}",
                             f"{m['cpu']:,.1f}"])
    ours = results["brume"]
    what = f"{operation}, {connections} connection{'s' if connections > 1 else ''}"
    for name, m in results.items():
        if not name.startswith("brume"):
            section.compare(what + ": requests/s", name, share(ours["rate"], m["rate"]))
            if m["cpu"] > 0:
                section.compare(what + ": server CPU", name, ratio(m["cpu"], ours["cpu"], "less", "more"))
    if "nginx" in results:
        part = ours["rate"] / results["nginx"]["rate"]
        section.aim(what, f">= {CEILING_AIM:.0%} of nginx's static file", f"{part:.1%}", part >= CEILING_AIM)
