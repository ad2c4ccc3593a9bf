"""Random but seeded operations, most of which fit what the model holds just now.

An operation is a request in which expressions are trees (see model_expressions.py); render.py makes
the real request of it. It is plain JSON, so that a list of them can be kept and made smaller.
"""
import json

from generator_tables import tables
from generator_values import INNER, NAMES, Values
from model_expressions import check_paths, find, size_of
from model_values import (Invalid, Refused, canonical, canonical_item, canonical_number, item_size,
                          sort_key)

COMPARATORS = ["=", "<>", "<", "<=", ">", ">="]
TYPES = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"]


class Generator:
    def __init__(self, random, model, prefix):
        self.random, self.model, self.prefix = random, model, prefix
        self.values = Values(random)
        self.specs = {spec["TableName"]: spec for spec in tables(prefix)}
        self.tokens = []
        self.kinds = {
            self.put: 14, self.update: 22, self.delete: 6, self.get: 8, self.query: 16,
            self.scan: 5, self.batch_get: 4, self.batch_write: 3, self.transact_write: 9,
            self.transact_get: 3, self.segments: 1, self.recreate: 0.05,
        }

    def chance(self, p):
        return self.random.random() < p

    def next(self):
        kind, = self.random.choices(list(self.kinds), list(self.kinds.values()))
        op = kind()
        op.setdefault("style", self.random.randrange(60))
        return op

    # ---- tables and keys ----

    def table(self):
        return self.model.tables[self.random.choice(list(self.specs))]

    def name_of(self, table):
        return table.name

    def fresh_key(self, table):
        return {name: self.values.key(kind) for name, kind in table.key.types.items()}

    def key(self, table):
        """Often of an item that is there."""
        if table.items and self.chance(0.6):
            return table.key.pick(self.random.choice(list(table.items.values())))
        if self.chance(0.01):
            return self.wrong_key(table)
        return self.fresh_key(table)

    def wrong_key(self, table):
        key, r = self.fresh_key(table), self.random
        name = r.choice(table.key.names)
        choice = r.randrange(5)
        if choice == 0:
            del key[name]
        elif choice == 1:
            key["a"] = {"S": "a"}
        elif choice == 2:
            key[name] = {"BOOL": True}
        elif choice == 3:
            key[name] = {"S": ""}
        else:
            kind = table.key.types[name]
            key[name] = {"S": "k" * r.choice([1024, 1025, 2048, 2049])} if kind == "S" else {"N": "x"}
        return key

    def index_names(self, table):
        """{attribute: its type} of the keys of indexes."""
        names = {}
        for index in table.indexes.values():
            names.update((n, t) for n, t in index.key.types.items() if n not in table.key.names)
        return names

    def attribute(self, table):
        if self.chance(0.3) and self.index_names(table):
            return self.random.choice(list(self.index_names(table)))
        few = NAMES[:4] if self.chance(0.7) else NAMES
        return self.random.choice([n for n in few if n not in table.key.names])

    def value_for(self, table, name):
        kind = self.index_names(table).get(name)
        if kind is None or self.chance(0.01):
            return self.values.value()
        return self.values.key(kind, 3)

    def item(self, table):
        item = {}
        for name in {self.attribute(table): 0 for _ in range(self.random.randrange(0, 7))}:
            item[name] = self.value_for(table, name)
        for name, kind in self.index_names(table).items():
            if self.chance(0.5):
                item[name] = self.values.key(kind, 3)
        choice = self.random.random()
        if choice < 0.004:
            item["a"] = self.values.wrong()
        elif choice < 0.006:
            item["a"] = self.values.large()
        elif choice < 0.008:
            item["a"] = self.values.deep(31)
        return item

    def padded(self, item):
        """Made as large as an item is at the end, or behind the end, of a unit of capacity."""
        try:
            size = item_size(canonical_item(item)) + len("pad")
        except Invalid:
            return item
        unit = self.random.choice([1024, 1024, 2048, 4096])
        missing = unit - size % unit + self.random.choice([0, 0, 1])
        return {**item, "pad": {"S": "x" * missing}}

    def whole_item(self, table):
        item = {**self.item(table), **self.key(table)}
        if self.chance(0.04):
            item = self.padded(item)
        if self.chance(0.003):
            item[""] = {"S": "no name"}
        return item

    # ---- trees ----

    def some_item(self, table):
        return self.random.choice(list(table.items.values())) if table.items else {}

    def path(self, table, item):
        """Often to something that the item has."""
        r = self.random
        if item and self.chance(0.75):
            name = r.choice(list(item))
            path, value = [name], item[name]
            while r.random() < 0.6:
                if value.get("M"):
                    step = r.choice(list(value["M"]))
                    path, value = path + [step], value["M"][step]
                elif value.get("L"):
                    step = r.randrange(len(value["L"]))
                    path, value = path + [step], value["L"][step]
                else:
                    break
            if r.random() < 0.15 and ("M" in value or "L" in value):
                path = path + [r.choice(INNER[:5]) if "M" in value else r.randrange(5)]
            return [s for s in path if s != ""] if "" in path else path
        path = [self.attribute(table)]
        if path[0] not in self.index_names(table):
            while r.random() < 0.2:
                path = path + [r.choice(INNER[:5]) if self.chance(0.6) else r.randrange(3)]
        return path

    def operand_value(self, table, item, path):
        """Often what is there, or something near it."""
        r = self.random
        value = find(path, item) if item else None
        if value is None or self.chance(0.3):
            return self.value_for(table, path[0]) if len(path) == 1 else self.values.value()
        if self.chance(0.1) and value.get("L") and len(value["L"]):
            return r.choice(value["L"])
        return value

    def simple(self, table, item, names=None):
        """`names`: the only attributes that may be used."""
        r = self.random
        path = self.path(table, item)
        if names is not None and path[0] not in names:
            path = [r.choice(names)]
        x, value = ["path", path], ["value", self.operand_value(table, item, path)]
        op = r.choice(COMPARATORS * 2 + ["between", "in", "attribute_exists", "begins_with",
                                         "attribute_not_exists", "attribute_type", "contains"])
        if op in ("attribute_exists", "attribute_not_exists"):
            return [op, x]
        if op == "attribute_type":
            kind = r.choice(TYPES) if self.chance(0.98) else "X"
            return [op, x, ["value", {"S": kind}]]
        if op == "in":
            return [op, x, [["value", self.operand_value(table, item, path)]
                            for _ in range(r.randrange(1, 4))]]
        if op == "between":
            return [op, x, value, ["value", self.operand_value(table, item, path)]]
        if op == "begins_with" and self.chance(0.9):
            return [op, x, ["value", {r.choice("SB"): ""} if self.chance(0.2)
                            else self.part_of(value[1])]]
        if op == "contains":
            return [op, x, ["value", self.part_of(value[1])]]
        if self.chance(0.08):
            size = size_of(value[1]) or r.randrange(4)
            return [op, ["size", x], ["value", {"N": str(size + r.choice([0, 0, 1]))}]]
        if self.chance(0.08) and names is None:
            return [op, x, ["path", self.path(table, item)]]
        if self.chance(0.1):
            return [op, value, x]
        return [op, x, value]

    def part_of(self, value):
        (kind, x), = value.items()
        if kind in ("SS", "NS", "BS") and x and self.chance(0.8):
            return {kind[0]: self.random.choice(x)}
        if kind == "L" and x and self.chance(0.8):
            return self.random.choice(x)
        if kind == "S" and x and self.chance(0.5):
            return {"S": x[:1]}
        return value

    def tree(self, table, item, names=None, depth=0):
        if depth < 3 and self.chance(0.3):
            op = self.random.choice(["and", "or", "not"])
            count = 1 if op == "not" else 2
            return [op, *(self.tree(table, item, names, depth + 1) for _ in range(count))]
        return self.simple(table, item, names)

    def projection(self, table, item, names=None):
        paths = []
        for _ in range(self.random.randrange(1, 5)):
            path = self.path(table, item)
            if names is not None and path[0] not in names:
                continue
            if self.chance(0.95) and self._clashes(path, paths):
                continue
            paths.append(path)
        return paths or [[table.key.hash[0]]]

    def _clashes(self, path, paths):
        try:
            check_paths([*paths, path])
        except Invalid:
            return True
        return False

    def right_side(self, table, item, path):
        r = self.random
        choice = r.random()
        other = ["path", self.path(table, item)]
        if choice < 0.45:
            return ["value", self.operand_value(table, item, path)]
        if choice < 0.55:
            return other
        if choice < 0.7:
            numeric = [["path", [n]] for n, v in item.items() if "N" in v]
            left = r.choice(numeric) if numeric and self.chance(0.8) else other
            return [r.choice("+-"), left, ["value", {"N": self.values.number()}]]
        if choice < 0.85:
            return ["if_not_exists", other, ["value", self.operand_value(table, item, path)]]
        lists = [["path", [n]] for n, v in item.items() if "L" in v]
        left = r.choice(lists) if lists and self.chance(0.8) else other
        pair = [left, ["value", {"L": [self.values.value(2)]}]]
        if self.chance(0.3):
            pair = [["if_not_exists", left, ["value", {"L": []}]], pair[1]]
        return ["list_append", *(pair if self.chance(0.5) else pair[::-1])]

    def update_tree(self, table, item):
        r = self.random
        update, paths = {}, []
        for _ in range(r.choice([1, 1, 1, 2, 2, 3, 5])):
            path = self.path(table, item)
            if path[0] in table.key.names and self.chance(0.98):
                continue
            if self.chance(0.99) and self._clashes(path, paths):
                continue
            paths.append(path)
            clause, = r.choices(["SET", "REMOVE", "ADD", "DELETE"], [6, 3, 2, 2])
            actions = update.setdefault(clause, [])
            if clause == "REMOVE":
                actions.append(path)
            elif clause == "SET":
                actions.append([path, self.right_side(table, item, path)])
            else:
                actions.append([path, self.addend(table, item, path, clause)])
        return update

    def addend(self, table, item, path, clause):
        there = find(path, item) if item else None
        kind = next(iter(there)) if there else None
        if kind not in ("SS", "NS", "BS") or self.chance(0.1):
            kind = self.random.choice(["SS", "NS", "BS"])
        if clause == "ADD" and (there is None and self.chance(0.5) or there and "N" in there):
            return {"N": self.values.number()}
        if there and kind in there and self.chance(0.4):
            return there
        return {kind: self.values.members(kind[0])}

    # ---- writes ----

    def returns(self, op, choices):
        if self.chance(0.5):
            op["ReturnValues"] = self.random.choice(choices)
        if self.chance(0.5):
            op["ReturnConsumedCapacity"] = self.random.choice(["TOTAL", "INDEXES", "INDEXES", "NONE"])
        if self.chance(0.1):
            op["ReturnItemCollectionMetrics"] = self.random.choice(["SIZE", "NONE"])
        return op

    def conditional(self, op, table, item):
        if self.chance(0.4):
            op["Condition"] = self.tree(table, item)
            if self.chance(0.5):
                op["ReturnValuesOnConditionCheckFailure"] = self.random.choice(["ALL_OLD", "NONE"])
        return op

    def stored(self, table, key):
        """The item with this key, or an empty one."""
        try:
            return table.items.get(table.key_of(key), {})
        except Refused:
            return {}

    def legacy_condition(self, op, table, item):
        """Expected, now and then, where there is no condition yet."""
        if "Condition" in op or not self.chance(0.1):
            return op
        op["Expected"] = {}
        for _ in range(self.random.randrange(1, 3)):
            name = self.path(table, item)[0]
            op["Expected"][name] = self.expected(table, item, name)
        if len(op["Expected"]) > 1 and self.chance(0.5):
            op["ConditionalOperator"] = self.random.choice(["AND", "OR"])
        return op

    def expected(self, table, item, name):
        if self.chance(0.2):
            return {"Exists": False}
        if self.chance(0.2):
            return {"Value": self.operand_value(table, item, [name])}
        return self.comparison(table, item, name)

    def comparison(self, table, item, name):
        """An old condition."""
        op = self.random.choice(["EQ", "NE", "LE", "LT", "GE", "GT", "BETWEEN", "IN", "BEGINS_WITH",
                                 "CONTAINS", "NOT_CONTAINS", "NULL", "NOT_NULL"])
        if op in ("NULL", "NOT_NULL"):
            return {"ComparisonOperator": op}
        count = {"BETWEEN": 2, "IN": self.random.randrange(1, 4)}.get(op, 1)
        value = self.operand_value(table, item, [name])
        if "CONTAINS" in op:
            value = self.part_of(value)
        values = [value] + [self.operand_value(table, item, [name]) for _ in range(count - 1)]
        return {"ComparisonOperator": op, "AttributeValueList": values}

    def put(self):
        table = self.table()
        op = {"op": "PutItem", "TableName": table.name, "Item": self.whole_item(table)}
        old = self.stored(table, {n: op["Item"][n] for n in table.key.names if n in op["Item"]})
        self.legacy_condition(self.conditional(op, table, old), table, old)
        return self.returns(op, ["ALL_OLD", "NONE"] if self.chance(0.99) else ["ALL_NEW"])

    def delete(self):
        table = self.table()
        key = self.key(table)
        op = {"op": "DeleteItem", "TableName": table.name, "Key": key}
        old = self.stored(table, key)
        self.legacy_condition(self.conditional(op, table, old), table, old)
        return self.returns(op, ["ALL_OLD", "NONE"])

    def update(self):
        table = self.table()
        key = self.key(table)
        op = {"op": "UpdateItem", "TableName": table.name, "Key": key}
        old = self.stored(table, key)
        choice = self.random.random()
        if choice < 0.88:
            update = self.update_tree(table, old)
            if update:
                op["Update"] = update
            self.conditional(op, table, old)
        elif choice < 0.97:
            op["AttributeUpdates"] = self.legacy_updates(table, old)
            self.legacy_condition(op, table, old)
        return self.returns(op, ["ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW", "NONE"])

    def legacy_updates(self, table, old):
        updates = {}
        for _ in range(self.random.randrange(1, 4)):
            name = self.path(table, old)[0]
            if name in table.key.names and self.chance(0.95):
                continue
            action = self.random.choice(["PUT", "ADD", "DELETE"])
            if action == "PUT":
                updates[name] = {"Value": self.operand_value(table, old, [name])}
                if self.chance(0.5):
                    updates[name]["Action"] = action
            elif action == "DELETE" and self.chance(0.5):
                updates[name] = {"Action": action}
            else:
                value = self.addend(table, old, [name], action)
                if action == "ADD" and self.chance(0.2):
                    value = {"L": [self.values.value(2)]}
                updates[name] = {"Action": action, "Value": value}
        return updates

    # ---- reads ----

    def capacity(self, op):
        if self.chance(0.5):
            op["ReturnConsumedCapacity"] = self.random.choice(["TOTAL", "INDEXES", "INDEXES"])
        return op

    def projected(self, op, table, item):
        choice = self.random.random()
        if choice < 0.25:
            op["Projection"] = self.projection(table, item)
        elif choice < 0.3:
            op["AttributesToGet"] = list({self.path(table, item)[0]: 0 for _ in range(2)})
        return op

    def get(self):
        table = self.table()
        key = self.key(table)
        op = {"op": "GetItem", "TableName": table.name, "Key": key}
        if self.chance(0.5):
            op["ConsistentRead"] = self.chance(0.7)
        return self.capacity(self.projected(op, table, self.stored(table, key)))

    def some_keys(self, table, most):
        keys = {}
        for _ in range(self.random.randrange(1, most)):
            key = self.key(table)
            keys[self._identity(table, key)] = key
        keys = list(keys.values())
        if self.chance(0.02):
            keys.append(keys[0])
        return keys

    def _identity(self, table, key):
        try:
            return table.key_of({n: v if "N" not in v else {"N": canonical_number(v["N"])}
                                 for n, v in key.items()})
        except Refused:
            return json.dumps(key)

    def some_tables(self):
        names = self.random.sample(list(self.specs), self.random.choice([1, 1, 2, 3]))
        return [self.model.tables[name] for name in names]

    def batch_get(self):
        op = {"op": "BatchGetItem", "RequestItems": {}}
        for table in self.some_tables():
            asked = {"Keys": self.some_keys(table, 6)}
            if self.chance(0.5):
                asked["ConsistentRead"] = self.chance(0.7)
            op["RequestItems"][table.name] = self.projected(asked, table, self.some_item(table))
        return self.capacity(op)

    def batch_write(self):
        op = {"op": "BatchWriteItem", "RequestItems": {}}
        for table in self.some_tables():
            requests = []
            for key in self.some_keys(table, 6):
                if self.chance(0.7):
                    requests.append({"PutRequest": {"Item": {**self.item(table), **key}}})
                else:
                    requests.append({"DeleteRequest": {"Key": key}})
            op["RequestItems"][table.name] = requests
        return self.capacity(op)

    # ---- queries and scans ----

    def key_condition(self, table, key, item):
        """Conditions on the key of a table or index, for a partition that may have items."""
        r = self.random
        terms = []
        for name in key.hash:
            value = item.get(name) if self.chance(0.8) else None
            terms.append(["=", ["path", [name]], ["value", value or self.values.key(key.types[name])]])
        if self.chance(0.02):
            terms.pop(r.randrange(len(terms)))
        for name in key.range:
            if self.chance(0.45):
                break
            op = r.choice(["=", "=", "<", "<=", ">", ">=", "between", "begins_with"])
            kind = key.types[name]
            values = [item.get(name) or self.values.key(kind), self.values.key(kind)]
            if op == "begins_with" and kind == "N":
                op = "="
            path = ["path", [name]]
            if op == "between":
                values.sort(key=lambda v: sort_key(canonical(v)))
                terms.append([op, path, ["value", values[0]], ["value", values[1]]])
            elif op != "begins_with" and self.chance(0.2):
                terms.append([op, ["value", values[0]], path])
            else:
                terms.append([op, path, ["value", values[r.randrange(2)]]])
            if op != "=" and self.chance(0.98):
                break
        if len(terms) > 1 and self.chance(0.2):
            terms.reverse()
        return terms or [["=", ["path", ["pk"]], ["value", {"S": "a"}]]]

    def read_of(self, op, table, index, item):
        """What queries and scans have in common."""
        r = self.random
        if index:
            op["IndexName"] = index.name
            held = None if index.projection == "ALL" else [
                n for n in [*NAMES, *table.key.names, *self.index_names(table)]
                if table.is_held(index, n)]
        else:
            held = None
        if self.chance(0.3) and not (index and index.is_global):
            op["ConsistentRead"] = self.chance(0.8)
        elif self.chance(0.01):
            op["ConsistentRead"] = True
        choice = r.random()
        if choice < 0.2:
            names = held if index and index.is_global and self.chance(0.97) else None
            op["Projection"] = self.projection(table, item, names)
            if self.chance(0.3):
                op["Select"] = "SPECIFIC_ATTRIBUTES"
        elif choice < 0.3:
            op["Select"] = "COUNT"
        elif choice < 0.4:
            op["Select"] = r.choice(["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES",
                                     "SPECIFIC_ATTRIBUTES"])
        if self.chance(0.5):
            op["Limit"] = r.choice([1, 1, 2, 3, 5, 10, 100])
        if self.chance(0.7):
            op["walk"] = True
        return held, self.capacity(op)

    def start_key(self, table, index, item):
        """Of an item, or of one that is not there."""
        start = {}
        for name in table.start_names(index):
            schema = table.key if name in table.key.names else index.key
            value = item.get(name) if self.chance(0.8) else None
            start[name] = value or self.values.key(schema.types[name])
        return start

    def old_term(self, term):
        """A condition on a key in the old notation, or None."""
        signs = {"=": "EQ", "<": "LT", "<=": "LE", ">": "GT", ">=": "GE", "between": "BETWEEN",
                 "begins_with": "BEGINS_WITH"}
        if term[1][0] != "path":
            return None
        return {"ComparisonOperator": signs[term[0]], "AttributeValueList": [x[1] for x in term[2:]]}

    def query(self):
        table = self.table()
        index = self.random.choice([None, *table.indexes.values()])
        key = index.key if index else table.key
        item = self.some_item(table)
        op = {"op": "Query", "TableName": table.name}
        held, _ = self.read_of(op, table, index, item)
        terms = self.key_condition(table, key, item)
        old = [self.old_term(t) for t in terms]
        if None not in old and self.chance(0.1):
            op["KeyConditions"] = {t[1][1][0]: c for t, c in zip(terms, old)}
        else:
            op["KeyCondition"] = terms
        if self.chance(0.35):
            self.filter(op, table, item, held, key.names, "QueryFilter")
        if self.chance(0.6):
            op["ScanIndexForward"] = self.chance(0.4)
        if self.chance(0.15):
            op["ExclusiveStartKey"] = self.start_key(table, index, item)
        return op

    def filter(self, op, table, item, held, not_these, old):
        names = [n for n in (held if held is not None else [*NAMES, *self.index_names(table)])
                 if n not in not_these]
        if self.chance(0.02):
            names = None
        if not names and names is not None:
            return
        plain = not any(k in op for k in ("KeyCondition", "Projection"))
        if plain and "KeyConditions" not in op and old == "ScanFilter" and self.chance(0.15):
            name = self.random.choice(names or NAMES)
            op[old] = {name: self.comparison(table, item, name)}
        elif "KeyConditions" not in op:
            op["Filter"] = self.tree(table, item, names)

    def scan(self):
        table = self.table()
        index = self.random.choice([None, None, *table.indexes.values()])
        item = self.some_item(table)
        op = {"op": "Scan", "TableName": table.name}
        held, _ = self.read_of(op, table, index, item)
        if self.chance(0.35):
            self.filter(op, table, item, held, [], "ScanFilter")
        if self.chance(0.1):
            op["ExclusiveStartKey"] = self.start_key(table, index, item)
        return op

    def segments(self):
        """All segments of a parallel scan."""
        table = self.table()
        index = self.random.choice([None, None, *table.indexes.values()])
        op = {"op": "Scan", "TableName": table.name, "TotalSegments": self.random.randrange(1, 9)}
        if index:
            op["IndexName"] = index.name
        if self.chance(0.5):
            op["Limit"] = self.random.randrange(1, 5)
        return self.capacity(op)

    # ---- transactions ----

    def transact_write(self):
        r = self.random
        if self.tokens and self.chance(0.1):
            return self.again()
        actions = []
        for _ in range(r.choice([1, 2, 2, 3, 4, 6])):
            actions.append(self.action())
        seen, distinct = set(), []
        for a in actions:
            table = self.model.tables[a["TableName"]]
            whole = a["Key"] if "Key" in a else {n: v for n, v in a["Item"].items()
                                                 if n in table.key.names}
            where = (table.name, self._identity(table, whole))
            if where not in seen or self.chance(0.02):
                distinct.append(a)
            seen.add(where)
        op = {"op": "TransactWriteItems", "TransactItems": distinct}
        if self.chance(0.2):
            op["ClientRequestToken"] = f"{self.prefix}{r.randrange(1 << 40)}"
            self.tokens = [*self.tokens[-20:], op]
        return self.capacity(op)

    def again(self):
        """A transaction that was sent before, or another one with its token."""
        op = json.loads(json.dumps(self.random.choice(self.tokens)))
        if self.chance(0.2):
            op["TransactItems"] = [self.action()]
        return self.capacity(op)

    def action(self):
        table = self.table()
        kind = self.random.choice(["Put", "Update", "Update", "Delete", "ConditionCheck"])
        action = {"action": kind, "TableName": table.name}
        if kind == "Put":
            action["Item"] = {**self.item(table), **self.key(table)}
            old = self.stored(table, {n: action["Item"][n] for n in table.key.names
                                      if n in action["Item"]})
        else:
            action["Key"] = self.key(table)
            old = self.stored(table, action["Key"])
        if kind == "ConditionCheck":
            action["Condition"] = self.tree(table, old)
        else:
            self.conditional(action, table, old)
        if kind == "Update":
            update = self.update_tree(table, old)
            update = {c: [a for a in actions if (a if c == "REMOVE" else a[0])[0]
                          not in table.key.names] for c, actions in update.items()}
            action["Update"] = {c: a for c, a in update.items() if a} or {"REMOVE": [["a"]]}
        return action

    def transact_get(self):
        gets, seen = [], set()
        for table in self.some_tables():
            for key in self.some_keys(table, 4):
                where = (table.name, self._identity(table, key))
                if where in seen:
                    continue
                seen.add(where)
                get = {"TableName": table.name, "Key": key}
                if self.chance(0.3):
                    get["Projection"] = self.projection(table, self.stored(table, key))
                gets.append(get)
        return self.capacity({"op": "TransactGetItems", "TransactItems": gets})

    def recreate(self):
        """Drop a table; the driver makes it anew before anything else is asked of it."""
        return {**self.specs[self.random.choice(list(self.specs))], "op": "Recreate"}
