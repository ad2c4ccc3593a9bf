"""DynamoDB: PartiQL as AWS runs it, and the words in which it refuses a statement.

The facts are those that the parity suite (paritysuite/dynamodb-conformance) recorded on AWS up to October
2026, in all regions it asked.
"""

import itertools

import pytest

from dynamodb_support import ask, create, deep, message, n, s

NOT_WELL_FORMED = "Statement wasn't well formed, can't be processed: "
LEFTOVER = NOT_WELL_FORMED + "Unexpected token after expression"
OVERFLOW = "Number overflow. Attempting to store a number with magnitude larger than supported range"
UNDERFLOW = "Number underflow. Attempting to store a number with magnitude smaller than supported range"
UNCONVERTIBLE = "The parameter cannot be converted to a numeric value"
NEST = (
    "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond "
    "supported limit"
)
WRONG_TYPE = "An operand in the update expression has an incorrect data type"
NO_KEY = "Where clause does not contain a mandatory equality on all key attributes"
BATCH_KEY = (
    "Select statements within BatchExecuteStatement must specify the primary key in the where clause."
)
NUMBER = itertools.count()


@pytest.fixture(scope="module")
def db(brume):
    return brume.client("dynamodb")


@pytest.fixture(scope="module")
def table(db):
    return create(db)


@pytest.fixture(scope="module")
def sorted_table(db):
    return create(db, sort="S")


@pytest.fixture(scope="module")
def numbers(db):
    return create(db, AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "N"}])


def run(brume, statement, *parameters, **more):
    if parameters:
        more["Parameters"] = list(parameters)
    return ask(brume, "ExecuteStatement", Statement=statement, **more)


def why_not(brume, statement, *parameters, **more):
    if parameters:
        more["Parameters"] = list(parameters)
    return message(brume, "ExecuteStatement", Statement=statement, **more)


@pytest.fixture
def item(db, table):
    """A new item with a set of each type; its key."""
    key = f"item-{next(NUMBER)}"
    db.put_item(
        TableName=table,
        Item={
            "pk": s(key),
            "ss": {"SS": ["a", "b", "c"]},
            "ns": {"NS": ["1", "2", "3"]},
            "s": s("str"),
            "a": n(1),
            "m": {"M": {"sub": s("x"), "inner": {"SS": ["x"]}}},
            "nul": {"NULL": True},
            "flag": {"BOOL": True},
        },
    )
    return key


def stored(db, table, key):
    return db.get_item(TableName=table, Key={"pk": s(key)}, ConsistentRead=True).get("Item")


# ---- grammar ----


def test_numbers_of_a_statement(brume, db, numbers):
    for key in ("7310000", "7.3", "-7.3"):
        db.put_item(TableName=numbers, Item={"pk": n(key)})
    for literal, key in [
        ("7.31e6", "7310000"),
        ("7.31E6", "7310000"),
        ("7.31e+6", "7310000"),
        ("731e4", "7310000"),
        ("73100000e-1", "7310000"),
        (".73e1", "7.3"),
        ("-.73e1", "-7.3"),
    ]:
        got = run(brume, f'SELECT * FROM "{numbers}" WHERE pk = {literal}')
        assert got["Items"] == [{"pk": n(key)}], literal
    run(brume, f"INSERT INTO \"{numbers}\" VALUE {{'pk': .7325e1}}")
    assert "Item" in db.get_item(TableName=numbers, Key={"pk": n("7.325")})


def test_comments_and_order(brume, db, table, item):
    one = f"SELECT * FROM \"{table}\""
    where = f"WHERE pk = '{item}'"
    for statement in (
        f"{one} {where} -- a note",
        f"{one} -- a note\n{where}",
        f"-- a note\n{one} {where}",
        f"{one} /* a note */ {where}",
        f"{one} {where} /* a note */",
    ):
        assert [i["pk"] for i in run(brume, statement)["Items"]] == [s(item)], statement
    name = create(db, sort="N")
    for i in range(3):
        db.put_item(TableName=name, Item={"pk": s("o"), "sk": n(i)})
    for order, expected in (("DESC", [2, 1, 0]), ("ASC", [0, 1, 2])):
        got = run(brume, f"SELECT * FROM \"{name}\" WHERE pk = 'o' ORDER BY sk {order}")
        assert [i["sk"] for i in got["Items"]] == [n(i) for i in expected]


