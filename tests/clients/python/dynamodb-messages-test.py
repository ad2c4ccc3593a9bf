"""DynamoDB: the words in which a wrong request is refused, and which of two faults is told.

AWS rewrote many of them region by region during 2026; what stands here is the answer of most regions in
October 2026, as the parity suite (paritysuite/dynamodb-conformance) recorded it.
"""

import pytest

from dynamodb_support import ask, create, deep, message, n, one, raw, s

INVALID = "One or more parameter values were invalid: "
NEST = (
    "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond "
    "supported limit"
)
OVERFLOW = "Number overflow. Attempting to store a number with magnitude larger than supported range"
UNDERFLOW = "Number underflow. Attempting to store a number with magnitude smaller than supported range"
NOT_NUMERIC = "The parameter cannot be converted to a numeric value"
DIGITS = "Attempting to store more than 38 significant digits in a Number"
SCHEMA = "The provided key element does not match the schema"
EMPTY_KEY = (
    "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
    "empty {} value. Key: pk"
)
CAPACITY_ENUM = (
    "Value 'BOGUS' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value "
    "set: [INDEXES, TOTAL, NONE]"
)
METRICS_ENUM = (
    "Value 'BOGUS2' at 'returnItemCollectionMetrics' failed to satisfy constraint: Member must satisfy enum "
    "value set: [SIZE, NONE]"
)
BAD_NAME = (
    "failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
)
ABSENT = "no-such-table"


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def table(db):
    return create(db)


@pytest.fixture(scope="module")
def binary_table(db):
    return create(
        db,
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "B"}],
    )


@pytest.fixture(scope="module")
def sorted_table(db):
    return create(db, sort="S")


@pytest.fixture(scope="module")
def numbered_table(db):
    return create(db, sort="N")


@pytest.fixture
def say(brume, table):
    """The message of an operation on the table with the key pk."""

    def of(operation, **request):
        return message(brume, operation, TableName=table, **request)

    return of


def transact(brume, *actions, **more):
    return message(brume, "TransactWriteItems", TransactItems=list(actions), **more)


# ---- values: the operations check them in one of two layers ----


def written(value):
    """Every place of the single writes that takes a value."""
    key = {"pk": s("v")}
    condition = {"ConditionExpression": "a = :v", "ExpressionAttributeValues": {":v": value}}
    return [
        ("PutItem", {"Item": key | {"a": value}}),
        ("PutItem", {"Item": key | {"a": {"M": {"x": {"L": [value]}}}}}),
        ("PutItem", {"Item": key} | condition),
        ("PutItem", {"Item": key, "Expected": {"a": {"Value": value}}}),
        (
            "UpdateItem",
            {"Key": key, "UpdateExpression": "SET a = :v", "ExpressionAttributeValues": {":v": value}},
        ),
        ("UpdateItem", {"Key": key, "AttributeUpdates": {"a": {"Action": "PUT", "Value": value}}}),
        ("UpdateItem", {"Key": {"pk": value}, "UpdateExpression": "REMOVE a"}),
        ("DeleteItem", {"Key": key} | condition),
        ("DeleteItem", {"Key": {"pk": value}}),
    ]


def read(table, value):
    key = {"pk": s("v")}
    query = {"KeyConditionExpression": "pk = :p", "ExpressionAttributeValues": {":p": s("v")}}
    return [
        ("GetItem", {"TableName": table, "Key": {"pk": value}}),
        ("BatchGetItem", {"RequestItems": {table: {"Keys": [{"pk": value}]}}}),
        (
            "Query",
            {
                "TableName": table,
                "KeyConditionExpression": "pk = :p",
                "FilterExpression": "a = :v",
                "ExpressionAttributeValues": {":p": s("v"), ":v": value},
            },
        ),
        ("Query", {"TableName": table, "ExclusiveStartKey": {"pk": value}} | query),
        (
            "Query",
            {
                "TableName": table,
                "KeyConditions": {"pk": {"ComparisonOperator": "EQ", "AttributeValueList": [key["pk"]]}},
                "QueryFilter": {"a": {"ComparisonOperator": "EQ", "AttributeValueList": [value]}},
            },
        ),
    ]


def older(table, value):
    """Places that are checked in the older layer; the last ones say which value it is."""
    key = {"pk": s("v")}
    values = {"ExpressionAttributeValues": {":v": value}}
    condition = {"ConditionExpression": "a = :v"} | values
    update = {"UpdateExpression": "SET a = :v"} | values
    bare = [
        ("BatchWriteItem", {"RequestItems": {table: [{"PutRequest": {"Item": key | {"a": value}}}]}}),
        ("BatchWriteItem", {"RequestItems": {table: [{"DeleteRequest": {"Key": {"pk": value}}}]}}),
        ("TransactWriteItems", {"TransactItems": [{"Put": {"TableName": table, "Item": key | {"a": value}}}]}),
        ("TransactWriteItems", {"TransactItems": [{"Delete": {"TableName": table, "Key": {"pk": value}}}]}),
        ("TransactGetItems", {"TransactItems": [{"Get": {"TableName": table, "Key": {"pk": value}}}]}),
    ]
    wrapped = [
        ("TransactWriteItems", {"TransactItems": [{"Put": {"TableName": table, "Item": key} | condition}]}),
        ("TransactWriteItems", {"TransactItems": [{"Update": {"TableName": table, "Key": key} | update}]}),
        ("TransactWriteItems", {"TransactItems": [{"Delete": {"TableName": table, "Key": key} | condition}]}),
        (
            "TransactWriteItems",
            {"TransactItems": [{"ConditionCheck": {"TableName": table, "Key": key} | condition}]},
        ),
        ("Scan", {"TableName": table, "FilterExpression": "a = :v"} | values),
    ]
    return bare, wrapped


