"""Models that are a little wrong, to see that the tester notices.

Each mutant replaces one function while its model works; the others are as they should be.
"""
import contextlib

import model
import model_expressions as expressions
import model_legacy as legacy
import model_parts
import model_reads
import model_tables as tables
import model_values as values


def _number_size(text):
    return 1 + (len(text) + 1) // 2


def _characters(value, _size_of=expressions.size_of):
    return len(value["S"]) if "S" in value else _size_of(value)


def _strict_between(op, x, y, _compare=expressions.compare):
    return _compare("<" if op == "<=" else op, x, y)


def _first_list_index_removed_last(value, _close=expressions._close_gaps):
    _close(value)
    for v in value.get("M", {}).values():
        if len(v.get("L", ())) > 2:
            v["L"].reverse()


def _missing_is_not_different(c, item, _holds=expressions.holds):
    if c[0] == "<>" and expressions.operand(c[1], item) is None:
        return False
    return _holds(c, item)


def _text_order(schema, item):
    return [str(item[name]) for name in schema.range]


def _sparse_ignored(self, index, item, _entry=tables.Table.entry):
    if item is not None and any(name not in item for name in index.key.range):
        item = {**item, **{n: {"N": "0"} for n in index.key.range if n not in item}}
    return _entry(self, index, item)


def _no_filter(self, op, table, index, entries, place, condition, paths,
               _page=model.Model._page):
    return _page(self, {k: v for k, v in op.items() if k != "Limit"}, table, index, entries, place,
                 condition, paths)


def _fail_without_item(self, op, old):
    raise values.Refused("ConditionalCheckFailedException", model_parts.FAILED)


MUTANTS = {
    "numbers cost what their digits cost": (values, "number_size", _number_size),
    "reads cost by 1 KB": (model_reads, "read_units",
                           lambda size, strong: max(1, -(-size // 1024)) * (1 if strong else 0.5)),
    "writes forget the old size": (tables, "write_units",
                                   lambda *items: max(1, -(-values.item_size(items[-1] or {})
                                                           // 1024))),
    "<= means <": (expressions, "compare", _strict_between),
    "what is missing is not different": (expressions, "holds", _missing_is_not_different),
    "begins_with asks for the type": (expressions, "begins_with", lambda x, y: list(x) == list(y)),
    "size counts characters": (expressions, "size_of",
                               _characters),
    "lists turn around": (expressions, "_close_gaps", _first_list_index_removed_last),
    "sets keep what is deleted": (expressions, "_deleted", lambda old, less, legacy: old or less),
    "numbers are ordered as texts": (model_reads, "order_of", _text_order),
    "index entries without a range": (tables.Table, "entry", _sparse_ignored),
    "no limit": (model.Model, "_page", _no_filter),
    "old conditions are joined by AND": (legacy, "hold",
                                         lambda c, op, item, _hold=legacy.hold:
                                         _hold(c, "AND", item)),
    "sums lose digits": (expressions, "add",
                         lambda x, y, minus=False: values.number_text(
                             values.number(x) - values.number(y) if minus
                             else values.number(x) + values.number(y))),
    "tokens are forgotten": (model.Model, "_described", lambda self, op: None),
    "failed checks show nothing": (model.Model, "_fail", _fail_without_item),
}


@contextlib.contextmanager
def planted(name):
    """The model is wrong within this."""
    if name is None:
        yield
        return
    place, what, wrong = MUTANTS[name]
    right = getattr(place, what)
    setattr(place, what, wrong)
    try:
        yield
    finally:
        setattr(place, what, right)
