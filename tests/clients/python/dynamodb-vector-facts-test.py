"""Vector indexes: what AWS answers, word for word and byte for byte (measured in August and October 2026)."""

import re
import time

import pytest
from dynamodb_support import ask, create, message, n, refusal, s

WIDE = "12345678901234567890123456789012345678"  # 20 bytes as a number, 4 as a dimension of an index
ITEM_MAX = 400 * 1024


def vector(*numbers):
    return {"L": [n(number) for number in numbers]}


def index(name, attribute="embedding", dimensions=3, projection="ALL", **more):
    return {
        "IndexName": name,
        "VectorAttribute": {"AttributeName": attribute},
        "Dimensions": dimensions,
        "DistanceFunction": "COSINE",
        "Projection": {"ProjectionType": projection},
    } | more


SCHEMA = [
    {"AttributeName": "tenant", "SearchSchemaElementType": "HASH"},
    {"AttributeName": "category", "SearchSchemaElementType": "INLINE_FILTER"},
]


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def searched(db):
    """A table with an index without a search schema and one with it."""
    attributes = [("tenant", "S"), ("category", "S")]
    return create(db, attributes=attributes, VectorIndexes=[index("plain"), index("schema", SearchSchema=SCHEMA)])


SEARCHES = [
    (
        {"TopK": 101},
        "Provided TopK value '101' is out of valid range. The value must be between 1 and 100 inclusive",
    ),
    (
        {"IndexName": "schema"},
        "SearchConditionExpression must be provided when SearchSchema has a HASH key",
    ),
    (
        {"IndexName": "schema", "SearchConditionExpression": "tenant < :t"},
        "Invalid SearchConditionExpression: Invalid comparator used in SearchConditionExpression",
    ),
    (
        {"IndexName": "schema", "SearchConditionExpression": "tenant = :t AND category < :t"},
        "Invalid SearchConditionExpression: Invalid comparator used in SearchConditionExpression",
    ),
    (
        {"SearchVector": [n(1), n(0)]},
        "Input search vector dimension 2 does not match vector index dimension 3",
    ),
    (
        {"SearchConditionExpression": "tenant = :t"},
        "SearchConditionExpression must not contain any attributes that is not in SearchSchema. "
        "Invalid attribute: tenant",
    ),
    (
        {"SearchVector": [vector(1, 0, 0)]},
        "Search vector contains invalid values. All values in the search vector must be a 32-bit "
        "floating-point number attribute",
    ),
]


@pytest.mark.parametrize("more, expected", SEARCHES)
def test_a_search_is_refused(db, searched, more, expected):
    call = {"TableName": searched, "IndexName": "plain", "SearchVector": vector(1, 0, 0)["L"], "TopK": 1} | more
    if "SearchConditionExpression" in call:
        call["ExpressionAttributeValues"] = {":t": s("t1")}
    assert refusal(db.search_vectors, **call) == ("ValidationException", expected)


def test_an_absent_index(db, searched):
    search = {"TableName": searched, "IndexName": "no-such-index", "SearchVector": [n(1)], "TopK": 1}
    code, text = refusal(db.search_vectors, **search)
    assert code == "ValidationException" and "does not have the specified index" in text


def test_a_search_is_read_strictly(brume):
    """The table is never looked up."""
    valid = {"TableName": "absent-table", "IndexName": "vix", "SearchVector": [n(1)], "TopK": 1}
    kinds = {"IndexName": "a string", "TableName": "a string", "SearchVector": "a sequence", "TopK": "i32"}
    for name, kind in kinds.items():
        code, text = ask(brume, "SearchVectors", **(valid | {name: None}))
        assert code == "SerializationException", (name, text)
        assert re.fullmatch(rf"invalid type: null, expected {kind} at line 1 column \d+", text), text
    del valid["TableName"]
    for more in [{}, {"IndexName": "ab"}]:
        text = message(brume, "SearchVectors", **(valid | more))
        assert re.fullmatch(r"missing field `TableName` at line 1 column \d+", text), text