# value; what the current layer says; what the older one says
VALUES = [
    (n("abc"), f"{NOT_NUMERIC}: abc", f"{NOT_NUMERIC}: abc"),
    (n(""), f"{NOT_NUMERIC}: ", NOT_NUMERIC),
    (n("1e126"), OVERFLOW, OVERFLOW),
    (n("1e2147483647"), OVERFLOW, UNDERFLOW),
    (n("0e126"), OVERFLOW, None),
    (n("0e-131"), UNDERFLOW, None),
    ({"NS": ["1", "abc"]}, f"{NOT_NUMERIC}: abc", f"{NOT_NUMERIC}: abc"),
    (
        {"SS": ["b", "a", "b"]},
        INVALID + 'Input collection ["a", "b", "b"] contains duplicates.',
        INVALID + "Input collection [b, a, b] contains duplicates.",
    ),
    (
        {"BS": ["/w==", "AA==", "AA=="]},
        INVALID + 'Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.',
        INVALID + "Input collection [/w==, AA==, AA==]of type BS contains duplicates.",
    ),
    (
        {"NS": ["2", "1", "2"]},
        INVALID + "Input collection contains duplicates.",
        "Input collection contains duplicates",
    ),
]


@pytest.mark.parametrize("value, current, old", VALUES, ids=lambda v: str(v)[:30])
def test_a_wrong_value_is_refused_in_the_words_of_its_layer(brume, table, say, value, current, old):
    for operation, request in written(value):
        assert say(operation, **request) == one(current), (operation, request)
    for operation, request in read(table, value):
        assert message(brume, operation, **request) == current, (operation, request)
    bare, wrapped = older(table, value)
    for operation, request in bare if old else []:
        assert message(brume, operation, **request) == old, (operation, request)
    for operation, request in wrapped if old else []:
        expected = f"ExpressionAttributeValues contains invalid value: {old} for key :v"
        assert message(brume, operation, **request) == expected, (operation, request)


NUMBERS = [
    ("1e99999999999", OVERFLOW),
    ("-1e99999999999", OVERFLOW),
    ("1e-99999999999", UNDERFLOW),
    ("1e2147483648", OVERFLOW),
    ("1e-2147483648", UNDERFLOW),
    ("1e9223372036854775808", f"{NOT_NUMERIC}: 1e9223372036854775808"),  # beyond 64 bits
    ("1e-131", UNDERFLOW),
    ("1.2.3", f"{NOT_NUMERIC}: 1.2.3"),
    (" 1", f"{NOT_NUMERIC}:  1"),
    ("1 ", f"{NOT_NUMERIC}: 1 "),
    ("0x10", f"{NOT_NUMERIC}: 0x10"),
    ("1e", f"{NOT_NUMERIC}: 1e"),
    ("NaN", f"{NOT_NUMERIC}: NaN"),
    ("Infinity", f"{NOT_NUMERIC}: Infinity"),
    ("1234567890" * 4, None),  # ends in 0: 39 digits that count
    ("1" * 39, DIGITS),
]


@pytest.mark.parametrize("text, why", NUMBERS)
def test_a_number_out_of_range_is_refused(say, text, why):
    assert say("PutItem", Item={"pk": s("n"), "a": n(text)}) == one(why or DIGITS)


def test_zero_is_in_range_by_the_exponent_it_is_written_with(db, table):
    for text in ("0e125", "0e-130", "-0"):
        db.put_item(TableName=table, Item={"pk": s("zero"), "a": n(text)})
        assert db.get_item(TableName=table, Key={"pk": s("zero")})["Item"]["a"] == n(0)


# ---- single writes: what they report about the request itself stands in an envelope ----

