"""What expressions mean. They are trees here, so the model needs no parser:

  operand    ["path", [step, …]]  ["value", v]  ["size", operand]
             in updates also ["+", x, y]  ["-", x, y]  ["if_not_exists", path, x]
             ["list_append", x, y]
  condition  ["and", c, d]  ["or", c, d]  ["not", c]  [comparator, x, y]  ["between", x, low, high]
             ["in", x, [y, …]]  ["attribute_exists", path]  ["attribute_not_exists", path]
             ["attribute_type", x, v]  ["begins_with", x, y]  ["contains", x, y]
  update     {"SET": [[path, operand], …], "REMOVE": [path, …], "ADD": [[path, v], …],
             "DELETE": [[path, v], …]}

A step is a name or, in a list, an index. Values are canonical when trees are evaluated.
"""
import operator

from model_values import Invalid, SETS, add, canonical, kind_of, make_set, scalar_key, sort_key

ORDERED = ("S", "N", "B")
COMPARATORS = {"=": operator.eq, "<>": operator.ne, "<": operator.lt, "<=": operator.le,
               ">": operator.gt, ">=": operator.ge}
TYPES = ("B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M")

WRONG_TYPE = "An operand in the update expression has an incorrect data type"
WRONG_PATH = "The document path provided in the update expression is invalid for update"
NOT_THERE = "The provided expression refers to an attribute that does not exist in the item"


# ---- trees ----

def canonical_tree(tree):
    """The same tree with canonical values."""
    if not isinstance(tree, list):
        return tree
    if tree[0] == "value":
        return ["value", canonical(tree[1])]
    if tree[0] == "path":
        return tree
    return [canonical_tree(part) for part in tree]


def canonical_update(update):
    made = {}
    for clause, actions in update.items():
        if clause == "REMOVE":
            made[clause] = actions
        elif clause == "SET":
            made[clause] = [[path, canonical_tree(x)] for path, x in actions]
        else:
            made[clause] = [[path, canonical(v)] for path, v in actions]
    return made


def paths_in(tree):
    if not isinstance(tree, list):
        return
    if tree and tree[0] == "path":
        yield tree[1]
    elif tree and tree[0] != "value":
        for part in tree:
            yield from paths_in(part)


def find(path, item):
    """The value there, or None."""
    value = item.get(path[0])
    for step in path[1:]:
        if value is None:
            return None
        if isinstance(step, int):
            elements = value.get("L", ())
            value = elements[step] if step < len(elements) else None
        else:
            value = value.get("M", {}).get(step)
    return value


# ---- conditions ----

def size_of(value):
    (kind, x), = value.items()
    if kind == "S":
        return len(x.encode("utf-8"))
    if kind == "B":
        return len(scalar_key("B", x))
    return len(x) if kind in ("L", "M", *SETS) else None


def operand(tree, item):
    if tree[0] == "value":
        return tree[1]
    if tree[0] == "path":
        return find(tree[1], item)
    of = operand(tree[1], item)
    size = None if of is None else size_of(of)
    return None if size is None else {"N": str(size)}


def compare(sign, x, y):
    if sign in ("=", "<>"):
        return COMPARATORS[sign](x, y)
    kind = kind_of(x)
    return (kind == kind_of(y) and kind in ORDERED
            and COMPARATORS[sign](sort_key(x), sort_key(y)))


def begins_with(x, prefix):
    kind = kind_of(x)
    return (kind == kind_of(prefix) and kind in ("S", "B")
            and sort_key(x).startswith(sort_key(prefix)))


def contains(x, what):
    (kind, inside), (other, part) = *x.items(), *what.items()
    if kind == "L":
        return what in inside
    if kind in SETS:
        return other == kind[0] and part in inside
    return kind == other and kind in ("S", "B") and sort_key(what) in sort_key(x)


