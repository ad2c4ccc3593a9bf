"""What the crash test of the server does, and what it must find afterwards.

Every worker owns some keys, so it alone knows what they must hold: `known` after the last request
that was answered, `maybe` should the request under way have happened. What workers share (the
balances of accounts, the counts of groups) is written in transactions that also write something of
the worker's own; so it can be computed from what the workers own, exactly.
"""
import random

ITEMS, COUNTED, ACCOUNTS = "crash-items", "crash-counted", "crash-accounts"
GROUPS, ACCOUNT_COUNT, SLOTS, LEDGER = 4, 4, 10, "ledger"
PAD_SMALL, PAD_LARGE = 120, 6000


def item_key(worker, slot):
    return {"pk": {"S": f"w{worker}"}, "sk": {"S": slot}}


def key_of(item):
    return item["pk"]["S"], item.get("sk", {}).get("S", "")


def tables(streams):
    def index(name, *keys, projection="ALL"):
        schema = [{"AttributeName": k, "KeyType": t} for k, t in zip(keys, ("HASH", "RANGE"))]
        return {"IndexName": name, "KeySchema": schema,
                "Projection": {"ProjectionType": projection}}

    def table(name, keys, types, **more):
        schema = [{"AttributeName": k, "KeyType": t} for k, t in zip(keys, ("HASH", "RANGE"))]
        attributes = [{"AttributeName": k, "AttributeType": t} for k, t in types.items()]
        made = {"TableName": name, "KeySchema": schema, "AttributeDefinitions": attributes,
                "BillingMode": "PAY_PER_REQUEST", **more}
        if streams:
            made["StreamSpecification"] = {"StreamEnabled": True,
                                           "StreamViewType": "NEW_AND_OLD_IMAGES"}
        return made

    return [
        table(ITEMS, ("pk", "sk"), {"pk": "S", "sk": "S", "n": "N", "g": "S", "v": "N",
                                    "stamp": "S"},
              LocalSecondaryIndexes=[index("by-n", "pk", "n")],
              GlobalSecondaryIndexes=[index("by-group", "g", "v"),
                                      index("by-stamp", "stamp", projection="KEYS_ONLY")]),
        table(COUNTED, ("pk",), {"pk": "S", "g": "S"},
              GlobalSecondaryIndexes=[index("by-group", "g")]),
        table(ACCOUNTS, ("pk",), {"pk": "S"}),
    ]


INDEXES = {  # table: index: (attributes an item needs to be in it, only its keys)
    ITEMS: {"by-n": (("n",), False), "by-group": (("g", "v"), False),
            "by-stamp": (("stamp",), True)},
    COUNTED: {"by-group": (("g",), False)},
    ACCOUNTS: {},
}