ENVELOPE = [
    (
        {"ExpressionAttributeValues": {":v": s("x")}},
        "ExpressionAttributeValues can only be specified when using expressions",
    ),
    (
        {"ExpressionAttributeNames": {"#a": "a"}},
        "ExpressionAttributeNames can only be specified when using expressions",
    ),
    ({"ConditionExpression": ""}, "Invalid ConditionExpression: The expression can not be empty;"),
    (
        {"Expected": {"a": {"Exists": True}}},
        INVALID + "Value must be provided when Exists is true for Attribute: a",
    ),
    (
        {"Expected": {"a": {"Exists": False, "Value": s("x")}}},
        INVALID + "Value cannot be used when Exists is false for Attribute: a",
    ),
    (
        {"Expected": {"a": {"Value": s("x"), "ComparisonOperator": "EQ", "AttributeValueList": [s("x")]}}},
        INVALID + "Value and AttributeValueList cannot be used together for Attribute: a",
    ),
    (
        {"Expected": {"a": {"ComparisonOperator": "EQ"}}},
        INVALID + "Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: a",
    ),
    (
        {"Expected": {"a": {"ComparisonOperator": "BETWEEN", "AttributeValueList": [s("x")]}}},
        INVALID + "Invalid number of argument(s) for the BETWEEN ComparisonOperator",
    ),
    (
        {"ConditionExpression": "attribute_exists(a)", "ExpressionAttributeValues": {}},
        "ExpressionAttributeValues must not be empty",
    ),
    (
        {"ConditionExpression": "attribute_exists(a)", "ExpressionAttributeNames": {}},
        "ExpressionAttributeNames must not be empty",
    ),
    (
        {"ConditionExpression": "a = :v"},
        "Invalid ConditionExpression: An expression attribute value used in expression is not defined; "
        "attribute value: :v",
    ),
    (
        {"ConditionExpression": "a = = b"},
        'Invalid ConditionExpression: Syntax error; token: "=", near: "= = b"',
    ),
    (
        {"Expected": {"pk": {"Exists": False}}, "ConditionExpression": "attribute_not_exists(pk)"},
        "Can not use both expression and non-expression parameters in the same request: Non-expression "
        "parameters: {Expected} Expression parameters: {ConditionExpression}",
    ),
]


@pytest.mark.parametrize("request_of, why", ENVELOPE, ids=lambda v: str(v)[:50])
def test_a_single_write_reports_itself_in_an_envelope(say, request_of, why):
    key = {"pk": s("envelope")}
    assert say("PutItem", Item=key, **request_of) == one(why)
    assert say("DeleteItem", Key=key, **request_of) == one(why)
    assert say("UpdateItem", Key=key, **request_of) == one(why)


def test_return_values_of_a_put_or_a_delete(say):
    for value in ("ALL_NEW", "UPDATED_NEW", "UPDATED_OLD"):
        why = one("ReturnValues can only be ALL_OLD or NONE")
        assert say("DeleteItem", Key={"pk": s("a")}, ReturnValues=value) == why
        assert say("PutItem", Item={"pk": s("a")}, ReturnValues=value) == why


def test_what_depends_on_the_table_is_reported_bare(say):
    key = {"pk": s("a")}
    update = {"UpdateExpression": "SET pk = :v", "ExpressionAttributeValues": {":v": s("x")}}
    part = "Cannot update attribute pk. This attribute is part of the key"
    assert say("UpdateItem", Key=key, **update) == INVALID + part
    assert say("UpdateItem", Key={"pk": n(1)}) == SCHEMA


def test_a_missing_key_joins_the_faults_of_other_members(brume):
    update = {"UpdateExpression": "SET a = :a", "ExpressionAttributeValues": {":a": s("x")}}
    no_key = "Value null at 'key' failed to satisfy constraint: Member must not be null"
    empty = "Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
    assert (
        message(brume, "UpdateItem", TableName="", **update)
        == f"2 validation errors detected: {empty}; {no_key}"
    )
    values = (
        "Value 'BOGUS' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: "
        "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
    )
    got = message(
        brume, "UpdateItem", TableName="", ReturnConsumedCapacity="BOGUS", ReturnValues="BOGUS", **update
    )
    assert got == f"4 validation errors detected: {CAPACITY_ENUM}; {empty}; {values}; {no_key}"
    got = message(
        brume,
        "UpdateItem",
        TableName=ABSENT,
        AttributeUpdates={"x": {"Action": "PUT", "Value": s("1")}},
        Expected={"a": {"Exists": False}, "b": {"Exists": False}},
        ConditionalOperator="XOR",
    )
    operator = (
        "Value 'XOR' at 'conditionalOperator' failed to satisfy constraint: Member must satisfy enum value "
        "set: [OR, AND]"
    )
    assert got == f"2 validation errors detected: {operator}; {no_key}"


def test_a_single_write_stops_at_the_first_wrong_member(brume):
    """The registry's splits put-item- and update-item-validation-error-aggregation: 31 of 33 regions."""
    empty = one(
        "Value at 'TableName' failed to satisfy constraint: Member must have length greater than or equal to 1"
    )
    key = {"pk": s("a")}
    assert message(brume, "PutItem", TableName="", Item=key, ReturnValues="BOGUS") == empty
    assert message(brume, "UpdateItem", TableName="", Key={}) == empty
    enum = one(
        "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, ALL_NEW, "
        "UPDATE_NEW, NONE]"
    )
    bogus = {"ReturnValues": "BOGUS", "ReturnConsumedCapacity": "BOGUS"}
    assert message(brume, "UpdateItem", TableName=ABSENT, Key=key, **bogus) == enum
    both = f"2 validation errors detected: {enum[len(one('')):]}; {CAPACITY_ENUM}"
    assert message(brume, "DeleteItem", TableName=ABSENT, Key=key, **bogus) == both
    assert message(brume, "PutItem", TableName=ABSENT, Item=key, **bogus) == both


# ---- keys ----

EMPTY = [("string", s("")), ("binary", {"B": ""})]


