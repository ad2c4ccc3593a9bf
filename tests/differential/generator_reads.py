"""Gets, queries and scans."""
from generator_trees import Trees
from generator_values import NAMES
from model_values import canonical, sort_key


class Reads(Trees):
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

    # ---- queries and scans ----

    def key_condition(self, table, key, item):
        """Conditions on the key of a table or index, for a partition that may have items."""
        r = self.random
        terms = []
        for name in key.hash:
            value = item.get(name) if self.chance(0.8) else None
            value = value or self.values.key(key.types[name])
            terms.append(["=", ["path", [name]], ["value", value]])
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
                values = [v if kind in v else self.values.key(kind) for v in values]
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
        return {"ComparisonOperator": signs[term[0]],
                "AttributeValueList": [x[1] for x in term[2:]]}

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
