"""Recovery, backups, exports and imports, through boto3 and the AWS CLI."""

import base64
import datetime
import gzip
import hashlib
import json
import random
import time

import pytest
from dynamodb_support import create, refusal

def wait(describe, done):
    for _ in range(600):
        answer = describe()
        if done(answer):
            return answer
        time.sleep(0.05)
    raise AssertionError(answer)


def active(db, table):
    return wait(
        lambda: db.describe_table(TableName=table)["Table"], lambda t: t["TableStatus"] == "ACTIVE"
    )


def items(db, table):
    pages = db.get_paginator("scan").paginate(TableName=table)
    return sorted((item for page in pages for item in page["Items"]), key=lambda i: json.dumps(i, default=str))


def recovery(db, table):
    db.update_continuous_backups(
        TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )


def some_items(seed, count=60):
    dice = random.Random(seed)
    for n in range(count):
        yield {
            "pk": {"S": f"k{n}"},
            "n": {"N": str(dice.randint(-(10**30), 10**30))},
            "b": {"B": dice.randbytes(20)},
            "ss": {"SS": ["a", f"é{n}\n\"'\\"]},
            "ns": {"NS": ["1.5", str(n + 2)]},
            "bs": {"BS": [bytes([n]), b"\xff\xfe"]},
            "l": {"L": [{"NULL": True}, {"BOOL": False}, {"M": {"x y": {"S": ""}}}]},
        }


def exported(s3, bucket, summary_key):
    """The records of an export, every checksum compared."""
    body = s3.get_object(Bucket=bucket, Key=summary_key)["Body"].read()
    md5 = s3.get_object(Bucket=bucket, Key=summary_key.replace(".json", ".md5"))["Body"].read()
    assert base64.b64decode(md5) == hashlib.md5(body).digest()
    summary = json.loads(body)
    files = s3.get_object(Bucket=bucket, Key=summary["manifestFilesS3Key"])["Body"].read()
    lines = []
    for file in map(json.loads, files.splitlines()):
        answer = s3.get_object(Bucket=bucket, Key=file["dataFileS3Key"])
        data = answer["Body"].read()
        assert answer["ETag"].strip('"') == file["etag"]
        assert base64.b64decode(file["md5Checksum"]) == hashlib.md5(data).digest()
        found = gzip.decompress(data).decode().splitlines()
        assert len(found) == file["itemCount"]
        lines += found
    assert len(lines) == summary["itemCount"]
    return lines


def test_any_moment(brume):
    db = brume.client("dynamodb")
    table = create(db)
    recovery(db, table)
    dice, moments = random.Random(5), []
    for _ in range(8):
        for _ in range(10):
            key = {"pk": {"S": f"k{dice.randrange(12)}"}}
            if dice.random() < 0.3:
                db.delete_item(TableName=table, Key=key)
            else:
                db.put_item(TableName=table, Item=key | {"v": {"N": str(dice.randrange(10**6))}})
        time.sleep(0.005)
        moments.append((datetime.datetime.now(datetime.timezone.utc), items(db, table)))
        time.sleep(0.005)
    for n, (moment, want) in enumerate(moments):
        target = f"{table}-at-{n}"
        begun = db.restore_table_to_point_in_time(
            SourceTableName=table, TargetTableName=target, RestoreDateTime=moment
        )["TableDescription"]
        assert begun["TableStatus"] == "CREATING" and begun["RestoreSummary"]["RestoreInProgress"]
        assert not active(db, target)["RestoreSummary"]["RestoreInProgress"]
        assert items(db, target) == want
    code, _ = refusal(
        db.restore_table_to_point_in_time,
        SourceTableName=table,
        TargetTableName=f"{table}-never",
        RestoreDateTime=moments[0][0] - datetime.timedelta(days=1),
    )
    assert code == "InvalidRestoreTimeException"


def test_backups(brume):
    db = brume.client("dynamodb")
    table = create(db)
    for item in some_items(1):
        db.put_item(TableName=table, Item=item)
    want = items(db, table)
    arn = db.create_backup(TableName=table, BackupName="one")["BackupDetails"]["BackupArn"]
    db.put_item(TableName=table, Item={"pk": {"S": "later"}})
    db.delete_table(TableName=table)
    wait(
        lambda: db.describe_backup(BackupArn=arn)["BackupDescription"],
        lambda b: b["BackupDetails"]["BackupStatus"] == "AVAILABLE",
    )
    assert [b["BackupArn"] for b in db.list_backups(TableName=table)["BackupSummaries"]] == [arn]
    db.restore_table_from_backup(BackupArn=arn, TargetTableName=f"{table}-back")
    active(db, f"{table}-back")
    assert items(db, f"{table}-back") == want
    assert db.delete_backup(BackupArn=arn)["BackupDescription"]["BackupDetails"]["BackupStatus"] == "DELETED"
    assert refusal(db.describe_backup, BackupArn=arn)[0] == "BackupNotFoundException"


