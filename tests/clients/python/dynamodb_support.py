"""What the tests of DynamoDB share: new tables, short ways to write values, refusals."""

import itertools
import json

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


def raw(brume, operation, **request):
    """A request that no client would send."""
    return brume.http(
        "POST",
        "/",
        json.dumps(request),
        {
            "Content-Type": "application/x-amz-json-1.0",
            "X-Amz-Target": f"DynamoDB_20120810.{operation}",
        },
    )


def ask(brume, operation, **request):
    """What it answers: the answer itself, or the type and message of an error."""
    answer = raw(brume, operation, **request)
    if answer.status == 200:
        return answer.json
    fault = answer.json
    return fault["__type"].split("#")[1], fault.get("message", fault.get("Message"))


def message(brume, operation, **request):
    """The message of a ValidationException."""
    answer = ask(brume, operation, **request)
    if isinstance(answer, tuple) and answer[0] == "ValidationException":
        return answer[1]
    return answer


def one(text):
    return f"1 validation error detected: {text}"


def deep(levels, leaf=None):
    """A leaf inside so many maps."""
    value = leaf or s("leaf")
    for _ in range(levels):
        value = {"M": {"n": value}}
    return value