WRITES = [
    (
        {"embedding": vector(1, 0)},
        "One or more parameter values were invalid. Invalid size for parameter embedding, Expected: 3, "
        "Actual: 2 IndexName: plain",
    ),
    (
        {"embedding": {"L": [n(1), s("oops"), n(0)]}},
        "One or more parameter values were invalid. Invalid type for parameter embedding[1], "
        "Expected: 32-bit floating point number, Actual: S. IndexName: plain",
    ),
    (
        {"embedding": s("not-a-vector")},
        "One or more parameter values were invalid. Invalid type for parameter embedding, "
        "Expected: 32-bit floating point number list IndexName: plain",
    ),
    (
        {"embedding": vector(0, 0, 1), "tenant": s("")},
        "One or more parameter values are not valid. A value specified for a secondary index key is not "
        "supported. The AttributeValue for a key attribute cannot contain an empty string value. "
        "IndexName: schema, IndexKey: tenant",
    ),
]


@pytest.mark.parametrize("item, expected", WRITES)
def test_a_write_is_refused(db, searched, item, expected):
    item = {"pk": s("bad"), "tenant": s("t1")} | item
    assert refusal(db.put_item, TableName=searched, Item=item) == ("ValidationException", expected)


INVALID = "One or more parameter values were invalid: "
DEFINITIONS = [
    (
        {
            "BillingMode": "PROVISIONED",
            "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
            "VectorIndexes": [index("vix")],
        },
        INVALID + "Vector indexes are only supported for PAY_PER_REQUEST tables",
    ),
    (
        {"VectorIndexes": [index("vix", SearchSchema=SCHEMA[:1])]},
        INVALID + "One element in SearchSchema is not defined in attribute definitions",
    ),
    (
        {"VectorIndexes": [index("vix", dimensions=4097)]},
        INVALID + "Number of dimensions must be between 1 and 4096 inclusive.",
    ),
    (
        {"VectorIndexes": [index(f"vix-{i}") for i in range(6)]},
        INVALID + "VectorIndex count exceeds the per-table limit of 5",
    ),
    (
        {"VectorIndexes": [index("vix"), index("vix2", dimensions=4)]},
        INVALID + "Conflicting attribute definition for 'embedding'. All VectorIndexes on the same vector "
        "attribute must use the same dimensions.",
    ),
]


