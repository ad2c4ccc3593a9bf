"""DynamoDB: tables and single items."""

import concurrent.futures
import itertools
import json
import signal
import zlib
from decimal import Decimal

import boto3
import pytest
from botocore.exceptions import ClientError

from brume import Brume
from dynamodb_support import NUMBER, create, n, refusal, s

ACCOUNT = "000000000000"


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def table(db):
    return create(db)


# ---- tables ----


def test_create_and_describe(db):
    name = create(db, sort="N")
    table = db.describe_table(TableName=name)["Table"]
    assert table["TableStatus"] == "ACTIVE"
    assert table["TableArn"] == f"arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/{name}"
    assert table["KeySchema"] == [
        {"AttributeName": "pk", "KeyType": "HASH"},
        {"AttributeName": "sk", "KeyType": "RANGE"},
    ]
    assert table["ItemCount"] == 0
    assert table["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert table["TableId"] and table["CreationDateTime"]


def test_describe_by_arn(db, table):
    arn = db.describe_table(TableName=table)["Table"]["TableArn"]
    assert db.describe_table(TableName=arn)["Table"]["TableName"] == table


def test_provisioned_table(db):
    capacity = {"ReadCapacityUnits": 3, "WriteCapacityUnits": 2}
    name = create(db, BillingMode="PROVISIONED", ProvisionedThroughput=capacity)
    described = db.describe_table(TableName=name)["Table"]["ProvisionedThroughput"]
    assert capacity.items() <= described.items()


def test_table_is_there_once(db, table):
    code, message = refusal(create, db=db, TableName=table)
    assert (code, message) == ("ResourceInUseException", f"Table already exists: {table}")


def test_tables_that_are_not_there(db):
    code, message = refusal(db.describe_table, TableName="nowhere")
    assert code == "ResourceNotFoundException"
    assert message == "Requested resource not found: Table: nowhere not found"
    assert refusal(db.delete_table, TableName="nowhere")[0] == "ResourceNotFoundException"
    assert refusal(db.scan, TableName="nowhere") == (
        "ResourceNotFoundException",
        "Requested resource not found",
    )


def test_delete_table(db):
    name = create(db)
    db.put_item(TableName=name, Item={"pk": s("a")})
    deleted = db.delete_table(TableName=name)["TableDescription"]
    assert deleted["TableStatus"] == "DELETING"
    db.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    create(db, TableName=name)
    assert db.scan(TableName=name)["Count"] == 0, "a new table of that name is empty"


def test_list_tables_page_by_page(brume):
    db = brume.client("dynamodb", key="999999999999")
    made = [create(db, TableName=f"list-{i:02}") for i in range(7)]
    assert db.list_tables()["TableNames"] == made
    pages = list(db.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 3}))
    assert [p["TableNames"] for p in pages] == [made[:3], made[3:6], made[6:]]
    assert pages[0]["LastEvaluatedTableName"] == made[2]
    assert "LastEvaluatedTableName" not in pages[-1]


def test_accounts_and_regions_are_apart(brume):
    here, there = brume.client("dynamodb"), brume.client("dynamodb", region="eu-west-1")
    other = brume.client("dynamodb", key="888888888888")
    name = create(here)
    for client in (there, other):
        assert name not in client.list_tables()["TableNames"]
        create(client, TableName=name)
    here.put_item(TableName=name, Item={"pk": s("a")})
    for client in (there, other):
        assert client.scan(TableName=name)["Count"] == 0
    assert ":888888888888:" in other.describe_table(TableName=name)["Table"]["TableArn"]


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"TableName": "ab"}, "Member must have length greater than or equal to 3"),
        ({"TableName": "no spaces"}, "regular expression pattern: [a-zA-Z0-9_.-]+"),
        ({"KeySchema": [{"AttributeName": "pk", "KeyType": "RANGE"}]}, "Invalid KeySchema"),
        ({"KeySchema": [{"AttributeName": "other", "KeyType": "HASH"}]}, "Some index key attributes are not defined in AttributeDefinitions"),
        ({"attributes": [("unused", "S")]}, "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"),
        ({"BillingMode": "FREE"}, "billingMode"),
        ({"BillingMode": "PROVISIONED"}, "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"),
    ],
)  # fmt: skip
def test_create_table_refuses(db, changes, words):
    code, message = refusal(create, db=db, **changes)
    assert code == "ValidationException"
    assert words in message


