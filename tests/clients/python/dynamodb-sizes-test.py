"""DynamoDB: what is measured, to the byte: numbers, items at the 400 KB limit, and what is consumed.

All figures were measured on AWS by the parity suite (paritysuite/dynamodb-conformance).
"""

import pytest

from dynamodb_support import ask, create, message, n, s

LIMIT = 409600
PUT = "Item size has exceeded the maximum allowed size"
UPDATE = "Item size to update has exceeded the maximum allowed size"

NUMBERS = [
    ("0", 1),
    ("1", 2),
    ("12", 2),
    ("123", 3),
    ("1234", 3),
    ("12345678901234567890123456789012345678", 20),
    ("0042", 2),
    ("100", 2),
    ("1010", 3),
    ("0.0000001", 2),
    ("1E125", 2),
    ("1E-100", 2),
    ("1.5", 3),
    ("15", 2),
    ("1.2", 3),
    ("1.200", 3),
    ("1.234", 4),
    ("3.14159", 5),
    ("123456", 4),
    ("100.5", 4),
    ("0.15", 2),
    ("-42", 3),
    ("-0", 1),
]


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def table(db):
    return create(db)


def padding(size, *parts):
    return {"S": "x" * (size - sum(parts))}


@pytest.mark.parametrize("text, size", NUMBERS)
def test_a_number(brume, table, text, size):
    """pk + k, n + the number, p + the padding."""

    def put(total):
        item = {"pk": s("k"), "n": n(text), "p": padding(total, 3, 1 + size, 1)}
        return ask(brume, "PutItem", TableName=table, Item=item)

    assert put(LIMIT) == {}
    assert put(LIMIT + 1)[1].endswith(PUT)


def test_all_surfaces_but_one_measure_the_item(brume, db, table):
    def item(total):
        return {"pk": s("k"), "p": padding(total, 3, 1)}

    def transact(action):
        return ask(brume, "TransactWriteItems", TransactItems=[action])

    def put(total):
        return transact({"Put": {"TableName": table, "Item": item(total)}})

    def update(total):
        change = {"UpdateExpression": "SET p = :p", "ExpressionAttributeValues": {":p": item(total)["p"]}}
        return transact({"Update": {"TableName": table, "Key": {"pk": s("k")}} | change})

    def batch(total):
        return ask(brume, "BatchWriteItem", RequestItems={table: [{"PutRequest": {"Item": item(total)}}]})

    def insert(total):
        db.delete_item(TableName=table, Key={"pk": s("k")})
        text = f"INSERT INTO \"{table}\" VALUE {{'pk': 'k', 'p': ?}}"
        return ask(brume, "ExecuteStatement", Statement=text, Parameters=[item(total)["p"]])

    def change(total):
        text = f"UPDATE \"{table}\" SET p = ? WHERE pk = 'k'"
        return ask(brume, "ExecuteStatement", Statement=text, Parameters=[item(total)["p"]])

    for write, why in ((put, PUT), (batch, PUT), (insert, PUT), (change, UPDATE)):
        assert isinstance(write(LIMIT), dict), write
        assert write(LIMIT + 1) == ("ValidationException", why), write
        db.put_item(TableName=table, Item={"pk": s("k")})
    assert update(LIMIT) == {}
    assert update(LIMIT + 1)[0] == "TransactionCanceledException"


# expression; what it writes beside the padding of b; what else the item holds; the clauses' cost
UPDATES = [
    ("SET b = :pad", {}, {}, 19),
    ("SET b = :pad, c = :c", {"c": "y"}, {}, 38),
    ("SET b = :pad, c = :c", {"c": "y" * 500}, {}, 38),
    ("SET b = :pad REMOVE r", {}, {}, 21),
    ("SET b = :pad", {}, {"u": "y" * 10}, 19),
    ("SET b = :pad", {}, {"u": "y" * 100}, 19),
]


@pytest.mark.parametrize("expression, written, untouched, cost", UPDATES)
def test_an_update_measures_what_it_writes(brume, db, table, expression, written, untouched, cost):
    """And, beyond what it writes, the item as the others do."""
    values = {f":{k}": s(v) for k, v in written.items()}
    rest = 3 + sum(1 + len(v) for v in untouched.values())  # the key, and what is not touched
    others = sum(1 + len(v) for v in written.values())
    most = min(LIMIT - rest, LIMIT - 3 - cost) - 1 - others

    def update(size):
        db.put_item(TableName=table, Item={"pk": s("k")} | {k: s(v) for k, v in untouched.items()})
        return message(
            brume,
            "UpdateItem",
            TableName=table,
            Key={"pk": s("k")},
            UpdateExpression=expression,
            ExpressionAttributeValues=values | {":pad": {"S": "x" * size}},
        )

    assert update(most) == {}
    assert update(most + 1) == UPDATE