GRAMMAR = [
    ("SELECT * FROM {N} WHERE pk = 1 foo", LEFTOVER),
    ("SELECT * FROM {N} WHERE pk = 1 e5", LEFTOVER),
    ("INSERT INTO {N} VALUE {{'pk': 970001}} foo", LEFTOVER),
    ("UPDATE {N} SET a = 9 WHERE pk = 970002 foo", LEFTOVER),
    ("DELETE FROM {N} WHERE pk = 970003 foo", LEFTOVER),
    ("SELECT * FROM {N} WHERE pk = 1)", LEFTOVER),
    ("DELETE FROM {N} WHERE pk = 970004 ORDER BY pk", LEFTOVER),
    ("SELECT * FROM {N} ORDER BY pk WHERE pk = 1", LEFTOVER),
    ("SELECT * FROM {N} WHERE pk = 1e2147483648", NOT_WELL_FORMED),
    ("SELECT * FROM {N} WHERE pk = 1e99999999999", NOT_WELL_FORMED),
    ("SELECT * FROM {N} WHERE pk = 1.5e-2147483647", NOT_WELL_FORMED),
    ("SELECT * FROM {N} WHERE pk = 1 # note", NOT_WELL_FORMED),
    ("SELECT * FROM {N} WHERE pk = 1 /* note", NOT_WELL_FORMED),
    ("SELECT * FROM {S} t WHERE pk = 'x'", "Aliasing is not supported"),
    ("SELECT * FROM {S} AS t WHERE pk = 'x'", "Aliasing is not supported"),
    ("UPDATE {S} t SET a = 3 WHERE pk = 'x'", "Aliasing is not supported"),
    ("DELETE FROM {S} t WHERE pk = 'x'", "Aliasing is not supported"),
    ("INSERT INTO {S} t VALUE {{'pk': 'x'}}", LEFTOVER),
    ("SELECT * FROM {N} WHERE pk = 1e126", OVERFLOW + " under root"),
    ("SELECT * FROM {N} WHERE pk = 1e-131", UNDERFLOW + " under root"),
    (
        "SELECT * FROM {N} WHERE pk = 123456789012345678901234567890123456789",
        "Attempting to store more than 38 significant digits in a Number under root",
    ),
    ("INSERT INTO {N} VALUE {{'pk': 1e126}}", OVERFLOW + " under root"),
    ("UPDATE {N} SET a = 1e-131 WHERE pk = 970005", UNDERFLOW + " under root"),
    ("INSERT INTO {N} VALUE {{'pk': 970006, 'm': {{'x': 1e126}}}}", OVERFLOW + " under root.x"),
    ("INSERT INTO {N} VALUE {{'pk': 970007, 'l': [1, 1e126]}}", OVERFLOW + " under root[1]"),
    ("SELECT * FROM {S} WHERE", NOT_WELL_FORMED + "Unexpected term"),
    ("SELECT * FROM {S} WHERE;", NOT_WELL_FORMED + "Unexpected term"),
    ("SELECT * FROM {S} WHERE   ", NOT_WELL_FORMED + "Unexpected term"),
    ("SELECT pk FROM {S} WHERE", NOT_WELL_FORMED + "Unexpected term"),
    ("UPDATE {S} SET a = 1 WHERE", NOT_WELL_FORMED + "Unexpected term"),
    ("DELETE FROM {S} WHERE", NOT_WELL_FORMED + "Unexpected term"),
    ("SELECT * FROM {S} WHERE NOT", NOT_WELL_FORMED + "Unexpected term"),
    ("SELECT * FROM {S} WHERE (", NOT_WELL_FORMED + "Unexpected term"),
    ('SELECT * FROM "no-such-table" WHERE', NOT_WELL_FORMED + "Unexpected term"),
    (
        "SELECT * FROM {S} WHERE pk = 'p1' AND",
        NOT_WELL_FORMED + "Missing right-hand side expression of infix operator",
    ),
    (
        "SELECT * FROM {S} WHERE pk = 'p1' OR",
        NOT_WELL_FORMED + "Missing right-hand side expression of infix operator",
    ),
    ("SELECT * FROM {S} WHERE ORDER BY pk", NOT_WELL_FORMED + "Unexpected keyword"),
    ("x IS INT4", "Unsupported operation: IsType"),
    ("x IS INT8", "Unsupported operation: IsType"),
    ("x IS DOUBLE PRECISION", "Unsupported operation: IsType"),
    ("x IS CHARACTER VARYING", "Unsupported operation: IsType"),
    ("SELECT * FROM {S} WHERE pk = 'a' AND x IS FOO", NOT_WELL_FORMED + "Expected type name"),
    ("SELECT * FROM {S} WHERE IS NULL", NOT_WELL_FORMED + "Unexpected operator"),
    ("SELECT * FROM {S} WHERE pk = LIKE", NOT_WELL_FORMED + "Unexpected operator"),
    ("DELETE FROM", NOT_WELL_FORMED + "Expected identifier for simple path"),
    ("DELETE FROM   ", NOT_WELL_FORMED + "Expected identifier for simple path"),
    ("DELETE FROM;", NOT_WELL_FORMED + "Expected identifier for simple path"),
    ("DELETE FROM WHERE pk = 'a'", NOT_WELL_FORMED + "Expected identifier for simple path"),
    ("SELECT * FROM", NOT_WELL_FORMED + "Unexpected term"),
    ("FROM {S} SET c = 1", NO_KEY),
    ("FROM {S} REMOVE a", NO_KEY),
    ("FROM {S} WHERE a = 1 SET c = 1", NO_KEY),
    ("FROM {S} SET c = 1 WHERE pk = 'x'", LEFTOVER),
    ("FROM {S} SET c = 1 WHERE pk = 'x' SET d = 2", LEFTOVER),
    ('SELECT * FROM "" WHERE pk = \'x\'', "Path component cannot be an empty string"),
    ("SELECT * FROM {S}.\"\" WHERE pk = 'x'", "Path component cannot be an empty string"),
    (
        'SELECT * FROM {S}."a"."b" WHERE pk = \'x\'',
        "A path may contain at most 2 components in the FROM clause",
    ),
    ("SLECT * FROM {S} WHERE pk = 'x'", NOT_WELL_FORMED + "Expected data manipulation"),
]


@pytest.mark.parametrize("statement, why", GRAMMAR)
def test_a_statement_that_is_none(brume, table, numbers, statement, why):
    text = statement.format(S=f'"{table}"', N=f'"{numbers}"')
    assert why_not(brume, text) == why


def test_it_is_told_by_its_place_in_a_transaction_and_a_batch(brume, table):
    statement = f'SELECT * FROM "{table}" WHERE'
    why = NOT_WELL_FORMED + "Unexpected term"
    got = message(brume, "ExecuteTransaction", TransactStatements=[{"Statement": statement}])
    assert got == f"Validation failed in TransactStatements[0]: {why}"
    got = ask(brume, "BatchExecuteStatement", Statements=[{"Statement": statement}])
    assert got["Responses"] == [{"Error": {"Code": "ValidationError", "Message": why}}]


