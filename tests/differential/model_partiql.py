"""PartiQL in the model. Statements are trees too:

  {"kind": "SELECT", "table", "index", "columns": [path, …], "where": [condition, …],
   "order": "ASC" or "DESC", "order_by"}
  {"kind": "INSERT", "table", "item"}
  {"kind": "UPDATE" or "DELETE", "table", "where": [condition, …], "update", "returning"}
  {"kind": "EXISTS" or "NOT EXISTS", "table", "where"}

`where` lists conditions that AND joins. An update's ADD and DELETE are set_add and set_delete.
"""
import json

import model_expressions as expressions
from model_parts import Cost, FAILED, TOO_BIG, Update
from model_tables import read_units, write_units
from model_values import (ITEM_BYTES_MAX, Invalid, Refused, canonical_item, item_size, kind_of)

NO_KEY = "Where clause does not contain a mandatory equality on all key attributes"
DUPLICATE = "Duplicate primary key exists in table"


class Where:
    """The conditions of a statement, and what they say of a key."""

    def __init__(self, statement):
        self.conditions = [expressions.canonical_tree(c) for c in statement.get("where") or []]

    def take_equal(self, name):
        """The value that the attribute must have; its condition is used up."""
        for c in self.conditions:
            if c[0] == "=" and c[1] == ["path", [name]] and c[2][0] == "value":
                self.conditions.remove(c)
                return c[2][1]
        return None

    def take_range(self, name):
        for c in self.conditions:
            if (c[0] in ("=", "<", "<=", ">", ">=", "between", "begins_with")
                    and c[1] == ["path", [name]]):
                self.conditions.remove(c)
                return c
        return None

    def key(self, table):
        """The whole key, as writes need it."""
        key = {name: self.take_equal(name) for name in table.key.names}
        if None in key.values():
            raise Invalid(NO_KEY)
        return key

    def holds(self, item):
        return all(expressions.holds(c, item) for c in self.conditions)


def show(item, columns):
    """A row: each column is called by the last name of its path."""
    if not columns:
        return item
    found = {}
    for number, path in enumerate(columns):
        value = expressions.find(path, item)
        if value is not None:
            found[path[-1] if isinstance(path[-1], str) else f"_{number + 1}"] = value
    return found