@pytest.mark.parametrize("kind, value", EMPTY)
def test_an_empty_key_is_refused_at_once_everywhere(brume, table, binary_table, kind, value):
    name = table if kind == "string" else binary_table
    key = {"pk": value}
    check = {"ConditionExpression": "attribute_not_exists(pk)"}
    update = {"UpdateExpression": "SET a = :v", "ExpressionAttributeValues": {":v": s("x")}}
    target = {"TableName": name}
    why = EMPTY_KEY.format(kind)
    for operation, request in [
        ("GetItem", target | {"Key": key}),
        ("PutItem", target | {"Item": key}),
        ("UpdateItem", target | {"Key": key} | update),
        ("DeleteItem", target | {"Key": key}),
        ("BatchGetItem", {"RequestItems": {name: {"Keys": [key]}}}),
        ("BatchWriteItem", {"RequestItems": {name: [{"PutRequest": {"Item": key}}]}}),
        ("BatchWriteItem", {"RequestItems": {name: [{"DeleteRequest": {"Key": key}}]}}),
        ("TransactWriteItems", {"TransactItems": [{"Put": target | {"Item": key}}]}),
        ("TransactWriteItems", {"TransactItems": [{"Update": target | {"Key": key} | update}]}),
        ("TransactWriteItems", {"TransactItems": [{"Delete": target | {"Key": key}}]}),
        ("TransactWriteItems", {"TransactItems": [{"ConditionCheck": target | {"Key": key} | check}]}),
    ]:
        assert message(brume, operation, **request) == why, (operation, request)


@pytest.mark.parametrize("value, name", [(n(5), "N"), ({"L": [s("x")]}, "L")])
def test_a_key_of_another_type_cancels_a_transaction(brume, table, value, name):
    target, key = {"TableName": table}, {"pk": value}
    update = {"UpdateExpression": "SET a = :v", "ExpressionAttributeValues": {":v": s("x")}}
    check = {"ConditionExpression": "attribute_not_exists(pk)"}
    mismatch = INVALID + f"Type mismatch for key pk expected: S actual: {name}"
    for action, why in [
        ({"Put": target | {"Item": key}}, mismatch),
        ({"Update": target | {"Key": key} | update}, SCHEMA),
        ({"Delete": target | {"Key": key}}, SCHEMA),
        ({"ConditionCheck": target | {"Key": key} | check}, SCHEMA),
    ]:
        answer = raw(brume, "TransactWriteItems", TransactItems=[action]).json
        assert answer["__type"].endswith("#TransactionCanceledException")
        assert answer["Message"].endswith("for specific reasons [ValidationError]")
        assert answer["CancellationReasons"] == [{"Code": "ValidationError", "Message": why}]


# ---- batches ----


def test_batches_report_members_first_and_together(brume, table):
    put = [{"PutRequest": {"Item": {"pk": s("a")}}}]
    both = {"ReturnConsumedCapacity": "BOGUS", "ReturnItemCollectionMetrics": "BOGUS2"}
    for name in (table, ABSENT, "bad!name"):
        got = message(brume, "BatchWriteItem", RequestItems={name: put}, ReturnConsumedCapacity="BOGUS")
        assert got == one(CAPACITY_ENUM)
    got = message(brume, "BatchWriteItem", RequestItems={table: put}, **both)
    assert got == f"2 validation errors detected: {CAPACITY_ENUM}; {METRICS_ENUM}"
    for name in (table, ABSENT):
        keys = {"Keys": [{"pk": s("a")}]}
        got = message(brume, "BatchGetItem", RequestItems={name: keys}, ReturnConsumedCapacity="BOGUS")
        assert got == one(CAPACITY_ENUM)


def test_the_name_of_a_table_in_a_batch(brume):
    request = {"RequestItems": {"bad!name": {"Keys": [{"pk": s("a")}]}}}
    keys = (
        'Value \'{"bad!name":{"Keys":[{"pk":{"S":"a"}}]}}\' at \'requestItems\' failed to satisfy constraint: '
        "Map keys must satisfy constraint: [Member must have length less than or equal to 255, Member must "
        "have length greater than or equal to 3, Member must satisfy regular expression pattern: "
        "[a-zA-Z0-9_.-]+]"
    )
    assert message(brume, "BatchGetItem", **request) == one(keys)
    got = message(brume, "BatchGetItem", ReturnConsumedCapacity="BOGUS", **request)
    assert got == f"2 validation errors detected: {keys}; {CAPACITY_ENUM}"


def test_sizes_of_a_batch(brume, table):
    where = f"Value at 'RequestItems.{table}.member"
    keys = [{"pk": s(str(i))} for i in range(101)]
    at_most = "' failed to satisfy constraint: Member must have length less than or equal to "
    at_least = "' failed to satisfy constraint: Member must have length greater than or equal to 1"
    got = message(brume, "BatchGetItem", RequestItems={table: {"Keys": keys}})
    assert got == one(f"{where}.Keys{at_most}100")
    assert message(brume, "BatchGetItem", RequestItems={table: {"Keys": []}}) == one(f"{where}.Keys{at_least}")
    assert message(brume, "BatchGetItem", RequestItems={}) == one(f"Value at 'RequestItems{at_least}")
    required = "The requestItems parameter is required for BatchWriteItem"
    assert message(brume, "BatchWriteItem", RequestItems={}) == required


