#!/usr/bin/env python3
"""Concurrent transactions on few keys are strictly serializable.

    isolation.py [--seconds N] [--seed N] [--processes N] [--threads N] [--brume PROGRAM]

Clients append to lists, one item each, and read them: by TransactWriteItems and TransactGetItems, by
single updates that answer the old or the new list, by reads, by puts under a condition, and by
transactions that hang on the length of another list. What was asked and answered when goes through
checker.py. Lists are left for new ones before they grow long.
"""
import argparse
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "support")]
from brume import Brume, Client, Refused, die  # noqa: E402
from checker import History, Txn  # noqa: E402

TABLE, KEYS, KEYS_LIVE_SECONDS = "isolation", 5, 0.2
PAIRS, FILLERS = 8, 20
LOST_RACES = {"TransactionCanceledException", "TransactionConflictException",
              "ConditionalCheckFailedException"}


def key_of(name):
    return {"pk": {"S": name}}


def values_of(item):
    return [int(v["N"]) for v in (item or {}).get("l", {"L": []})["L"]]


def as_list(values):
    return {"L": [{"N": str(v)} for v in values]}


class Mover:
    """One connection that does one thing after another, and writes down what."""

    def __init__(self, port, number, seed, started):
        self.client, self.number, self.started = Client(port), number, started
        self.random = random.Random(f"{seed}/{number}")
        self.txns, self.serial = [], 0
        self.last = {}  # key -> what we saw last: what conditions are made of

    def keys(self, count):
        age = int((time.monotonic() - self.started) / KEYS_LIVE_SECONDS)
        return [f"k{age}.{n}" for n in self.random.sample(range(KEYS), count)]

    def value(self):
        self.serial += 1
        return self.number * 1_000_000 + self.serial

    def some(self):
        return self.keys(self.random.randrange(1, 4))

    def ask(self, operation, body):
        """The answer, or None if it was refused; and when."""
        begin = time.monotonic_ns()
        try:
            answer = self.client.call(operation, body)
        except Refused as no:
            if no.code not in LOST_RACES:
                raise
            answer = None
        return answer, begin, time.monotonic_ns()

    def note(self, kind, asked, reads=None, appends=None, lengths=None):
        answer, begin, end = asked
        name = f"{kind} {self.number}.{len(self.txns)}"
        self.txns.append(Txn(name, begin, end, reads if answer is not None else None, appends,
                             lengths if answer is not None else None, answer is not None))
        if answer is not None and reads:
            self.last.update(reads)

    # ---- what is done ----

    def append(self, key, value, condition=None):
        update = {"TableName": TABLE, "Key": key_of(key),
                  "UpdateExpression": "SET l = list_append(if_not_exists(l, :none), :v)",
                  "ExpressionAttributeValues": {":none": as_list([]), ":v": as_list([value])}}
        if condition is not None:
            self.add_condition(update, condition)
        return update

    @staticmethod
    def add_condition(action, length):
        values = action.setdefault("ExpressionAttributeValues", {})
        if length == 0:
            action["ConditionExpression"] = "attribute_not_exists(l)"
        else:
            action["ConditionExpression"] = "size(l) = :length"
            values[":length"] = {"N": str(length)}
        if not values:
            del action["ExpressionAttributeValues"]

    def transact_write(self):
        appends = {key: self.value() for key in self.some()}
        actions = [{"Update": self.append(key, value)} for key, value in appends.items()]
        self.note("TransactWrite", self.ask("TransactWriteItems", {"TransactItems": actions}),
                  appends=appends)

    def transact_get(self):
        self.read_together(self.some())

    def read_together(self, keys):
        gets = [{"Get": {"TableName": TABLE, "Key": key_of(key)}} for key in keys]
        asked = self.ask("TransactGetItems", {"TransactItems": gets})
        reads = {}
        if asked[0]:
            reads = {k: values_of(a.get("Item")) for k, a in zip(keys, asked[0]["Responses"])}
        self.note("TransactGet", asked, reads)

    def write_if(self):
        """Appends to some lists while others are as long as they were: a chance for write skew."""
        keys = self.keys(3)
        looked = self.random.sample(keys, self.random.randrange(1, 3))
        appends = {key: self.value() for key in keys if key not in looked}
        lengths = {key: len(self.last.get(key, [])) for key in looked}
        actions = [{"Update": self.append(key, value)} for key, value in appends.items()]
        for key, length in lengths.items():
            check = {"TableName": TABLE, "Key": key_of(key)}
            self.add_condition(check, length)
            actions.append({"ConditionCheck": check})
        self.random.shuffle(actions)
        self.note("WriteIf", self.ask("TransactWriteItems", {"TransactItems": actions}),
                  appends=appends, lengths=lengths)

    def skew(self):
        """Two lists of which one may grow while the other stays as it is. Few fight for a pair, so
        that what was read is often still true; and the transaction is long."""
        age = int((time.monotonic() - self.started) / KEYS_LIVE_SECONDS)
        pair = [f"s{age}.{self.number % PAIRS}.{half}" for half in "ab"]
        self.read_together(pair)
        self.random.shuffle(pair)
        looked, grown = pair
        value, length = self.value(), len(self.last.get(looked, []))
        check = {"TableName": TABLE, "Key": key_of(looked)}
        self.add_condition(check, length)
        filler = [{"Put": {"TableName": TABLE, "Item": key_of(f"filler {self.number}.{n}")}}
                  for n in range(FILLERS)]
        self.note("Skew", self.ask("TransactWriteItems", {"TransactItems": [
            {"ConditionCheck": check}, *filler, {"Update": self.append(grown, value)}]}),
            appends={grown: value}, lengths={looked: length})

    def update(self):
        key, = self.keys(1)
        value, old = self.value(), self.random.random() < 0.5
        asked = self.ask("UpdateItem", {**self.append(key, value),
                                        "ReturnValues": "ALL_OLD" if old else "ALL_NEW"})
        values = values_of((asked[0] or {}).get("Attributes"))
        if asked[0] and not old and values[-1:] != [value]:
            raise RuntimeError(f"{key} is {values} just after {value} was appended")
        self.note("Update", asked, {key: values if old else values[:-1]}, {key: value})

    def put_if(self):
        """Reads the list and puts it back longer, if it is still the same."""
        key, = self.keys(1)
        before = self.get(key)
        value = self.value()
        put = {"TableName": TABLE, "Item": {**key_of(key), "l": as_list([*before, value])},
               "ExpressionAttributeValues": {":old": as_list(before)},
               "ConditionExpression": "l = :old" if before else "attribute_not_exists(l)"}
        if not before:
            del put["ExpressionAttributeValues"]
        self.note("PutIf", self.ask("PutItem", put), {key: before}, {key: value})

    def get(self, key=None):
        key = key or self.keys(1)[0]
        asked = self.ask("GetItem", {"TableName": TABLE, "Key": key_of(key),
                                     "ConsistentRead": True})
        values = values_of(asked[0].get("Item"))
        self.note("Get", asked, {key: values})
        return values

    def run(self, until):
        kinds = [self.transact_write, self.transact_get, self.write_if, self.update, self.put_if,
                 self.get, self.skew]
        while time.monotonic() < until:
            self.random.choices(kinds, weights=[3, 3, 3, 2, 2, 1, 6])[0]()


