"""DynamoDB: transactions, items that expire, tables that are changed."""

import time

import pytest
from botocore.exceptions import ClientError

from dynamodb_support import create, n, refusal, s


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


def cancelled(db, items, **more):
    with pytest.raises(ClientError) as refused:
        db.transact_write_items(TransactItems=items, **more)
    response = refused.value.response
    assert response["Error"]["Code"] == "TransactionCanceledException"
    return response["CancellationReasons"]


def test_all_of_a_transaction_or_nothing(db):
    one, other = create(db), create(db)
    db.put_item(TableName=one, Item={"pk": s("balance"), "n": n(5)})
    take = {
        "Update": {
            "TableName": one,
            "Key": {"pk": s("balance")},
            "UpdateExpression": "SET n = n - :x",
            "ConditionExpression": "n >= :x",
            "ExpressionAttributeValues": {":x": n(3)},
        }
    }
    give = {"Put": {"TableName": other, "Item": {"pk": s("receipt")}}}
    db.transact_write_items(TransactItems=[take, give])
    assert db.get_item(TableName=one, Key={"pk": s("balance")})["Item"]["n"] == n(2)
    assert db.scan(TableName=other)["Count"] == 1

    db.delete_item(TableName=other, Key={"pk": s("receipt")})
    take["Update"]["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    reasons = cancelled(db, [give, take])
    assert [r["Code"] for r in reasons] == ["None", "ConditionalCheckFailed"]
    assert reasons[1]["Item"] == {"pk": s("balance"), "n": n(2)}
    assert db.scan(TableName=other)["Count"] == 0, "nothing was done"


def test_checks_and_deletes_in_a_transaction(db):
    table = create(db)
    db.put_item(TableName=table, Item={"pk": s("a")})
    check = {"TableName": table, "Key": {"pk": s("b")}, "ConditionExpression": "attribute_not_exists(pk)"}
    delete = {"TableName": table, "Key": {"pk": s("a")}}
    db.transact_write_items(TransactItems=[{"ConditionCheck": check}, {"Delete": delete}])
    assert db.scan(TableName=table)["Count"] == 0


def test_a_token_makes_a_transaction_once(db):
    table = create(db)
    add = {
        "Update": {
            "TableName": table,
            "Key": {"pk": s("a")},
            "UpdateExpression": "ADD n :one",
            "ExpressionAttributeValues": {":one": n(1)},
        }
    }
    for _ in range(3):
        db.transact_write_items(TransactItems=[add], ClientRequestToken="the same")
    assert db.get_item(TableName=table, Key={"pk": s("a")})["Item"]["n"] == n(1)
    put = {"Put": {"TableName": table, "Item": {"pk": s("b")}}}
    code, _ = refusal(db.transact_write_items, TransactItems=[put], ClientRequestToken="the same")
    assert code == "IdempotentParameterMismatchException"


def test_transact_get_items(db):
    table = create(db)
    db.put_item(TableName=table, Item={"pk": s("a"), "n": n(1)})
    asked = [{"Get": {"TableName": table, "Key": {"pk": s(k)}}} for k in "ab"]
    answer = db.transact_get_items(TransactItems=asked)
    assert answer["Responses"] == [{"Item": {"pk": s("a"), "n": n(1)}}, {}]


def test_transactions_refuse(db):
    table = create(db)
    put = {"Put": {"TableName": table, "Item": {"pk": s("a")}}}
    code, message = refusal(db.transact_write_items, TransactItems=[put, put])
    assert code == "ValidationException"
    assert message == "Transaction request cannot include multiple operations on one item"
    many = [{"Put": {"TableName": table, "Item": {"pk": s(str(i))}}} for i in range(101)]
    assert refusal(db.transact_write_items, TransactItems=many)[0] == "ValidationException"
    assert db.scan(TableName=table)["Count"] == 0


def test_items_expire(start):
    """The clock is moved, so that nobody waits for the year."""
    brume = start("--memory")
    db = brume.client("dynamodb")
    table = create(db)
    on = {"Enabled": True, "AttributeName": "until"}
    db.update_time_to_live(TableName=table, TimeToLiveSpecification=on)
    described = db.describe_time_to_live(TableName=table)["TimeToLiveDescription"]
    assert described["TimeToLiveStatus"] in ("ENABLED", "ENABLING")
    assert described["AttributeName"] == "until"

    db.put_item(TableName=table, Item={"pk": s("old"), "until": n(1_900_000_000)})
    db.put_item(TableName=table, Item={"pk": s("new"), "until": n(2_100_000_000)})
    db.put_item(TableName=table, Item={"pk": s("text"), "until": s("1900000000")})
    assert db.scan(TableName=table)["Count"] == 3
    brume.http("POST", "/_brume/clock", '{"now": "2031-01-01T00:00:00Z"}')
    left, end = [], time.monotonic() + 60
    while left != ["new", "text"] and time.monotonic() < end:
        time.sleep(0.01)  # the sweeper is another thread, and has its own pace
        brume.http("POST", "/_brume/clock", '{"advanceMs": 1000}')
        left = sorted(i["pk"]["S"] for i in db.scan(TableName=table)["Items"])
    assert left == ["new", "text"]


def test_an_index_that_is_added_later_holds_what_is_there(db):
    table = create(db)
    for i in range(30):
        db.put_item(TableName=table, Item={"pk": s(str(i)), "color": s("red" if i % 3 else "blue")})
    index = {
        "IndexName": "by-color",
        "KeySchema": [{"AttributeName": "color", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }
    db.update_table(
        TableName=table,
        AttributeDefinitions=[{"AttributeName": "color", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": index}],
    )
    for _ in range(600):
        described = db.describe_table(TableName=table)["Table"]
        if described["GlobalSecondaryIndexes"][0]["IndexStatus"] == "ACTIVE":
            break
    got = db.query(
        TableName=table,
        IndexName="by-color",
        KeyConditionExpression="color = :c",
        ExpressionAttributeValues={":c": s("blue")},
    )
    assert got["Count"] == 10
    db.update_table(TableName=table, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-color"}}])
    for _ in range(600):
        if "GlobalSecondaryIndexes" not in db.describe_table(TableName=table)["Table"]:
            return
    raise AssertionError("the index is still there")


def test_tags(db):
    arn = db.describe_table(TableName=create(db))["Table"]["TableArn"]
    db.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    db.untag_resource(ResourceArn=arn, TagKeys=["a"])
    assert db.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]


def test_deletion_protection(db):
    table = create(db, DeletionProtectionEnabled=True)
    assert refusal(db.delete_table, TableName=table)[0] == "ValidationException"
    db.update_table(TableName=table, DeletionProtectionEnabled=False)
    db.delete_table(TableName=table)