def test_a_batch_cannot_mix_kinds_of_projections(brume, table, sorted_table):
    got = message(
        brume,
        "BatchGetItem",
        RequestItems={
            table: {"Keys": [{"pk": s("a")}], "ProjectionExpression": "pk"},
            sorted_table: {"Keys": [{"pk": s("a"), "sk": s("b")}], "AttributesToGet": ["pk"]},
        },
    )
    assert got == (
        "Can not use both expression and non-expression parameters in the same request: Non-expression "
        "parameters: {AttributesToGet} Expression parameters: {ProjectionExpression}"
    )


# ---- transactions ----


def test_transactions_report_members_first_and_together(brume, table):
    put = {"Put": {"TableName": table, "Item": {"pk": s("t")}}}
    delete = {"Delete": {"TableName": table, "Key": {"pk": s("t")}}}
    lost = {"Put": {"TableName": ABSENT, "Item": {"pk": s("t")}}}
    for actions in ([put], [lost], [put, delete]):
        assert transact(brume, *actions, ReturnConsumedCapacity="BOGUS") == one(CAPACITY_ENUM)
    assert transact(brume, put, ReturnItemCollectionMetrics="BOGUS2") == one(METRICS_ENUM)
    both = {"ReturnConsumedCapacity": "BOGUS", "ReturnItemCollectionMetrics": "BOGUS2"}
    assert transact(brume, put, **both) == f"2 validation errors detected: {CAPACITY_ENUM}; {METRICS_ENUM}"
    get = {"Get": {"TableName": table, "Key": {"pk": s("t")}}}
    for name in (table, ABSENT):
        get = {"Get": {"TableName": name, "Key": {"pk": s("t")}}}
        for gets in ([get], [get, get]):
            got = message(brume, "TransactGetItems", TransactItems=gets, ReturnConsumedCapacity="BOGUS")
            assert got == one(CAPACITY_ENUM)
    token = "x" * 37
    too_long = (
        f"Value '{token}' at 'clientRequestToken' failed to satisfy constraint: Member must have length less "
        "than or equal to 36"
    )
    assert transact(brume, put, ClientRequestToken=token) == one(too_long)
    got = transact(brume, put, ClientRequestToken=token, ReturnConsumedCapacity="BOGUS")
    assert got == f"2 validation errors detected: {too_long}; {CAPACITY_ENUM}"


def test_the_name_of_a_table_in_a_transaction(brume, table):
    key, update = {"pk": s("a")}, {"UpdateExpression": "REMOVE a"}
    good = {"Put": {"TableName": table, "Item": {"pk": s("never")}}}
    bad = {"TableName": "bad!name"}

    def at(path):
        return one(f"Value 'bad!name' at 'transactItems.{path}.tableName' {BAD_NAME}")

    assert transact(brume, {"Put": bad | {"Item": key}}) == at("1.member.put")
    assert transact(brume, good, {"Update": bad | {"Key": key} | update}) == at("2.member.update")
    assert transact(brume, {"Delete": bad | {"Key": key}}) == at("1.member.delete")
    check = {"ConditionExpression": "attribute_exists(pk)"}
    assert transact(brume, {"ConditionCheck": bad | {"Key": key} | check}) == at("1.member.conditionCheck")
    get = {"Get": {"TableName": table, "Key": key}}
    got = message(brume, "TransactGetItems", TransactItems=[get, {"Get": bad | {"Key": key}}])
    assert got == at("2.member.get")


def test_the_first_fault_in_the_order_of_the_actions_is_told(brume, db, table):
    """Whatever the fault is, and before any table is looked up."""
    a = {"TableName": ABSENT}

    def key(value):
        return {"pk": value, "sk": s("1")}

    nameless = {"Put": a | {"Item": key(s("a")) | {"": s("x")}}}
    deep_put = {"Put": a | {"Item": key(s("b")) | {"d": deep(40)}}}
    syntax_put = {"Put": a | {"Item": key(s("a")), "ConditionExpression": "a = = b"}}
    exists = {"ConditionExpression": "attribute_exists(a)"}
    deep_check = {"ConditionCheck": a | {"Key": key(deep(40))} | exists}
    unused = {
        "Update": a
        | {
            "Key": key(s("a")),
            "UpdateExpression": "SET a = :v",
            "ExpressionAttributeValues": {":v": s("x"), ":u": s("y")},
        }
    }
    deep_value = {
        "ConditionCheck": a
        | {
            "Key": key(s("b")),
            "ConditionExpression": "d = :deep",
            "ExpressionAttributeValues": {":deep": deep(40)},
        }
    }
    name_fault = "Empty attribute name"
    syntax = 'Invalid ConditionExpression: Syntax error; token: "=", near: "= = b"'
    unused_fault = "Value provided in ExpressionAttributeValues unused in expressions: keys: {:u}"
    nested = f"ExpressionAttributeValues contains invalid value: {NEST} for key :deep"
    for actions, why in [
        ([deep_put, nameless], NEST),
        ([nameless, deep_put], name_fault),
        ([nameless, deep_value], name_fault),
        ([deep_value, nameless], nested),
        ([{"Delete": a | {"Key": key(deep(40))}}, syntax_put], NEST),
        ([deep_check, unused], NEST),
        ([syntax_put, deep_check], syntax),
        ([unused, deep_check], unused_fault),
        ([{"Delete": a | {"Key": key(deep(100)), "ConditionExpression": "a = = b"}}], syntax),
        ([{"Put": a | {"Item": key(s("a")) | {"d": deep(100), "": s("x")}}}], name_fault),
        ([{"Put": a | {"Item": key(s("a")) | {"m": {"M": {"": s("x")}}, "d": deep(40)}}}], NEST),
    ]:
        assert transact(brume, *actions) == why, actions