@pytest.mark.parametrize("more, expected", DEFINITIONS)
def test_a_definition_is_refused(db, more, expected):
    table = {
        "TableName": "never-made",
        "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    }
    assert refusal(db.create_table, **(table | more)) == ("ValidationException", expected)


def test_partiql_does_not_reach_a_vector_index(db, searched):
    code, text = refusal(db.execute_statement, Statement=f'SELECT * FROM "{searched}"."plain"')
    assert code == "ValidationException" and "Scan operation not supported on this index type" in text
    item = {"pk": s("read"), "embedding": vector(1, 0, 0)}
    db.put_item(TableName=searched, Item=item)
    read = db.execute_statement(Statement=f"SELECT * FROM \"{searched}\" WHERE pk = 'read'")
    assert read["Items"] == [item]


def test_an_item_without_the_hash_is_only_in_the_other_index(db, searched):
    db.put_item(TableName=searched, Item={"pk": s("a"), "tenant": s("t9"), "embedding": vector(0, 1, 0)})
    db.put_item(TableName=searched, Item={"pk": s("homeless"), "category": s("c"), "embedding": vector(0, 1, 0)})
    search = {"TableName": searched, "SearchVector": vector(0, 1, 0)["L"], "TopK": 100}
    condition = {
        "SearchConditionExpression": "tenant = :t",
        "ExpressionAttributeValues": {":t": s("t9")},
    }
    plain = db.search_vectors(IndexName="plain", **search)["SearchResults"]
    schema = db.search_vectors(IndexName="schema", **search, **condition)["SearchResults"]
    assert {"a", "homeless"} <= {found["Item"]["pk"]["S"] for found in plain}
    assert [found["Item"]["pk"]["S"] for found in schema] == ["a"]
    db.update_item(TableName=searched, Key={"pk": s("a")}, UpdateExpression="REMOVE embedding")
    plain = db.search_vectors(IndexName="plain", **search)["SearchResults"]
    assert "a" not in {found["Item"]["pk"]["S"] for found in plain}


def test_scores_and_what_an_index_gives_back(db):
    distances = {"cosine": "COSINE", "euclidean": "EUCLIDEAN", "dot": "DOT_PRODUCT"}
    indexes = [index(name, DistanceFunction=kind) for name, kind in distances.items()]
    table = create(db, VectorIndexes=indexes)
    stored = {"a": (1, 0, 0), "b": (0, 1, 0), "c": (-1, 0, 0), "d": ("0.6", "0.8", 0)}
    for pk, numbers in stored.items():
        db.put_item(TableName=table, Item={"pk": s(pk), "label": s(pk), "embedding": vector(*numbers)})
    expected = {
        "cosine": {"a": 0, "b": 1, "c": 2, "d": 0.4},
        "euclidean": {"a": 0, "b": 2**0.5, "c": 2, "d": 0.8**0.5},
        "dot": {"a": 1, "b": 0, "c": -1, "d": 0.6},
    }
    search = {"TableName": table, "SearchVector": vector(1, 0, 0)["L"], "TopK": 100}
    for name, scores in expected.items():
        answer = db.search_vectors(IndexName=name, **search)
        found = {hit["Item"]["pk"]["S"]: hit["Score"] for hit in answer["SearchResults"]}
        assert found == pytest.approx(scores, abs=1e-6), name
        assert "NextToken" not in answer and "LastEvaluatedKey" not in answer
        assert set(answer["SearchResults"][0]["Item"]) == {"pk", "label"}
    precise = ["0.1", "16777217", "1.000000059604644775390625"]  # the second is no 32-bit float
    item = {"pk": s("f"), "embedding": vector(*precise)}
    db.put_item(TableName=table, Item=item)
    assert db.get_item(TableName=table, Key={"pk": s("f")})["Item"] == item
    projected = db.search_vectors(
        **search | {"SearchVector": item["embedding"]["L"]},
        IndexName="cosine",
        ProjectionExpression="pk, embedding",
    )
    hit = next(h for h in projected["SearchResults"] if h["Item"]["pk"] == s("f"))
    assert [float(v["N"]) for v in hit["Item"]["embedding"]["L"]] == pytest.approx([0.1, 16777216, 1], rel=1e-6)


@pytest.fixture(scope="module")
def metered(db):
    indexes = [
        index("all"),
        index("keys", projection="KEYS_ONLY"),
        index("dims", "sixdimvec", 6),  # as long a name
        index("name", "embeddingWithALongerName"),
    ]
    return create(db, VectorIndexes=indexes)


def bytes_written(db, table, **item):
    done = db.put_item(TableName=table, Item=item, ReturnConsumedCapacity="INDEXES")
    indexes = done["ConsumedCapacity"].get("VectorIndexes", {})
    return {name: used["VectorWriteRequestBytes"] for name, used in indexes.items()}


def test_a_search_consumes_bytes_alone(db, metered):
    search = {"TableName": metered, "IndexName": "all", "SearchVector": vector(1, 0, 0)["L"], "TopK": 1}
    total = db.search_vectors(**search, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert list(total) == ["VectorSearchRequestBytes"] and total["VectorSearchRequestBytes"] > 0
    assert db.search_vectors(**search, ReturnConsumedCapacity="INDEXES")["ConsumedCapacity"] == total
    assert "ConsumedCapacity" not in db.search_vectors(**search, ReturnConsumedCapacity="NONE")


def test_a_write_consumes_bytes_of_what_changes(db, metered):
    item = {"pk": s("total"), "embedding": vector(0, 0, 1)}
    total = db.put_item(TableName=metered, Item=item, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
    assert total == {"TableName": metered, "CapacityUnits": 1}
    item = {"pk": s("same"), "embedding": vector("0.5", "0.5", 0)}
    assert bytes_written(db, metered, **item) == {"all": 1024, "keys": 1024}
    assert bytes_written(db, metered, **item) == {}
    assert bytes_written(db, metered, pk=s("none"), label=s("no vector")) == {}
    assert bytes_written(db, metered, **item, note=s("now")) == {"all": 1024}


def test_the_terms_of_a_write(db, metered):
    blob = {"blob": s("x" * 1500)}
    three = bytes_written(db, metered, pk=s("3a"), embedding=vector(1, 0, 0), **blob)
    assert three["keys"] == 1024 and three["all"] > 1024
    six = bytes_written(db, metered, pk=s("6a"), sixdimvec=vector(1, 0, 0, 0, 1, 0), **blob)
    assert six["dims"] - three["all"] == 4 * 3
    named = bytes_written(db, metered, pk=s("na"), embeddingWithALongerName=vector(1, 0, 0), **blob)
    assert named["name"] - three["all"] == len("embeddingWithALongerName") - len("embedding")
    note = bytes_written(db, metered, pk=s("ta"), embedding=vector(1, 0, 0), note=s("n"), **blob)
    assert note["all"] - three["all"] == len("note") + len("n")


def sized(size, pk, attribute, dimensions, counted):
    """An item of `size` bytes if its vector counts as `counted`."""
    fixed = len("pk") + len(pk) + len(attribute) + counted + len("pad")
    return {"pk": s(pk), attribute: vector(*[WIDE] * dimensions), "pad": s("x" * (size - fixed))}


@pytest.mark.parametrize("attribute, dimensions", [("embedding", 3), ("sixdimvec", 6)])
def test_a_written_dimension_counts_four_bytes(db, metered, attribute, dimensions):
    for size, units in [(1024, 1), (1025, 2)]:
        item = sized(size, f"{size}", attribute, dimensions, 4 * dimensions)
        done = db.put_item(TableName=metered, Item=item, ReturnConsumedCapacity="TOTAL")
        assert done["ConsumedCapacity"]["CapacityUnits"] == units


def test_a_read_and_the_limit_count_the_numbers(db, metered):
    item = sized(4096, "r6", "sixdimvec", 6, 4 * 6)
    db.put_item(TableName=metered, Item=item)
    read = {"TableName": metered, "Key": {"pk": item["pk"]}, "ConsistentRead": True}
    assert db.get_item(**read, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]["CapacityUnits"] == 2
    stored = 3 + 6 * (1 + 20)
    db.put_item(TableName=metered, Item=sized(ITEM_MAX, "g0", "sixdimvec", 6, stored))
    over = sized(ITEM_MAX + 1, "g1", "sixdimvec", 6, stored)
    _, text = refusal(db.put_item, TableName=metered, Item=over)
    assert "Item size has exceeded the maximum allowed size" in text


def test_an_index_that_comes_later(db):
    table = create(db)
    for i in range(5):
        db.put_item(TableName=table, Item={"pk": s(f"item-{i}"), "embedding": vector(i, 1, 0)})
    made = {"Create": index("vix")}
    db.update_table(TableName=table, VectorIndexUpdates=[made])
    search = {"TableName": table, "IndexName": "vix", "SearchVector": vector(1, 1, 0)["L"], "TopK": 5}
    seen, refused = set(), False
    for _ in range(600):
        described = db.describe_table(TableName=table)["Table"]
        one = described["VectorIndexes"][0]
        filling = one.get("Backfilling")
        seen.add((described["TableStatus"], one["IndexStatus"], filling))
        if one["IndexStatus"] == "ACTIVE":
            break
        if described["TableStatus"] == "ACTIVE" and not refused:
            assert refusal(db.delete_table, TableName=table) == (
                "ResourceInUseException",
                "Attempt to change a resource which is still in use: Cannot delete table while indexes "
                "are being created, updated, or deleted.",
            )
            refused = True
        time.sleep(0.05)
    assert ("ACTIVE", "ACTIVE", None) in seen and refused
    assert seen <= {
        ("UPDATING", "CREATING", False),
        ("ACTIVE", "CREATING", False),
        ("ACTIVE", "CREATING", True),
        ("ACTIVE", "ACTIVE", None),
    }
    assert len(db.search_vectors(**search)["SearchResults"]) == 5
    two = [{"Create": index("vix2", projection="KEYS_ONLY")}, {"Create": index("vix3", projection="KEYS_ONLY")}]
    assert refusal(db.update_table, TableName=table, VectorIndexUpdates=two) == (
        "LimitExceededException",
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
    )
    db.update_table(TableName=table, VectorIndexUpdates=[{"Delete": {"IndexName": "vix"}}])
    for _ in range(600):
        if not db.describe_table(TableName=table)["Table"].get("VectorIndexes"):
            break
        time.sleep(0.05)
    db.delete_table(TableName=table)