def holds(c, item):
    op = c[0]
    if op == "and":
        return holds(c[1], item) and holds(c[2], item)
    if op == "or":
        return holds(c[1], item) or holds(c[2], item)
    if op == "not":
        return not holds(c[1], item)
    x = operand(c[1], item)
    if op == "attribute_not_exists":
        return x is None
    if op == "attribute_exists":
        return x is not None
    if op == "in":
        return x is not None and any(operand(y, item) == x for y in c[2])
    y = operand(c[2], item)
    if op == "<>":
        return x is None or y is None or x != y
    if x is None or y is None:
        return False
    if op == "between":
        upper = operand(c[3], item)
        return upper is not None and compare(">=", x, y) and compare("<=", x, upper)
    if op == "begins_with":
        return begins_with(x, y)
    if op == "contains":
        return contains(x, y)
    if op == "attribute_type":
        return kind_of(x) == y["S"]
    return compare(op, x, y)


def _known_type(tree):
    if tree[0] == "value":
        return kind_of(tree[1])
    return "N" if tree[0] == "size" else None


def check_condition(c):
    """What is wrong with a condition whatever the item is."""
    op = c[0]
    if op in ("and", "or", "not"):
        for part in c[1:]:
            check_condition(part)
        return
    operands = [c[1], *c[2]] if op == "in" else c[1:]
    known = [k for k in map(_known_type, operands) if k]
    if op in ("<", "<=", ">", ">=", "between") and any(k not in ORDERED for k in known):
        raise Invalid()
    if op == "begins_with" and any(k not in ("S", "B") for k in known):
        raise Invalid()
    if op == "attribute_type" and operands[1][1].get("S") not in TYPES:
        raise Invalid()
    if op == "between" and operands[1][0] == operands[2][0] == "value":
        low, high = operands[1][1], operands[2][1]
        if kind_of(low) != kind_of(high) or sort_key(low) > sort_key(high):
            raise Invalid()
    if op != "in" and len(operands) == 2:
        x, y = operands
        if x[0] == "path" and x == y:
            raise Invalid()
    for x in operands:
        if x[0] == "size" and _known_type(x[1]) in ("N", "BOOL", "NULL"):
            raise Invalid()


# ---- sets of paths ----

def check_paths(paths):
    """No path may be, or lie in, another; nor may one mean a list where another means a map."""
    for i, x in enumerate(paths):
        for y in paths[:i]:
            common = min(len(x), len(y))
            same = 0
            while same < common and x[same] == y[same]:
                same += 1
            if same == common or isinstance(x[same], int) != isinstance(y[same], int):
                raise Invalid()


def _pick(value, paths):
    if [] in paths:
        return value
    (kind, x), = value.items()
    parts = {}
    for path in paths:
        parts.setdefault(path[0], []).append(path[1:])
    picked = {}
    for step in sorted(parts, key=lambda s: (isinstance(s, str), s)):
        inner = None
        if isinstance(step, int) and kind == "L" and step < len(x):
            inner = _pick(x[step], parts[step])
        elif isinstance(step, str) and kind == "M" and step in x:
            inner = _pick(x[step], parts[step])
        if inner is not None:
            picked[step] = inner
    if not picked:
        return None
    return {"L": list(picked.values())} if kind == "L" else {"M": picked}


def project(item, paths):
    """What is at the paths; lists close their gaps."""
    picked = _pick({"M": item}, paths)
    return picked["M"] if picked else {}


# ---- updates ----

class _Gone:
    """In a list, where an element was removed."""


def update_paths(update):
    return ([path for path, _ in update.get("SET", ())] + list(update.get("REMOVE", ()))
            + [path for path, _ in update.get("ADD", ())]
            + [path for path, _ in update.get("DELETE", ())])


def _sum_type(tree):
    if tree[0] in ("+", "-"):
        return "N"
    if tree[0] == "list_append":
        return "L"
    return kind_of(tree[1]) if tree[0] == "value" else None


def _check_right(tree):
    if tree[0] in ("+", "-", "list_append"):
        wanted = "L" if tree[0] == "list_append" else "N"
        for x in tree[1:]:
            if _sum_type(x) not in (wanted, None):
                raise Invalid()
            _check_right(x)
    elif tree[0] == "if_not_exists":
        _check_right(tree[2])


