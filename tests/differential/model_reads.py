"""Query and Scan."""
import model_expressions as expressions
import model_legacy as legacy
from model_parts import Condition, Cost, projection_of, shown, wanted_capacity
from model_tables import identity, order_of, parse_key, read_units
from model_values import INVALID, Invalid, item_size, kind_of

PAGE_BYTES_MAX = 1024 * 1024


class Reads:
    """Mixed into the model."""

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
