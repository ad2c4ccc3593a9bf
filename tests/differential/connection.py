"""Requests to a server as plain HTTP, and the order in which it keeps partitions."""
import json
import os
import socket
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                                "support"))
from brume import Client  # noqa: E402
from model_tables import identity  # noqa: E402

STREAMS = ("DescribeStream", "GetShardIterator", "GetRecords")
_heads = {}


class Connection:
    """One connection. A request can be sent long before its answer is waited for."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), 120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def send(self, operation, body):
        head = _heads.get(operation)
        if head is None:
            target = "DynamoDBStreams_20120810" if operation in STREAMS else "DynamoDB_20120810"
            text = Client.HEAD.format(target=target, operation=operation, length=0)
            head = _heads[operation] = text.partition("Content-Length: ")[0].encode()
        self.socket.sendall(b"%sContent-Length: %d\r\n\r\n%s" % (head, len(body), body))

    def receive(self):
        """(status, what the JSON says)"""
        data = self.rest
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._more()
        head = data[:end].lower()
        at = head.find(b"content-length:") + len(b"content-length:")
        stop = head.find(b"\r", at)
        end += 4 + int(head[at:stop if stop > 0 else None])
        while len(data) < end:
            data += self._more()
        content, self.rest = data[len(head) + 4:end], data[end:]
        return int(head[9:12]), json.loads(content) if content else {}

    def _more(self):
        piece = self.socket.recv(1 << 20)
        if not piece:
            raise ConnectionError("the server closed the connection")
        return piece

    def ask(self, operation, request):
        self.send(operation, json.dumps(request).encode())
        return self.receive()

    def must(self, operation, request):
        status, answer = self.ask(operation, request)
        if status != 200:
            raise RuntimeError(f"{operation}: {status} {answer}")
        return answer


class Stream:
    """The records of a table's stream, from its beginning."""

    def __init__(self, connection, arn):
        self.connection, self.arn = connection, arn
        described = connection.must("DescribeStream", {"StreamArn": arn})["StreamDescription"]
        shard, = described["Shards"]
        self.iterator = connection.must("GetShardIterator", {
            "StreamArn": arn, "ShardId": shard["ShardId"],
            "ShardIteratorType": "TRIM_HORIZON"})["ShardIterator"]

    def read(self):
        """All that came since the last time."""
        records = []
        while True:
            answer = self.connection.must("GetRecords", {"ShardIterator": self.iterator})
            self.iterator = answer["NextShardIterator"]
            if not answer["Records"]:
                return records
            records += answer["Records"]


class Positions:
    """Learns the order of partitions by scanning an index of partition keys. What is checked with
    it: that the order is the same in all tables and indexes, whatever is done to them."""

    INDEX = "order"

    def __init__(self, port, prefix):
        self.connection, self.prefix = Connection(port), prefix
        self.known = {}
        self.keys = {}  # identity of a key, by the number it has in the server

    def __call__(self, types, keys):
        """{identity of the key: its place}"""
        if types not in self.known:
            self._create(types)
            self.known[types] = {}
        unknown = {identity(k): k for k in keys}
        unknown = [k for i, k in unknown.items() if i not in self.known[types]]
        for key in unknown:
            self._put(types, key)
        if unknown:
            self._learn(types)
        return self.known[types]

    def _table(self, types):
        return f"{self.prefix}order-{''.join(types)}"

    def _create(self, types):
        names = [f"k{i}" for i in range(len(types))]
        self.connection.ask("DeleteTable", {"TableName": self._table(types)})
        self.connection.must("CreateTable", {
            "TableName": self._table(types), "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": n, "AttributeType": t}
                                     for n, t in zip(["id", *names], ["S", *types])],
            "GlobalSecondaryIndexes": [{
                "IndexName": self.INDEX, "Projection": {"ProjectionType": "KEYS_ONLY"},
                "KeySchema": [{"AttributeName": n, "KeyType": "HASH"} for n in names]}]})

    def _put(self, types, key):
        number = str(len(self.keys))
        self.keys[number] = identity(key)
        item = {f"k{i}": value for i, value in enumerate(key)}
        self.connection.must("PutItem", {"TableName": self._table(types),
                                         "Item": {"id": {"S": number}, **item}})

    def _learn(self, types):
        request = {"TableName": self._table(types), "IndexName": self.INDEX}
        order = []
        while True:
            answer = self.connection.must("Scan", request)
            order += [self.keys[item["id"]["S"]] for item in answer["Items"]]
            if "LastEvaluatedKey" not in answer:
                break
            request["ExclusiveStartKey"] = answer["LastEvaluatedKey"]
        self.known[types] = {i: place for place, i in enumerate(order)}