class Worker:
    """Makes requests, and keeps book of its own items, of all tables: (table, pk, sk) -> item."""

    def __init__(self, number, seed):
        self.number = number
        self.random = random.Random(f"{seed}/{number}")
        self.serial = 0
        self.known = {}
        self.maybe = None  # what `known` becomes
        self.request = None  # the one under way

    # ---- items ----

    def new_item(self, slot):
        r = self.random
        item = {**item_key(self.number, slot), "v": {"N": str(self.serial)},
                "stamp": {"S": f"{self.number}.{self.serial}"}}
        size = r.randrange(PAD_LARGE if r.random() < 0.05 else PAD_SMALL)
        item["pad"] = {"S": "p" * size}
        if r.random() < 0.7:
            item["n"] = {"N": str(r.randrange(-500, 500))}
        if r.random() < 0.7:
            item["g"] = {"S": f"g{r.randrange(GROUPS)}"}
        return item

    def slots(self, count):
        return [f"i{n:02}" for n in self.random.sample(range(SLOTS), count)]

    def own(self, slot):
        return ITEMS, f"w{self.number}", slot

    def after_update(self, slot):
        """An update that touches every index, and the item that it makes."""
        r = self.random
        old = self.known.get(self.own(slot), item_key(self.number, slot))
        hits = int(old.get("hits", {"N": "0"})["N"]) + 1
        new = {**old, "v": {"N": str(self.serial)}, "hits": {"N": str(hits)},
               "stamp": {"S": f"{self.number}.{self.serial}"}}
        values = {":v": new["v"], ":s": new["stamp"], ":one": {"N": "1"}}
        expression = "SET v = :v, stamp = :s"
        if r.random() < 0.5:
            values[":n"] = new["n"] = {"N": str(r.randrange(-500, 500))}
            expression += ", n = :n"
        if r.random() < 0.3:
            new.pop("g", None)
            expression += " REMOVE g"
        return {"Key": item_key(self.number, slot), "UpdateExpression": expression + " ADD hits :one",
                "ExpressionAttributeValues": values}, new

    # ---- requests: each sets `maybe` and answers (operation, body) ----

    def next_request(self):
        self.serial += 1
        self.maybe = dict(self.known)
        kind = self.random.choices(
            [self.put, self.update, self.delete, self.batch, self.transact, self.transfer,
             self.count], weights=[4, 4, 2, 2, 3, 3, 3])[0]
        self.request = kind()
        return self.request

    def put(self):
        slot, = self.slots(1)
        item = self.maybe[self.own(slot)] = self.new_item(slot)
        return "PutItem", {"TableName": ITEMS, "Item": item}

    def update(self):
        slot, = self.slots(1)
        body, self.maybe[self.own(slot)] = self.after_update(slot)
        return "UpdateItem", {"TableName": ITEMS, **body}

    def delete(self):
        slot, = self.slots(1)
        self.maybe.pop(self.own(slot), None)
        return "DeleteItem", {"TableName": ITEMS, "Key": item_key(self.number, slot)}

    def batch(self):
        requests = []
        for slot in self.slots(self.random.randrange(1, SLOTS)):
            if self.random.random() < 0.6:
                item = self.maybe[self.own(slot)] = self.new_item(slot)
                requests.append({"PutRequest": {"Item": item}})
            else:
                self.maybe.pop(self.own(slot), None)
                requests.append({"DeleteRequest": {"Key": item_key(self.number, slot)}})
        return "BatchWriteItem", {"RequestItems": {ITEMS: requests}}

    def transaction(self, actions):
        # The token makes sending it again after a crash harmless; the driver does so.
        return "TransactWriteItems", {
            "TransactItems": actions, "ClientRequestToken": f"{self.number}-{self.serial}"}

    def transact(self):
        actions = []
        for slot in self.slots(self.random.randrange(2, 6)):
            choice = self.random.random()
            if choice < 0.4:
                item = self.maybe[self.own(slot)] = self.new_item(slot)
                actions.append({"Put": {"TableName": ITEMS, "Item": item}})
            elif choice < 0.8:
                body, self.maybe[self.own(slot)] = self.after_update(slot)
                actions.append({"Update": {"TableName": ITEMS, **body}})
            else:
                self.maybe.pop(self.own(slot), None)
                actions.append({"Delete": {"TableName": ITEMS,
                                           "Key": item_key(self.number, slot)}})
        return self.transaction(actions)

    def transfer(self):
        """Between two accounts; the worker's ledger says how much it has moved where."""
        source, target = self.random.sample(range(ACCOUNT_COUNT), 2)
        amount = self.random.randrange(1, 100)
        ledger = dict(self.known.get(self.own(LEDGER), item_key(self.number, LEDGER)))
        for account, change in ((source, -amount), (target, amount)):
            name = f"a{account}"
            ledger[name] = {"N": str(int(ledger.get(name, {"N": "0"})["N"]) + change)}
        ledger["v"] = {"N": str(self.serial)}
        self.maybe[self.own(LEDGER)] = ledger

        def add(table, key, changes, rest=None):
            values = {f":{name}": {"N": str(change)} for name, change in changes.items()}
            parts = ", ".join(f"{name} :{name}" for name in changes)
            return {"Update": {"TableName": table, "Key": key,
                               "UpdateExpression": (rest or "") + " ADD " + parts,
                               "ExpressionAttributeValues": values}}

        own = add(ITEMS, item_key(self.number, LEDGER),
                  {f"a{source}": -amount, f"a{target}": amount}, "SET v = :v")
        own["Update"]["ExpressionAttributeValues"][":v"] = ledger["v"]
        return self.transaction([
            add(ACCOUNTS, {"pk": {"S": f"a{source}"}}, {"balance": -amount}), own,
            add(ACCOUNTS, {"pk": {"S": f"a{target}"}}, {"balance": amount})])

    def count(self):
        """Put or delete an item together with the count of its group."""
        mine = sorted(k for k in self.known if k[0] == COUNTED)
        if mine and self.random.random() < 0.5:
            key = self.random.choice(mine)
            group, change = self.maybe.pop(key)["g"], -1
            action = {"Delete": {"TableName": COUNTED, "Key": {"pk": {"S": key[1]}},
                                 "ConditionExpression": "attribute_exists(pk)"}}
        else:
            name = f"w{self.number}.{self.serial}"
            group, change = {"S": f"g{self.random.randrange(GROUPS)}"}, 1
            item = self.maybe[(COUNTED, name, "")] = {"pk": {"S": name}, "g": group}
            action = {"Put": {"TableName": COUNTED, "Item": item,
                              "ConditionExpression": "attribute_not_exists(pk)"}}
        counter = {"Update": {
            "TableName": ACCOUNTS, "Key": {"pk": group}, "UpdateExpression": "ADD balance :c",
            "ExpressionAttributeValues": {":c": {"N": str(change)}}}}
        return self.transaction([action, counter])

    # ---- afterwards ----

    def answered(self):
        self.known, self.maybe, self.request = self.maybe, None, None

    def refused(self):
        self.maybe = self.request = None

    def resolve(self, found, seen):
        """`found`: what the server has of ours. `seen`: the highest serial that somebody read.
        None if that can be, else what is wrong."""
        happened = self.maybe is not None and found == self.maybe
        if not happened and found != self.known:
            return f"worker {self.number}: " + self._difference(found)
        if not happened and self.maybe is not None and seen >= self.serial:
            return f"worker {self.number}: {self.request[0]} {self.serial} was read, and is gone"
        if happened:
            self.known = self.maybe
        self.maybe = None
        return None

    def _difference(self, found):
        lines = [f"last request {self.request}"]
        for key in sorted({*found, *self.known, *(self.maybe or {})}):
            known, maybe = self.known.get(key), (self.maybe or self.known).get(key)
            if found.get(key) not in (known, maybe) or known != maybe:
                lines.append(f"  {key}: found {found.get(key)}\n    known {known}\n    or    {maybe}")
        return "\n".join(lines)


def expected_balances(workers):
    """Of accounts and counts, from what the workers own."""
    balances = {}
    for worker in workers:
        for (table, _, sort), item in worker.known.items():
            if table == COUNTED:
                name = item["g"]["S"]
                balances[name] = balances.get(name, 0) + 1
            elif sort == LEDGER:
                for name, value in item.items():
                    if name.startswith("a"):
                        balances[name] = balances.get(name, 0) + int(value["N"])
    return {name: value for name, value in balances.items() if value != 0}


def item_size(item):
    """DynamoDB's arithmetic, for what is used here: strings and whole numbers."""
    size = 0
    for name, value in item.items():
        size += len(name.encode())
        if "S" in value:
            size += len(value["S"].encode())
        else:
            digits = value["N"].lstrip("-").strip("0")
            size += 1 + (len(digits) + 1) // 2 + value["N"].startswith("-")
    return size
