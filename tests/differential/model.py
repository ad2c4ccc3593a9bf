"""A small DynamoDB in memory, as plainly written as it can be: what brume's answers must be.

It is given operations as the generator makes them: requests, but with expressions as trees (see
model_expressions.py). Model.apply() answers what DynamoDB answers, or raises Refused.

The order of partitions in a scan is the server's choice, so the model is told it: `positions(types,
keys)` says for partition keys of these types at which place of that order they are.
"""
import model_expressions as expressions
from model_parts import (Condition, Cost, FAILED, TOO_BIG, Update, collection, projection_of, shown,
                         wanted_capacity, with_collections)
from model_partiql import PartiQL
from model_reads import Reads
from model_tables import Index, NO_MATCH, Table, parse_key, read_units
from model_transactions import Transactions
from model_values import ITEM_BYTES_MAX, Invalid, Refused, canonical_item, item_size


class Model(Reads, Transactions, PartiQL):
    def __init__(self, positions):
        self.positions = positions
        self.tables = {}
        self.tokens, self.statement_tokens = {}, {}

    def apply(self, op):
        return getattr(self, op["op"])(op)

    def table(self, name):
        if name not in self.tables:
            raise Refused("ResourceNotFoundException", "Requested resource not found")
        return self.tables[name]

    # ---- tables ----

    def CreateTable(self, op):
        if op["TableName"] in self.tables:
            raise Refused("ResourceInUseException", f"Table already exists: {op['TableName']}")
        self.tables[op["TableName"]] = Table(op)
        return None

    def DeleteTable(self, op):
        if op["TableName"] not in self.tables:
            raise Refused("ResourceNotFoundException",
                          f"Requested resource not found: Table: {op['TableName']} not found")
        del self.tables[op["TableName"]]
        return None

    def UpdateTable(self, op):
        """Only what makes and drops a global index."""
        table = self.table(op["TableName"])
        types = {d["AttributeName"]: d["AttributeType"] for d in op.get("AttributeDefinitions", [])}
        for change in op["GlobalSecondaryIndexUpdates"]:
            if "Create" in change:
                index = Index(change["Create"], types, True, came_later=True)
                table.indexes[index.name] = index
            else:
                del table.indexes[change["Delete"]["IndexName"]]

    # ---- single writes ----

    def _fail(self, op, old):
        more = {}
        if op.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD" and old is not None:
            more["Item"] = old
        raise Refused("ConditionalCheckFailedException", FAILED, **more)

    def _written(self, op, table, old, new, attributes):
        answer = {}
        if attributes:
            answer["Attributes"] = attributes
        if wanted_capacity(op):
            cost = Cost(table, op["TableName"])
            cost.add_write(old, new)
            answer["ConsumedCapacity"] = cost.report(op["ReturnConsumedCapacity"])
        if op.get("ReturnItemCollectionMetrics") == "SIZE" and table.has_local:
            answer["ItemCollectionMetrics"] = collection(
                table, new or old or parse_key(op.get("Key", {})))
        return answer

    def PutItem(self, op):
        new = canonical_item(op["Item"])
        self._check_return_values(op)
        if item_size(new) > ITEM_BYTES_MAX:
            raise Invalid(TOO_BIG)
        condition = Condition(op)
        table = self.table(op["TableName"])
        where = table.identity_of(new)
        old = table.items.get(where)
        if not condition.holds(old or {}):
            self._fail(op, old)
        table.write(where, new)
        return self._written(op, table, old, new,
                             old if op.get("ReturnValues") == "ALL_OLD" else None)

    def _check_return_values(self, op):
        if op.get("ReturnValues", "NONE") not in ("NONE", "ALL_OLD"):
            raise Invalid("ReturnValues can only be ALL_OLD or NONE")

    def DeleteItem(self, op):
        key = canonical_item(op["Key"])
        self._check_return_values(op)
        condition = Condition(op)
        table = self.table(op["TableName"])
        where = table.key_of(key)
        old = table.items.get(where)
        if not condition.holds(old or {}):
            self._fail(op, old)
        table.write(where, None)
        return self._written(op, table, old, None,
                             old if op.get("ReturnValues") == "ALL_OLD" else None)

    def UpdateItem(self, op):
        key, update, condition = canonical_item(op["Key"]), Update(op), Condition(op)
        table = self.table(op["TableName"])
        where = table.key_of(key)
        update.check(table)
        old = table.items.get(where)
        if not condition.holds(old or {}):
            self._fail(op, old)
        new = update.apply(table, key if old is None else old)
        table.write(where, new)
        returned = {
            "ALL_OLD": old, "ALL_NEW": new,
            "UPDATED_OLD": old and expressions.project(old, update.paths),
            "UPDATED_NEW": expressions.project(new, update.paths),
        }.get(op.get("ReturnValues"))
        return self._written(op, table, old, new, returned)

    # ---- single reads ----

    def GetItem(self, op):
        key, paths = canonical_item(op["Key"]), projection_of(op)
        table = self.table(op["TableName"])
        item = table.items.get(table.key_of(key))
        answer = {} if item is None else {"Item": shown(item, paths)}
        if wanted_capacity(op):
            cost = Cost(table, op["TableName"])
            cost.table_units = read_units(item_size(item or {}), op.get("ConsistentRead"))
            answer["ConsumedCapacity"] = cost.report(op["ReturnConsumedCapacity"])
        return answer

    # ---- batches ----

    def BatchGetItem(self, op):
        kinds = {k for asked in op["RequestItems"].values() for k in asked}
        if {"Projection", "AttributesToGet"} <= kinds:
            raise Invalid()
        answer = {"Responses": {}, "UnprocessedKeys": {}}
        costs = []
        parsed = {name: (asked, projection_of(asked), [canonical_item(k) for k in asked["Keys"]])
                  for name, asked in op["RequestItems"].items()}
        for name, (asked, paths, keys) in parsed.items():
            table = self.table(name)
            keys = [table.key_of(key) for key in keys]
            if len(set(keys)) < len(keys):
                raise Invalid("Provided list of item keys contains duplicates")
            found = [table.items.get(key) for key in keys]
            cost = Cost(table, name)
            cost.table_units = sum(read_units(item_size(item or {}), asked.get("ConsistentRead"))
                                   for item in found)
            costs.append(cost)
            answer["Responses"][name] = [shown(item, paths) for item in found if item is not None]
        return self._with_costs(op, costs, answer)

    def _with_costs(self, op, costs, answer):
        if wanted_capacity(op):
            answer["ConsumedCapacity"] = [c.report(op["ReturnConsumedCapacity"]) for c in costs]
        return answer

    def BatchWriteItem(self, op):
        work, costs = [], []
        parsed = {name: [self._batch_request(r) for r in requests]
                  for name, requests in op["RequestItems"].items()}
        for name, requests in parsed.items():
            table = self.table(name)
            costs.append(Cost(table, name))
            seen = set()
            for new, key in requests:
                where = table.key_of(key) if new is None else self._batch_identity(table, new)
                if where in seen:
                    raise Invalid("Provided list of item keys contains duplicates")
                seen.add(where)
                work.append((table, costs[-1], where, new))
        for table, cost, where, new in work:
            cost.add_write(table.write(where, new), new)
        answer = with_collections(op, [(self.tables[name], new or key) for name, requests
                                       in parsed.items() for new, key in requests],
                                  {"UnprocessedItems": {}})
        return self._with_costs(op, costs, answer)

    def _batch_request(self, request):
        if "PutRequest" in request:
            new = canonical_item(request["PutRequest"]["Item"])
            if item_size(new) > ITEM_BYTES_MAX:
                raise Invalid(TOO_BIG)
            return new, None
        return None, canonical_item(request["DeleteRequest"]["Key"])

    def _batch_identity(self, table, new):
        try:
            return table.identity_of(new)
        except Invalid as problem:
            if problem.more.get("key"):
                raise Invalid(NO_MATCH) from problem
            raise