def test_an_expression_that_is_too_long_in_a_transaction(brume):
    key = {"TableName": ABSENT, "Key": {"pk": s("a")}}
    condition = "a = :v" + " AND a = :v" * 373
    values = {"ExpressionAttributeValues": {":v": s("x")}}
    got = transact(brume, {"Delete": key | {"ConditionExpression": condition} | values})
    too_long = "Expression size has exceeded the maximum allowed size;"
    assert got == f"Invalid ConditionExpression: {too_long} expression size: 4109"
    update = "SET " + ", ".join(f"a{i} = :v" for i in range(500))
    got = transact(brume, {"Update": key | {"UpdateExpression": update} | values})
    assert got == f"Invalid UpdateExpression: {too_long}"


def test_expressions_of_a_transaction_are_reported_bare(brume, table):
    target = {"TableName": table}
    key, values = {"Key": {"pk": s("a")}}, {"ExpressionAttributeValues": {":v": s("x")}}
    empty = "Invalid ConditionExpression: The expression can not be empty;"
    nothing = {"ConditionExpression": ""}
    item = {"Item": {"pk": s("a")}}
    exists = {"ConditionExpression": "attribute_exists(pk)"}
    unused = "Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}"
    for action, why in [
        ({"Put": target | item | nothing}, empty),
        ({"Delete": target | key | nothing}, empty),
        ({"ConditionCheck": target | key | nothing}, empty),
        (
            {"ConditionCheck": target | key | {"ConditionExpression": "attribute_not_exists("}},
            'Invalid ConditionExpression: Syntax error; token: "<EOF>", near: "("',
        ),
        ({"ConditionCheck": target | key | exists | values}, unused),
        ({"Put": target | item | exists | values}, unused),
        ({"Delete": target | key | exists | values}, unused),
        ({}, "Invalid Request: TransactWriteRequest should contain Delete or Put or Update request"),
    ]:
        assert transact(brume, action) == why, action
    unused_check = {"ConditionCheck": target | key | exists | values}
    lost = {"Put": {"TableName": ABSENT, "Item": {"pk": s("t")}}}
    assert transact(brume, lost, unused_check) == unused
    assert transact(brume, unused_check, lost) == unused
    assert transact(brume, {"Put": target | item}, unused_check) == unused


# ---- nesting ----


def test_levels_of_a_value(brume, db, table):
    key = {"pk": s("deep")}
    put = {"TableName": table, "Item": key | {"d": deep(32)}}
    db.put_item(TableName=table, Item=key | {"d": deep(31)})
    assert message(brume, "PutItem", **put) == one(NEST)
    assert message(brume, "BatchWriteItem", RequestItems={table: [{"PutRequest": {"Item": put["Item"]}}]}) == NEST
    assert transact(brume, {"Put": put}) == NEST
    condition = {"ConditionExpression": "x = :deep", "UpdateExpression": "SET t = :t"}
    values = {":t": s("y"), ":deep": deep(31)}
    got = ask(brume, "UpdateItem", TableName=table, Key=key, ExpressionAttributeValues=values, **condition)
    assert got[0] == "ConditionalCheckFailedException"
    values[":deep"] = deep(32)
    got = message(brume, "UpdateItem", TableName=table, Key=key, ExpressionAttributeValues=values, **condition)
    assert got == one(NEST)


def test_values_that_are_nested_far_deeper(brume, table):
    """Beyond 62 levels a single write is read in another way, and says what older regions say."""
    key, far = {"pk": s("far")}, deep(63)
    target = {"TableName": table}
    condition = {"ConditionExpression": "d = :deep", "ExpressionAttributeValues": {":deep": far}}
    wrapped = f"ExpressionAttributeValues contains invalid value: {NEST} for key :deep"
    values = one(
        "Value 'BOGUS' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: "
        "[ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]"
    )
    operator = one(
        "Value 'XOR' at 'conditionalOperator' failed to satisfy constraint: Member must satisfy enum value "
        "set: [OR, AND]"
    )
    expected = {"Expected": {"a": {"Value": far}, "b": {"Exists": False}}, "ConditionalOperator": "XOR"}
    update = {"AttributeUpdates": {"x": {"Action": "PUT", "Value": s("1")}}}
    bogus = {"ReturnValues": "BOGUS"}
    for operation, request, why in [
        ("PutItem", {"Item": key | {"d": deep(61)}}, one(NEST)),
        ("PutItem", {"Item": key | {"d": far}}, NEST),
        ("UpdateItem", {"Key": key, "UpdateExpression": "SET t = s"} | condition, wrapped),
        ("DeleteItem", {"Key": key} | condition | bogus, values),
        ("DeleteItem", {"Key": key, "Expected": {"d": {"Value": far}}} | bogus, values),
        ("DeleteItem", {"Key": {"pk": deep(100)}} | bogus, values),
        (
            "DeleteItem",
            {"Key": key, "ReturnValues": "UPDATED_NEW"} | condition,
            "ReturnValues can only be ALL_OLD or NONE",
        ),
        ("PutItem", {"Item": key} | expected, operator),
        ("UpdateItem", {"Key": key} | update | expected, operator),
    ]:
        assert message(brume, operation, **target, **request) == why, (operation, request)


