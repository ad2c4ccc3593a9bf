"""Settings of tables as boto3 sees them, and tables that come from a file."""

import json
import re
from pathlib import Path

import pytest

from brume import ROOT, run_program
from dynamodb_support import refusal


def definition(name, **more):
    return {
        "TableName": name,
        "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    } | more


def serve_with(path):
    return run_program(
        "serve", "--listen", "127.0.0.1:0", "--memory", "--dynamodb-tables", str(path)
    )


def documented_example():
    text = (Path(ROOT) / "docs" / "dynamodb.md").read_text()
    return json.loads(re.search(r"```json\n(.*?)```", text, re.S)[1])


def test_a_table_from_the_file_is_what_create_table_makes(start, tmp_path):
    tables = documented_example()
    path = tmp_path / "dynamodb-table-def.json"
    path.write_text(json.dumps(tables, indent=2))
    brume = start("--dynamodb-tables", str(path))
    db = brume.client("dynamodb")
    assert db.list_tables()["TableNames"] == ["orders"]
    declared = db.describe_table(TableName="orders")["Table"]
    db.create_table(**(tables[0] | {"TableName": "made"}))
    made = db.describe_table(TableName="made")["Table"]
    differ = {k for k in made if made[k] != declared[k]}
    own = {"TableName", "TableArn", "TableId", "CreationDateTime", "BillingModeSummary"}
    assert differ - own == {"GlobalSecondaryIndexes"}, "its index has an ARN of its own"

    db.put_item(TableName="orders", Item={"customer": {"S": "a"}, "placed": {"S": "b"}})
    assert brume.stop() == 0
    again = start("--dynamodb-tables", str(path), data=brume.data)
    db = again.client("dynamodb")
    assert db.scan(TableName="orders")["Count"] == 1, "it stays what it was"
    assert db.describe_table(TableName="orders")["Table"]["TableId"] == declared["TableId"]


def test_the_file_in_the_working_directory(tmp_path):
    (tmp_path / "dynamodb-table-def.json").write_text("{]")
    done = run_program("serve", "--listen", "127.0.0.1:0", "--memory", cwd=tmp_path)
    assert done.returncode == 1
    assert "dynamodb-table-def.json:1: this is not JSON" in done.stderr


@pytest.mark.parametrize(
    "text, said",
    [
        ('{\n"TableName": "x"\n"KeySchema": []}', ":3: this is not JSON"),
        (json.dumps(definition("orders", Keys=[]), indent=1), ":16: Keys: no such member; there are"),
        (json.dumps(definition("orders", KeySchema={}), indent=1), ":9: KeySchema: must be a list"),
        (json.dumps([definition("orders", BillingMode="FREE")], indent=1), "'billingMode'"),
    ],
)
def test_a_wrong_file_stops_the_start(tmp_path, text, said):
    path = tmp_path / "tables.json"
    path.write_text(text)
    done = serve_with(path)
    assert done.returncode == 1
    assert f"{path}:" in done.stderr and said in done.stderr
    assert done.stdout == ""


def test_a_file_that_is_not_there(tmp_path):
    done = serve_with(tmp_path / "no.json")
    assert done.returncode == 1
    assert str(tmp_path / "no.json") in done.stderr


def test_billing_modes(brume):
    db = brume.client("dynamodb")
    units = {"ReadCapacityUnits": 2, "WriteCapacityUnits": 1}
    db.create_table(
        **definition("billing", BillingMode="PROVISIONED", ProvisionedThroughput=units)
    )
    described = lambda: db.describe_table(TableName="billing")["Table"]
    assert "BillingModeSummary" not in described()
    assert described()["WarmThroughput"] == {
        "ReadUnitsPerSecond": 2,
        "WriteUnitsPerSecond": 1,
        "Status": "ACTIVE",
    }
    db.update_table(
        TableName="billing",
        BillingMode="PAY_PER_REQUEST",
        OnDemandThroughput={"MaxReadRequestUnits": 10},
    )
    now = described()
    assert now["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    assert now["OnDemandThroughput"] == {"MaxReadRequestUnits": 10}
    assert now["WarmThroughput"]["WriteUnitsPerSecond"] == 4000
    code, message = refusal(db.update_table, TableName="billing", BillingMode="PROVISIONED")
    assert code == "ValidationException" and "must be specified" in message


def test_limits(brume):
    limits = brume.client("dynamodb").describe_limits()
    assert limits["TableMaxReadCapacityUnits"] == 40000
    assert limits["AccountMaxWriteCapacityUnits"] == 80000
