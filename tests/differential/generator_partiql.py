"""Statements of PartiQL, as trees (see model_partiql.py)."""
import json

from generator_trees import Trees

ORDERED = ("S", "N", "B")
RETURNING = ["ALL OLD", "ALL NEW", "MODIFIED OLD", "MODIFIED NEW"]


class Statements(Trees):
    def _equal(self, key):
        return [["=", ["path", [name]], ["value", value]] for name, value in key.items()]

    def _condition(self, table, item, not_these):
        """About attributes that are no keys; PartiQL refuses less than expressions do."""
        for _ in range(20):
            tree = self.tree(table, item, depth=2)
            text = json.dumps(tree)
            if "\"size\"" in text or self._is_bad(tree):
                continue
            if not any(f'["path", ["{name}"' in text for name in not_these):
                return tree
        return ["attribute_exists", ["path", ["a"]]]

    def _is_bad(self, tree):
        """What statements treat in their own way, for which there are other tests."""
        if tree[0] in ("and", "or", "not"):
            return any(self._is_bad(t) for t in tree[1:])
        operands = [tree[1], *(tree[2] if tree[0] == "in" else tree[2:])]
        if tree[0] in ("attribute_exists", "attribute_not_exists"):
            return tree[1][0] != "path"
        if operands[0][0] != "path" or any(x[0] != "value" for x in operands[1:]):
            return True
        kinds = [next(iter(x[1])) for x in operands[1:]]
        if tree[0] == "attribute_type":
            return operands[1][1].get("S") == "X"
        if tree[0] == "begins_with":
            return kinds[0] not in ("S", "B")
        if tree[0] in ("<", "<=", ">", ">=", "between"):
            return any(k not in ORDERED for k in kinds) or len(set(kinds)) > 1
        return False

    def _whole_key(self, table):
        for _ in range(20):
            key = self.key(table)
            try:
                table.key_of(key)
            except Exception:  # a wrong one, or a number that is not canonical
                continue
            return key
        return {name: self.values.key(kind) for name, kind in table.key.types.items()}

    def select(self):
        table = self.table()
        index = self.random.choice([None, None, *table.indexes.values()])
        key, item = (index or table).key, self.some_item(table)
        where = []
        if self.chance(0.85):
            # A partition, or a part of it; keys of several attributes are refused.
            where = self.key_condition(table, key, item)
            where = [t for t in where if t[1][0] == "path"]
        planned = {t[1][1][0] for t in where if t[0] == "="} >= set(key.hash)
        if self.chance(0.4):
            where.append(self._condition(table, item, key.names))
        self.random.shuffle(where)
        statement = {"kind": "SELECT", "table": table.name, "where": where}
        if index:
            statement["index"] = index.name
        if self.chance(0.3):
            columns = {p[-1]: p for p in self.projection(table, item) if isinstance(p[-1], str)}
            statement["columns"] = list(columns.values())
        if planned and key.range and self.chance(0.3):
            statement.update(order=self.random.choice(["ASC", "DESC"]), order_by=key.range[0])
        op = {"op": "ExecuteStatement", "statement": statement}
        if self.chance(0.3) and not (index and index.is_global):
            op["ConsistentRead"] = True
        if self.chance(0.5):
            op["Limit"] = self.random.choice([1, 2, 3, 10])
        if self.chance(0.7):
            op["walk"] = True
        return self.capacity(op)

    def _write(self, returning=True):
        table, kind = self.table(), self.random.choice(["INSERT", "UPDATE", "UPDATE", "DELETE"])
        key = self._whole_key(table)
        statement = {"kind": kind, "table": table.name}
        if kind == "INSERT":
            return {**statement, "item": {**self.item(table), **key}}
        old = self.stored(table, key)
        where = self._equal(key)
        if self.chance(0.3):
            where.append(self._condition(table, old, table.key.names))
            self.random.shuffle(where)
        statement["where"] = where
        if kind == "UPDATE":
            statement["update"] = self._update(table, old)
        if returning and self.chance(0.5):
            statement["returning"] = (self.random.choice(RETURNING) if kind == "UPDATE"
                                      else "ALL OLD")
        return statement

    def _update(self, table, old):
        """Only what a statement can say: no if_not_exists, sets in set_add and set_delete."""
        update = {}
        for clause, actions in self.update_tree(table, old).items():
            for action in actions:
                path = action if clause == "REMOVE" else action[0]
                if path[0] in table.key.names or "if_not_exists" in json.dumps(action):
                    continue
                if clause == "ADD" and "N" in action[1]:
                    continue
                update.setdefault(clause, []).append(action)
        return update or {"REMOVE": [["a"]]}

    def _checked(self, member):
        if self.chance(0.4):
            member["ReturnValuesOnConditionCheckFailure"] = self.random.choice(["ALL_OLD", "NONE"])
        return member

    def write_statement(self):
        return self.capacity(self._checked({"op": "ExecuteStatement", "statement": self._write()}))

    def _distinct(self, make, most):
        """Statements about different items."""
        made, seen = [], set()
        for _ in range(self.random.randrange(1, most)):
            statement = make()
            key = statement.get("item") or {c[1][1][0]: c[2][1] for c in statement["where"]
                                            if c[0] == "=" and c[1][0] == "path"}
            table = self.model.tables[statement["table"]]
            where = table.name, self._identity(table, {n: key[n] for n in table.key.names})
            if where not in seen:
                seen.add(where)
                made.append(statement)
        return made

    def _read(self):
        table = self.table()
        statement = {"kind": "SELECT", "table": table.name,
                     "where": self._equal(self._whole_key(table))}
        if self.chance(0.3):
            statement["columns"] = [["a"], ["b"]]
        return statement

    def batch_statements(self):
        make = self._read if self.chance(0.4) else self._write
        members = [self._checked({"statement": s}) for s in self._distinct(make, 5)]
        return self.capacity({"op": "BatchExecuteStatement", "Statements": members})

    def _exists(self):
        table = self.table()
        key = self._whole_key(table)
        condition = self._condition(table, self.stored(table, key), table.key.names)
        return {"kind": "EXISTS", "table": table.name, "where": [*self._equal(key), condition]}

    def transact_statements(self):
        def write():
            return self._exists() if self.chance(0.15) else self._write(returning=False)
        make = self._read if self.chance(0.3) else write
        members = [self._checked({"statement": s}) for s in self._distinct(make, 5)]
        op = {"op": "ExecuteTransaction", "TransactStatements": members}
        if make is write and self.chance(0.2):
            op["ClientRequestToken"] = f"{self.prefix}{self.random.randrange(1 << 40)}"
            self.statement_tokens = [*getattr(self, "statement_tokens", [])[-20:], op]
        elif make is write and getattr(self, "statement_tokens", None) and self.chance(0.1):
            op = json.loads(json.dumps(self.random.choice(self.statement_tokens)))
        return self.capacity(op)
