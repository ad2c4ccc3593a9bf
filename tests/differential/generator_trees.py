"""Keys, items and trees that fit what the model holds just now, mostly."""
import json

from generator_tables import LATER, tables
from generator_values import INNER, NAMES, Values
from model_expressions import check_paths, find, size_of
from model_values import Invalid, Refused, canonical_item, canonical_number, item_size

COMPARATORS = ["=", "<>", "<", "<=", ">", ">="]
TYPES = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"]


class Trees:
    def __init__(self, random, model, prefix):
        self.random, self.model, self.prefix = random, model, prefix
        self.values = Values(random)
        self.specs = {spec["TableName"]: spec for spec in tables(prefix)}

    def chance(self, p):
        return self.random.random() < p

    # ---- tables and keys ----

    def table(self):
        return self.model.tables[self.random.choice(list(self.specs))]

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
            long = {"S": "k" * r.choice([1024, 1025, 2048, 2049])}
            key[name] = long if table.key.types[name] == "S" else {"N": "x"}
        return key

    def index_names(self, table):
        """{attribute: its type} of the keys of indexes."""
        names = {}
        for index in table.indexes.values():
            names.update((n, t) for n, t in index.key.types.items() if n not in table.key.names)
        if table.name.endswith("plain"):
            names.update(LATER)
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

    def stored(self, table, key):
        """The item with this key, or an empty one."""
        try:
            return table.items.get(table.key_of(key), {})
        except Refused:
            return {}

    # ---- trees ----

    def some_item(self, table):
        return self.random.choice(list(table.items.values())) if table.items else {}

    def path(self, table, item):
        """Often to something that the item has."""
        r = self.random
        if item and self.chance(0.75):
            name = r.choice(list(item))
            path, value = [name], item[name]
            if name in self.index_names(table):
                return path  # paths into keys are refused
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

    # ---- old parameters ----

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
