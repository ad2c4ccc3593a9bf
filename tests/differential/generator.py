"""Random but seeded operations, most of which fit what the model holds just now.

An operation is a request in which expressions are trees (see model_expressions.py); render.py makes
the real request of it. It is plain JSON, so that a list of them can be kept and made smaller.
"""
import json

from generator_partiql import Statements
from generator_reads import Reads
from generator_tables import LATER, later_index


class Generator(Reads, Statements):
    def __init__(self, random, model, prefix):
        super().__init__(random, model, prefix)
        self.tokens = []
        self.kinds = {
            self.put: 14, self.update: 22, self.delete: 6, self.get: 8, self.query: 16,
            self.scan: 5, self.batch_get: 4, self.batch_write: 3, self.transact_write: 9,
            self.transact_get: 3, self.segments: 1, self.recreate: 0.05, self.select: 5,
            self.write_statement: 6, self.batch_statements: 2, self.transact_statements: 3,
            self.stream: 0.7, self.index: 0.15, self.pages: 0.03,
        }

    def next(self):
        kind, = self.random.choices(list(self.kinds), list(self.kinds.values()))
        op = kind()
        op.setdefault("style", self.random.randrange(60))
        return op

    # ---- writes ----

    def returns(self, op, choices):
        if self.chance(0.5):
            op["ReturnValues"] = self.random.choice(choices)
        if self.chance(0.5):
            op["ReturnConsumedCapacity"] = self.random.choice(["TOTAL", "INDEXES", "INDEXES",
                                                               "NONE"])
        return self.metrics(op)

    def metrics(self, op):
        if self.chance(0.1):
            op["ReturnItemCollectionMetrics"] = self.random.choice(["SIZE", "NONE"])
        return op

    def conditional(self, op, table, item):
        if self.chance(0.4):
            op["Condition"] = self.tree(table, item)
            if "op" in op and self.chance(0.01):
                op["unused"] = "#unused"
            if self.chance(0.5):
                op["ReturnValuesOnConditionCheckFailure"] = self.random.choice(["ALL_OLD", "NONE"])
        return op

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

    # ---- batches ----

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
        return self.metrics(self.capacity(op))

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
        return self.metrics(self.capacity(op))

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

    def pages(self):
        """Items so large that pages end before their limit, read in every way, and deleted."""
        table = self.model.tables[self.prefix + self.random.choice(["local", "numbers", "bytes"])]
        first, ops = self.fresh_key(table), []
        for _ in range(self.random.randrange(4, 9)):
            key = {**self.fresh_key(table), table.key.hash[0]: first[table.key.hash[0]]}
            item = {n: self.values.key(t, 3) for n, t in self.index_names(table).items()}
            item["a"] = {"S": "x" * self.random.choice([150_000, 262_000, 300_000, 400_000])}
            ops.append({"op": "PutItem", "TableName": table.name, "Item": {**item, **key}})
        keys = [{n: op["Item"][n] for n in table.key.names} for op in ops]
        for index in [None, *table.indexes.values()]:
            ops += self.walks(table, index, ops[0]["Item"])
        ops += [{"op": "DeleteItem", "TableName": table.name, "Key": key} for key in keys]
        return {"op": "Sequence", "ops": ops}

    def walks(self, table, index, item):
        """Through the item's partition, and through everything."""
        key = index.key if index else table.key
        terms = [["=", ["path", [n]], ["value", item[n]]] for n in key.hash]
        read = {"TableName": table.name, "walk": True, "ReturnConsumedCapacity": "INDEXES"}
        if index:
            read["IndexName"] = index.name
        if index and not index.is_global:
            read["Select"] = "ALL_ATTRIBUTES"
        return [{**read, "op": "Query", "KeyCondition": terms},
                {**read, "op": "Query", "KeyCondition": terms, "ScanIndexForward": False},
                {**read, "op": "Scan", "Limit": self.random.randrange(2, 9)}]

    def stream(self):
        names = [name for name, table in self.model.tables.items() if table.stream]
        return {"op": "Stream", "TableName": self.random.choice(names)}

    def index(self):
        """One comes, or goes."""
        table = self.model.tables[self.prefix + "plain"]
        op = {"op": "UpdateTable", "TableName": table.name}
        if "later" in table.indexes:
            return {**op, "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "later"}}]}
        spec = later_index(self.random)
        types = [{"AttributeName": k["AttributeName"], "AttributeType": LATER[k["AttributeName"]]}
                 for k in spec["KeySchema"]]
        return {**op, "AttributeDefinitions": types,
                "GlobalSecondaryIndexUpdates": [{"Create": spec}]}

    def recreate(self):
        """Drop a table; the driver makes it anew before anything else is asked of it."""
        return {**self.specs[self.random.choice(list(self.specs))], "op": "Recreate"}
