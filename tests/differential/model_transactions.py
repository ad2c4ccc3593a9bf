"""TransactGetItems and TransactWriteItems."""
import json

from model_parts import (CANCELLED, Condition, Cost, FAILED, TOO_BIG, Update, projection_of, shown,
                         with_collections)
from model_tables import read_units, write_units
from model_values import ITEM_BYTES_MAX, Invalid, Refused, canonical_item, item_size


class Transactions:
    """Mixed into the model."""

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
        writes = [(tables[a["TableName"]], what) for a, (what, _, _)
                  in zip(op["TransactItems"], actions) if a["action"] != "ConditionCheck"]
        return self._with_costs(op, self.last_costs.values(), with_collections(op, writes, {}))

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