# ---- single items ----

EVERY_TYPE = {
    "string": {"S": "é \u0001 \U0001f32b"},
    "empty": {"S": ""},
    "number": {"N": "-12.5"},
    "binary": {"B": bytes(range(256))},
    "yes": {"BOOL": True},
    "no": {"BOOL": False},
    "nothing": {"NULL": True},
    "list": {"L": [{"N": "1"}, {"S": "two"}, {"L": []}]},
    "map": {"M": {"a": {"M": {"b": {"N": "0"}}}, "": {"S": "empty name"}}},
    "strings": {"SS": ["a", "b"]},
    "numbers": {"NS": ["1", "2.5"]},
    "binaries": {"BS": [b"\x00", b"\xff"]},
}


def test_every_type_comes_back(db, table):
    item = {"pk": s("types")} | EVERY_TYPE
    db.put_item(TableName=table, Item=item)
    got = db.get_item(TableName=table, Key={"pk": s("types")})["Item"]
    for name in ("strings", "numbers", "binaries"):
        kind = next(iter(item[name]))
        assert sorted(got.pop(name)[kind]) == sorted(item[name][kind])
    assert got == {k: v for k, v in item.items() if k not in ("strings", "numbers", "binaries")}


@pytest.mark.parametrize(
    "sent, kept",
    [
        ("0", "0"),
        ("-0", "0"),
        ("1.50", "1.5"),
        ("007", "7"),
        ("1e3", "1000"),
        ("0.1e-3", "0.0001"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ("-0.00000000000000000001", "-0.00000000000000000001"),
        ("9.9999999999999999999999999999999999999E+125", "9" * 38 + "0" * 88),
    ],
)
def test_numbers_are_normalized(db, table, sent, kept):
    db.put_item(TableName=table, Item={"pk": s("number"), "n": n(sent)})
    assert db.get_item(TableName=table, Key={"pk": s("number")})["Item"]["n"] == n(kept)


@pytest.mark.parametrize(
    "number, words",
    [
        ("1" * 39, "Attempting to store more than 38 significant digits in a Number"),
        ("1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
        ("1e-131", "Number underflow. Attempting to store a number with magnitude smaller than supported range"),
        ("many", "The parameter cannot be converted to a numeric value"),
        ("", "The parameter cannot be converted to a numeric value"),
    ],
)  # fmt: skip
def test_numbers_that_cannot_be_kept(db, table, number, words):
    code, message = refusal(db.put_item, TableName=table, Item={"pk": s("n"), "n": n(number)})
    assert code == "ValidationException"
    assert words in message


def test_put_replaces_and_returns_the_old(db, table):
    key = {"pk": s("replaced")}
    assert "Attributes" not in db.put_item(TableName=table, Item=key | {"a": n(1)}, ReturnValues="ALL_OLD")
    old = db.put_item(TableName=table, Item=key | {"b": n(2)}, ReturnValues="ALL_OLD")
    assert old["Attributes"] == key | {"a": n(1)}
    assert db.get_item(TableName=table, Key=key)["Item"] == key | {"b": n(2)}


def test_get_what_is_not_there(db, table):
    assert "Item" not in db.get_item(TableName=table, Key={"pk": s("nothing")})


def test_get_projects(db, table):
    item = {"pk": s("projected"), "a": {"M": {"b": {"L": [n(1), n(2)]}, "c": n(3)}}, "size": n(4)}
    db.put_item(TableName=table, Item=item)
    got = db.get_item(
        TableName=table,
        Key={"pk": s("projected")},
        ProjectionExpression="a.b[1], #size, nowhere",
        ExpressionAttributeNames={"#size": "size"},
        ConsistentRead=True,
    )
    assert got["Item"] == {"a": {"M": {"b": {"L": [n(2)]}}}, "size": n(4)}


def test_delete_item(db, table):
    key = {"pk": s("deleted")}
    db.put_item(TableName=table, Item=key | {"a": n(1)})
    gone = db.delete_item(TableName=table, Key=key, ReturnValues="ALL_OLD")
    assert gone["Attributes"] == key | {"a": n(1)}
    assert "Item" not in db.get_item(TableName=table, Key=key)
    assert "Attributes" not in db.delete_item(TableName=table, Key=key, ReturnValues="ALL_OLD")


def test_condition_that_fails_changes_nothing(db, table):
    key = {"pk": s("conditional")}
    db.put_item(TableName=table, Item=key | {"a": n(1)}, ConditionExpression="attribute_not_exists(pk)")
    with pytest.raises(ClientError) as refused:
        db.put_item(
            TableName=table,
            Item=key | {"a": n(2)},
            ConditionExpression="attribute_not_exists(pk)",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    response = refused.value.response
    assert response["Error"]["Code"] == "ConditionalCheckFailedException"
    assert response["Error"]["Message"] == "The conditional request failed"
    assert response["Item"] == key | {"a": n(1)}
    assert db.get_item(TableName=table, Key=key)["Item"]["a"] == n(1)
    condition = {"ConditionExpression": "a > :five", "ExpressionAttributeValues": {":five": n(5)}}
    for call in (db.delete_item, db.update_item):
        assert refusal(call, TableName=table, Key=key, **condition)[0] == "ConditionalCheckFailedException"


CONDITIONS = [
    ("a = :two", True),
    ("a <> :two", False),
    ("a BETWEEN :one AND :two", True),
    ("a IN (:one, :two)", True),
    ("NOT (a < :one OR a > :two)", True),
    ("begins_with(s, :sub)", True),
    ("contains(s, :sub)", True),
    ("contains(ss, :sub)", True),
    ("size(s) > :two", True),
    ("attribute_exists(m.x) AND attribute_not_exists(m.y)", True),
    ("attribute_type(s, :type)", True),
    ("m.x = l[1]", True),
    ("a = s", False),
    ("nowhere = :two", False),
    ("a = :one OR a = :two AND s = :sub", False),
]


@pytest.mark.parametrize("condition, holds", CONDITIONS, ids=[c for c, _ in CONDITIONS])
def test_conditions(db, table, condition, holds):
    item = {
        "pk": s("conditions"),
        "a": n(2),
        "s": s("mist and more"),
        "ss": {"SS": ["mist", "fog"]},
        "m": {"M": {"x": n(7)}},
        "l": {"L": [n(6), n(7)]},
    }
    values = {":one": n(1), ":two": n(2), ":sub": s("mist"), ":type": s("S")}
    used = {name: v for name, v in values.items() if name in condition}
    db.put_item(TableName=table, Item=item)
    arguments = {"TableName": table, "Item": item, "ConditionExpression": condition}
    if used:
        arguments["ExpressionAttributeValues"] = used
    if holds:
        db.put_item(**arguments)
    else:
        assert refusal(db.put_item, **arguments)[0] == "ConditionalCheckFailedException"


UPDATES = [
    ("SET a = :one", {"a": n(1)}),
    ("SET a = a + :one", {"a": n(11)}),
    ("SET a = a - :one, b = if_not_exists(b, :one)", {"a": n(9), "b": n(1)}),
    ("SET a = if_not_exists(a, :one)", {"a": n(10)}),
    ("SET l = list_append(l, :list)", {"l": {"L": [n(1), n(2), n(3)]}}),
    ("SET l = list_append(:list, l)", {"l": {"L": [n(3), n(1), n(2)]}}),
    ("SET l[5] = :one", {"l": {"L": [n(1), n(2), n(1)]}}),
    ("SET m.y = :one", {"m": {"M": {"x": n(1), "y": n(1)}}}),
    ("REMOVE a, l[0]", {"a": None, "l": {"L": [n(2)]}}),
    ("ADD a :one", {"a": n(11)}),
    ("ADD fresh :one", {"fresh": n(1)}),
    ("ADD ss :set", {"ss": {"SS": ["a", "b", "c"]}}),
    ("DELETE ss :set", {"ss": {"SS": ["a"]}}),
    ("SET a = :one REMOVE m ADD b :one", {"a": n(1), "m": None, "b": n(1)}),
    ("SET a = b2, b2 = a", {"a": n(20), "b2": n(10)}),
]


@pytest.mark.parametrize("expression, changed", UPDATES, ids=[u for u, _ in UPDATES])
def test_updates(db, table, expression, changed):
    key = {"pk": s("updated")}
    item = key | {
        "a": n(10),
        "b2": n(20),
        "l": {"L": [n(1), n(2)]},
        "m": {"M": {"x": n(1)}},
        "ss": {"SS": ["a", "b"]},
    }
    db.put_item(TableName=table, Item=item)
    values = {":one": n(1), ":list": {"L": [n(3)]}, ":set": {"SS": ["b", "c"]}}
    used = {name: v for name, v in values.items() if name in expression}
    arguments = {"ExpressionAttributeValues": used} if used else {}
    new = db.update_item(
        TableName=table, Key=key, UpdateExpression=expression, ReturnValues="ALL_NEW", **arguments
    )["Attributes"]
    for attributes in (new, expected := item | changed):
        if "ss" in attributes:
            attributes["ss"] = {"SS": sorted(attributes["ss"]["SS"])}
    assert new == {name: v for name, v in expected.items() if v is not None}


@pytest.mark.parametrize(
    "wanted, returned",
    [
        ("NONE", None),
        ("ALL_OLD", {"pk": s("returns"), "a": n(1), "b": n(2)}),
        ("UPDATED_OLD", {"a": n(1)}),
        ("ALL_NEW", {"pk": s("returns"), "a": n(5), "b": n(2)}),
        ("UPDATED_NEW", {"a": n(5)}),
    ],
)
def test_update_returns(db, table, wanted, returned):
    key = {"pk": s("returns")}
    db.put_item(TableName=table, Item=key | {"a": n(1), "b": n(2)})
    got = db.update_item(
        TableName=table,
        Key=key,
        UpdateExpression="SET a = :v",
        ExpressionAttributeValues={":v": n(5)},
        ReturnValues=wanted,
    )
    assert got.get("Attributes") == returned


def test_update_creates_the_item(db, table):
    key = {"pk": s("created by update")}
    db.update_item(TableName=table, Key=key, UpdateExpression="SET a = :v",
                   ExpressionAttributeValues={":v": n(1)})  # fmt: skip
    assert db.get_item(TableName=table, Key=key)["Item"] == key | {"a": n(1)}


def test_updates_at_once_are_all_counted(db, table):
    key = {"pk": s("counter")}

    def add(_):
        db.update_item(TableName=table, Key=key, UpdateExpression="ADD a :one",
                       ExpressionAttributeValues={":one": n(1)})  # fmt: skip

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(200)))
    assert db.get_item(TableName=table, Key=key)["Item"]["a"] == n(200)


def test_one_of_many_wins_a_conditional_put(db, table):
    item = {"pk": s("race")}

    def put(i):
        try:
            db.put_item(TableName=table, Item=item | {"by": n(i)}, ConditionExpression="attribute_not_exists(pk)")
            return i
        except ClientError as error:
            assert error.response["Error"]["Code"] == "ConditionalCheckFailedException"

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        winners = [i for i in pool.map(put, range(24)) if i is not None]
    assert len(winners) == 1
    assert db.get_item(TableName=table, Key=item)["Item"]["by"] == n(winners[0])


KEY = "The provided key element does not match the schema"
INVALID = "One or more parameter values were invalid: "
REFUSED = [
    ("put_item", {"Item": {"a": n(1)}}, INVALID + "Missing the key pk in the item"),
    ("put_item", {"Item": {"pk": n(1)}}, INVALID + "Type mismatch for key pk expected: S actual: N"),
    ("put_item", {"Item": {"pk": s("")}}, "The AttributeValue for a key attribute cannot contain an empty string value. Key: pk"),
    ("put_item", {"Item": {"pk": s("x" * 2049)}}, "Size of hashkey has exceeded the maximum size limit of2048 bytes"),
    ("put_item", {"Item": {"pk": s("a"), "b": {"SS": []}}}, "may not be empty"),
    ("put_item", {"Item": {"pk": s("a"), "b": {"SS": ["x", "x"]}}}, "contains duplicates"),
    ("put_item", {"Item": {"pk": s("a"), "b": {}}}, "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
    ("put_item", {"Item": {"pk": s("a"), "b": s("x" * 409600)}}, "Item size has exceeded the maximum allowed size"),
    ("put_item", {"Item": {"pk": s("a")}, "ReturnValues": "ALL_NEW"}, "ReturnValues can only be ALL_OLD or NONE"),
    ("put_item", {"Item": {"pk": s("a")}, "ConditionExpression": "a = :v"}, "Invalid ConditionExpression: An expression attribute value used in expression is not defined; attribute value: :v"),
    ("put_item", {"Item": {"pk": s("a")}, "ConditionExpression": "a ="}, "Invalid ConditionExpression: Syntax error"),
    ("put_item", {"Item": {"pk": s("a")}, "ConditionExpression": "size = :v", "ExpressionAttributeValues": {":v": n(1)}}, "Attribute name is a reserved keyword; reserved keyword: size"),
    ("put_item", {"Item": {"pk": s("a")}, "ConditionExpression": "attribute_exists(a)", "ExpressionAttributeValues": {":v": n(1)}}, "Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}"),
    ("put_item", {"Item": {"pk": s("a")}, "ExpressionAttributeNames": {"#a": "a"}}, "ExpressionAttributeNames can only be specified when using expressions"),
    ("get_item", {"Key": {"other": s("a")}}, KEY),
    ("get_item", {"Key": {"pk": n(1)}}, KEY),
    ("get_item", {"Key": {"pk": s("a"), "more": s("b")}}, KEY),
    ("get_item", {"Key": {"pk": s("a")}, "ProjectionExpression": "a, a.b"}, "Two document paths overlap with each other"),
    ("delete_item", {"Key": {}}, KEY),
    ("update_item", {"Key": {"pk": s("a")}, "UpdateExpression": "SET pk = :v", "ExpressionAttributeValues": {":v": s("b")}}, INVALID + "Cannot update attribute pk. This attribute is part of the key"),
    ("update_item", {"Key": {"pk": s("refused")}, "UpdateExpression": "SET a = nowhere"}, "The provided expression refers to an attribute that does not exist in the item"),
    ("update_item", {"Key": {"pk": s("refused")}, "UpdateExpression": "SET m.x.y = :v", "ExpressionAttributeValues": {":v": s("b")}}, "The document path provided in the update expression is invalid for update"),
    ("update_item", {"Key": {"pk": s("refused")}, "UpdateExpression": "SET a = a + :v", "ExpressionAttributeValues": {":v": s("b")}}, "Incorrect operand type for operator or function"),
    ("update_item", {"Key": {"pk": s("a")}, "UpdateExpression": "SET a = :v, a = :v", "ExpressionAttributeValues": {":v": s("b")}}, "Two document paths overlap with each other"),
    ("update_item", {"Key": {"pk": s("a")}, "UpdateExpression": ""}, "Invalid UpdateExpression: The expression can not be empty;"),
]  # fmt: skip


@pytest.mark.parametrize("method, arguments, words", REFUSED, ids=[f"{r[0]}: {r[2][:60]}" for r in REFUSED])
def test_refused(db, table, method, arguments, words):
    db.put_item(TableName=table, Item={"pk": s("refused"), "a": n(1), "m": {"M": {}}})
    code, message = refusal(getattr(db, method), TableName=table, **arguments)
    assert code == "ValidationException"
    assert words in message


def test_consumed_capacity(db, table):
    item = {"pk": s("capacity"), "a": s("x" * 3000)}
    put = db.put_item(TableName=table, Item=item, ReturnConsumedCapacity="TOTAL")
    assert put["ConsumedCapacity"] == {"TableName": table, "CapacityUnits": 3.0}
    key = {"TableName": table, "Key": {"pk": s("capacity")}, "ReturnConsumedCapacity": "TOTAL"}
    assert db.get_item(**key)["ConsumedCapacity"]["CapacityUnits"] == 0.5
    assert db.get_item(**key, ConsistentRead=True)["ConsumedCapacity"]["CapacityUnits"] == 1.0


def test_resource_interface(brume):
    """boto3's other face, with Python's own types."""
    dynamodb = boto3.resource(
        "dynamodb",
        endpoint_url=brume.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    table = dynamodb.create_table(
        TableName=f"resource-{next(NUMBER)}",
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    table.wait_until_exists()
    item = {"pk": "a", "n": Decimal("1.5"), "l": [1, {"x": None}], "s": {"p", "q"}, "b": True}
    table.put_item(Item=item)
    assert table.get_item(Key={"pk": "a"})["Item"] == item
    assert table.table_status == "ACTIVE"


# ---- the wire ----


def test_answer_carries_its_checksum_and_type(brume, table):
    body = json.dumps({"TableName": table, "Key": {"pk": {"S": "nothing"}}})
    headers = {
        "X-Amz-Target": "DynamoDB_20120810.GetItem",
        "Content-Type": "application/x-amz-json-1.0",
    }
    answer = brume.http("POST", "/", body, headers)
    assert answer.body == b"{}"
    assert answer.headers["Content-Type"] == "application/x-amz-json-1.0"
    assert int(answer.headers["x-amz-crc32"]) == zlib.crc32(answer.body)


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '{"TableName": 1}', "{}" * 2, "[" * 5000])
def test_broken_json_is_refused(brume, body):
    headers = {"X-Amz-Target": "DynamoDB_20120810.GetItem", "Content-Type": "application/x-amz-json-1.0"}
    answer = brume.http("POST", "/", body, headers)
    assert answer.status == 400
    kind = answer.json["__type"].rpartition("#")[2]
    assert kind in ("SerializationException", "ValidationException")


# ---- durability ----


def test_restart_keeps_tables_and_items(start, tmp_path):
    data = tmp_path / "kept"
    first = start(data=data)
    db = first.client("dynamodb")
    name = create(db, sort="N")
    for i in range(20):
        db.put_item(TableName=name, Item={"pk": s("a"), "sk": n(i)} | EVERY_TYPE)
    before = db.scan(TableName=name)["Items"]
    assert first.stop() == 0

    db = start(data=data).client("dynamodb")
    assert db.list_tables()["TableNames"] == [name]
    assert db.scan(TableName=name)["Items"] == before


def test_kill_loses_nothing_that_was_answered(tmp_path):
    """Whatever put_item answered before kill -9 is there after it."""
    data = tmp_path / "killed"
    answered = []
    for round_number in range(3):
        brume = Brume(tmp_path / f"round-{round_number}", data=data)
        db = brume.client("dynamodb")
        if round_number == 0:
            name = create(db)
        found = {i["pk"]["S"] for page in db.get_paginator("scan").paginate(TableName=name) for i in page["Items"]}
        assert found >= set(answered)

        def write(worker):
            try:
                for i in itertools.count():
                    key = f"{round_number}-{worker}-{i}"
                    db.put_item(TableName=name, Item={"pk": s(key)})
                    answered.append(key)
                    if len(answered) % 100 == 99:
                        brume.process.send_signal(signal.SIGKILL)
            except Exception:
                return

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(write, range(4)))
        brume.process.wait()
        brume.process.stdout.close()
    brume = Brume(tmp_path / "last", data=data)
    db = brume.client("dynamodb")
    found = {i["pk"]["S"] for page in db.get_paginator("scan").paginate(TableName=name) for i in page["Items"]}
    assert len(answered) > 100 and found >= set(answered)
    assert brume.stop() == 0
