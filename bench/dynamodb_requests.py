"""What the DynamoDB benchmarks ask for: a table for each size of items, and the requests of each operation.

A table has groups of 50 items: the group is the partition key, the number within it the sort key."""
import json
import os
import random

import servers
import wire

GROUP = 50
BATCH = 25
TRANSACTION = 4
TARGET = "DynamoDB_20120810."
# Hardly to be compressed, and the same in each run.
NOISE = random.Random(1).randbytes(1 << 20).hex()


def table_name(size):
    return f"bench-{size}"


def items_of(size):
    """How many items a table holds: not more than 20 MB."""
    return max(4 * GROUP, min(2000, 20_000_000 // size))


def key(i):
    return {"pk": {"S": f"group-{i // GROUP:07}"}, "sk": {"N": str(i % GROUP)}}


def item(i, size):
    """`size` bytes as DynamoDB counts them, names and values."""
    found = {**key(i), "count": {"N": str(i)}}
    used = sum(len(name) + (len(v["S"]) if "S" in v else (len(v["N"]) + 1) // 2 + 1) for name, v in found.items())
    start = i * 7919 % (len(NOISE) - size)
    return {**found, "payload": {"S": NOISE[start:start + size - used - len("payload")]}}


def put(i, size):
    return {"TableName": table_name(size), "Item": item(i, size)}


def get(i, size):
    return {"TableName": table_name(size), "Key": key(i)}


def update(i, size):
    return {"TableName": table_name(size), "Key": key(i), "UpdateExpression": "SET #c = :c",
            "ConditionExpression": "attribute_exists(pk) AND #c <> :never", "ExpressionAttributeNames": {"#c": "count"},
            "ExpressionAttributeValues": {":c": {"N": str(i)}, ":never": {"N": "-1"}}}


def query(i, size):
    return {"TableName": table_name(size), "KeyConditionExpression": "pk = :pk",
            "ExpressionAttributeValues": {":pk": key(i * GROUP)["pk"]}}


def batch(i, size):
    first = i * BATCH
    return {"RequestItems": {table_name(size): [{"PutRequest": {"Item": item(first + n, size)}} for n in range(BATCH)]}}


def transaction(i, size):
    """One of each kind of action but Delete, and a second Put; no two of them share an item."""
    i *= TRANSACTION
    condition = {"TableName": table_name(size), "Key": key(i + 2), "ConditionExpression": "attribute_exists(pk)"}
    changed = update(i + 1, size)
    return {"TransactItems": [{"Put": put(i, size)}, {"Update": changed}, {"ConditionCheck": condition},
                              {"Put": put(i + 3, size)}]}


def scan(_, size):
    return {"TableName": table_name(size)}


class Operation:
    """`items` is how many of the table's items one request takes up, so how many different requests there are."""

    def __init__(self, name, target, body, items):
        self.name, self.target, self.body, self.items = name, target, body, items

    def requests(self, size, signer):
        """The file of signed requests for bench/load.c."""
        count = 1 if self.items == 0 else items_of(size) // self.items
        path = os.path.join(servers.WORK, f"requests/{self.target}-{size}-{signer.access_key}")
        made = (request(self.target, self.body(i, size), signer) for i in range(count))
        return wire.write_file(path, made)


# Reads first: what was overwritten a thousand times since it last went into a table is slower to walk over.
OPERATIONS = [
    Operation("GetItem", "GetItem", get, 1),
    Operation("Query of 50", "Query", query, GROUP),
    Operation("Scan, pages of 1 MB", "Scan", scan, 0),
    Operation("PutItem", "PutItem", put, 1),
    Operation("UpdateItem, condition", "UpdateItem", update, 1),
    Operation("BatchWriteItem of 25", "BatchWriteItem", batch, BATCH),
    Operation("TransactWriteItems of 4", "TransactWriteItems", transaction, TRANSACTION),
]


def request(target, body, signer):
    content = json.dumps(body).encode()
    headers = {"X-Amz-Target": TARGET + target, "Content-Type": "application/x-amz-json-1.0"}
    return wire.request("POST", "/", content, signer.headers("POST", "/", content, headers))


def ask(port, target, body, signer):
    content = json.dumps(body).encode()
    headers = {"X-Amz-Target": TARGET + target, "Content-Type": "application/x-amz-json-1.0", "Host": "localhost"}
    return json.loads(wire.ask(port, "POST", "/", content, signer.headers("POST", "/", content, headers)))


def create_table(port, size, signer):
    names = {"pk": ("S", "HASH"), "sk": ("N", "RANGE")}
    ask(port, "CreateTable", {
        "TableName": table_name(size), "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": n, "AttributeType": t} for n, (t, _) in names.items()],
        "KeySchema": [{"AttributeName": n, "KeyType": k} for n, (_, k) in names.items()],
    }, signer)