def test_a_statement_on_no_table(brume):
    not_there = ("ResourceNotFoundException", "Requested resource not found")
    assert run(brume, "FROM \"no-such-table\" WHERE pk = 'x' SET c = 1") == not_there
    assert run(brume, 'SELECT pk FROM "no-such-table" WHERE pk = ?', s("x")) == not_there
    got = why_not(brume, 'SELECT pk FROM "no-such-table" WHERE pk = ? AND v < ?', s("x"), {"BOOL": True})
    assert got.startswith("Incorrect operand type")


# ---- functions and IS in a WHERE ----

HOLDS = [
    ("attribute_exists(ss)", True),
    ("attribute_exists(nope)", False),
    ("attribute_not_exists(nope)", True),
    ("attribute_not_exists(ss)", False),
    ("NOT attribute_exists(nope)", True),
    ("ATTRIBUTE_EXISTS(ss)", True),
    ("(attribute_exists(nope) OR attribute_exists(ss))", True),
    ("attribute_exists(ss) = true", True),
    ("attribute_exists(ss) = false", False),
    ('attribute_exists("ss")', True),
    ("attribute_exists(m.sub)", True),
    ("attribute_exists(m.nope)", False),
    ("size(s) = 3", True),
    ("size(s) = 4", False),
    ("attribute_type(ss, 'SS')", True),
    ("attribute_type(ss, 'S')", False),
    ("nul IS NULL", True),
    ("s IS NULL", False),
    ("s IS NOT NULL", True),
    ("nul IS NOT NULL", False),
    ("flag IS BOOL", True),
    ("s IS STRING", True),
    ("s IS BOOL", False),
]


@pytest.mark.parametrize("condition, holds", HOLDS)
def test_functions_filter(brume, table, item, condition, holds):
    got = run(brume, f"SELECT * FROM \"{table}\" WHERE pk = '{item}' AND {condition}")
    assert len(got["Items"]) == holds


def test_functions_are_conditions_of_writes(brume, db, table, item):
    failed = ("ConditionalCheckFailedException", "The conditional request failed")
    where = f"WHERE pk = '{item}' AND"
    assert run(brume, f'UPDATE "{table}" SET z = 1 {where} attribute_exists(a)') == {"Items": []}
    assert run(brume, f'UPDATE "{table}" SET z = 2 {where} attribute_exists(nope)') == failed
    assert run(brume, f'UPDATE "{table}" SET y = 1 {where} attribute_not_exists(y)') == {"Items": []}
    assert run(brume, f'UPDATE "{table}" SET y = 2 {where} attribute_not_exists(y)') == failed
    assert run(brume, f'DELETE FROM "{table}" {where} attribute_exists(nope)') == failed
    assert stored(db, table, item)["z"] == stored(db, table, item)["y"] == n(1)
    absent = f"UPDATE \"{table}\" SET z = 1 WHERE pk = 'absent' AND attribute_not_exists(pk)"
    assert run(brume, absent) == failed
    assert stored(db, table, "absent") is None
    statement = f'UPDATE "{table}" SET z = 3 {where} attribute_exists(a)'
    got = ask(brume, "ExecuteTransaction", TransactStatements=[{"Statement": statement}])
    assert got == {"Responses": []}
    assert run(brume, f'DELETE FROM "{table}" {where} attribute_not_exists(nope)') == {"Items": []}
    assert stored(db, table, item) is None


def at(statement, token, from_=0, length=None):
    """Where a token stands, as messages say it."""
    return f"1:{statement.index(token, from_) + 1}:{length or len(token)}"


def test_refused_functions(brume, table, item):
    path = "Operator or function requires a document path; operator or function: attribute_exists"
    count = (
        "Incorrect number of operands for operator or function; operator or function: attribute_exists, "
        "number of operands: "
    )

    def where(condition):
        return f"SELECT * FROM \"{table}\" WHERE pk = '{item}' AND {condition}"

    assert why_not(brume, where("attribute_exists('ss')")) == path
    assert why_not(brume, where("attribute_exists(?)"), s("ss")) == path
    assert why_not(brume, where("attribute_exists()")) == count + "0"
    assert why_not(brume, where("attribute_exists(ss, ns)")) == count + "2"
    statement = f"SELECT attribute_exists(ss) FROM \"{table}\" WHERE pk = '{item}'"
    assert why_not(brume, statement) == f"Unexpected path component at {at(statement, 'attribute_exists')}"
    statement = where("EXISTS(ss)")
    assert why_not(brume, statement) == f"Unrecognized function: exists at {at(statement, 'EXISTS')}"
    statement = where("set_add(ss, <<'x'>>) = ss")
    assert why_not(brume, statement) == f"Unrecognized function: set_add at {at(statement, 'set_add')}"
    inner = NOT_WELL_FORMED + "Invalid path dot component"
    assert why_not(brume, where("attribute_exists(m.inner)")) == inner

    statement = {"Statement": where("attribute_exists(ss)")}
    key = "Select statements within ExecuteTransaction must specify the primary key in the where clause."
    got = message(brume, "ExecuteTransaction", TransactStatements=[statement])
    assert got == f"Validation failed in TransactStatements[0]: {key}"
    got = ask(brume, "BatchExecuteStatement", Statements=[statement])
    assert got["Responses"] == [{"Error": {"Code": "ValidationError", "Message": BATCH_KEY}}]
    exists = {"Statement": f"EXISTS(SELECT * FROM \"{table}\" WHERE pk = '{item}')"}
    update = {"Statement": f"UPDATE \"{table}\" SET z = 1 WHERE pk = 'never'"}
    got = message(brume, "ExecuteTransaction", TransactStatements=[exists, update])
    assert got == (
        "Validation failed in TransactStatements[0]: EXISTS() must contain a single item read with "
        "additional condition"
    )


