"""Tables, their indexes and their items in the model."""
from model_values import (HASH_KEY_BYTES_MAX, INVALID, Invalid, RANGE_KEY_BYTES_MAX, canonical,
                          item_size, kind_of, scalar_size, sort_key)

NO_MATCH = "The provided key element does not match the schema"
TOO_LONG = {True: INVALID + "Size of hashkey has exceeded the maximum size limit of2048 bytes",
            False: INVALID + "Aggregated size of all range keys has exceeded the size limit of "
                             "1024 bytes"}


def identity(values):
    """Scalar values as a key of a dict."""
    return tuple(next(iter(v.items())) for v in values)


class Schema:
    """A key: attributes of the partition, then those that order it."""

    def __init__(self, spec, types):
        self.hash = [k["AttributeName"] for k in spec if k["KeyType"] == "HASH"]
        self.range = [k["AttributeName"] for k in spec if k["KeyType"] == "RANGE"]
        self.names = self.hash + self.range
        self.types = {name: types[name] for name in self.names}

    def values(self, item, names=None):
        return [item[name] for name in (self.names if names is None else names)]

    def pick(self, item):
        return {name: item[name] for name in self.names}

    def hash_types(self):
        return tuple(self.types[name] for name in self.hash)


class Index:
    def __init__(self, spec, types, is_global, came_later=False):
        self.came_later = came_later
        self.name = spec["IndexName"]
        self.key = Schema(spec["KeySchema"], types)
        self.is_global = is_global
        self.projection = spec["Projection"]["ProjectionType"]
        self.non_key = spec["Projection"].get("NonKeyAttributes", [])


def _check_size(value, is_hash):
    (kind, x), = value.items()
    most = HASH_KEY_BYTES_MAX if is_hash else RANGE_KEY_BYTES_MAX
    if kind != "N" and scalar_size(kind, x) > most:
        raise Invalid(TOO_LONG[is_hash])


def _empty_word(value):
    (kind, x), = value.items()
    if kind == "N" or x:
        return None
    return "binary" if kind == "B" else "string"


class Table:
    def __init__(self, request):
        types = {d["AttributeName"]: d["AttributeType"] for d in request["AttributeDefinitions"]}
        self.name = request["TableName"]
        self.key = Schema(request["KeySchema"], types)
        local = request.get("LocalSecondaryIndexes", [])
        other = request.get("GlobalSecondaryIndexes", [])
        self.indexes = {spec["IndexName"]: Index(spec, types, False) for spec in local}
        self.indexes.update((spec["IndexName"], Index(spec, types, True)) for spec in other)
        self.has_local = bool(local)
        self.items = {}
        self.stream = request.get("StreamSpecification", {}).get("StreamViewType")
        self.changes = []  # (keys, old, new) of every write, if there is a stream

    # ---- keys ----

    def key_of(self, key):
        """The identity of an item named by its key alone."""
        if set(key) != set(self.key.names):
            raise Invalid(NO_MATCH)
        for name in self.key.names:
            if kind_of(key[name]) != self.key.types[name]:
                raise Invalid(NO_MATCH)
        self._check_filled(key)
        return identity(self.key.values(key))

    def _check_filled(self, item):
        for name in self.key.names:
            word = _empty_word(item[name])
            if word:
                raise Invalid("One or more parameter values are not valid. The AttributeValue for "
                              f"a key attribute cannot contain an empty {word} value. Key: {name}",
                              empty_key=True)
            _check_size(item[name], name in self.key.hash)

    def identity_of(self, item):
        """The identity of a whole item, the keys of which are checked, those of indexes too."""
        for name in self.key.names:
            if name not in item:
                raise Invalid(INVALID + f"Missing the key {name} in the item", key=True)
            kind, wanted = kind_of(item[name]), self.key.types[name]
            if kind != wanted:
                raise Invalid(INVALID + f"Type mismatch for key {name} expected: {wanted} actual: "
                              + kind, key=True)
        self._check_filled(item)
        self.check_index_keys(item)
        return identity(self.key.values(item))

    def check_index_keys(self, item, before=None):
        """Of several indexes that object, the one with the first name speaks. An update is not
        asked for what it leaves as it was."""
        changed = {n: v for n, v in item.items() if (before or {}).get(n) != v}
        for _, index in sorted(self.indexes.items()):
            for problem in self._objections(index, changed):
                raise problem

    def _objections(self, index, item):
        """Why the item cannot have an entry."""
        problems = []
        for name in index.key.names:
            value = item.get(name)
            if value is None:
                continue
            kind, wanted, word = kind_of(value), index.key.types[name], _empty_word(value)
            if kind != wanted:
                problems.append(Invalid(
                    INVALID + f"Type mismatch for Index Key {name} Expected: {wanted} Actual: "
                    f"{kind} IndexName: {index.name}"))
            elif word:
                problems.append(Invalid(
                    "One or more parameter values are not valid. A value specified for a secondary "
                    "index key is not supported. The AttributeValue for a key attribute cannot "
                    f"contain an empty {word} value. IndexName: {index.name}, IndexKey: {name}",
                    empty_key=True))
            else:
                try:
                    _check_size(value, name in index.key.hash)
                except Invalid as problem:
                    problems.append(problem)
        return problems

    # ---- entries of indexes ----

    def entry(self, index, item):
        """What of the item is in the index; None: the item is not in it. An index that came later
        leaves out items that could not be written any more."""
        if item is None or any(name not in item for name in index.key.names):
            return None
        if index.came_later and self._objections(index, item):
            return None
        return {name: v for name, v in item.items() if self.is_held(index, name)}

    def is_held(self, index, name):
        return (index.projection == "ALL" or name in self.key.names or name in index.key.names
                or name in index.non_key)

    def start_names(self, index):
        names = list(self.key.names)
        if index:
            names += [n for n in index.key.names if n not in names]
        return names

    # ---- writing ----

    def write(self, where, new):
        """Put the item there, or take it away."""
        old = self.items.pop(where, None)
        if new is not None:
            self.items[where] = new
        if self.stream and old != new:
            self.changes.append((self.key.pick(new or old), old, new))
        return old

    def write_units(self, old, new):
        """(table, {index: units})"""
        arms = {}
        for index in self.indexes.values():
            before, after = self.entry(index, old), self.entry(index, new)
            if before == after:
                continue
            if before and after and all(before[n] == after[n] for n in index.key.names):
                arms[index.name] = write_units(before, after)
            else:
                arms[index.name] = sum(write_units(e) for e in (before, after) if e)
        return write_units(old, new), arms


def write_units(*items):
    size = max((item_size(item) for item in items if item is not None), default=0)
    return max(1, -(-size // 1024))


def read_units(size, consistent):
    return max(1, -(-size // 4096)) * (1 if consistent else 0.5)


def order_of(schema, item):
    """How an item stands within its partition."""
    return [sort_key(item[name]) for name in schema.range]


def parse_key(key):
    return {name: canonical(value) for name, value in key.items()}