def check_update(update):
    check_paths(update_paths(update))
    for _, tree in update.get("SET", ()):
        _check_right(tree)
    for _, v in update.get("ADD", ()):
        if kind_of(v) not in ("N", *SETS):
            raise Invalid()
    for _, v in update.get("DELETE", ()):
        if kind_of(v) not in SETS:
            raise Invalid()


def right_side(tree, old):
    op = tree[0]
    if op == "value":
        return tree[1]
    if op == "path":
        value = find(tree[1], old)
        if value is None:
            raise Invalid(NOT_THERE)
        return value
    if op == "if_not_exists":
        value = find(tree[1][1], old)
        return right_side(tree[2], old) if value is None else value
    x, y = right_side(tree[1], old), right_side(tree[2], old)
    wanted = "L" if op == "list_append" else "N"
    if wanted not in x or wanted not in y:
        raise Invalid(WRONG_TYPE)
    if op == "list_append":
        return {"L": x["L"] + y["L"]}
    return {"N": add(x["N"], y["N"], op == "-")}


def _added(old, more, legacy):
    kind = kind_of(more)
    if old is None:
        return more
    if kind not in old:
        raise Invalid("Type mismatch for attribute to update" if legacy else WRONG_TYPE)
    if kind == "N":
        return {"N": add(old["N"], more["N"])}
    if kind == "L":
        return {"L": old["L"] + more["L"]}
    return make_set(kind, set(old[kind]) | set(more[kind]))


def _deleted(old, less, legacy):
    kind = kind_of(less)
    if old is None:
        return _Gone
    if kind not in old:
        raise Invalid("Type mismatch for attribute to update" if legacy else WRONG_TYPE)
    rest = set(old[kind]) - set(less[kind])
    return make_set(kind, rest) if rest else _Gone


def _copy(value):
    (kind, x), = value.items()
    if kind == "L":
        return {"L": [_copy(v) for v in x]}
    if kind == "M":
        return {"M": {k: _copy(v) for k, v in x.items()}}
    return value


def _results(update, old, legacy):
    """(path, what will be there) for each action; all of it computed from the old item."""
    problems, results = [], []

    def attempt(path, compute, *arguments):
        try:
            results.append((path, compute(*arguments)))
        except Invalid as problem:
            problems.append(problem)

    for path, tree in update.get("SET", ()):
        attempt(path, right_side, tree, old)
    for path in update.get("REMOVE", ()):
        results.append((path, _Gone))
    for path, v in update.get("ADD", ()):
        attempt(path, lambda p, v: _added(find(p, old), v, legacy), path, v)
    for path, v in update.get("DELETE", ()):
        attempt(path, lambda p, v: _deleted(find(p, old), v, legacy), path, v)
    for path in update_paths(update):
        if len(path) > 1:
            parent = find(path[:-1], old)
            if parent is None or ("L" if isinstance(path[-1], int) else "M") not in parent:
                problems.append(Invalid(WRONG_PATH))
    if problems:
        said = all(p.messages for p in problems)
        raise Invalid(*[m for p in problems for m in p.messages if said])
    return results


def _close_gaps(value):
    (kind, x), = value.items()
    if kind == "L":
        x[:] = [v for v in x if v is not _Gone]
    for v in (x.values() if kind == "M" else x if kind == "L" else ()):
        _close_gaps(v)


def apply_update(update, old, legacy=False):
    """The new item. Nothing of the old one is changed, or shared by a changed part."""
    results = _results(update, old, legacy)
    new = _copy({"M": old})["M"]
    behind = []  # what is written behind the end of a list, in the order of the indexes
    for path, value in results:
        parent = find(path[:-1], new) if len(path) > 1 else {"M": new}
        last = path[-1]
        if isinstance(last, str):
            if value is _Gone:
                parent["M"].pop(last, None)
            else:
                parent["M"][last] = _copy(value)
        elif last < len(parent["L"]):
            parent["L"][last] = value if value is _Gone else _copy(value)
        elif value is not _Gone:
            behind.append((last, parent["L"], _copy(value)))
    for _, elements, value in sorted(behind, key=lambda b: b[0]):
        elements.append(value)
    _close_gaps({"M": new})
    return new
