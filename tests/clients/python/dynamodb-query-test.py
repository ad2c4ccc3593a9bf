"""DynamoDB: Query, Scan, indexes and batches; and the AWS CLI."""

import json

import pytest

from dynamodb_support import create, n, refusal, s

INVALID = "One or more parameter values were invalid: "


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def people(db):
    """pk "a" with sort keys -10 to 39, every tenth with `tenth`; pk "b" with one item. Two global indexes
    and a local one."""
    projection = {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["size"]}
    name = create(
        db,
        sort="N",
        attributes=[("tenth", "S"), ("size", "N")],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-tenth",
                "KeySchema": [{"AttributeName": "tenth", "KeyType": "HASH"}],
                "Projection": projection,
            }
        ],
        LocalSecondaryIndexes=[
            {
                "IndexName": "by-size",
                "KeySchema": [
                    {"AttributeName": "pk", "KeyType": "HASH"},
                    {"AttributeName": "size", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    for i in range(-10, 40):
        item = {"pk": s("a"), "sk": n(i), "size": n(100 - i), "text": s(f"t{i}")}
        if i % 10 == 0:
            item["tenth"] = s("yes")
        db.put_item(TableName=name, Item=item)
    db.put_item(TableName=name, Item={"pk": s("b"), "sk": n(1)})
    return name


def query(db, table, condition="pk = :pk", values=None, **more):
    values = {":pk": s("a")} | (values or {})
    values = {k: v for k, v in values.items() if k in condition or k in more.get("FilterExpression", "")}
    return db.query(
        TableName=table,
        KeyConditionExpression=condition,
        **({"ExpressionAttributeValues": values} if values else {}),
        **more,
    )


def keys(answer):
    return [int(i["sk"]["N"]) for i in answer["Items"]]


def test_query_is_in_the_order_of_numbers(db, people):
    got = query(db, people)
    assert keys(got) == list(range(-10, 40))
    assert got["Count"] == got["ScannedCount"] == 50
    assert "LastEvaluatedKey" not in got
    assert keys(query(db, people, ScanIndexForward=False)) == list(range(39, -11, -1))


@pytest.mark.parametrize(
    "condition, expected",
    [
        ("sk = :x", [5]),
        ("sk < :x", range(-10, 5)),
        ("sk <= :x", range(-10, 6)),
        ("sk > :x", range(6, 40)),
        ("sk >= :x", range(5, 40)),
        ("sk BETWEEN :x AND :y", range(5, 13)),
        ("sk BETWEEN :y AND :y", [12]),
    ],
)
def test_query_by_sort_key(db, people, condition, expected):
    values = {":x": n(5), ":y": n(12)}
    assert keys(query(db, people, f"pk = :pk AND {condition}", values)) == list(expected)


def test_query_begins_with(db):
    table = create(db, sort="S")
    for text in ["a", "ab", "abc", "b", "a\u00e9", "A"]:
        db.put_item(TableName=table, Item={"pk": s("a"), "sk": s(text)})
    got = query(db, table, "pk = :pk AND begins_with(sk, :x)", {":x": s("a")})
    assert [i["sk"]["S"] for i in got["Items"]] == ["a", "ab", "abc", "a\u00e9"]


def test_binary_sort_keys_are_in_the_order_of_bytes(db):
    table = create(db, sort="B")
    made = [b"\x00", b"\x00\x00", b"\x00\xff", b"\x01", b"\x7f", b"\x80", b"\xff", b"\xff\x00"]
    for value in reversed(made):
        db.put_item(TableName=table, Item={"pk": s("a"), "sk": {"B": value}})
    assert [i["sk"]["B"] for i in query(db, table)["Items"]] == made


def test_decimal_sort_keys_are_in_the_order_of_numbers(db):
    table = create(db, sort="N")
    made = ["-1e125", "-3.5", "-3.25", "-1e-130", "0", "1e-130", "0.5", "1", "10", "9.9e125"]
    for value in reversed(made):
        db.put_item(TableName=table, Item={"pk": s("a"), "sk": n(value)})
    assert [float(i["sk"]["N"]) for i in query(db, table)["Items"]] == [float(m) for m in made]


def test_query_filters_after_it_reads(db, people):
    got = query(db, people, values={":t": s("t3")}, FilterExpression="begins_with(#t, :t)",
                ExpressionAttributeNames={"#t": "text"}, Limit=20)  # fmt: skip
    assert keys(got) == [3] and got["ScannedCount"] == 20 and got["Count"] == 1
    assert got["LastEvaluatedKey"] == {"pk": s("a"), "sk": n(9)}


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("size", [1, 7, 50, 51])
def test_query_page_by_page(db, people, size, forward):
    pages = db.get_paginator("query").paginate(
        TableName=people,
        KeyConditionExpression="pk = :pk",
        ExpressionAttributeValues={":pk": s("a")},
        ScanIndexForward=forward,
        PaginationConfig={"PageSize": size},
    )
    found = [key for page in pages for key in keys(page)]
    assert found == (list(range(-10, 40)) if forward else list(range(39, -11, -1)))


def test_query_select_and_project(db, people):
    count = query(db, people, Select="COUNT")
    assert count["Count"] == 50 and "Items" not in count
    got = query(db, people, ProjectionExpression="sk", Limit=1)
    assert got["Items"] == [{"sk": n(-10)}]


def test_global_index_holds_only_items_that_have_its_key(db, people):
    got = query(db, people, "tenth = :yes", {":yes": s("yes")}, IndexName="by-tenth")
    assert sorted(keys(got)) == [-10, 0, 10, 20, 30]
    assert set(got["Items"][0]) == {"pk", "sk", "tenth", "size"}, "keys and what it includes"
    pages = db.get_paginator("query").paginate(
        TableName=people,
        IndexName="by-tenth",
        KeyConditionExpression="tenth = :yes",
        ExpressionAttributeValues={":yes": s("yes")},
        PaginationConfig={"PageSize": 2},
    )
    assert sorted(k for page in pages for k in keys(page)) == [-10, 0, 10, 20, 30]
    code, message = refusal(query, db=db, table=people, condition="tenth = :yes", values={":yes": s("yes")},
                            IndexName="by-tenth", ConsistentRead=True)  # fmt: skip
    assert code == "ValidationException"
    assert "Consistent reads are not supported on global secondary indexes" in message


def test_local_index_is_in_its_own_order(db, people):
    got = query(db, people, "pk = :pk AND #size < :x", {":x": n(65)}, IndexName="by-size",
                ExpressionAttributeNames={"#size": "size"}, ConsistentRead=True)  # fmt: skip
    assert keys(got) == [39, 38, 37, 36]
    assert "text" in got["Items"][0]


def test_index_follows_updates_and_deletes(db):
    table = create(
        db,
        attributes=[("color", "S")],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-color",
                "KeySchema": [{"AttributeName": "color", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )

    def colored(color):
        got = query(db, table, "color = :c", {":c": s(color)}, IndexName="by-color")
        return sorted(i["pk"]["S"] for i in got["Items"])

    for pk in "xyz":
        db.put_item(TableName=table, Item={"pk": s(pk), "color": s("red")})
    assert colored("red") == ["x", "y", "z"]
    update = {"UpdateExpression": "SET color = :c", "ExpressionAttributeValues": {":c": s("blue")}}
    db.update_item(TableName=table, Key={"pk": s("x")}, **update)
    db.update_item(TableName=table, Key={"pk": s("y")}, UpdateExpression="REMOVE color")
    assert (colored("red"), colored("blue")) == (["z"], ["x"])
    db.delete_item(TableName=table, Key={"pk": s("z")})
    db.put_item(TableName=table, Item={"pk": s("x")})
    assert (colored("red"), colored("blue")) == ([], [])
    code, message = refusal(db.put_item, TableName=table, Item={"pk": s("w"), "color": n(1)})
    assert code == "ValidationException" and "color" in message
    described = db.describe_table(TableName=table)["Table"]["GlobalSecondaryIndexes"][0]
    assert described["IndexStatus"] == "ACTIVE"


@pytest.mark.parametrize(
    "condition, words",
    [
        ("sk = :x", "Query condition missed key schema element: pk"),
        ("pk > :pk", "Query key condition not supported"),
        ("pk = :pk AND elsewhere = :x", "Query condition missed key schema element: sk"),
        ("pk = :pk OR sk = :x", "Invalid operator used in KeyConditionExpression: OR"),
        ("pk = :pk AND sk <> :x", "Invalid operator used in KeyConditionExpression: <>"),
        ("pk = :pk AND contains(sk, :x)", "Invalid operator used in KeyConditionExpression: contains"),
        ("pk = :x", INVALID + "Condition parameter type does not match schema type"),
    ],
)
def test_query_refuses(db, people, condition, words):
    code, message = refusal(query, db=db, table=people, condition=condition, values={":x": n(1)})
    assert code == "ValidationException"
    assert words in message


def test_query_refuses_more(brume, people):
    db = brume.client("dynamodb", parameter_validation=False)

    def refused(words, **arguments):
        code, message = refusal(query, db=db, table=people, **arguments)
        assert code == "ValidationException" and words in message

    refused("Filter Expression can only contain non-primary key attributes: Primary key attribute: sk",
            values={":x": n(1)}, FilterExpression="sk = :x")  # fmt: skip
    refused("The table does not have the specified index: nowhere", IndexName="nowhere")
    refused("The provided starting key is invalid", ExclusiveStartKey={"pk": s("a")})
    refused("Member must have value greater than or equal to 1", Limit=0)


# ---- Scan ----


def test_scan(db, people):
    got = db.scan(TableName=people)
    assert got["Count"] == 51
    pages = db.get_paginator("scan").paginate(TableName=people, PaginationConfig={"PageSize": 8})
    found = [(i["pk"]["S"], i["sk"]["N"]) for page in pages for i in page["Items"]]
    assert len(found) == len(set(found)) == 51


def test_scan_filters(db, people):
    got = db.scan(
        TableName=people,
        FilterExpression="attribute_exists(tenth) AND #s > :x",
        ExpressionAttributeNames={"#s": "size"},
        ExpressionAttributeValues={":x": n(85)},
    )
    assert sorted(keys(got)) == [-10, 0, 10]
    assert got["ScannedCount"] == 51


@pytest.mark.parametrize("segments", [1, 2, 5])
def test_scan_in_segments_reads_each_item_once(db, people, segments):
    found = []
    for segment in range(segments):
        pages = db.get_paginator("scan").paginate(
            TableName=people, Segment=segment, TotalSegments=segments, PaginationConfig={"PageSize": 3}
        )
        found += [(i["pk"]["S"], i["sk"]["N"]) for page in pages for i in page["Items"]]
    assert len(found) == len(set(found)) == 51


def test_scan_of_an_index(db, people):
    got = db.scan(TableName=people, IndexName="by-tenth")
    assert got["Count"] == 5


def test_pages_end_at_a_megabyte(db):
    table = create(db, sort="N")
    for i in range(12):
        db.put_item(TableName=table, Item={"pk": s("a"), "sk": n(i), "x": s("x" * 200_000)})
    first = query(db, table)
    assert first["Count"] == 6 and "LastEvaluatedKey" in first
    rest = query(db, table, ExclusiveStartKey=first["LastEvaluatedKey"])
    assert keys(first) + keys(rest) == list(range(12))


# ---- batches ----


def test_batch_write_and_get(db, people):
    table, other = create(db), create(db)
    puts = [{"PutRequest": {"Item": {"pk": s(f"k{i}"), "v": n(i)}}} for i in range(20)]
    done = db.batch_write_item(RequestItems={table: puts, other: puts[:5]})
    assert done["UnprocessedItems"] == {}
    deletes = [{"DeleteRequest": {"Key": {"pk": s("k0")}}}, {"PutRequest": {"Item": {"pk": s("new")}}}]
    db.batch_write_item(RequestItems={table: deletes})

    asked = [{"pk": s(f"k{i}")} for i in range(20)] + [{"pk": s("new")}]
    got = db.batch_get_item(
        RequestItems={
            table: {"Keys": asked},
            other: {"Keys": asked[:10], "ProjectionExpression": "v", "ConsistentRead": True},
        }
    )
    assert got["UnprocessedKeys"] == {}
    assert len(got["Responses"][table]) == 20, "k0 is deleted"
    values = sorted(int(i["v"]["N"]) for i in got["Responses"][other])
    assert values == [0, 1, 2, 3, 4] and all(set(i) == {"v"} for i in got["Responses"][other])


def test_batches_refuse(db, people):
    table = create(db)
    put = {"PutRequest": {"Item": {"pk": s("a")}}}
    delete = {"DeleteRequest": {"Key": {"pk": s("a")}}}
    code, message = refusal(db.batch_write_item, RequestItems={table: [put, delete]})
    assert (code, message) == ("ValidationException", "Provided list of item keys contains duplicates")
    many = [{"PutRequest": {"Item": {"pk": s(str(i))}}} for i in range(26)]
    assert refusal(db.batch_write_item, RequestItems={table: many})[0] == "ValidationException"
    assert refusal(db.batch_write_item, RequestItems={"nowhere": [put]})[0] == "ResourceNotFoundException"
    keys_twice = [{"pk": s("a")}, {"pk": s("a")}]
    code, message = refusal(db.batch_get_item, RequestItems={table: {"Keys": keys_twice}})
    assert (code, message) == ("ValidationException", "Provided list of item keys contains duplicates")
    too_many = [{"pk": s(str(i))} for i in range(101)]
    assert refusal(db.batch_get_item, RequestItems={table: {"Keys": too_many}})[0] == "ValidationException"
    assert db.scan(TableName=table)["Count"] == 0, "a batch that is refused does nothing"


def test_batch_get_leaves_what_is_too_much(db):
    table = create(db)
    for i in range(60):
        db.put_item(TableName=table, Item={"pk": s(str(i)), "x": s("x" * 300_000)})
    asked = {table: {"Keys": [{"pk": s(str(i))} for i in range(60)]}}
    got = db.batch_get_item(RequestItems=asked)
    rest = got["UnprocessedKeys"][table]["Keys"]
    assert len(got["Responses"][table]) + len(rest) == 60
    assert 0 < len(rest) < 60, "an answer has at most 16 MB"


# ---- the AWS CLI ----


def test_aws_cli(brume, tmp_path):
    def aws(*arguments):
        return brume.aws("dynamodb", *arguments)

    made = aws(
        "create-table", "--table-name", "cli",
        "--attribute-definitions", "AttributeName=pk,AttributeType=S",
        "--key-schema", "AttributeName=pk,KeyType=HASH", "--billing-mode", "PAY_PER_REQUEST",
    )  # fmt: skip
    assert made["TableDescription"]["TableName"] == "cli"
    brume.aws("dynamodb", "wait", "table-exists", "--table-name", "cli")
    here = ("--table-name", "cli")
    aws("put-item", *here, "--item", json.dumps({"pk": s("a"), "n": n(1), "b": {"B": "mist"}}))
    aws("update-item", *here, "--key", '{"pk": {"S": "a"}}', "--update-expression", "ADD n :x",
        "--expression-attribute-values", '{":x": {"N": "2"}}')  # fmt: skip
    got = aws("get-item", *here, "--key", '{"pk": {"S": "a"}}')
    assert got["Item"] == {"pk": s("a"), "n": n(3), "b": {"B": "bWlzdA=="}}
    asked = ("--key-condition-expression", "pk = :pk", "--expression-attribute-values", '{":pk": {"S": "a"}}')
    assert aws("query", *here, *asked)["Count"] == 1
    requests = {"cli": [{"PutRequest": {"Item": {"pk": s("b")}}}]}
    aws("batch-write-item", "--request-items", json.dumps(requests))
    assert aws("scan", *here)["Count"] == 2
    wanted = {"cli": {"Keys": [{"pk": s("b")}]}}
    answer = aws("batch-get-item", "--request-items", json.dumps(wanted))
    assert answer["Responses"]["cli"] == [{"pk": s("b")}]
    aws("delete-item", *here, "--key", '{"pk": {"S": "a"}}')
    assert "cli" in aws("list-tables")["TableNames"]
    aws("delete-table", *here)
    brume.aws("dynamodb", "wait", "table-not-exists", "--table-name", "cli")
    failed = brume.aws("dynamodb", "describe-table", *here, check=False)
    assert failed.returncode != 0 and "ResourceNotFoundException" in failed.stderr


def test_key_values_have_their_limits_in_queries_too(db):
    db.create_table(
        TableName="limits",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "S"},
        ],
        KeySchema=[
            {"AttributeName": "pk", "KeyType": "HASH"},
            {"AttributeName": "sk", "KeyType": "RANGE"},
        ],
    )
    for pk, sk, words in [
        ("x" * 2049, "y", "Size of hashkey has exceeded the maximum size limit of2048 bytes"),
        ("x", "y" * 1025, "Aggregated size of all range keys has exceeded the size limit of 1024 bytes"),
    ]:
        with pytest.raises(db.exceptions.ClientError) as caught:
            db.query(
                TableName="limits",
                KeyConditionExpression="pk = :p AND sk >= :s",
                ExpressionAttributeValues={":p": {"S": pk}, ":s": {"S": sk}},
            )
        assert words in caught.value.response["Error"]["Message"]