# ---- set_add and set_delete ----

SETS = [
    ("ss = set_add(ss, <<'0', 'z'>>)", "ss", {"SS": ["0", "a", "b", "c", "z"]}),
    ("ns = set_add(ns, <<4, 1>>)", "ns", {"NS": ["1", "2", "3", "4"]}),
    ("ss = set_add(ss, <<'a'>>)", "ss", {"SS": ["a", "b", "c"]}),
    ("new = set_add(new, <<'x'>>)", "new", {"SS": ["x"]}),
    ("ss = SET_ADD(ss, <<'x'>>)", "ss", {"SS": ["a", "b", "c", "x"]}),
    ("ss = set_delete(ss, <<'a'>>)", "ss", {"SS": ["b", "c"]}),
    ("ns = set_delete(ns, <<2>>)", "ns", {"NS": ["1", "3"]}),
    ("ss = set_delete(ss, <<'a', 'b', 'c'>>)", "ss", None),
    ("ss = set_delete(ss, <<'zz'>>)", "ss", {"SS": ["a", "b", "c"]}),
    ("new = set_delete(new, <<'a'>>)", "new", None),
]


@pytest.mark.parametrize("action, name, value", SETS)
def test_set_functions(brume, db, table, item, action, name, value):
    got = run(brume, f"UPDATE \"{table}\" SET {action} WHERE pk = '{item}' RETURNING ALL NEW *")
    assert got["Items"][0].get(name) == stored(db, table, item).get(name) == value


def test_more_of_set_functions(brume, db, table, item):
    more = f"SET ss = set_add(ss, ?) SET ns = set_add(ns, <<9>>) WHERE pk = '{item}'"
    run(brume, f'UPDATE "{table}" {more}', {"SS": ["q"]})
    got = stored(db, table, item)
    assert (got["ss"], got["ns"]) == ({"SS": ["a", "b", "c", "q"]}, {"NS": ["1", "2", "3", "9"]})
    statement = {"Statement": f"UPDATE \"{table}\" SET ss = set_add(ss, <<'t'>>) WHERE pk = '{item}'"}
    assert ask(brume, "ExecuteTransaction", TransactStatements=[statement]) == {"Responses": []}
    got = ask(brume, "BatchExecuteStatement", Statements=[statement])
    assert got == {"Responses": [{"TableName": table}]}
    assert stored(db, table, item)["ss"] == {"SS": ["a", "b", "c", "q", "t"]}
    absent = f"UPDATE \"{table}\" SET ss = set_add(ss, <<'x'>>) WHERE pk = 'absent'"
    assert run(brume, absent)[0] == "ConditionalCheckFailedException"


def test_refused_set_functions(brume, table, item):
    def update(action):
        return f"UPDATE \"{table}\" SET {action} WHERE pk = '{item}'"

    for action, name, why in [
        ("t = set_add(ss, <<'x'>>)", "set_add", "The first argument to SET_ADD must equal the assignment value"),
        ("ss = set_add(<<'a'>>, <<'b'>>)", "set_add", "The first argument to SET_ADD must equal the assignment value"),
        ("ss = set_add(ss)", "set_add", "SET_ADD must have exactly two arguments"),
        ("ss = set_add(ss, <<'x'>>, <<'y'>>)", "set_add", "SET_ADD must have exactly two arguments"),
        ("t = set_delete(ss, <<'a'>>)", "set_delete", "The first argument to SET_DELETE must equal the assignment value"),
    ]:
        statement = update(action)
        assert why_not(brume, statement) == f"{why} at {at(statement, name)}", action
    for action, name in [
        ("ss = set_add(ss, 'x')", "SET_ADD"),
        ("ss = set_add(ss, ['x'])", "SET_ADD"),
        ("ss = set_delete(ss, 'a')", "SET_DELETE"),
    ]:
        statement = update(action)
        place = at(statement, "ss", statement.index("("))
        assert why_not(brume, statement) == (
            f"The second argument to {name} must be a value with type SET at {place}"
        ), action
    for action, why in [
        ("ss = set_add(ss, <<1>>)", WRONG_TYPE),
        ("s = set_add(s, <<'x'>>)", WRONG_TYPE),
        ("ss = set_delete(ss, <<1>>)", WRONG_TYPE),
        (
            "ss = set_add(ss, <<'x', 'x'>>)",
            "One or more parameter values were invalid: Input collection [x, x] contains duplicates.",
        ),
        ("ss = set_add(ss, <<>>)", "Empty bags are not supported"),
        ("m.inner = set_add(m.inner, <<'y'>>)", NOT_WELL_FORMED + "Invalid path dot component"),
    ]:
        assert why_not(brume, update(action)) == why, action
    statement = f"INSERT INTO \"{table}\" VALUE {{'pk': 'never', 'ss': set_add(<<'a'>>, <<'b'>>)}}"
    place = at(statement, "set_add")
    assert why_not(brume, statement) == f"Unsupported data type: set_add under key root at {place}"


# ---- FROM first ----