def test_levels_in_a_transaction(brume, db, table):
    """One level more may be compared with than may be stored."""
    name = {"pk": s("levels")}
    db.put_item(TableName=table, Item=name)
    target = {"TableName": table, "Key": name}

    def check(value):
        condition = {"ConditionExpression": "d = :deep", "ExpressionAttributeValues": {":deep": value}}
        return ask(brume, "TransactWriteItems", TransactItems=[{"ConditionCheck": target | condition}])

    wrapped = f"ExpressionAttributeValues contains invalid value: {NEST} for key :deep"
    assert check(deep(32))[0] == "TransactionCanceledException"
    assert check(deep(33)) == check(deep(61)) == ("ValidationException", wrapped)
    update = {"UpdateExpression": "SET d = :deep", "ExpressionAttributeValues": {":deep": deep(32)}}
    got = raw(brume, "TransactWriteItems", TransactItems=[{"Update": target | update}]).json
    reason = {"Code": "ValidationError", "Message": "Nesting Levels have exceeded supported limits"}
    assert got["CancellationReasons"] == [reason]


# ---- keys of indexes ----


def test_keys_of_indexes(brume, db):
    def index(name, key):
        schema = [{"AttributeName": key, "KeyType": "HASH"}]
        return {"IndexName": name, "KeySchema": schema, "Projection": {"ProjectionType": "ALL"}}

    name = create(
        db,
        attributes=[("g", "S"), ("b", "B")],
        GlobalSecondaryIndexes=[index("second", "g"), index("first", "g"), index("third", "b")],
    )
    key, target = {"pk": s("i")}, {"TableName": name}
    put = (
        "One or more parameter values are not valid. A value specified for a secondary index key is not "
        "supported. The AttributeValue for a key attribute cannot contain an empty {} value. IndexName: {}, "
        "IndexKey: {}"
    )
    update = (
        "One or more parameter values are not valid. The update expression attempted to update a secondary "
        "index key to a value that is not supported. The AttributeValue for a key attribute cannot contain an "
        "empty {} value."
    )
    for kind, attribute, value, first in [("string", "g", s(""), "first"), ("binary", "b", {"B": ""}, "third")]:
        item = {"Item": key | {attribute: value}}
        change = {
            "Key": key,
            "UpdateExpression": f"SET {attribute} = :v",
            "ExpressionAttributeValues": {":v": value},
        }
        why = put.format(kind, first, attribute)
        assert message(brume, "PutItem", **target, **item) == why
        assert message(brume, "BatchWriteItem", RequestItems={name: [{"PutRequest": item}]}) == why
        assert transact(brume, {"Put": target | item}) == why
        assert message(brume, "UpdateItem", **target, **change) == update.format(kind)
        assert transact(brume, {"Update": target | change}) == update.format(kind)
    mismatch = INVALID + "Type mismatch for Index Key g Expected: S Actual: N IndexName: first"
    assert message(brume, "PutItem", **target, Item=key | {"g": n(5)}) == mismatch
    got = raw(brume, "TransactWriteItems", TransactItems=[{"Put": target | {"Item": key | {"g": n(5)}}}]).json
    assert got["CancellationReasons"] == [{"Code": "ValidationError", "Message": mismatch}]


