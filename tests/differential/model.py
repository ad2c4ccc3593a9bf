"""A small DynamoDB in memory, as plainly written as it can be: what brume's answers must be.

It is given operations as the generator makes them: requests, but with expressions as trees (see
model_expressions.py). Model.apply() answers what DynamoDB answers, or raises Refused.

The order of partitions in a scan is the server's choice, so the model is told it: `positions(types,
keys)` says for partition keys of these types at which place of that order they are.
"""
import json

import model_expressions as expressions
import model_legacy as legacy
from model_partiql import PartiQL
from model_tables import Index, NO_MATCH, Table, identity, order_of, parse_key, read_units, write_units
from model_values import (DEPTH_MAX, INVALID, ITEM_BYTES_MAX, Invalid, Refused, canonical_item, depth,
                          item_size, kind_of)

PAGE_BYTES_MAX = 1024 * 1024
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


def wanted_capacity(op):
    wanted = op.get("ReturnConsumedCapacity")
    return wanted if wanted in ("TOTAL", "INDEXES") else None


class Model(PartiQL):
    def __init__(self, positions):
        self.positions = positions
        self.tables = {}
        self.tokens, self.statement_tokens = {}, {}
        self.new_update, self.new_cost = Update, Cost  # for statements, which make the same

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
            name = table.key.hash[0]
            answer["ItemCollectionMetrics"] = {
                "ItemCollectionKey": {name: (new or old or parse_key(op.get("Key", {})))[name]},
                "SizeEstimateRangeGB": [0, 1]}
        return answer

    def PutItem(self, op):
        new, condition = canonical_item(op["Item"]), Condition(op)
        self._check_return_values(op)
        if item_size(new) > ITEM_BYTES_MAX:
            raise Invalid(TOO_BIG)
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
        key, condition = canonical_item(op["Key"]), Condition(op)
        self._check_return_values(op)
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
        return self._with_costs(op, costs, {"UnprocessedItems": {}})

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

    # ---- queries and scans ----

    def _open(self, op):
        """Table, index, and the key that orders what is read."""
        table = self.table(op["TableName"])
        if "IndexName" not in op:
            return table, None, table.key
        index = table.indexes.get(op["IndexName"])
        if index is None:
            raise Invalid(f"The table does not have the specified index: {op['IndexName']}")
        if index.is_global and op.get("ConsistentRead"):
            raise Invalid("Consistent reads are not supported on global secondary indexes")
        return table, index, index.key

    def _check_select(self, op, paths):
        select = op.get("Select")
        if select and select != "SPECIFIC_ATTRIBUTES" and paths is not None:
            raise Invalid()
        if select == "SPECIFIC_ATTRIBUTES" and paths is None:
            raise Invalid()
        if select == "ALL_PROJECTED_ATTRIBUTES" and "IndexName" not in op:
            raise Invalid()

    def _check_projected(self, op, table, index, paths):
        if index is None or not index.is_global:
            return
        if op.get("Select") == "ALL_ATTRIBUTES" and index.projection != "ALL":
            raise Invalid(INVALID + "Select type ALL_ATTRIBUTES is not supported for global "
                          f"secondary index {index.name} because its projection type is not ALL")
        missing = [p[0] for p in paths or () if not table.is_held(index, p[0])]
        if missing:
            raise Invalid(INVALID + f"Global secondary index {index.name} does not project "
                          f"[{', '.join(missing)}]")

    def _entries(self, table, index):
        """(what the index holds of the item, the item) for all of them."""
        if index is None:
            return [(item, item) for item in table.items.values()]
        entries = ((table.entry(index, item), item) for item in table.items.values())
        return [e for e in entries if e[0] is not None]

    def _sorted(self, table, index, key, entries, start):
        """The entries in the order of a scan, and a function for the place of the start."""
        items = [entry for entry, _ in entries] + ([start] if start else [])
        schemas = [key] if index is None else [key, table.key]
        places = [self.positions(s.hash_types(), [s.values(i, s.hash) for i in items])
                  for s in schemas]

        def place(item):
            return [x for s, at in zip(schemas, places)
                    for x in (at[identity(s.values(item, s.hash))], *order_of(s, item))]
        return sorted(entries, key=lambda e: place(e[0])), place

    def _page(self, op, table, index, entries, place, condition, paths):
        """One page of entries that are in order."""
        start = parse_key(op["ExclusiveStartKey"]) if "ExclusiveStartKey" in op else None
        descending = op.get("ScanIndexForward") is False
        if descending:
            entries = entries[::-1]
        if start:
            at = place(start)
            entries = [e for e in entries
                       if (place(e[0]) < at if descending else place(e[0]) > at)]
        from_base = index is not None and not index.is_global and (
            op.get("Select") == "ALL_ATTRIBUTES" and index.projection != "ALL"
            or any(not table.is_held(index, p[0]) for p in paths or ()))
        size = base = scanned = 0
        found, last = [], None
        for entry, item in entries:
            if size >= PAGE_BYTES_MAX or scanned == op.get("Limit"):
                break
            scanned, size, last = scanned + 1, size + item_size(entry), entry
            whole = item if from_base else entry
            base += read_units(item_size(item), op.get("ConsistentRead")) if from_base else 0
            if condition.holds(whole):
                found.append(shown(whole, paths))
        full = scanned and (size >= PAGE_BYTES_MAX or scanned == op.get("Limit"))
        answer = {"Count": len(found), "ScannedCount": scanned}
        if op.get("Select") != "COUNT":
            answer["Items"] = found
        if full:
            answer["LastEvaluatedKey"] = {n: last[n] for n in table.start_names(index)}
        if wanted_capacity(op):
            cost = Cost(table, op["TableName"])
            units = read_units(size, op.get("ConsistentRead"))
            if index is None:
                cost.table_units = units
            else:
                cost.index_units[index.name] = units
                cost.table_units = base
            answer["ConsumedCapacity"] = cost.report(op["ReturnConsumedCapacity"])
        return answer

    def Query(self, op):
        """op["KeyCondition"]: conditions on key attributes, all of which must hold."""
        condition, paths = Condition(op, "Filter", "QueryFilter"), projection_of(op)
        terms = [expressions.canonical_tree(t) for t in legacy.key_terms(op)]
        for term in terms:
            expressions.check_condition(term)
        self._check_select(op, paths)
        table, index, key = self._open(op)
        self._check_projected(op, table, index, paths)
        self._check_terms(key, terms)
        self._check_filter(table, index, key, condition)
        entries = [e for e in self._entries(table, index)
                   if all(expressions.holds(t, e[0]) for t in terms)]
        start = parse_key(op["ExclusiveStartKey"]) if "ExclusiveStartKey" in op else None
        if start:
            self._check_start(table, index, terms, start)
        entries, place = self._sorted(table, index, key, entries, start)
        return self._page(op, table, index, entries, place, condition, paths)

    def _check_terms(self, key, terms):
        about = {}
        for t in terms:
            name = next(expressions.paths_in(t))[0]
            if name in about or name not in key.names:
                raise Invalid()
            about[name] = t
            values = [x[1] for x in t[1:] if x[0] == "value"]
            for v in values:
                if kind_of(v) != key.types[name]:
                    raise Invalid()
                if kind_of(v) != "N" and list(v.values()) == [""]:
                    raise Invalid()
            if t[0] == "begins_with" and key.types[name] == "N":
                raise Invalid()
        for name in key.hash:
            if name not in about:
                raise Invalid(f"Query condition missed key schema element: {name}", *(
                    ["Query key condition not supported"] if len(terms) > 1 else []))
            if about[name][0] != "=":
                raise Invalid("Query key condition not supported")
        ended = False
        for name in key.range:
            if name in about and ended:
                raise Invalid()
            ended = ended or name not in about or about[name][0] != "="

    def _check_filter(self, table, index, key, condition):
        names = [p[0] for p in expressions.paths_in(condition.tree)] + list(condition.legacy or ())
        for name in names:
            if name in key.names:
                raise Invalid()
        if index is not None and any(not table.is_held(index, n) for n in names):
            raise Invalid()

    def _check_start(self, table, index, terms, start):
        if set(start) != set(table.start_names(index)):
            raise Invalid()
        for name, value in start.items():
            schema = table.key if name in table.key.names else index.key
            if kind_of(value) != schema.types[name]:
                raise Invalid()
        if not all(expressions.holds(t, start) for t in terms):
            raise Invalid()

    def Scan(self, op):
        condition, paths = Condition(op, "Filter", "ScanFilter"), projection_of(op)
        self._check_select(op, paths)
        table, index, key = self._open(op)
        self._check_projected(op, table, index, paths)
        start = parse_key(op["ExclusiveStartKey"]) if "ExclusiveStartKey" in op else None
        if start:
            self._check_start(table, index, [], start)
        entries, place = self._sorted(table, index, key, self._entries(table, index), start)
        return self._page(op, table, index, entries, place, condition, paths)

    # ---- transactions ----

    def _cancel(self, reasons):
        codes = ", ".join(r["Code"] for r in reasons)
        raise Refused("TransactionCanceledException", f"{CANCELLED}[{codes}]",
                      CancellationReasons=reasons)

    def _reason(self, problem):
        reason = {"Code": "ValidationError"}
        if len(problem.messages) == 1:
            reason["Message"] = problem.messages[0]
        return reason

    def _check_keys(self, checks, empty_refused=True):
        """The identity for each of the checks; all that fail are told together. Empty keys are an
        error of the whole request where it writes."""
        found, reasons = [], []
        for check in checks:
            try:
                found.append(check())
                reasons.append({"Code": "None"})
            except Invalid as problem:
                if problem.more.get("empty_key") and empty_refused:
                    raise
                found.append(None)
                reasons.append(self._reason(problem))
        if None in found:
            self._cancel(reasons)
        return found

    def _costs(self, tables, kind):
        return {name: Cost(table, name, kind) for name, table in tables.items()}

    def TransactGetItems(self, op):
        gets = [(g["TableName"], canonical_item(g["Key"]), projection_of(g))
                for g in op["TransactItems"]]
        tables = {name: self.table(name) for name, _, _ in gets}
        keys = self._check_keys([lambda n=n, k=k: tables[n].key_of(k) for n, k, _ in gets], False)
        self._check_distinct(zip((n for n, _, _ in gets), keys))
        costs, responses = self._costs(tables, "Read"), []
        for (name, _, paths), key in zip(gets, keys):
            item = tables[name].items.get(key)
            costs[name].table_units += 2 * read_units(item_size(item or {}), True)
            responses.append({} if item is None else {"Item": shown(item, paths)})
        return self._with_costs(op, costs.values(), {"Responses": responses})

    def _check_distinct(self, places):
        places = list(places)
        if len(set(places)) < len(places):
            raise Invalid("Transaction request cannot include multiple operations on one item")

    def TransactWriteItems(self, op):
        actions = [self._action(a) for a in op["TransactItems"]]
        tables = {a["TableName"]: self.table(a["TableName"]) for a in op["TransactItems"]}
        keys = self._check_keys([
            lambda a=a, new=new: tables[a["TableName"]].identity_of(new) if a["action"] == "Put"
            else tables[a["TableName"]].key_of(new)
            for a, (new, _, _) in zip(op["TransactItems"], actions)])
        self._check_distinct(zip((a["TableName"] for a in op["TransactItems"]), keys))
        token = op.get("ClientRequestToken")
        if token in self.tokens:
            return self._replay(op, tables, keys)
        self._judge_and_write(op, tables, keys, actions)
        if token:
            self.tokens[token] = self._described(op)
        return self._with_costs(op, self.last_costs.values(), {})

    def _described(self, op):
        return json.dumps(op["TransactItems"], sort_keys=True)

    def _replay(self, op, tables, keys):
        if self.tokens[op["ClientRequestToken"]] != self._described(op):
            raise Refused("IdempotentParameterMismatchException")
        costs = self._costs(tables, "Read")
        for a, key in zip(op["TransactItems"], keys):
            item = tables[a["TableName"]].items.get(key)
            costs[a["TableName"]].table_units += 2 * read_units(item_size(item or {}), True)
        return self._with_costs(op, costs.values(), {})

    def _action(self, a):
        """(item or key, condition, update)"""
        what = canonical_item(a["Item" if a["action"] == "Put" else "Key"])
        update = Update(a) if a["action"] == "Update" else None
        condition = Condition(a)
        if a["action"] == "Put" and item_size(what) > ITEM_BYTES_MAX:
            raise Invalid(TOO_BIG)
        return what, condition, update

    def _judge_and_write(self, op, tables, keys, actions):
        reasons, news = [], []
        for a, key, (what, condition, update) in zip(op["TransactItems"], keys, actions):
            table = tables[a["TableName"]]
            old = table.items.get(key)
            reason, new = {"Code": "None"}, what
            if not condition.holds(old or {}):
                reason = {"Code": "ConditionalCheckFailed", "Message": FAILED}
                if old is not None and a.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD":
                    reason["Item"] = old
            elif update:
                try:
                    new = update.apply(table, what if old is None else old)
                except Invalid as problem:
                    if problem.more.get("empty_key"):
                        raise
                    reason = self._reason(problem)
            reasons.append(reason)
            news.append(new if a["action"] in ("Put", "Update") else None)
        if any(r["Code"] != "None" for r in reasons):
            self._cancel(reasons)
        costs = self.last_costs = self._costs(tables, "Write")
        for a, key, new in zip(op["TransactItems"], keys, news):
            table, cost = tables[a["TableName"]], costs[a["TableName"]]
            if a["action"] == "ConditionCheck":
                cost.table_units += 2 * write_units(table.items.get(key))
            else:
                cost.add_write(table.write(key, new), new, 2)