def test_an_update_may_begin_with_from(brume, db, table, item):
    run(brume, f"FROM \"{table}\" WHERE pk = '{item}' SET c = 2 REMOVE s")
    got = stored(db, table, item)
    assert got["c"] == n(2) and "s" not in got
    got = run(brume, f"from \"{table}\" where pk = ? set d = ? returning all new *", s(item), n(3))
    assert got["Items"][0]["d"] == n(3)
    assert run(brume, f"FROM \"{table}\" WHERE pk = '{item}' AND a = 1 SET c = 5") == {"Items": []}
    failed = run(brume, f"FROM \"{table}\" WHERE pk = '{item}' AND a = 2 SET c = 6")
    assert failed[0] == "ConditionalCheckFailedException"
    failed = run(brume, f"FROM \"{table}\" WHERE pk = 'absent' SET c = 6")
    assert failed[0] == "ConditionalCheckFailedException"
    statement = {"Statement": f"FROM \"{table}\" WHERE pk = '{item}' SET e = 1"}
    assert ask(brume, "ExecuteTransaction", TransactStatements=[statement]) == {"Responses": []}
    got = ask(brume, "BatchExecuteStatement", Statements=[statement])
    assert got == {"Responses": [{"TableName": table}]}
    assert stored(db, table, item)["c"] == n(5)


# ---- overlapping conditions ----


def test_branches_that_overlap_on_the_range_key(brume, db, sorted_table):
    for i in "123":
        db.put_item(TableName=sorted_table, Item={"pk": s("o"), "sk": s(i)})

    def keys(where):
        return sorted(i["sk"]["S"] for i in run(brume, f'SELECT * FROM "{sorted_table}" WHERE {where}')["Items"])

    for left, expected in [
        ("NOT sk = '1'", ["2", "3"]),
        ("sk <> '1'", ["2", "3"]),
        ("NOT begins_with(sk, 'x')", ["1", "2", "3"]),
        ("NOT sk IN ['1', '3']", ["2"]),
        ("NOT sk > '5'", ["1", "2", "3"]),
        ("NOT (sk = '1')", ["2", "3"]),
    ]:
        assert keys(f"pk = 'o' AND {left} OR pk = 'o' AND sk = '2'") == expected, left
    assert keys("pk = 'o' OR pk = 'o' AND NOT sk = '1'") == ["1", "2", "3"]
    for left in ("x = '1'", "x <> '1'"):
        got = why_not(
            brume, f"SELECT * FROM \"{sorted_table}\" WHERE pk = 'a' AND {left} OR pk = 'a' AND sk = '2'"
        )
        assert got == "Overlapping conditions with range keys are not supported in where clause"


# ---- parameters ----


def test_numbers_as_parameters(brume, table, sorted_table):
    positions = [
        f"SELECT * FROM \"{sorted_table}\" WHERE pk = 'p' AND n = ?",
        f"INSERT INTO \"{sorted_table}\" VALUE {{'pk': 'p', 'sk': 's', 'n': ?}}",
        f"UPDATE \"{sorted_table}\" SET n = ? WHERE pk = 'p' AND sk = 's'",
        f'SELECT * FROM "{sorted_table}" WHERE pk = ?',
    ]
    beyond = ("1e99999999999", "-1e99999999999", "1e-99999999999", "1e2147483648", "1e-2147483648")
    for statement in positions:
        for text in beyond:
            assert why_not(brume, statement, n(text)) == f"{UNCONVERTIBLE}: {text}"
        assert why_not(brume, statement, n("1e2147483647")) == UNDERFLOW
        assert why_not(brume, statement, n("")) == UNCONVERTIBLE
    bad = n("1e99999999999")
    for value in ({"L": [n(1), bad]}, {"M": {"x": bad}}, {"NS": ["1", "1e99999999999"]}):
        assert why_not(brume, positions[0], value) == f"{UNCONVERTIBLE}: 1e99999999999"
    update = {"Statement": positions[2], "Parameters": [bad]}
    got = message(brume, "ExecuteTransaction", TransactStatements=[update])
    assert got == f"{UNCONVERTIBLE}: 1e99999999999"
    got = ask(brume, "BatchExecuteStatement", Statements=[update])["Responses"][0]["Error"]
    assert got == {"Code": "ValidationError", "Message": f"{UNCONVERTIBLE}: 1e99999999999"}


@pytest.mark.parametrize("levels", [40, 100])
def test_the_first_fault_of_the_parameters_is_told(brume, sorted_table, levels):
    pair = f"SELECT * FROM \"{sorted_table}\" WHERE pk = 'p' AND x = ? AND y = ?"
    single = f"SELECT * FROM \"{sorted_table}\" WHERE pk = 'p' AND x = ?"
    far, bad = deep(levels), n("abc")
    assert why_not(brume, pair, far, bad) == NEST
    assert why_not(brume, pair, bad, far) == f"{UNCONVERTIBLE}: abc"
    assert why_not(brume, single, {"M": {"d": far, "bad": bad}}) == NEST
    assert why_not(brume, single, {"M": {"bad": bad, "d": far}}) == f"{UNCONVERTIBLE}: abc"
    assert why_not(brume, single, deep(levels, bad)) == NEST
    assert why_not(brume, pair, far, n("1e126")) == NEST
    update = f"UPDATE \"{sorted_table}\" SET x = ? SET y = ? WHERE pk = 'p' AND sk = '1'"
    statement = {"Statement": update, "Parameters": [far, bad]}
    assert message(brume, "ExecuteTransaction", TransactStatements=[statement]) == NEST
    got = ask(brume, "BatchExecuteStatement", Statements=[{"Statement": pair, "Parameters": [far, bad]}])
    assert got["Responses"][0]["Error"] == {"Code": "ValidationError", "Message": NEST}


# ---- comparisons ----

COMPARED = [
    ({"SS": ["a", "b"]}, {"SS": ["b", "a"]}, {"SS": ["a", "c"]}),
    ({"NS": ["1", "2"]}, {"NS": ["2", "1"]}, {"NS": ["1", "3"]}),
    ({"BS": ["AQI=", "AwQ="]}, {"BS": ["AwQ=", "AQI="]}, {"BS": ["AQI="]}),
    ({"L": [s("a"), s("b")]}, {"L": [s("a"), s("b")]}, {"L": [s("b"), s("a")]}),
    ({"M": {"x": n(1), "y": n(2)}}, {"M": {"y": n(2), "x": n(1)}}, {"M": {"x": n(1)}}),
    ({"B": "AQID"}, {"B": "AQID"}, {"B": "AQIE"}),
    ({"NULL": True}, {"NULL": True}, s("not null")),
]


