#!/usr/bin/env python3
"""Compare brume's DynamoDB with a model, operation by operation.

    run.py [--operations N] [--seed N] [--processes N] [--no-shrink] [--brume PROGRAM]
    run.py --self-test
    run.py --replay FILE

Every process has its own tables and its own model. Half of them ask a server that keeps its data on
disk, the others one that keeps it in memory. At the first difference the operations that led to it
are made as few and as small as possible, printed as requests with both answers, and the run ends
with 1; what is printed can be run again with --replay.
"""
import argparse
import json
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from checker import Difference, Session  # noqa: E402
from connection import Positions  # noqa: E402
from generator import Generator  # noqa: E402
from render import render  # noqa: E402
from shrink import shrink  # noqa: E402
import mutants  # noqa: E402
from brume import Brume  # noqa: E402

REPORT_EVERY = 500


def operations(seed, number, session, prefix):
    """The endless sequence of one process; what comes next depends on the model."""
    generator = Generator(random.Random(f"{seed}/{number}"), session.model, prefix)
    while True:
        yield generator.next()


# ---- making differences smaller ----

class Shrinker:
    """Runs lists of operations on fresh tables."""

    def __init__(self, port, prefix):
        self.port, self.prefix = port, prefix
        self.positions = Positions(port, "shrink-")
        self.attempts = 0
        self.kind = self.difference = None

    def fails(self, ops):
        self.attempts += 1
        try:
            session = Session(self.port, self.positions, self.prefix,
                              suffix=f".{self.attempts}")
            for op in ops:
                session.run(op)
        except Difference as difference:
            self.kind = self.kind or difference.kind()
            if difference.kind() != self.kind:
                return False
            self.difference = difference
            return True
        except (ConnectionError, RuntimeError):
            raise
        except Exception:  # not an operation any more
            return False
        return False


def flat(op):
    """The operations that one stands for."""
    return op["ops"] if op["op"] == "Sequence" else [op]


def state_as_operations(before):
    """Puts that make the items that there were."""
    return [{"op": "PutItem", "TableName": name, "Item": item}
            for name, items in before.items() for item in items]


def all_operations(port, job, count):
    """What the process did until then, once more."""
    seed, number, prefix = job
    session = Session(port, Positions(port, "again-"), prefix, suffix=".again")
    source, ops = operations(seed, number, session, prefix), []
    for _ in range(count):
        op = next(source)
        ops += flat(op)
        try:
            session.run(op)
        except Difference:
            break
    return ops


def smallest(server, job, found):
    """Operations that show the difference, and the difference."""
    shrinker = Shrinker(server.port, job[2])
    ops = found["state"] + flat(found["op"])
    if not shrinker.fails(ops):
        ops = all_operations(server.port, job, found["count"])
        if not shrinker.fails(ops):
            return ops[-1:], None
    ops = shrink(ops, shrinker.fails)
    shrinker.fails(ops)
    return ops, shrinker.difference


def show(ops, difference):
    print("---- the operations (for --replay) ----")
    print(json.dumps(ops))
    print("---- the same as requests ----")
    for op in ops:
        if "op" in op and op["op"] != "Recreate":
            print(*map(lambda x: x if isinstance(x, str) else json.dumps(x), render(op)))
        else:
            print(json.dumps(op))
    print("---- the difference ----")
    print(difference.describe() if difference else "it was not seen again on fresh tables")


# ---- processes ----

def work(port, seed, number, count, queue, mutant):
    try:
        with mutants.planted(mutant):
            compare(port, (seed, number, f"d{number}-"), count, queue, f".{mutant}"[:9])
    except Exception as problem:  # the parent must hear of it
        queue.put((number, "broken", f"{problem!r}\n{traceback.format_exc()}"))


def compare(port, job, count, queue, suffix):
    seed, number, prefix = job
    session = Session(port, Positions(port, prefix), prefix, suffix)
    source, done = operations(seed, number, session, prefix), 0
    kinds = {}
    while done < count:
        op = next(source)
        done += 1
        kinds[op["op"]] = kinds.get(op["op"], 0) + 1
        if done % REPORT_EVERY == 0:
            queue.put((number, "done", REPORT_EVERY))
        try:
            session.run(op)
        except Difference as difference:
            queue.put((number, "different", {
                "op": op, "count": done, "state": state_as_operations(session.before),
                "text": difference.describe()}))
            return
    queue.put((number, "end", (done % REPORT_EVERY, session.requests, kinds)))


