"""Makes a list of operations that shows a difference as small as it can.

First whole operations are left out, then parts of what remains: entries of dicts, elements of
lists, a branch for a condition. What cannot be run any more does not show the difference.
"""
import copy
import json


def _without_some(items, fails):
    """Delta debugging over a list."""
    size = max(1, len(items) // 2)
    while True:
        at = 0
        while at < len(items):
            fewer = items[:at] + items[at + size:]
            if fails(fewer):
                items = fewer
            else:
                at += size
        if size == 1:
            return items
        size = max(1, size // 2)


def _places(tree, here=()):
    """All paths in a tree of JSON, the longest parts first."""
    yield here
    if isinstance(tree, dict):
        for key in tree:
            yield from _places(tree[key], (*here, key))
    elif isinstance(tree, list):
        for i in range(len(tree)):
            yield from _places(tree[i], (*here, i))


def _replaced(tree, place, value):
    """A copy with something else there; `value` _NOTHING: with nothing there."""
    made = copy.deepcopy(tree)
    at = made
    for step in place[:-1]:
        at = at[step]
    if value is _NOTHING:
        del at[place[-1]]
    else:
        at[place[-1]] = value
    return made


_NOTHING = object()


def _smaller(part):
    """What could stand for a part."""
    yield _NOTHING
    if isinstance(part, list) and part and part[0] in ("and", "or", "not"):
        yield from part[1:]
    elif isinstance(part, str) and len(part) > 1:
        yield part[0]
        yield part[:len(part) // 2]
    elif isinstance(part, dict) and len(part) == 1 and ("M" in part or "L" in part):
        inner = part.get("M", part.get("L"))
        yield from inner.values() if isinstance(inner, dict) else inner
        yield {"S": "a"}


def _without_parts(ops, fails):
    changed = True
    while changed:
        changed = False
        for place in list(_places(ops)):
            if len(place) < 2:
                continue
            try:
                part = ops
                for step in place:
                    part = part[step]
            except (KeyError, IndexError, TypeError):
                continue  # it went with what it was in
            for other in _smaller(part):
                made = _replaced(ops, place, other)
                if fails(made):
                    ops, changed = made, True
                    break
    return ops


def shrink(ops, fails):
    """`fails(ops)`: does running them still show a difference?"""
    known = {}

    def asked_once(candidate):
        text = json.dumps(candidate)
        if text not in known:
            known[text] = fails(candidate)
        return known[text]

    ops = _without_some(ops, asked_once)
    ops = _without_parts(ops, asked_once)
    return _without_some(ops, asked_once)