@pytest.mark.parametrize("value, same, other", COMPARED, ids=lambda v: next(iter(v)))
def test_equality_of_any_type(brume, table, value, same, other):
    key = f"equal-{next(NUMBER)}"
    ask(brume, "PutItem", TableName=table, Item={"pk": s(key), "val": value})
    for operator, with_same in (("=", True), ("<>", False)):
        statement = f'SELECT pk FROM "{table}" WHERE pk = ? AND val {operator} ?'
        assert (len(run(brume, statement, s(key), same)["Items"]) == 1) is with_same
        assert (len(run(brume, statement, s(key), other)["Items"]) == 1) is not with_same


def test_what_has_no_order(brume, table):
    where = f'SELECT pk FROM "{table}" WHERE pk = ? AND val'
    why = "Incorrect operand type for operator or function; operator or function: {}, operand type: {}"
    for value, *_ in [c for c in COMPARED if next(iter(c[0])) != "B"] + [({"BOOL": True},)]:
        name = next(iter(value))
        assert why_not(brume, f"{where} < ?", s("x"), value) == why.format("<", name)
    for operator in ("<=", ">", ">="):
        got = why_not(brume, f"{where} {operator} ?", s("x"), {"BOOL": True})
        assert got == why.format(operator, "BOOL")
    got = why_not(brume, f"{where} BETWEEN ? AND ?", s("x"), {"BOOL": True}, {"BOOL": False})
    assert got == why.format("BETWEEN", "BOOL")
    assert run(brume, f"{where} < ?", s("x"), n(5)) == {"Items": []}


# ---- what writes answer ----


def test_what_writes_answer(brume, table, item):
    assert run(brume, f"INSERT INTO \"{table}\" VALUE {{'pk': 'w'}}") == {"Items": []}
    assert run(brume, f"UPDATE \"{table}\" SET a = 2 WHERE pk = 'w'") == {"Items": []}
    assert run(brume, f"DELETE FROM \"{table}\" WHERE pk = 'w'") == {"Items": []}
    assert run(brume, f"DELETE FROM \"{table}\" WHERE pk = 'w'") == {"Items": []}
    update = {"Statement": f"UPDATE \"{table}\" SET a = 2 WHERE pk = '{item}'"}
    got = ask(brume, "ExecuteTransaction", TransactStatements=[update], ReturnConsumedCapacity="TOTAL")
    assert got == {"Responses": [], "ConsumedCapacity": got["ConsumedCapacity"]}
    assert [c["TableName"] for c in got["ConsumedCapacity"]] == [table]


RETURNING = [
    ("DELETE FROM {} WHERE pk = 'x' RETURNING MODIFIED OLD *", "MODIFIED OLD"),
    ("DELETE FROM {} WHERE pk = 'x' RETURNING ALL NEW *", "ALL NEW"),
    ("DELETE FROM {} WHERE pk = 'x' RETURNING MODIFIED NEW *", "MODIFIED NEW"),
]


@pytest.mark.parametrize("statement, what", RETURNING)
def test_what_a_delete_cannot_return(brume, table, statement, what):
    why = (
        f"Invalid returning clause: RETURNING {what} *. Only RETURNING ALL OLD * is allowed in DELETE "
        "statements."
    )
    text = statement.format(f'"{table}"')
    assert why_not(brume, text) == why
    got = ask(brume, "BatchExecuteStatement", Statements=[{"Statement": text}])
    assert got["Responses"] == [{"Error": {"Code": "ValidationError", "Message": why}}]


def test_a_transaction_returns_nothing(brume, table):
    statement = {"Statement": f"UPDATE \"{table}\" SET a = 1 WHERE pk = 'x' RETURNING ALL NEW *"}
    got = message(brume, "ExecuteTransaction", TransactStatements=[statement])
    assert got == (
        "Validation failed in TransactStatements[0]: RETURNING clause is not supported in ExecuteTransaction."
    )


# ---- batches ----


def test_members_of_a_batch(brume, db, table, item):
    def batch(*statements, **more):
        members = [{"Statement": text, "Parameters": values} | more for text, *values in statements]
        for member in members:
            if not member["Parameters"]:
                del member["Parameters"]
        return ask(brume, "BatchExecuteStatement", Statements=members)["Responses"]

    select = f"SELECT * FROM \"{table}\" WHERE"
    refused, found = batch((f"{select} a = 1",), (f"{select} pk = '{item}'",))
    assert refused == {"Error": {"Code": "ValidationError", "Message": BATCH_KEY}}
    assert found["TableName"] == table and found["Item"]["pk"] == s(item)
    for more in ({}, {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}):
        (failed,) = batch((f'UPDATE "{table}" SET z = 1 WHERE pk = ? AND a = ?', s(item), n(9)), **more)
        assert failed["Error"]["Code"] == "ConditionalCheckFailed" and failed["TableName"] == table
        assert "Item" not in failed
    (failed,) = batch((f"INSERT INTO \"{table}\" VALUE {{'pk': ?}}", s(item)))
    assert failed["Error"]["Code"] == "DuplicateItem" and failed["TableName"] == table
    (lost,) = batch(("SELECT * FROM \"no-such-table\" WHERE pk = 'x'",))
    assert lost["Error"]["Code"] == "ResourceNotFound"
    (changed,) = batch((f"UPDATE \"{table}\" SET a = 7 WHERE pk = '{item}' RETURNING MODIFIED NEW *",))
    assert changed["Item"] == {"a": n(7)}
    (emptied,) = batch((f"UPDATE \"{table}\" REMOVE a WHERE pk = '{item}' RETURNING MODIFIED NEW *",))
    assert emptied == {"TableName": table}


