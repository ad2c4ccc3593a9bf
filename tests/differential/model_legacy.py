"""The parameters from before there were expressions, as the model reads them."""
import model_expressions as expressions
from model_values import Invalid, SETS, canonical, kind_of, sort_key

COMPARISONS = {"EQ": "=", "NE": "<>", "LE": "<=", "LT": "<", "GE": ">=", "GT": ">"}
SCALARS = ("S", "N", "B")


def canonical_conditions(conditions):
    """{name: (operator, values)} of Expected, QueryFilter, ScanFilter or KeyConditions."""
    made = {}
    for name, c in conditions.items():
        if "ComparisonOperator" in c:
            op, values = c["ComparisonOperator"], c.get("AttributeValueList", [])
            if "Value" in c:
                values = [c["Value"]]
        elif c.get("Exists") is False:
            op, values = "NULL", []
        else:
            op, values = "EQ", [c["Value"]]
        values = [canonical(v) for v in values]
        _check(op, values)
        made[name] = op, values
    return made


def _check(op, values):
    count = {"BETWEEN": 2, "NULL": 0, "NOT_NULL": 0, "IN": max(1, len(values))}.get(op, 1)
    kinds = {kind_of(v) for v in values}
    if len(values) != count or len(kinds) > 1:
        raise Invalid()
    if op in ("LE", "LT", "GE", "GT", "BETWEEN", "IN", "CONTAINS", "NOT_CONTAINS"):
        if not kinds <= set(SCALARS):
            raise Invalid()
    if op == "BEGINS_WITH" and not kinds <= {"S", "B"}:
        raise Invalid()
    if op == "BETWEEN" and sort_key(values[0]) > sort_key(values[1]):
        raise Invalid()


def tree_of(name, op, values):
    path, values = ["path", [name]], [["value", v] for v in values]
    if op in COMPARISONS:
        return [COMPARISONS[op], path, values[0]]
    if op == "NULL":
        return ["attribute_not_exists", path]
    if op == "NOT_NULL":
        return ["attribute_exists", path]
    if op == "NOT_CONTAINS":
        return ["and", ["attribute_exists", path], ["not", ["contains", path, values[0]]]]
    if op == "IN":
        return ["in", path, values]
    return [op.lower(), path, *values]


def hold(conditions, operator, item):
    results = [expressions.holds(tree_of(name, *c), item) for name, c in conditions.items()]
    return any(results) if operator == "OR" else all(results)


def key_terms(op):
    """The conditions on the key, as trees, of a Query in either notation."""
    if "KeyConditions" in op:
        return [tree_of(name, *c) for name, c in canonical_conditions(op["KeyConditions"]).items()]
    return op["KeyCondition"]


def update_tree(updates):
    """AttributeUpdates as an update; ADD may be of a list here."""
    tree = {"SET": [], "REMOVE": [], "ADD": [], "DELETE": []}
    for name, u in updates.items():
        action, value = u.get("Action", "PUT"), u.get("Value")
        value = value and canonical(value)
        if value is None:
            if action != "DELETE":
                raise Invalid()
            tree["REMOVE"].append([name])
        elif action == "PUT":
            tree["SET"].append([[name], ["value", value]])
        elif kind_of(value) in SETS or action == "ADD" and kind_of(value) in ("N", "L"):
            tree[action].append([[name], value])
        else:
            raise Invalid()
    return tree
