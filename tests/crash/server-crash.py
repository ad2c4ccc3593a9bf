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
import math
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

WORKERS, READERS = 6, 2
KILL_MIN_MS, KILL_MAX_MS = 50, 300


class Wrong(Exception):
    pass


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


# ---- checks ----

def scan(client, table, index=None):
    """All items, the bytes of which cost what they should."""
    items, last = [], None
    while True:
        body = {"TableName": table, "ConsistentRead": index in (None, "by-n"),
                "ReturnConsumedCapacity": "TOTAL"}
        if index:
            body["IndexName"] = index
        if last:
            body["ExclusiveStartKey"] = last
        answer = client.call("Scan", body)
        if index is None:
            size = sum(map(model.item_size, answer["Items"]))
            units, found = max(1, math.ceil(size / 4096)), answer["ConsumedCapacity"]
            if found["CapacityUnits"] != units:
                raise Wrong(f"a scan of {table}, {size} bytes, costs {found}")
        items += answer["Items"]
        last = answer.get("LastEvaluatedKey")
        if not last:
            return items


def by_key(items, what):
    found = {model.key_of(item): item for item in items}
    if len(found) != len(items):
        raise Wrong(f"{what} has an item twice")
    return found


def check_index(client, table, index, items):
    needed, only_keys = model.INDEXES[table][index]
    expected = {key: item for key, item in items.items() if all(n in item for n in needed)}
    if only_keys:
        names = {"pk", "sk", *needed}
        expected = {key: {n: v for n, v in item.items() if n in names}
                    for key, item in expected.items()}
    found = by_key(scan(client, table, index), index)
    for key in {*expected, *found}:
        if expected.get(key) != found.get(key):
            raise Wrong(f"index {index} of {table}, {key}: {found.get(key)}, "
                        f"but by the table {expected.get(key)}")


def check_table(client, table):
    items = by_key(scan(client, table), table)
    for index in model.INDEXES[table]:
        check_index(client, table, index, items)
    told = client.call("DescribeTable", {"TableName": table})["Table"]
    size = sum(map(model.item_size, items.values()))
    if (told["ItemCount"], told["TableSizeBytes"]) != (len(items), size):
        raise Wrong(f"{table} has {len(items)} items, {size} bytes; DescribeTable says "
                    f"{told['ItemCount']}, {told['TableSizeBytes']}")
    return items


class Stream:
    """Follows a table's stream, and keeps the table that it tells of."""

    def __init__(self, table):
        self.table, self.items, self.position, self.records = table, {}, {}, 0

    def iterator(self, client, arn, shard):
        last = self.position.get(shard)
        body = {"StreamArn": arn, "ShardId": shard,
                "ShardIteratorType": "AFTER_SEQUENCE_NUMBER" if last else "TRIM_HORIZON"}
        if last:
            body["SequenceNumber"] = last
        return client.stream_call("GetShardIterator", body)["ShardIterator"]

    def follow(self, client):
        told = client.call("DescribeTable", {"TableName": self.table})["Table"]
        arn = told["LatestStreamArn"]
        shards, body = [], {"StreamArn": arn}
        while True:
            part = client.stream_call("DescribeStream", body)["StreamDescription"]
            shards += part["Shards"]
            if "LastEvaluatedShardId" not in part:
                break
            body["ExclusiveStartShardId"] = part["LastEvaluatedShardId"]
        for shard in sorted(shards, key=lambda s: int(
                s["SequenceNumberRange"]["StartingSequenceNumber"])):
            self.follow_shard(client, arn, shard["ShardId"])

    def follow_shard(self, client, arn, shard):
        iterator = self.iterator(client, arn, shard)
        while iterator:
            answer = client.stream_call("GetRecords", {"ShardIterator": iterator})
            for record in answer["Records"]:
                self.apply(shard, record)
            if not answer["Records"]:
                return
            iterator = answer.get("NextShardIterator")

    def apply(self, shard, record):
        change = record["dynamodb"]
        key, number = model.key_of(change["Keys"]), change["SequenceNumber"]
        if int(number) <= int(self.position.get(shard, "0")):
            raise Wrong(f"stream of {self.table}: {number} comes after {self.position[shard]}")
        self.position[shard] = number
        self.records += 1
        old, new = change.get("OldImage"), change.get("NewImage")
        name = "INSERT" if old is None else "REMOVE" if new is None else "MODIFY"
        if old != self.items.get(key) or record["eventName"] != name or old == new:
            raise Wrong(f"stream of {self.table}, {number}: {record['eventName']} of {key} from "
                        f"{old} to {new}, but before there was {self.items.get(key)}")
        if new is None:
            del self.items[key]
        else:
            self.items[key] = new


