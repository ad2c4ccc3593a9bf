"""The tables that operations are about: every kind of key, index and projection."""


def _index(name, hashes, ranges, projection="ALL", non_key=None):
    keys = [{"AttributeName": n, "KeyType": "HASH"} for n in hashes.split()]
    keys += [{"AttributeName": n, "KeyType": "RANGE"} for n in ranges.split()]
    made = {"ProjectionType": projection}
    if non_key:
        made["NonKeyAttributes"] = non_key
    return {"IndexName": name, "KeySchema": keys, "Projection": made}


def later_index(random):
    """One that comes and goes, of a table that has no others."""
    return _index("later", "h", random.choice(["", "m"]),
                  *random.choice([("ALL",), ("KEYS_ONLY",), ("INCLUDE", ["a", "b"])]))


LATER = {"h": "S", "m": "N"}


def _table(name, keys, types, local=(), others=(), stream=None):
    request = {"op": "CreateTable", "TableName": name, "BillingMode": "PAY_PER_REQUEST"}
    request["KeySchema"] = _index("", *keys)["KeySchema"]
    request["AttributeDefinitions"] = [{"AttributeName": n, "AttributeType": t}
                                       for n, t in types.items()]
    if stream:
        request["StreamSpecification"] = {"StreamEnabled": True, "StreamViewType": stream}
    if local:
        request["LocalSecondaryIndexes"] = list(local)
    if others:
        request["GlobalSecondaryIndexes"] = list(others)
    return request


def tables(prefix):
    return [
        _table(prefix + "plain", ("pk", ""), {"pk": "S"}),
        _table(prefix + "local", ("pk", "sk"),
               {"pk": "S", "sk": "S", "n": "N", "v": "S", "g": "S"},
               [_index("by-n", "pk", "n", "KEYS_ONLY"),
                _index("by-v", "pk", "v", "INCLUDE", ["a", "b"])],
               [_index("group", "g", "n"), _index("sparse", "v", "", "KEYS_ONLY")],
               "NEW_AND_OLD_IMAGES"),
        _table(prefix + "numbers", ("pk", "sk"),
               {"pk": "N", "sk": "N", "g": "S", "v": "S", "n": "N", "w": "S"}, (),
               [_index("multi", "g v", "n w", "INCLUDE", ["a", "c"]),
                _index("inverse", "sk", "pk")], "OLD_IMAGE"),
        _table(prefix + "bytes", ("pk", "sk"), {"pk": "B", "sk": "B", "n": "N", "w": "B"},
               [_index("all", "pk", "n")],
               [_index("group", "w", "n", "KEYS_ONLY"), _index("same", "pk", "w", "KEYS_ONLY")],
               "KEYS_ONLY"),
        _table(prefix + "ranged", ("pk", "sk"), {"pk": "S", "sk": "N", "n": "N"}, (),
               [_index("counts", "n", "", "INCLUDE", ["a", "name"])], "NEW_IMAGE"),
    ]
