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


def test_throttling(start):
    brume = start("--memory", "--dynamodb-throttling", "on")
    db = brume.client("dynamodb")
    units = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
    db.create_table(**definition("slow", BillingMode="PROVISIONED", ProvisionedThroughput=units))
    throttled = db.exceptions.ProvisionedThroughputExceededException
    with pytest.raises(throttled) as refused:
        for i in range(400):
            db.put_item(TableName="slow", Item={"pk": {"S": f"{i}"}})
    reason = refused.value.response["ThrottlingReasons"][0]
    assert reason["reason"] == "TableWriteProvisionedThroughputExceeded"
    assert reason["resource"].endswith(":table/slow")
    assert 300 <= i < 400, "five minutes, and what filled up meanwhile"


def test_resource_policies(brume):
    db = brume.client("dynamodb")
    db.create_table(**definition("policies"))
    arn = db.describe_table(TableName="policies")["Table"]["TableArn"]
    with pytest.raises(db.exceptions.PolicyNotFoundException):
        db.get_resource_policy(ResourceArn=arn)
    statement = {"Effect": "Allow", "Principal": "*", "Action": "dynamodb:GetItem", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    revision = db.put_resource_policy(ResourceArn=arn, Policy=policy)["RevisionId"]
    kept = db.get_resource_policy(ResourceArn=arn)
    assert (kept["Policy"], kept["RevisionId"]) == (policy, revision)
    with pytest.raises(db.exceptions.PolicyNotFoundException):
        db.delete_resource_policy(ResourceArn=arn, ExpectedRevisionId="1")
    assert db.delete_resource_policy(ResourceArn=arn)["RevisionId"] == revision


def test_contributor_insights(brume):
    db = brume.client("dynamodb")
    db.create_table(**definition("insights"))
    done = db.update_contributor_insights(
        TableName="insights",
        ContributorInsightsAction="ENABLE",
        ContributorInsightsMode="THROTTLED_KEYS",
    )
    assert done["ContributorInsightsStatus"] == "ENABLING"
    found = db.describe_contributor_insights(TableName="insights")
    assert found["ContributorInsightsStatus"] == "ENABLED"
    assert len(found["ContributorInsightsRuleList"]) == 1
    listed = db.list_contributor_insights()["ContributorInsightsSummaries"]
    assert "insights" in [summary["TableName"] for summary in listed]
