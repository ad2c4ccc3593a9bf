"""DynamoDB: vector indexes and SearchVectors, as a client sees them."""

import json
import math
import random
import time

import pytest

from dynamodb_support import create, n, refusal, s


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


def vector(numbers):
    return [n(number) for number in numbers]


def index(name, distance="COSINE", dimensions=3, **more):
    return {
        "IndexName": name,
        "VectorAttribute": {"AttributeName": "embedding"},
        "Dimensions": dimensions,
        "DistanceFunction": distance,
        "Projection": {"ProjectionType": "ALL"},
    } | more


def describe(db, table, name):
    found = db.describe_table(TableName=table)["Table"]
    mine = [i for i in found.get("VectorIndexes", []) if i["IndexName"] == name]
    return found["TableStatus"], mine[0] if mine else None


def test_nearest_of_many(db):
    """The whole order, against sums of Python's own."""
    dimensions, count = 96, 120
    rnd = random.Random(7)
    vectors = {f"item-{i}": [round(rnd.gauss(0, 1), 5) for _ in range(dimensions)] for i in range(count)}
    names = {"COSINE": "cosine", "EUCLIDEAN": "euclidean", "DOT_PRODUCT": "dot"}
    table = create(db, VectorIndexes=[index(names[d], d, dimensions) for d in names])
    items = [{"pk": s(key), "embedding": {"L": vector(v)}} for key, v in vectors.items()]
    for at in range(0, count, 25):
        db.batch_write_item(
            RequestItems={table: [{"PutRequest": {"Item": item}} for item in items[at : at + 25]]}
        )
    query = [round(rnd.gauss(0, 1), 5) for _ in range(dimensions)]

    def dot(x, y):
        return math.fsum(a * b for a, b in zip(x, y))

    scores = {
        "COSINE": lambda v: 1 - dot(query, v) / math.sqrt(dot(query, query) * dot(v, v)),
        "EUCLIDEAN": lambda v: math.dist(query, v),
        "DOT_PRODUCT": lambda v: dot(query, v),
    }
    for distance, score in scores.items():
        want = sorted(vectors, key=lambda key: score(vectors[key]), reverse=distance == "DOT_PRODUCT")
        found = db.search_vectors(
            TableName=table, IndexName=names[distance], SearchVector=vector(query), TopK=100
        )["SearchResults"]
        assert [r["Item"]["pk"]["S"] for r in found] == want[:100], distance
        for result in found:
            assert list(result["Item"]) == ["pk"]
            right = score(vectors[result["Item"]["pk"]["S"]])
            assert result["Score"] == pytest.approx(right, rel=1e-5, abs=1e-5)


def test_a_search_sees_what_was_written_before_it(db):
    schema = [
        {"AttributeName": "tenant", "SearchSchemaElementType": "HASH"},
        {"AttributeName": "kind", "SearchSchemaElementType": "INLINE_FILTER"},
    ]
    table = create(
        db,
        attributes=[("tenant", "S"), ("kind", "S")],
        VectorIndexes=[index("schema", SearchSchema=schema)],
    )

    def search(condition, **values):
        answer = db.search_vectors(
            TableName=table,
            IndexName="schema",
            SearchVector=vector([1, 0, 0]),
            TopK=10,
            SearchConditionExpression=condition,
            ExpressionAttributeValues={f":{key}": s(value) for key, value in values.items()},
            ReturnConsumedCapacity="INDEXES",
        )
        assert answer["ConsumedCapacity"] == {"VectorSearchRequestBytes": 1024.0}
        return [r["Item"]["pk"]["S"] for r in answer["SearchResults"]]

    for i in range(20):
        db.put_item(
            TableName=table,
            Item={
                "pk": s(f"i{i}"),
                "tenant": s("a" if i % 2 else "b"),
                "kind": s("x" if i % 3 else "y"),
                "embedding": {"L": vector([1, i, 0])},
            },
        )
        mine = [f"i{k}" for k in range(i + 1) if k % 2]
        assert search("tenant = :t", t="a") == mine[:10]
        assert search("tenant = :t AND kind = :k", t="a", k="y") == [k for k in mine if not int(k[1:]) % 3]
    written = db.update_item(
        TableName=table,
        Key={"pk": s("i1")},
        UpdateExpression="REMOVE tenant",
        ReturnConsumedCapacity="INDEXES",
    )
    assert written["ConsumedCapacity"]["VectorIndexes"] == {"schema": {"VectorWriteRequestBytes": 1024.0}}
    assert "i1" not in search("tenant = :t", t="a")


def test_an_index_is_added_to_a_table(db):
    """Every step that AWS shows, in its order; the whole takes about seven seconds."""
    table = create(db)
    for i in range(5):
        db.put_item(TableName=table, Item={"pk": s(str(i)), "embedding": {"L": vector([i, 1, 0])}})
    update = {"TableName": table, "VectorIndexUpdates": [{"Create": index("vix")}]}
    assert db.update_table(**update)["TableDescription"]["TableStatus"] == "UPDATING"
    remove = {"TableName": table, "VectorIndexUpdates": [{"Delete": {"IndexName": "vix"}}]}
    search = {"TableName": table, "IndexName": "vix", "SearchVector": vector([1, 0, 0]), "TopK": 9}
    steps = []
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        status, found = describe(db, table, "vix")
        step = (status, found["IndexStatus"], found.get("Backfilling"))
        if step not in steps:
            steps.append(step)
        if found["IndexStatus"] == "ACTIVE":
            break
        time.sleep(0.1)
    assert steps == [
        ("UPDATING", "CREATING", False),
        ("ACTIVE", "CREATING", True),
        ("ACTIVE", "ACTIVE", None),
    ]
    results = db.search_vectors(**search)["SearchResults"]
    assert [r["Item"]["pk"]["S"] for r in results] == ["4", "3", "2", "1", "0"]
    assert describe(db, table, "vix")[1]["ItemCount"] == 5
    db.update_table(**remove)
    assert describe(db, table, "vix") == ("ACTIVE", None)
    code, message = refusal(db.search_vectors, **search)
    assert (code, message) == (
        "ValidationException",
        "The table does not have the specified index: vix",
    )


def test_vectors_outlive_the_server(start):
    server = start()
    db = server.client("dynamodb")
    table = create(db, VectorIndexes=[index("vix")])
    db.put_item(TableName=table, Item={"pk": s("a"), "embedding": {"L": vector([0.25, 0, 1])}})
    assert server.stop() == 0
    again = start(data=server.data)
    found = again.client("dynamodb").search_vectors(
        TableName=table,
        IndexName="vix",
        SearchVector=vector([0.25, 0, 1]),
        TopK=1,
        ProjectionExpression="pk, embedding",
    )["SearchResults"]
    assert found == [{"Item": {"pk": s("a"), "embedding": {"L": vector([0.25, "0.0", "1.0"])}}, "Score": 0.0}]


def test_refusals(db):
    table = create(db, VectorIndexes=[index("vix")])
    item = {"pk": s("a"), "embedding": {"L": vector([1, 2])}}
    assert refusal(db.put_item, TableName=table, Item=item) == (
        "ValidationException",
        "One or more parameter values were invalid. Invalid size for parameter embedding, Expected: 3, "
        "Actual: 2 IndexName: vix",
    )
    code, message = refusal(db.scan, TableName=table, IndexName="vix")
    assert message == "Scan operation not supported on this index type"
    assert code == "ValidationException"
    answer = json.dumps(db.describe_table(TableName=table)["Table"]["VectorIndexes"][0])
    assert "Backfilling" not in answer
