"""A server under test and those who work with it; and all that must hold after an interruption."""
import math
import random

import server_model as model
from brume import Refused

WORKERS = 6


class Wrong(Exception):
    pass


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

    def kill(self):
        if not self.server.kill():
            raise Wrong("brume ended by itself:\n" + self.server.log_tail())
        self.kills += 1

    def finish(self):
        self.server.start()
        self.check()
        if self.server.stop() != 0:
            raise Wrong("brume does not stop cleanly:\n" + self.server.log_tail())
