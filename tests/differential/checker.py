"""Asks the server and the model the same, and tells where they differ."""
import json
import re

from connection import Connection, Stream
from generator_tables import tables
from model import Model
from model_values import Refused, SETS, item_size, make_set
from render import encode, render


# What some operations put before what is wrong.
ENVELOPE = re.compile(r"1 validation error detected: "
                      r"|Validation failed in TransactStatements\[\d+\]: ")


def short(text):
    """Without the padding of large items."""
    return re.sub("x{100,}", lambda run: f"<{len(run[0])} times x>", text)


class Difference(Exception):
    """`request` was answered with `found`."""

    def __init__(self, operation, request, found, expected):
        super().__init__(operation)
        self.operation, self.request = operation, request
        self.found, self.expected = found, expected

    def kind(self):
        """What stays the same when the operations are made smaller."""
        def of(answer):
            if not isinstance(answer, dict):
                return None
            code = answer.get("__type", answer.get("code"))
            return code, code and str(answer.get("message", ""))[:30]
        return self.operation, of(self.found), of(self.expected)

    def describe(self):
        return short(f"{self.operation} {json.dumps(self.request)}\n"
                     f"  answered {json.dumps(self.found)}\n"
                     f"  expected {json.dumps(self.expected)}")


def _unordered(value):
    """Sets in our order, however the server writes them."""
    if isinstance(value, list):
        return [_unordered(v) for v in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (kind, x), = value.items()
        if kind in SETS and isinstance(x, list):
            return make_set(kind, x)
    return {k: _unordered(v) for k, v in value.items()}


def _same(found, expected, operation):
    if operation == "ExecuteStatement":
        found = dict(found)
        if (found.pop("NextToken", None) is None) != ("LastEvaluatedKey" not in expected):
            return False
    if found == expected:
        return True
    found, expected = _unordered(found), _unordered(expected)
    if operation == "BatchGetItem":
        for answer in (found, expected):
            for items in answer.get("Responses", {}).values():
                items.sort(key=lambda i: json.dumps(i, sort_keys=True))
    if operation == "BatchExecuteStatement":
        return _without_messages(found, expected) == expected
    for answer in (found, expected):
        if isinstance(answer.get("ConsumedCapacity"), list):
            answer["ConsumedCapacity"].sort(key=lambda c: c["TableName"])
    return found == expected


def _without_messages(found, expected):
    """`found` without the words for which `expected` has none."""
    if isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        return [_without_messages(f, e) for f, e in zip(found, expected)]
    if not isinstance(found, dict) or not isinstance(expected, dict):
        return found
    return {k: _without_messages(v, expected.get(k)) for k, v in found.items()
            if k != "Message" or k in expected}


def refusal(no):
    """A Refused as it is shown."""
    shown = {"code": no.code, **no.more}
    shown.pop("empty_key", None)
    shown.pop("key", None)
    if no.messages:
        shown["one of"] = sorted(set(no.messages))
    return shown


def _refused_alike(status, answer, no):
    if status != 400 or answer.get("__type", "").partition("#")[2] != no.code:
        return False
    message = answer.get("message", answer.get("Message"))
    if no.messages and ENVELOPE.sub("", message, 1) not in no.messages:
        return False
    reasons = no.more.get("CancellationReasons", [])
    if _unordered(_without_messages(answer.get("CancellationReasons", []), reasons)) != reasons:
        return False
    return _unordered(answer.get("Item")) == no.more.get("Item")


class Session:
    """A model, and tables of the server that are to be like it."""

    PAGES_MAX = 300

    def __init__(self, port, positions, prefix, suffix=""):
        self.connection = Connection(port)
        self.model = Model(positions)
        self.prefix, self.suffix = prefix, suffix
        self.requests = 0
        self.streams = {}
        for spec in tables(prefix):
            self.connection.ask("DeleteTable", {"TableName": spec["TableName"]})
            self.run(spec)

    def run(self, op):
        """Raises Difference. What the tables held is kept, for making the difference smaller."""
        self.before = {name: list(t.items.values()) for name, t in self.model.tables.items()}
        if op["op"] == "Recreate":
            self.run({"op": "DeleteTable", "TableName": op["TableName"]})
            self.run({**op, "op": "CreateTable"})
        elif "TotalSegments" in op:
            self._segments(op)
        elif op.get("walk"):
            self._walk(op)
        elif op["op"] == "Sequence":
            for one in op["ops"]:
                self.run(one)
        elif op["op"] == "Stream":
            self._stream(op)
        elif op["op"] == "UpdateTable":
            self._once(op)
            self._wait(op["TableName"])
        elif op["op"] == "CreateTable":
            arn = self._once(op)["TableDescription"].get("LatestStreamArn")
            self.streams[op["TableName"]] = arn and Stream(self.connection, arn)
        else:
            self._once(op)

    def _once(self, op):
        operation, request = render(op)
        if self.suffix and "ClientRequestToken" in request:
            request["ClientRequestToken"] += self.suffix
        self.connection.send(operation, encode(request))
        self.requests += 1
        no = expected = None
        try:
            expected = self.model.apply(op)
        except Refused as refused:
            no = refused
        status, answer = self.connection.receive()
        if no is not None:
            if not _refused_alike(status, answer, no):
                raise Difference(operation, request, answer, refusal(no))
        elif status != 200 or expected is not None and not _same(answer, expected, operation):
            raise Difference(operation, request, answer, expected)
        return answer

    def _walk(self, op):
        """All pages."""
        for _ in range(self.PAGES_MAX):
            answer = self._once(op)
            if not answer.get("LastEvaluatedKey"):
                return
            op = {**op, "ExclusiveStartKey": answer["LastEvaluatedKey"]}
            if "NextToken" in answer:
                op["NextToken"] = answer["NextToken"]
        raise Difference(*render(op), "pages without end", "an end")

    def _wait(self, name):
        """Until an index is filled, or gone."""
        while True:
            status, answer = self.connection.ask("DescribeTable", {"TableName": name})
            table = answer["Table"]
            indexes = table.get("GlobalSecondaryIndexes", [])
            if {table["TableStatus"], *(i["IndexStatus"] for i in indexes)} == {"ACTIVE"}:
                return

    def _stream(self, op):
        """What the stream says since it was last read is what happened to the items, in order for
        each of them."""
        table, stream = self.model.tables[op["TableName"]], self.streams[op["TableName"]]
        expected, table.changes = [self._record(table, c) for c in table.changes], []
        records = stream.read()
        numbers = [int(r["dynamodb"]["SequenceNumber"]) for r in records]
        found = [{"eventName": r["eventName"], **{
            k: _unordered(v) for k, v in r["dynamodb"].items()
            if k not in ("SequenceNumber", "ApproximateCreationDateTime")}} for r in records]
        for list_of in (found, expected):
            list_of.sort(key=lambda r: json.dumps(r["Keys"], sort_keys=True))
        if found != expected or numbers != sorted(set(numbers)):
            raise Difference("GetRecords", op, found, expected)

    def _record(self, table, change):
        keys, old, new = change
        record = {"eventName": "INSERT" if old is None else "REMOVE" if new is None else "MODIFY",
                  "Keys": keys, "StreamViewType": table.stream}
        if new is not None and table.stream.startswith("NEW"):
            record["NewImage"] = new
        if old is not None and "OLD_IMAGE" in table.stream:
            record["OldImage"] = old
        record["SizeBytes"] = sum(item_size(record[k]) for k in ("Keys", "NewImage", "OldImage")
                                  if k in record)
        return record

    def _segments(self, op):
        """Each item is in exactly one segment, and pages go on where the one before ended."""
        found = []
        whole = {k: v for k, v in op.items() if k not in ("TotalSegments", "Limit")}
        expected = self.model.apply(whole)["Items"]
        for segment in range(op["TotalSegments"]):
            request = render({**op, "Segment": segment})[1]
            for _ in range(self.PAGES_MAX):
                self.requests += 1
                status, answer = self.connection.ask("Scan", request)
                if status != 200 or len(answer["Items"]) != answer["ScannedCount"]:
                    raise Difference("Scan", request, answer, "a page of a segment")
                found += answer["Items"]
                if "LastEvaluatedKey" not in answer:
                    break
                request["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

        def in_order(items):
            return sorted(json.dumps(_unordered(i), sort_keys=True) for i in items)
        if in_order(found) != in_order(expected):
            raise Difference("Scan", render(op)[1], found, expected)
