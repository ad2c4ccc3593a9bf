"""What the tests of DynamoDB share: new tables, short ways to write values, refusals."""

import itertools

import pytest
from botocore.exceptions import ClientError

NUMBER = itertools.count()


def create(db, sort=None, **more):
    """A new table: pk of strings, and `sort` of the type given with it."""
    name = more.pop("TableName", f"table-{next(NUMBER)}")
    attributes, key = [("pk", "S")], [("pk", "HASH")]
    if sort:
        attributes.append(("sk", sort))
        key.append(("sk", "RANGE"))
    attributes += more.pop("attributes", [])
    db.create_table(
        **{
            "TableName": name,
            "AttributeDefinitions": [{"AttributeName": a, "AttributeType": t} for a, t in attributes],
            "KeySchema": [{"AttributeName": a, "KeyType": t} for a, t in key],
            "BillingMode": "PAY_PER_REQUEST",
        }
        | more
    )
    db.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    return name


def refusal(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    response = refused.value.response
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 400
    return response["Error"]["Code"], response["Error"]["Message"]


def s(text):
    return {"S": text}


def n(number):
    return {"N": str(number)}