def test_each_member_reads_as_it_says(brume, table, item):
    def units(*consistent):
        members = [
            {"Statement": f"SELECT * FROM \"{table}\" WHERE pk = '{item}'"}
            | ({} if c is None else {"ConsistentRead": c})
            for c in consistent
        ]
        got = ask(brume, "BatchExecuteStatement", Statements=members, ReturnConsumedCapacity="TOTAL")
        return sum(c["CapacityUnits"] for c in got["ConsumedCapacity"])

    assert (units(None), units(False), units(True)) == (0.5, 0.5, 1)


# ---- indexes ----


@pytest.fixture(scope="module")
def indexed(db):
    """Four items, of which the indexes hold three; `nonproj` is in none of them."""

    def index(name, key, kind, *non_key):
        schema = [{"AttributeName": a, "KeyType": t} for a, t in key]
        projection = {"ProjectionType": kind} | ({"NonKeyAttributes": list(non_key)} if non_key else {})
        return {"IndexName": name, "KeySchema": schema, "Projection": projection}

    def gsi(name, attribute, *projection):
        return index(name, [(attribute, "HASH")], *projection)

    def lsi(name, attribute, *projection):
        return index(name, [("pk", "HASH"), (attribute, "RANGE")], *projection)

    name = create(
        db,
        sort="S",
        attributes=[(a, "S") for a in ("gsiPk", "gsiPk2", "lsiSk", "lsiSk2", "lsiSk3")],
        GlobalSecondaryIndexes=[
            gsi("gsi-all", "gsiPk", "ALL"),
            gsi("gsi-keys", "gsiPk2", "KEYS_ONLY"),
            gsi("gsi-inc", "gsiPk2", "INCLUDE", "projattr"),
        ],
        LocalSecondaryIndexes=[
            lsi("lsi-all", "lsiSk", "ALL"),
            lsi("lsi-keys", "lsiSk2", "KEYS_ONLY"),
            lsi("lsi-inc", "lsiSk3", "INCLUDE", "projattr"),
        ],
    )
    for i, first in ((1, "x"), (2, "z"), (4, "x")):
        item = {"pk": "p", "sk": f"s{i}", "gsiPk": first, "gsiPk2": "y", "lsiSk": f"l{i}", "lsiSk2": f"k{i}"}
        item |= {"lsiSk3": f"m{i}", "projattr": f"proj{i}", "nonproj": f"np{i}"}
        db.put_item(TableName=name, Item={k: s(v) for k, v in item.items()})
    db.put_item(TableName=name, Item={"pk": s("p"), "sk": s("s3"), "nonproj": s("np3")})
    return name


def test_an_index_is_read_as_it_projects(brume, indexed):
    def select(what, index, where, **more):
        got = run(
            brume,
            f'SELECT {what} FROM "{indexed}"."{index}" WHERE {where}',
            ReturnConsumedCapacity="INDEXES",
            **more,
        )
        used = got["ConsumedCapacity"]
        arms = used.get("GlobalSecondaryIndexes", {}) | used.get("LocalSecondaryIndexes", {})
        units = {k: v["CapacityUnits"] for k, v in arms.items()}
        return got["Items"], used["Table"]["CapacityUnits"], units

    items, *_ = select("pk, sk", "gsi-all", "gsiPk = 'x'")
    assert sorted(i["sk"]["S"] for i in items) == ["s1", "s4"]
    for index, where, names in [
        ("gsi-keys", "gsiPk2 = 'y'", ["gsiPk2", "pk", "sk"]),
        ("gsi-inc", "gsiPk2 = 'y'", ["gsiPk2", "pk", "projattr", "sk"]),
        ("lsi-keys", "pk = 'p'", ["lsiSk2", "pk", "sk"]),
    ]:
        items, table_units, units = select("*", index, where)
        assert [sorted(i) for i in items] == [names] * 3
        assert (table_units, units) == (0, {index: 0.5})
    items, table_units, _ = select("nonproj", "lsi-keys", "pk = 'p'")
    assert [list(i) for i in items] == [["nonproj"]] * 3 and table_units > 0
    assert select("nonproj", "lsi-keys", "pk = 'p'", Limit=1)[1] < table_units
    assert select("lsiSk2", "lsi-keys", "pk = 'p'")[1] == 0
    none, all_ = select("nonproj", "lsi-inc", "pk = 'p' AND projattr = 'no'"), select("nonproj", "lsi-inc", "pk = 'p'")
    assert (len(none[0]), len(all_[0])) == (0, 3) and none[1] == all_[1]
    eventual = select("nonproj", "lsi-keys", "pk = 'p'")
    consistent = select("nonproj", "lsi-keys", "pk = 'p'", ConsistentRead=True)
    assert consistent[1] == 2 * eventual[1]
    assert consistent[2]["lsi-keys"] == 2 * eventual[2]["lsi-keys"]