class Run:
    def __init__(self, server, seed):
        self.server, self.seed = server, seed
        self.random = random.Random(seed)
        self.workers = [model.Worker(n, seed) for n in range(WORKERS)]
        self.seen = [0] * WORKERS
        self.streams = []
        self.wrong = []
        self.kills = self.early_kills = self.undone = self.done = self.repeated = 0
        self.writes = self.reads = self.conflicts = 0

    def make_tables(self):
        client = self.server.client()
        for streams in (True, False):
            made = model.tables(streams)
            try:
                for table in made:
                    client.call("CreateTable", table)
                break
            except Refused:
                if not streams:
                    raise
        if streams:
            self.streams = [Stream(table["TableName"]) for table in made]
        client.close()

    def check(self):
        client = self.server.client()
        found = {table: check_table(client, table) for table in model.INDEXES}
        for worker in self.workers:
            self.resolve(worker, found)
        balances = {key[0]: int(item["balance"]["N"])
                    for key, item in found[model.ACCOUNTS].items() if item["balance"]["N"] != "0"}
        expected = model.expected_balances(self.workers)
        if balances != expected:
            raise Wrong(f"balances and counts are {balances}, transactions made {expected}")
        for stream in self.streams:
            stream.follow(client)
            if stream.items != found[stream.table]:
                raise Wrong(f"the stream of {stream.table} does not lead to the table")
        for worker in self.workers:
            self.repeat(client, worker)
        client.close()

    def resolve(self, worker, found):
        name = f"w{worker.number}"
        mine = {(table, *key): item for table in (model.ITEMS, model.COUNTED)
                for key, item in found[table].items() if key[0].split(".")[0] == name}
        pending, known = worker.maybe is not None, worker.known
        wrong = worker.resolve(mine, self.seen[worker.number])
        if wrong:
            raise Wrong(wrong)
        if pending:
            self.done += worker.known is not known
            self.undone += worker.known is known
        worker.happened = pending and worker.known is not known

    def repeat(self, client, worker):
        """What had no answer is asked again; that it happens once the next check will see."""
        if worker.request is None or worker.request[0] != "TransactWriteItems":
            worker.request = None
            return
        if worker.happened:
            client.call(*worker.request)
            self.repeated += 1
        worker.request = None

    def load(self):
        threads = [threading.Thread(target=write_until_gone, args=(self.server, w, self))
                   for w in self.workers]
        threads += [threading.Thread(target=read_until_gone,
                                     args=(self.server, self, self.random.random()))
                    for _ in range(READERS)]
        for thread in threads:
            thread.start()
        time.sleep(self.random.randrange(KILL_MIN_MS, KILL_MAX_MS) / 1000)
        self.kill()
        for thread in threads:
            thread.join()

    def kill(self):
        if not self.server.kill():
            raise Wrong("brume ended by itself:\n" + self.server.log_tail())
        self.kills += 1

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

    def finish(self):
        self.server.start()
        self.check()
        if self.server.stop() != 0:
            raise Wrong("brume does not stop cleanly:\n" + self.server.log_tail())

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
    run = Run(Brume(os.path.join(place, "data"), o.brume), o.seed)
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