def test_an_update_through_a_path_counts_the_whole_attribute(brume, db, table):
    def update(expression, value):
        return message(
            brume,
            "UpdateItem",
            TableName=table,
            Key={"pk": s("d")},
            UpdateExpression=expression,
            ExpressionAttributeNames={"#leaf": "leaf"} if "#" in expression else None,
            ExpressionAttributeValues={":v": value},
        )

    def largest(write):
        low, high = LIMIT - 256, LIMIT
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if write(middle) == {} else (low, middle)
        return low

    def text(size):
        return s("x" * size)

    def plain_map(size):
        return update("SET d = :v", {"M": {"leaf": text(size)}})

    def plain_list(size):
        return update("SET d = :v", {"L": [text(size)]})

    most = largest(plain_map)
    plain_map(1)
    assert update("SET d.#leaf = :v", text(most)) == {}
    assert update("SET d.#leaf = :v", text(most + 1)) == UPDATE
    most = largest(plain_list)
    plain_list(1)
    assert update("SET d[0] = :v", text(most)) == UPDATE
    assert update("SET d[0] = :v", text(most - 1)) == {}


# ---- what writes cost in indexes ----


@pytest.fixture(scope="module")
def indexed(db):
    return create(
        db,
        sort="S",
        attributes=[("gsiPk", "S"), ("lsiSk", "S")],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "gsi",
                "KeySchema": [{"AttributeName": "gsiPk", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["proj"]},
            }
        ],
        LocalSecondaryIndexes=[
            {
                "IndexName": "lsi",
                "KeySchema": [
                    {"AttributeName": "pk", "KeyType": "HASH"},
                    {"AttributeName": "lsiSk", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )


def arms(used):
    indexes = used.get("GlobalSecondaryIndexes", {}) | used.get("LocalSecondaryIndexes", {})
    units = {k: v["CapacityUnits"] for k, v in indexes.items()}
    return used["CapacityUnits"], used["Table"]["CapacityUnits"], units


def test_what_puts_and_deletes_cost(db, indexed):
    def put(key, **item):
        item = {k: s(v) for k, v in {"pk": key, "sk": "1", **item}.items()}
        got = db.put_item(TableName=indexed, Item=item, ReturnConsumedCapacity="INDEXES")
        return arms(got["ConsumedCapacity"])

    def delete(key):
        key = {"pk": s(key), "sk": s("1")}
        got = db.delete_item(TableName=indexed, Key=key, ReturnConsumedCapacity="INDEXES")
        return arms(got["ConsumedCapacity"])

    assert put("a", gsiPk="g", proj="p") == (2, 1, {"gsi": 1})
    assert put("b", other="o") == (1, 1, {})
    assert put("c", lsiSk="l") == (2, 1, {"lsi": 1})
    for expected in ((3, 1, {"gsi": 1, "lsi": 1}), (1, 1, {})):  # the second time nothing changes
        assert put("d", gsiPk="g", lsiSk="l", proj="p") == expected
    assert delete("d") == (3, 1, {"gsi": 1, "lsi": 1})
    assert delete("b") == (1, 1, {})


UPDATED = [
    ("SET more = :v", (2, 1, {"lsi": 1})),
    ("SET proj = :v", (3, 1, {"gsi": 1, "lsi": 1})),
    ("SET gsiPk = :v", (4, 1, {"gsi": 2, "lsi": 1})),
    ("REMOVE gsiPk", (3, 1, {"gsi": 1, "lsi": 1})),
    ("SET lsiSk = :v", (3, 1, {"lsi": 2})),
]


@pytest.mark.parametrize("expression, cost", UPDATED)
def test_what_updates_cost(db, indexed, expression, cost):
    item = {"pk": "u", "sk": "1", "gsiPk": "g", "lsiSk": "l", "proj": "p", "more": "o"}
    db.put_item(TableName=indexed, Item={k: s(v) for k, v in item.items()})
    values = {"ExpressionAttributeValues": {":v": s("new")}} if ":v" in expression else {}
    got = db.update_item(
        TableName=indexed,
        Key={"pk": s("u"), "sk": s("1")},
        UpdateExpression=expression,
        ReturnConsumedCapacity="INDEXES",
        **values,
    )
    assert arms(got["ConsumedCapacity"]) == cost


def test_what_a_batch_costs(db, indexed):
    items = [{"pk": s("x"), "sk": s("1"), "gsiPk": s("g")}, {"pk": s("y"), "sk": s("1")}]
    got = db.batch_write_item(
        RequestItems={indexed: [{"PutRequest": {"Item": i}} for i in items]},
        ReturnConsumedCapacity="INDEXES",
    )
    assert [arms(c) for c in got["ConsumedCapacity"]] == [(3, 2, {"gsi": 1})]


def test_a_read_is_measured_before_the_filter(db, indexed):
    for i in range(6):
        item = {"pk": s("r"), "sk": s(str(i)), "keep": s("yes" if i == 0 else "no"), "filler": s("x" * 900)}
        db.put_item(TableName=indexed, Item=item)

    def units(**more):
        values = {":p": s("r")} | more.pop("values", {})
        got = db.query(
            TableName=indexed,
            KeyConditionExpression="pk = :p",
            ExpressionAttributeValues=values,
            ReturnConsumedCapacity="TOTAL",
            **more,
        )
        return got["ConsumedCapacity"]["CapacityUnits"], got["Count"]

    assert units() == (1, 6)
    assert units(FilterExpression="keep = :k", values={":k": s("yes")}) == (1, 1)
    assert units(FilterExpression="keep = :k", values={":k": s("none")}) == (1, 0)
    assert units(ProjectionExpression="sk") == (1, 6)