def start_servers(options, folder):
    kept = Brume(os.path.join(folder, "data"), options.brume)
    in_memory = Brume(os.path.join(folder, "memory"), options.brume, arguments=["--memory"])
    return [in_memory.start(), kept.start()]


def complaints(server):
    """What a server of a build with sanitizers said."""
    with open(server.log_path, encoding="utf-8", errors="replace") as log:
        return [line for line in log if "runtime error" in line or "Sanitizer" in line]


class Run:
    def __init__(self, options, mutant=None):
        self.options, self.mutant = options, mutant
        self.done = self.requests = 0
        self.kinds = {}
        self.found = None

    def __call__(self, servers):
        """True when all agreed."""
        context = multiprocessing.get_context("fork")
        queue, processes = context.Queue(), {}
        each = -(-self.options.operations // self.options.processes)
        for number in range(self.options.processes):
            port = servers[number % len(servers)].port
            processes[number] = context.Process(target=work, args=(
                port, self.options.seed, number, each, queue, self.mutant))
            processes[number].start()
        try:
            return self._listen(queue, len(processes))
        finally:
            for process in processes.values():
                process.terminate()
                process.join()

    def _listen(self, queue, running):
        start = shown = time.monotonic()
        while running:
            number, word, what = queue.get()
            if word == "done":
                self.done += what
            elif word == "end":
                running -= 1
                self.done += what[0]
                self.requests += what[1]
                for kind, n in what[2].items():
                    self.kinds[kind] = self.kinds.get(kind, 0) + n
            else:
                self.found = number, word, what
                return False
            self.seconds = time.monotonic() - start
            if time.monotonic() - shown > 20:
                shown = time.monotonic()
                print(f"{self.done} operations, {self.done / self.seconds:.0f}/s", flush=True)
        return True

    def report(self):
        kinds = ", ".join(f"{k} {n}" for k, n in sorted(self.kinds.items(), key=lambda x: -x[1]))
        print(f"{self.done} operations ({self.requests} requests) without a difference, seed "
              f"{self.options.seed}, {self.seconds:.1f} s, {self.done / self.seconds:.0f}/s")
        print(kinds)


def explain(run, servers, options):
    number, word, what = run.found
    if word == "broken":
        print(f"process {number} failed: {what}")
        return
    print(f"seed {options.seed}, process {number}, operation {what['count']}:\n{what['text']}",
          flush=True)
    if options.shrink:
        job = options.seed, number, f"d{number}-"
        with mutants.planted(run.mutant):
            show(*smallest(servers[0], job, what))


def self_test(servers, options):
    """Every model that is a little wrong must be found out."""
    missed = []
    for name in mutants.MUTANTS:
        run = Run(options, name)
        if run(servers):
            missed.append(name)
        elif run.found[1] == "broken":
            missed.append(f"{name} ({run.found[2].splitlines()[0]})")
        else:
            print(f"found after {run.found[2]['count']:6}: {name}", flush=True)
    for name in missed:
        print(f"NOT FOUND: {name}")
    print(f"{len(mutants.MUTANTS) - len(missed)} of {len(mutants.MUTANTS)} wrong models found")
    return not missed


def replay(servers, options):
    with open(options.replay, encoding="utf-8") as f:
        ops = json.load(f)
    prefix = next(op["TableName"].partition("-")[0] + "-" for op in ops if "TableName" in op)
    shrinker = Shrinker(servers[0].port, prefix)
    if not shrinker.fails(ops):
        print("no difference")
        return True
    print(shrinker.difference.describe())
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--operations", type=int, default=20000)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(1 << 32)))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--no-shrink", dest="shrink", action="store_false")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--replay")
    parser.add_argument("--brume")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="brume-differential-")
    servers = start_servers(options, folder)
    try:
        if options.self_test:
            good = self_test(servers, options)
        elif options.replay:
            good = replay(servers, options)
        else:
            run = Run(options)
            good = run(servers)
            if good:
                run.report()
            else:
                explain(run, servers, options)
        for line in [line for server in servers for line in complaints(server)]:
            print(line, end="")
            good = False
    finally:
        for server in servers:
            server.kill()
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
