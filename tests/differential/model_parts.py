"""What operations are made of: conditions, updates, projections, costs."""
import model_expressions as expressions
import model_legacy as legacy
from model_values import DEPTH_MAX, INVALID, ITEM_BYTES_MAX, Invalid, depth, item_size

TOO_BIG = "Item size has exceeded the maximum allowed size"
UPDATE_TOO_BIG = "Item size to update has exceeded the maximum allowed size"
FAILED = "The conditional request failed"
CANCELLED = "Transaction cancelled, please refer cancellation reasons for specific reasons "


class Condition:
    """Of an expression or of the old parameters."""

    def __init__(self, op, tree="Condition", old="Expected"):
        self.tree = expressions.canonical_tree(op.get(tree))
        self.legacy = op.get(old)
        self.operator = op.get("ConditionalOperator", "AND")
        if self.tree:
            expressions.check_condition(self.tree)
        if self.legacy is not None:
            self.legacy = legacy.canonical_conditions(self.legacy)
        if "unused" in op:
            raise Invalid("Value provided in ExpressionAttributeNames unused in expressions: "
                          f"keys: {{{op['unused']}}}")

    def holds(self, item):
        if self.tree:
            return expressions.holds(self.tree, item)
        if self.legacy:
            return legacy.hold(self.legacy, self.operator, item)
        return True


class Update:
    def __init__(self, op):
        self.legacy = "AttributeUpdates" in op
        if self.legacy:
            self.tree = legacy.update_tree(op["AttributeUpdates"])
        else:
            self.tree = expressions.canonical_update(op.get("Update") or {})
            expressions.check_update(self.tree)
        self.paths = expressions.update_paths(self.tree)

    def check(self, table):
        keys = [path[0] for path in self.paths if path[0] in table.key.names]
        if keys:
            raise Invalid(*[INVALID + f"Cannot update attribute {name}. This attribute is part of "
                            "the key" for name in keys])

    def apply(self, table, before):
        new = expressions.apply_update(self.tree, before, self.legacy)
        try:
            table.check_index_keys(new, before)
        except Invalid as problem:
            raise Invalid(**problem.more) from problem
        if max(map(depth, new.values())) > DEPTH_MAX:
            raise Invalid()
        if item_size(new) > ITEM_BYTES_MAX:
            raise Invalid(UPDATE_TOO_BIG)
        return new


def projection_of(op):
    """The paths, or None for whole items."""
    if "AttributesToGet" in op:
        names = op["AttributesToGet"]
        if len(set(names)) < len(names):
            raise Invalid()
        return [[name] for name in names]
    paths = op.get("Projection")
    if paths is not None:
        expressions.check_paths(paths)
    return paths


def shown(item, paths):
    return item if paths is None else expressions.project(item, paths)


class Cost:
    """ConsumedCapacity of one table in one request."""

    def __init__(self, table, name, kind=None):
        self.table, self.name, self.kind = table, name, kind
        self.table_units, self.index_units = 0, {}

    def add_write(self, old, new, factor=1):
        units, arms = self.table.write_units(old, new)
        self.table_units += factor * units
        for name, more in arms.items():
            self.index_units[name] = self.index_units.get(name, 0) + more

    def _capacity(self, units):
        capacity = {"CapacityUnits": units}
        if self.kind:
            capacity[self.kind + "CapacityUnits"] = units
        return capacity

    def report(self, wanted):
        total = self.table_units + sum(self.index_units.values())
        report = {"TableName": self.name, **self._capacity(total)}
        if wanted == "INDEXES":
            report["Table"] = self._capacity(self.table_units)
            for is_global, arm in ((False, "LocalSecondaryIndexes"),
                                   (True, "GlobalSecondaryIndexes")):
                units = {name: {"CapacityUnits": n} for name, n in self.index_units.items()
                         if self.table.indexes[name].is_global == is_global}
                if units:
                    report[arm] = units
        return report


def collection(table, item):
    """ItemCollectionMetrics of one write; the sizes are the lowest there are."""
    name = table.key.hash[0]
    return {"ItemCollectionKey": {name: item[name]}, "SizeEstimateRangeGB": [0, 1]}


def with_collections(op, writes, answer):
    """`writes`: (table, item or key) of each. Every collection is told once."""
    if op.get("ReturnItemCollectionMetrics") != "SIZE":
        return answer
    for table, item in writes:
        if table.has_local:
            told = answer.setdefault("ItemCollectionMetrics", {}).setdefault(table.name, [])
            if collection(table, item) not in told:
                told.append(collection(table, item))
    return answer


def wanted_capacity(op):
    wanted = op.get("ReturnConsumedCapacity")
    return wanted if wanted in ("TOTAL", "INDEXES") else None