@pytest.mark.parametrize("form", ["DYNAMODB_JSON", "ION"])
def test_out_and_in_again(brume, form):
    db, s3 = brume.client("dynamodb"), brume.client("s3")
    table, bucket = create(db), f"round-trip-{form.lower().replace('_', '-')}"
    s3.create_bucket(Bucket=bucket)
    recovery(db, table)
    for item in some_items(2):
        db.put_item(TableName=table, Item=item)
    want = items(db, table)
    source = db.describe_table(TableName=table)["Table"]["TableArn"]
    arn = db.export_table_to_point_in_time(
        TableArn=source, S3Bucket=bucket, S3Prefix="exports", ExportFormat=form
    )["ExportDescription"]["ExportArn"]
    done = wait(
        lambda: db.describe_export(ExportArn=arn)["ExportDescription"],
        lambda e: e["ExportStatus"] != "IN_PROGRESS",
    )
    assert done["ExportStatus"] == "COMPLETED" and done["ItemCount"] == len(want)
    lines = exported(s3, bucket, done["ExportManifest"])
    if form == "DYNAMODB_JSON":
        plain = [json.loads(line)["Item"] for line in lines]
        assert sorted(item["pk"]["S"] for item in plain) == sorted(item["pk"]["S"] for item in want)
    else:
        assert all(line.startswith("$ion_1_0 {Item:{") for line in lines)

    target = f"{table}-imported"
    arn = db.import_table(
        S3BucketSource={
            "S3Bucket": bucket,
            "S3KeyPrefix": f"exports/AWSDynamoDB/{arn.split('/')[-1]}/data/",
        },
        InputFormat=form,
        InputCompressionType="GZIP",
        TableCreationParameters={
            "TableName": target,
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
        },
    )["ImportTableDescription"]["ImportArn"]
    done = wait(
        lambda: db.describe_import(ImportArn=arn)["ImportTableDescription"],
        lambda i: i["ImportStatus"] != "IN_PROGRESS",
    )
    assert (done["ImportStatus"], done["ImportedItemCount"], done["ErrorCount"]) == ("COMPLETED", len(want), 0)
    assert items(db, target) == want


def test_bulk(brume):
    db, s3 = brume.client("dynamodb"), brume.client("s3")
    table, bucket = create(db), "bulk-input"
    s3.create_bucket(Bucket=bucket)
    lines = [json.dumps({"Item": {"pk": {"S": f"k{n}"}}}) for n in range(500)]
    s3.put_object(Bucket=bucket, Key="in/1.json.gz", Body=gzip.compress("\n".join(lines).encode()))
    arn = db.start_bulk_put_items(
        TableName=table,
        InputS3Configuration={
            "S3Bucket": bucket,
            "S3KeyPrefix": "in/",
            "InputFormat": "DYNAMODB_JSON",
            "InputCompressionType": "GZIP",
        },
        OutputS3Configuration={"S3Bucket": bucket, "OutputType": ["ERROR"]},
    )["BulkOperationDescription"]["BulkOperationArn"]
    done = wait(
        lambda: db.describe_bulk_operation(BulkOperationArn=arn)["BulkOperationDescription"],
        lambda b: b["BulkOperationStatus"] != "IN_PROGRESS",
    )
    assert (done["BulkOperationStatus"], done["ProcessedItemCount"]) == ("COMPLETED", 500)
    assert len(items(db, table)) == 500
    assert db.list_bulk_operations()["BulkOperationsSummaryList"][0]["BulkOperationArn"] == arn


def test_with_the_cli(brume):
    db = brume.client("dynamodb")
    table = create(db)
    db.put_item(TableName=table, Item={"pk": {"S": "a"}})
    brume.aws(
        "dynamodb",
        "update-continuous-backups",
        "--table-name",
        table,
        "--point-in-time-recovery-specification",
        "PointInTimeRecoveryEnabled=true,RecoveryPeriodInDays=7",
    )
    brume.aws("s3", "mb", "s3://cli-exports")
    made = brume.aws(
        "dynamodb",
        "export-table-to-point-in-time",
        "--table-arn",
        db.describe_table(TableName=table)["Table"]["TableArn"],
        "--s3-bucket",
        "cli-exports",
    )
    arn = made["ExportDescription"]["ExportArn"]
    wait(
        lambda: brume.aws("dynamodb", "describe-export", "--export-arn", arn)["ExportDescription"],
        lambda e: e["ExportStatus"] == "COMPLETED",
    )
    assert "manifest-summary.json" in brume.aws("s3", "ls", "--recursive", "s3://cli-exports")
    brume.aws(
        "dynamodb",
        "restore-table-to-point-in-time",
        "--source-table-name",
        table,
        "--target-table-name",
        f"{table}-back",
        "--use-latest-restorable-time",
    )
    active(db, f"{table}-back")
    assert items(db, f"{table}-back") == [{"pk": {"S": "a"}}]
