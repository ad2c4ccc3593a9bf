"""Attribute values as the model keeps them: DynamoDB's JSON in canonical form.

A value is a dict of one entry, {"S": "x"}; an item is a dict of names and values. Canonical means:
numbers as DynamoDB prints them, sets sorted, binary values in standard base64. So two values are
equal in DynamoDB exactly when they are equal in Python.
"""
import base64
import decimal
import functools
import re

DEPTH_MAX = 31
DIGITS_MAX = 38
ITEM_BYTES_MAX = 400 * 1024
HASH_KEY_BYTES_MAX, RANGE_KEY_BYTES_MAX = 2048, 1024
SETS = ("SS", "NS", "BS")

INVALID = "One or more parameter values were invalid: "

_exact = decimal.Context(prec=600, Emax=999999, Emin=-999999)
_number = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z", re.ASCII)


class Refused(Exception):
    """What DynamoDB answers instead. `messages`: one of these; empty: not said here. (The words for
    invalid values, and for expressions that cannot be, have tests of their own.)"""

    def __init__(self, code, *messages, **more):
        super().__init__(code, messages)
        self.code, self.messages, self.more = code, messages, more


class Invalid(Refused):
    def __init__(self, *messages, **more):
        super().__init__("ValidationException", *messages, **more)


# ---- numbers ----

def _fits(n):
    """The number in its shortest form; Invalid when DynamoDB could not store it."""
    n = n.normalize(_exact)
    if not n:
        return decimal.Decimal(0)
    if n.adjusted() > 125:
        raise Invalid()
    if n.adjusted() < -130:
        raise Invalid()
    if len(n.as_tuple().digits) > DIGITS_MAX:
        raise Invalid()
    return n


def number_text(n):
    return format(_fits(n), "f")


@functools.lru_cache(1 << 16)
def canonical_number(text):
    if not _number.match(text):
        raise Invalid()
    return number_text(_exact.create_decimal(text))


@functools.lru_cache(1 << 16)
def number(text):
    return decimal.Decimal(text)


def add(x, y, subtract=False):
    """The canonical text of the sum of two canonical texts."""
    x, y = number(x), number(y)
    return number_text(_exact.subtract(x, y) if subtract else _exact.add(x, y))


@functools.lru_cache(1 << 16)
def number_size(text):
    whole, _, fraction = text.lstrip("-").partition(".")
    if not fraction:
        whole = whole.rstrip("0")
    if whole.strip("0") == "":
        whole, fraction = "", fraction.lstrip("0")
    return 1 + (len(whole) + 1) // 2 + (len(fraction) + 1) // 2 + text.startswith("-")


# ---- order ----

@functools.lru_cache(1 << 16)
def _bytes(text):
    return base64.b64decode(text)


def scalar_key(kind, x):
    """What scalars of one type sort by."""
    if kind[0] == "N":
        return number(x)
    return _bytes(x) if kind[0] == "B" else x.encode("utf-8")


def kind_of(value):
    return next(iter(value))


def sort_key(value):
    (kind, x), = value.items()
    return scalar_key(kind, x)


def make_set(kind, elements):
    return {kind: sorted(elements, key=lambda x: scalar_key(kind, x))}


# ---- from a request ----

def canonical(value, depth=0):
    (kind, x), = value.items()
    if kind == "N":
        return {"N": canonical_number(x)}
    if kind in ("M", "L"):
        if depth >= DEPTH_MAX:
            raise Invalid()
        if kind == "L":
            return {"L": [canonical(v, depth + 1) for v in x]}
        return {"M": {k: canonical(v, depth + 1) for k, v in x.items()}}
    if kind in SETS:
        return _canonical_set(kind, x)
    if kind == "NULL" and x is not True:
        raise Invalid()
    return value


def _canonical_set(kind, x):
    elements = [canonical_number(e) for e in x] if kind == "NS" else x
    if not x or len(set(elements)) < len(elements):
        raise Invalid()
    return make_set(kind, elements)


def canonical_item(item):
    if "" in item:
        raise Invalid()
    return {name: canonical(value) for name, value in item.items()}


def depth(value):
    (kind, x), = value.items()
    if kind not in ("L", "M"):
        return 0
    return 1 + max(map(depth, x.values() if kind == "M" else x), default=0)


# ---- sizes ----

def scalar_size(kind, x):
    if kind[0] == "N":
        return number_size(x)
    return len(_bytes(x)) if kind[0] == "B" else len(x.encode("utf-8"))


def value_size(value):
    (kind, x), = value.items()
    if kind in ("BOOL", "NULL"):
        return 1
    if kind == "L":
        return 3 + sum(1 + value_size(v) for v in x)
    if kind == "M":
        return 3 + sum(1 + len(k.encode("utf-8")) + value_size(v) for k, v in x.items())
    if kind in SETS:
        return sum(scalar_size(kind, e) for e in x)
    return scalar_size(kind, x)


def item_size(item):
    return sum(len(name.encode("utf-8")) + value_size(v) for name, v in item.items())
