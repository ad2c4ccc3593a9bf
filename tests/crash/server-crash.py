#!/usr/bin/env python3
"""kill -9 of the whole server under load: nothing acknowledged is lost, nothing half done is seen.

    server-crash.py [--rounds N] [--seed N] [--dir DIR] [--brume PROGRAM]

Each round: brume starts on the same data (now and then it is killed while it starts), everything is
checked, then workers write and readers read until it is killed. Checked is: every answered write is
there; one without an answer is there whole or not at all, and there if somebody has read it;
indexes are what the table says; balances and counts are what transactions made them; ItemCount,
TableSizeBytes and ConsumedCapacity are exact; a stream, replayed, is the table; a transaction that
is sent again with its token does not happen twice. Prints what was done; ends with 1 and a
description at the first thing that is wrong.
"""
import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "support")]
import server_model as model  # noqa: E402
from brume import Brume, Gone, Refused, die  # noqa: E402
from server_run import WORKERS, Run, Wrong  # noqa: E402

READERS = 2
KILL_MIN_MS, KILL_MAX_MS = 50, 300
FIRST_WRITE_MAX_S = 30


# ---- load ----

def write_until_gone(server, worker, run):
    try:
        client = server.client()
        while True:
            operation, body = worker.next_request()
            try:
                answer = client.call(operation, body)
            except Refused as no:
                if no.code not in ("TransactionCanceledException", "TransactionConflictException"):
                    raise Wrong(f"{operation} was refused: {no}") from no
                worker.refused()
                run.conflicts += 1
                continue
            if answer.get("UnprocessedItems"):
                raise Wrong("a batch was not processed whole")
            worker.answered()
            run.writes += 1
    except Gone:
        pass
    except Wrong as wrong:
        run.wrong.append(str(wrong))


def note_seen(run, item):
    if "stamp" in item:
        worker, serial = map(int, item["stamp"]["S"].split("."))
        run.seen[worker] = max(run.seen[worker], serial)


def read_until_gone(server, run, seed):
    r = random.Random(seed)
    accounts = [{"Get": {"TableName": model.ACCOUNTS, "Key": {"pk": {"S": f"a{n}"}}}}
                for n in range(model.ACCOUNT_COUNT)]
    try:
        client = server.client()
        while True:
            run.reads += 1
            choice = r.random()
            if choice < 0.4:
                key = model.item_key(r.randrange(WORKERS), f"i{r.randrange(model.SLOTS):02}")
                note_seen(run, client.call("GetItem", {"TableName": model.ITEMS, "Key": key})
                          .get("Item", {}))
            elif choice < 0.8:
                answer = client.call("Query", {
                    "TableName": model.ITEMS, "IndexName": "by-group", "Limit": 10,
                    "ScanIndexForward": r.random() < 0.5, "KeyConditionExpression": "g = :g",
                    "ExpressionAttributeValues": {":g": {"S": f"g{r.randrange(model.GROUPS)}"}}})
                for item in answer["Items"]:
                    note_seen(run, item)
            else:
                answer = client.call("TransactGetItems", {"TransactItems": accounts})
                total = sum(int(a["Item"]["balance"]["N"]) for a in answer["Responses"] if a)
                if total != 0:
                    raise Wrong(f"accounts sum up to {total} while transfers run")
    except Gone:
        pass
    except Wrong as wrong:
        run.wrong.append(str(wrong))


class CrashRun(Run):
    def load(self):
        threads = [threading.Thread(target=write_until_gone, args=(self.server, w, self))
                   for w in self.workers]
        threads += [threading.Thread(target=read_until_gone,
                                     args=(self.server, self, self.random.random()))
                    for _ in range(READERS)]
        before = self.writes
        for thread in threads:
            thread.start()
        self.await_write(before, threads)
        time.sleep(self.random.randrange(KILL_MIN_MS, KILL_MAX_MS) / 1000)
        self.kill()
        for thread in threads:
            thread.join()

    def await_write(self, before, threads):
        """After many quick ends the first write may wait until small tables have become one: a round without
        writes would prove nothing, and its end would put that off again."""
        until = time.monotonic() + FIRST_WRITE_MAX_S
        while self.writes == before and any(t.is_alive() for t in threads):
            if time.monotonic() > until:
                raise Wrong(f"no write was answered in {FIRST_WRITE_MAX_S} seconds")
            time.sleep(0.001)

    def round(self):
        while self.random.random() < 0.15:
            self.server.spawn()
            time.sleep(self.random.random() * 0.04)
            self.kill()
            self.early_kills += 1
        self.server.start()
        if self.kills == self.early_kills:
            self.make_tables()
        self.check()
        self.load()
        if self.wrong:
            raise Wrong(self.wrong[0])

    def report(self):
        print(f"{self.kills} kills ({self.early_kills} of them at start): {self.writes} writes and "
              f"{self.reads} reads were answered, {self.conflicts} transactions cancelled; of the "
              f"writes under way {self.done} had happened and {self.undone} had not; "
              f"{self.repeated} transactions repeated by token; "
              f"{sum(s.records for s in self.streams)} stream records"
              f"{'' if self.streams else ' (no streams here)'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--dir", help="where the data goes; kept (default: a new one)")
    parser.add_argument("--brume", help="the program (build/brume)")
    o = parser.parse_args()
    place = o.dir or tempfile.mkdtemp(prefix="brume-crash-")
    os.makedirs(place, exist_ok=True)
    run = CrashRun(Brume(os.path.join(place, "data"), o.brume), o.seed)
    print(f"server-crash: seed {o.seed}, data in {place}", flush=True)
    try:
        for number in range(o.rounds):
            run.round()
            if number % 100 == 99:
                run.report()
                sys.stdout.flush()
        run.finish()
    except (Wrong, Refused, Gone, RuntimeError) as wrong:
        run.report()
        die(f"server-crash: WRONG in round {run.kills} (seed {o.seed}, data kept in {place}):\n"
            f"{wrong}\n{run.server.log_tail()}")
    finally:
        if run.server.process.poll() is None:
            run.server.kill()
    run.report()
    if not o.dir:
        shutil.rmtree(place)


main()