def run_process(port, first, count, seed, started, until, out):
    movers = [Mover(port, first + n, seed, started) for n in range(count)]
    failed = []

    def run(mover):
        try:
            mover.run(until)
        except Exception as problem:  # reported below, whatever it is
            failed.append(repr(problem))

    threads = [threading.Thread(target=run, args=(mover,)) for mover in movers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    out.send((failed, [txn for mover in movers for txn in mover.txns]))
    out.close()


def run_all(port, o):
    started = time.monotonic()
    pipes, processes = [], []
    for n in range(o.processes):
        ours, theirs = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=run_process, args=(
            port, n * o.threads, o.threads, o.seed, started, started + o.seconds, theirs))
        process.start()
        theirs.close()
        pipes.append(ours)
        processes.append(process)
    txns = []
    for pipe in pipes:
        failed, part = pipe.recv()
        if failed:
            die(f"isolation: {failed[0]}")
        txns += part
    for process in processes:
        process.join()
    return txns


def read_all(client):
    final, last = {}, None
    while True:
        answer = client.call("Scan", {"TableName": TABLE, "ConsistentRead": True,
                                      **({"ExclusiveStartKey": last} if last else {})})
        final.update((item["pk"]["S"], values_of(item)) for item in answer["Items"]
                     if "l" in item)
        last = answer.get("LastEvaluatedKey")
        if not last:
            return final


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--threads", type=int, default=12)
    parser.add_argument("--brume")
    o = parser.parse_args()
    place = tempfile.mkdtemp(prefix="brume-isolation-")
    print(f"isolation: seed {o.seed}", flush=True)
    server = Brume(os.path.join(place, "data"), o.brume).start()
    try:
        client = server.client()
        client.call("CreateTable", {
            "TableName": TABLE, "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}]})
        txns = run_all(server.port, o)
        history = History(txns, read_all(client))
        problems = history.check()
    finally:
        server.kill()
    shutil.rmtree(place)
    refused = sum(not t.happened for t in txns)
    print(f"{len(txns)} transactions, {refused} of them refused, on {len(history.final)} lists; "
          f"{history.edge_count} dependencies")
    if problems:
        die(f"isolation: NOT strictly serializable (seed {o.seed}):\n" + "\n".join(problems[:5]))
    print("strictly serializable")


main()
