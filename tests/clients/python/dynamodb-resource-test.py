"""DynamoDB through boto3's resource API: tables as objects, and values as Python's."""

from decimal import Decimal

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

KINDS = {
    "text": "öäü €",
    "decimal": Decimal("-12.50"),
    "large": Decimal("12345678901234567890123456789012345678"),
    "binary": Binary(b"\x00\xff"),
    "yes": True,
    "nothing": None,
    "list": ["a", Decimal(1), [Decimal(2)], {}],
    "map": {"deep": {"er": [False, None]}},
    "texts": {"a", "b"},
    "numbers": {Decimal(1), Decimal("2.5")},
    "binaries": {Binary(b"x"), Binary(b"yy")},
}


@pytest.fixture(scope="module")
def resource(brume):
    return boto3.resource(
        "dynamodb",
        endpoint_url=brume.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


@pytest.fixture(scope="module")
def table(resource):
    made = resource.create_table(
        TableName="resource-orders",
        AttributeDefinitions=[
            {"AttributeName": "customer", "AttributeType": "S"},
            {"AttributeName": "number", "AttributeType": "N"},
            {"AttributeName": "state", "AttributeType": "S"},
        ],
        KeySchema=[
            {"AttributeName": "customer", "KeyType": "HASH"},
            {"AttributeName": "number", "KeyType": "RANGE"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-state",
                "KeySchema": [{"AttributeName": "state", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    made.wait_until_exists()
    return made


def test_a_table_as_an_object(resource, table):
    table.reload()
    assert table.table_status == "ACTIVE"
    assert table.key_schema[0]["AttributeName"] == "customer"
    assert table.name in [t.name for t in resource.tables.all()]
    assert table.creation_date_time.year >= 2020


def test_values_come_back_as_they_were(table):
    key = {"customer": "kinds", "number": 1}
    table.put_item(Item=key | KINDS)
    assert table.get_item(Key=key)["Item"] == key | KINDS
    serialized = TypeSerializer().serialize(KINDS)
    assert TypeDeserializer().deserialize(serialized) == KINDS
    update = table.update_item(
        Key=key,
        UpdateExpression="SET #m.#n = :v ADD number_of :one",
        ExpressionAttributeNames={"#m": "map", "#n": "new"},
        ExpressionAttributeValues={":v": {"x": Decimal("1.5")}, ":one": 1},
        ReturnValues="UPDATED_NEW",
    )
    assert update["Attributes"] == {"map": {"new": {"x": Decimal("1.5")}}, "number_of": 1}


@pytest.fixture(scope="module")
def orders(table):
    """120 orders of "many": more than a batch takes at once."""
    with table.batch_writer(overwrite_by_pkeys=["customer", "number"]) as batch:
        for i in [*range(120), 5]:  # one of them twice, which a batch alone would not allow
            state = "open" if i % 3 == 0 else "done"
            batch.put_item(Item={"customer": "many", "number": i, "state": state, "tags": [f"t{i % 2}"]})
    return table


def test_conditions_of_queries(orders):
    def numbers(condition, **more):
        found = orders.query(KeyConditionExpression=Key("customer").eq("many") & condition, **more)
        return [int(i["number"]) for i in found["Items"]]

    number = Key("number")
    assert numbers(number.lt(3)) == [0, 1, 2]
    assert numbers(number.lte(1)) == [0, 1]
    assert numbers(number.gt(117)) == [118, 119]
    assert numbers(number.gte(119)) == [119]
    assert numbers(number.between(7, 9)) == [7, 8, 9]
    assert numbers(number.eq(4)) == [4]
    assert numbers(number.gte(0), ScanIndexForward=False, Limit=2) == [119, 118]
    state, tags = Attr("state"), Attr("tags")
    for condition, expected in [
        (state.eq("open"), [0, 3]),
        (state.ne("open"), [1, 2, 4]),
        (state.is_in(["open", "lost"]), [0, 3]),
        (state.begins_with("op"), [0, 3]),
        (state.contains("pe"), [0, 3]),
        (tags.contains("t1"), [1, 3]),
        (Attr("tags[0]").eq("t0"), [0, 2, 4]),
        (state.exists() & ~state.eq("open"), [1, 2, 4]),
        (state.not_exists() | Attr("number_of").exists(), []),
        (state.attribute_type("S") & tags.size().eq(1), [0, 1, 2, 3, 4]),
        (state.between("a", "e"), [1, 2, 4]),
    ]:
        assert numbers(number.lt(5), FilterExpression=condition) == expected, condition.get_expression()


def test_pages_and_scans(orders):
    seen, more = 0, {}
    while True:
        page = orders.query(KeyConditionExpression=Key("customer").eq("many"), Limit=50, **more)
        seen += page["Count"]
        if "LastEvaluatedKey" not in page:
            break
        more = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert seen == 120
    found = orders.scan(FilterExpression=Attr("state").eq("open"), ProjectionExpression="customer")
    assert found["Count"] == 40 and found["Items"][0] == {"customer": "many"}
    index = orders.query(IndexName="by-state", KeyConditionExpression=Key("state").eq("open"))
    assert index["Count"] == 40
    assert orders.scan(Select="COUNT")["Count"] >= 120
    assert orders.item_count >= 0


def test_a_condition_that_fails(resource, orders):
    key = {"customer": "once", "number": 1}
    orders.put_item(Item=key, ConditionExpression=Attr("customer").not_exists())
    with pytest.raises(resource.meta.client.exceptions.ConditionalCheckFailedException):
        orders.put_item(Item=key, ConditionExpression=Attr("customer").not_exists())
    with pytest.raises(ClientError):
        orders.delete_item(Key=key, ConditionExpression=Attr("state").eq("none"))
    assert orders.delete_item(Key=key, ReturnValues="ALL_OLD")["Attributes"] == key
    assert "Item" not in orders.get_item(Key=key)


def test_batches_of_the_resource(resource, orders):
    keys = [{"customer": "many", "number": i} for i in (1, 2, 999)]
    found = resource.batch_get_item(RequestItems={orders.name: {"Keys": keys, "ConsistentRead": True}})
    assert sorted(int(i["number"]) for i in found["Responses"][orders.name]) == [1, 2]
    with orders.batch_writer() as batch:
        for i in range(120):
            batch.delete_item(Key={"customer": "many", "number": i})
    assert orders.query(KeyConditionExpression=Key("customer").eq("many"))["Count"] == 0