def test_an_item_that_was_there_before_its_index(brume, db):
    name = create(db)
    db.put_item(TableName=name, Item={"pk": s("a"), "g": n(5)})
    created = {
        "IndexName": "late",
        "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }
    db.update_table(
        TableName=name,
        AttributeDefinitions=[{"AttributeName": "g", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": created}],
    )
    db.update_item(TableName=name, Key={"pk": s("a")}, UpdateExpression="SET x = pk")
    got = message(
        brume,
        "UpdateItem",
        TableName=name,
        Key={"pk": s("a")},
        UpdateExpression="SET g = :v",
        ExpressionAttributeValues={":v": n(6)},
    )
    assert got == INVALID + "Type mismatch for Index Key g Expected: S Actual: N IndexName: late"


# ---- Query ----

OPERAND = (
    "Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: "
    "{}, operand type: {}"
)
TYPE = INVALID + "Condition parameter type does not match schema type"
BOOL = {"BOOL": True}
KEYS = [
    ("S", "begins_with(sk, :v)", {":v": n(1)}, OPERAND.format("begins_with", "N")),
    ("S", "begins_with(sk, :v)", {":v": BOOL}, OPERAND.format("begins_with", "BOOL")),
    ("N", "begins_with(sk, :v)", {":v": n(1)}, OPERAND.format("begins_with", "N")),
    ("N", "begins_with(sk, :v)", {":v": s("a")}, TYPE),
    ("N", "sk < :v", {":v": BOOL}, OPERAND.format("<", "BOOL")),
    ("N", ":v >= sk", {":v": BOOL}, OPERAND.format(">=", "BOOL")),
    ("N", "sk BETWEEN :v AND :w", {":v": BOOL, ":w": BOOL}, OPERAND.format("BETWEEN", "BOOL")),
    ("N", "sk = :v", {":v": BOOL}, TYPE),
    (
        "N",
        "sk > :v AND sk < :w",
        {":v": n(1), ":w": n(5)},
        "Invalid KeyConditionExpression: KeyConditionExpressions must only contain one condition per key",
    ),
    (
        "N",
        "sk > :v AND extra = :w",
        {":v": n(1), ":w": n(5)},
        "The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)",
    ),
]


@pytest.mark.parametrize("kind, condition, values, why", KEYS, ids=lambda v: str(v)[:30])
def test_operands_of_a_key_condition(brume, sorted_table, numbered_table, kind, condition, values, why):
    name = sorted_table if kind == "S" else numbered_table
    got = message(
        brume,
        "Query",
        TableName=name,
        KeyConditionExpression=f"pk = :p AND {condition}",
        ExpressionAttributeValues={":p": s("q")} | values,
    )
    assert got == why


def test_the_first_fault_of_a_key_condition_is_told(brume, sorted_table):
    undefined = (
        "Invalid KeyConditionExpression: An expression attribute value used in expression is not defined; "
        "attribute value: :missing"
    )
    operand = OPERAND.format("begins_with", "N")
    one_value, p = {":n": n(1)}, {":p": s("q")}
    for name, condition, values, why in [
        (sorted_table, "pk = :missing AND begins_with(sk, :n)", one_value, undefined),
        (sorted_table, "begins_with(sk, :n) AND pk = :missing", one_value, operand),
        (sorted_table, "pk = :p AND begins_with(sk, :n) AND sk = :missing", one_value | p, operand),
        (sorted_table, "pk = :p AND begins_with(sk, :n) AND sk > :s", one_value | p | {":s": s("a")}, operand),
        (ABSENT, "pk = :p AND begins_with(sk, :n)", one_value | p, operand),
    ]:
        got = message(
            brume,
            "Query",
            TableName=name,
            KeyConditionExpression=condition,
            ExpressionAttributeValues=values,
        )
        assert got == why, condition


def test_a_conditional_operator_that_is_none(brume):
    equal = {"pk": {"ComparisonOperator": "EQ", "AttributeValueList": [s("a")]}}
    null = {"ComparisonOperator": "NULL"}
    got = message(
        brume,
        "Query",
        TableName=ABSENT,
        KeyConditions=equal,
        QueryFilter={"b": null, "c": null},
        ConditionalOperator="XOR",
        Select="BOGUS",
    )
    assert got == "Failed to satisfy constraint: Member must satisfy enum value set: [ALL, OR]"


# ---- tables ----


def test_tables_that_cannot_be(brume, db):
    def create_with(**more):
        request = {
            "TableName": "never-made",
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
        }
        return message(brume, "CreateTable", **request | more)

    def indexed(projection):
        index = {
            "IndexName": "gsi",
            "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
            "Projection": projection,
        }
        attributes = [{"AttributeName": a, "AttributeType": "S"} for a in ("pk", "g")]
        return create_with(AttributeDefinitions=attributes, GlobalSecondaryIndexes=[index])

    assert create_with(ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5}) == (
        INVALID
        + "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
    )
    assert indexed({"ProjectionType": "INCLUDE"}) == (
        INVALID + "ProjectionType is INCLUDE, but NonKeyAttributes is not specified"
    )
    got = indexed({"ProjectionType": "KEYS_ONLY", "NonKeyAttributes": ["x"]})
    assert got.startswith(INVALID)
    name = create(db)
    got = ask(brume, "UpdateTable", TableName=name, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "none"}}])
    assert got[0] == "ResourceNotFoundException" and got[1].startswith("Requested resource not found")


def test_names_of_indexes_are_reported_global_ones_first(brume):
    def short(name, member):
        return (
            f"Value '{name}' at '{member}.1.member.indexName' failed to satisfy constraint: Member must have "
            "length greater than or equal to 3"
        )

    def index(name, *keys):
        schema = [{"AttributeName": k, "KeyType": t} for k, t in keys]
        return {"IndexName": name, "KeySchema": schema, "Projection": {"ProjectionType": "ALL"}}

    for local, glob in (("l1", "g1"), ("aa", "zz")):
        got = message(
            brume,
            "CreateTable",
            TableName="short-index-names",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": a, "AttributeType": "S"} for a in ("pk", "sk")],
            KeySchema=[
                {"AttributeName": "pk", "KeyType": "HASH"},
                {"AttributeName": "sk", "KeyType": "RANGE"},
            ],
            LocalSecondaryIndexes=[index(local, ("pk", "HASH"), ("lr", "RANGE"))],
            GlobalSecondaryIndexes=[index(glob, ("gh", "HASH"))],
        )
        first, second = short(glob, "globalSecondaryIndexes"), short(local, "localSecondaryIndexes")
        assert got == f"2 validation errors detected: {first}; {second}"