class PartiQL:
    """Mixed into the model."""

    # ---- one statement ----

    def ExecuteStatement(self, op):
        statement = op["statement"]
        if statement["kind"] == "SELECT":
            return self._select(op, statement)
        table, cost, _, row = self._write_statement(op, statement)
        answer = {"Items": [row] if row else []}
        if op.get("ReturnConsumedCapacity") in ("TOTAL", "INDEXES"):
            answer["ConsumedCapacity"] = cost.report(op["ReturnConsumedCapacity"])
        return answer

    def _select(self, op, statement):
        where = Where(statement)
        request = {"TableName": statement["table"], **{
            k: op[k] for k in ("Limit", "ConsistentRead", "ReturnConsumedCapacity",
                               "ExclusiveStartKey") if k in op}}
        if statement.get("index"):
            request["IndexName"] = statement["index"]
        if statement.get("order") == "DESC":
            request["ScanIndexForward"] = False
        columns = statement.get("columns") or []
        try:
            table, index, key = self._open(request)
        except Invalid as problem:
            raise Invalid() from problem
        self._check_columns(table, index, columns, request)
        terms, whole = self._plan(key, where)
        names = [p[0] for c in where.conditions for p in expressions.paths_in(c)]
        if terms and index and any(not table.is_held(index, n) for n in names):
            raise Invalid()
        entries = [e for e in self._entries(table, index)
                   if all(expressions.holds(t, e[0]) for t in terms)]
        start = op.get("ExclusiveStartKey")
        entries, place = self._sorted(table, index, key, entries, start)
        answer = self._page(request, table, index, entries, place, where, None)
        answer["Items"] = [show(item, columns) for item in answer["Items"]]
        del answer["Count"], answer["ScannedCount"]
        if whole and index is None:
            answer.pop("LastEvaluatedKey", None)
        return answer

    def _check_columns(self, table, index, columns, request):
        if index is None:
            return
        if len(index.key.hash) > 1 or len(index.key.range) > 1:
            raise Invalid()
        if any(not table.is_held(index, path[0]) for path in columns):
            if index.is_global:
                raise Invalid()
            request["Select"] = "ALL_ATTRIBUTES"

    def _plan(self, key, where):
        """The conditions that choose what is read, and whether they are the whole key."""
        terms, before = [], list(where.conditions)
        for name in key.hash:
            value = where.take_equal(name)
            if value is None:
                where.conditions = before
                return [], False
            if kind_of(value) != key.types[name]:
                raise Invalid()
            terms.append(["=", ["path", [name]], ["value", value]])
        for name in key.range:
            term = where.take_range(name)
            if term is None:
                return terms, False
            terms.append(term)
            if term[0] != "=":
                return terms, False
        return terms, True

    # ---- writes ----

    def _prepared(self, statement):
        """(table, function that checks the key and says where the item is, what must hold of the
        old item, function from it to the new one)"""
        kind, where = statement["kind"], Where(statement)
        if kind == "INSERT":
            item = canonical_item(statement["item"])
            if item_size(item) > ITEM_BYTES_MAX:
                raise Invalid(TOO_BIG)
            table = self.table(statement["table"])
            return (table, lambda: table.identity_of(item), lambda old: old is None,
                    lambda old: item)
        change = None
        if kind == "UPDATE":
            change = Update({"Update": statement["update"]})
        table = self.table(statement["table"])
        key = where.key(table)

        def identity():
            return table.key_of(key)
        if kind == "UPDATE":
            return (table, identity, lambda old: old is not None and where.holds(old),
                    lambda old: change.apply(table, old))
        if kind == "DELETE":
            return table, identity, lambda old: old is None or where.holds(old), lambda old: None
        wanted = kind == "EXISTS"
        return (table, identity,
                lambda old: (old is not None and where.holds(old)) == wanted, lambda old: old)

    def _write_statement(self, op, statement):
        """(table, cost, old item, row)"""
        table, identify, allowed, change = self._prepared(statement)
        identity = identify()
        old = table.items.get(identity)
        if not allowed(old):
            if statement["kind"] == "INSERT":
                raise Refused("DuplicateItemException", DUPLICATE)
            more = {}
            if old is not None and op.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD":
                more["Item"] = old
            raise Refused("ConditionalCheckFailedException", FAILED, **more)
        new = change(old)
        table.write(identity, new)
        cost = Cost(table, statement["table"])
        cost.add_write(old, new)
        returning = statement.get("returning")
        row = None
        if returning:
            row = old if returning.endswith("OLD") else new
            if row and returning.startswith("MODIFIED"):
                row = expressions.project(row, expressions.update_paths(statement["update"]))
        return table, cost, old, row

    # ---- batches ----

    def BatchExecuteStatement(self, op):
        kinds = {s["statement"]["kind"] == "SELECT" for s in op["Statements"]}
        if len(kinds) > 1:
            raise Invalid()
        answer, costs = {"Responses": []}, []
        for member in op["Statements"]:
            try:
                answer["Responses"].append(self._member(op, member, costs))
            except Refused as no:
                answer["Responses"].append(self._member_error(member, no))
        if op.get("ReturnConsumedCapacity") in ("TOTAL", "INDEXES") and costs:
            answer["ConsumedCapacity"] = costs
        return answer

    def _member(self, op, member, costs):
        statement = member["statement"]
        request = {**member, "ReturnConsumedCapacity": op.get("ReturnConsumedCapacity")}
        if statement["kind"] == "SELECT":
            table = self.table(statement["table"])
            where = Where(statement)
            table.key_of(where.key(table))
            if where.conditions:
                raise Invalid()
        one = self.ExecuteStatement(request)
        if "ConsumedCapacity" in one:
            costs.append(one["ConsumedCapacity"])
        response = {"TableName": statement["table"]}
        if one["Items"]:
            response["Item"] = one["Items"][0]
        return response

    def _member_error(self, member, no):
        code = no.code.removesuffix("Exception")
        error = {"Code": "ValidationError" if code == "Validation" else code}
        if len(no.messages) == 1:
            error["Message"] = no.messages[0]
        if "Item" in no.more:
            error["Item"] = no.more["Item"]
        response = {"Error": error}
        if code in ("ConditionalCheckFailed", "DuplicateItem"):
            response["TableName"] = member["statement"]["table"]
        return response

    # ---- transactions ----

    def ExecuteTransaction(self, op):
        members = [m["statement"] for m in op["TransactStatements"]]
        if members[0]["kind"] == "SELECT":
            return self._read_transaction(op, members)
        prepared = [self._prepared(s) for s in members]
        identities = self._check_keys([p[1] for p in prepared], False)
        prepared = [(p[0], i, *p[2:]) for p, i in zip(prepared, identities)]
        self._check_distinct([(p[0].name, p[1]) for p in prepared])
        tables = {p[0].name: p[0] for p in prepared}
        token = op.get("ClientRequestToken")
        said = json.dumps(op["TransactStatements"], sort_keys=True)
        if token in self.statement_tokens:
            if self.statement_tokens[token] != said:
                raise Refused("IdempotentParameterMismatchException")
            costs = {name: Cost(t, name, "Read") for name, t in tables.items()}
            for table, identity, _, _ in prepared:
                size = item_size(table.items.get(identity) or {})
                costs[table.name].table_units += 2 * read_units(size, True)
            return self._with_costs(op, costs.values(), {"Responses": []})
        news = self._judge_statements(op, members, prepared)
        costs = {name: Cost(t, name, "Write") for name, t in tables.items()}
        for statement, (table, identity, _, _), new in zip(members, prepared, news):
            if statement["kind"].endswith("EXISTS"):
                costs[table.name].table_units += 2 * write_units(table.items.get(identity))
            else:
                costs[table.name].add_write(table.write(identity, new), new, 2)
        if token:
            self.statement_tokens[token] = said
        return self._with_costs(op, costs.values(), {"Responses": []})

    def _judge_statements(self, op, members, prepared):
        reasons, news = [], []
        for member, statement, (table, identity, allowed, change) in zip(
                op["TransactStatements"], members, prepared):
            old, reason, new = table.items.get(identity), {"Code": "None"}, None
            if not allowed(old):
                reason = {"Code": "ConditionalCheckFailed", "Message": FAILED}
                if statement["kind"] == "INSERT":
                    reason = {"Code": "DuplicateItem", "Message": DUPLICATE}
                if old and member.get("ReturnValuesOnConditionCheckFailure") == "ALL_OLD":
                    reason["Item"] = old
            else:
                try:
                    new = change(old)
                except Invalid as problem:
                    if problem.more.get("empty_key"):
                        raise
                    reason = self._reason(problem)
            reasons.append(reason)
            news.append(new)
        if any(r["Code"] != "None" for r in reasons):
            self._cancel(reasons)
        return news

    def _read_transaction(self, op, members):
        costs, responses, seen = {}, [], []
        for statement in members:
            table, where = self.table(statement["table"]), Where(statement)
            identity = table.key_of(where.key(table))
            seen.append((table.name, identity))
            item = table.items.get(identity)
            cost = costs.setdefault(table.name, Cost(table, table.name, "Read"))
            cost.table_units += 2 * read_units(item_size(item or {}), True)
            responses.append({} if item is None
                             else {"Item": show(item, statement.get("columns"))})
        self._check_distinct(seen)
        return self._with_costs(op, costs.values(), {"Responses": responses})