def test_refused_reads_of_an_index(brume, indexed):
    select = f'SELECT pk FROM "{indexed}"'
    unfiltered = (
        "One or more parameter values were invalid: Secondary index {} does not project one or more filter "
        "attributes: [nonproj]"
    )
    unprojected = "One or more parameter values were invalid: Global secondary index gsi-inc does not project {}"
    consistent = "Strongly consistent read is not supported on Global Secondary Indexes"
    unknown = "The table does not have the specified index"
    for statement, why, more in [
        (f"{select}.\"gsi-inc\" WHERE gsiPk2 = 'y' AND nonproj = 'n'", unfiltered.format("gsi-inc"), {}),
        (f"{select}.\"lsi-keys\" WHERE pk = 'p' AND nonproj = 'n'", unfiltered.format("lsi-keys"), {}),
        (f"SELECT nonproj FROM \"{indexed}\".\"gsi-inc\" WHERE gsiPk2 = 'y'", unprojected.format("[nonproj]"), {}),
        (f"SELECT b, a FROM \"{indexed}\".\"gsi-inc\" WHERE gsiPk2 = 'y'", unprojected.format("[b, a]"), {}),
        (f'SELECT b FROM "{indexed}"."gsi-inc"', unprojected.format("[b]"), {}),
        (f"{select}.\"no-such-index\" WHERE pk = 'p'", unknown, {}),
        (f"{select}.\"no-such-index\"", unknown, {"ConsistentRead": True}),
        (f"{select}.\"{indexed}\" WHERE pk = 'p'", unknown, {}),
        (f"{select}.\"gsi-all\" WHERE gsiPk = 'x'", consistent, {"ConsistentRead": True}),
    ]:
        assert why_not(brume, statement, **more) == why, statement
    statement = {"Statement": f"{select}.\"gsi-all\" WHERE gsiPk = 'x'"}
    got = message(brume, "ExecuteTransaction", TransactStatements=[statement])
    assert got == (
        "Validation failed in TransactStatements[0]: Reads on indices are not supported within transactions."
    )
    for where in ("gsiPk = 'x'", "pk = 'p' AND sk = 's1' AND gsiPk = 'x'"):
        statement = {"Statement": f'{select}."gsi-all" WHERE {where}'}
        got = ask(brume, "BatchExecuteStatement", Statements=[statement])
        assert got["Responses"] == [{"Error": {"Code": "ValidationError", "Message": BATCH_KEY}}]


def test_an_index_with_several_attributes_of_a_kind_is_not_read(brume, db):
    def index(name, **key):
        schema = [{"AttributeName": a, "KeyType": t} for a, t in key.items()]
        return {"IndexName": name, "KeySchema": schema, "Projection": {"ProjectionType": "ALL"}}

    name = create(
        db,
        attributes=[(a, "S") for a in ("h1", "h2", "r1", "r2")],
        GlobalSecondaryIndexes=[
            index("four", h1="HASH", h2="HASH", r1="RANGE", r2="RANGE"),
            index("three", h1="HASH", h2="HASH", r1="RANGE"),
            index("two", h1="HASH", r1="RANGE"),
        ],
    )
    db.put_item(TableName=name, Item={k: s(k) for k in ("h1", "h2", "r1", "r2")} | {"pk": s("i")})
    refused = (
        "PartiQL statements cannot be executed on tables with multi-attribute HASH keys or multi-attribute "
        "RANGE keys."
    )
    three, four = f'"{name}"."three"', f'"{name}"."four"'
    for statement in (
        f"SELECT * FROM {four} WHERE h1 = 'a'",
        f"SELECT * FROM {three} WHERE h1 = 'a'",
        f"SELECT pk FROM {four} WHERE h1 = 'a' AND h2 = 'x' ORDER BY r1 DESC",
        f"SELECT * FROM {three} WHERE h1 = 5",
        f"SELECT * FROM {three} WHERE pk = 'i'",
        f"SELECT * FROM {three}",
        f"SELECT COUNT(*) FROM {three}",
    ):
        assert why_not(brume, statement) == refused, statement
    assert why_not(brume, f"SELECT * FROM {three} WHERE") == NOT_WELL_FORMED + "Unexpected term"
    assert why_not(brume, f"SELECT * FROM {three} WHERE h1 = 1e99999999999") == NOT_WELL_FORMED
    got = why_not(brume, f"SELECT * FROM {three} WHERE h1 = ?", n("1e99999999999"))
    assert got == f"{UNCONVERTIBLE}: 1e99999999999"
    got = ask(
        brume,
        "BatchExecuteStatement",
        Statements=[
            {"Statement": f"SELECT * FROM \"{name}\".\"two\" WHERE h1 = 'h1' AND r1 = 'r1'"},
            {"Statement": f"SELECT * FROM {three} WHERE h1 = 'h1' AND h2 = 'h2' AND r1 = 'r1'"},
            {"Statement": f"SELECT * FROM \"{name}\" WHERE pk = 'i'"},
        ],
    )["Responses"]
    assert [r.get("Error", {}).get("Message") for r in got] == [BATCH_KEY, refused, None]
    assert len(run(brume, f"SELECT * FROM \"{name}\".\"two\" WHERE h1 = 'h1'")["Items"]) == 1
    assert run(brume, f"UPDATE \"{name}\" SET a = 1 WHERE pk = 'i'") == {"Items": []}
    assert run(brume, f"INSERT INTO \"{name}\" VALUE {{'pk': 'n'}}") == {"Items": []}


def test_a_transaction_and_its_replay(brume, db, table, item):
    statement = {"Statement": f"UPDATE \"{table}\" SET a = a + 1 WHERE pk = '{item}'"}
    request = {
        "TransactStatements": [statement],
        "ClientRequestToken": f"token-{item}",
        "ReturnConsumedCapacity": "INDEXES",
    }
    (first,) = ask(brume, "ExecuteTransaction", **request)["ConsumedCapacity"]
    (again,) = ask(brume, "ExecuteTransaction", **request)["ConsumedCapacity"]
    assert (first["WriteCapacityUnits"], first.get("ReadCapacityUnits")) == (2, None)
    assert (again["ReadCapacityUnits"], again.get("WriteCapacityUnits")) == (2, None)
    assert stored(db, table, item)["a"] == n(2)
