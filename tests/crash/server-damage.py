#!/usr/bin/env python3
"""Damaged files: brume says which and what to do, never answers with wrong data, and reads the rest.

    server-damage.py [--rounds N] [--seed N] [--brume PROGRAM]

A data directory is filled, and left by kill -9 or by a clean end. Each round takes a copy, flips a
bit of one file, cuts it, or removes it, and starts brume. Either it refuses, with the file's name and
a remedy; or every answer is right, or an error of a damaged store that the log gives a name. Where it
refuses, --salvage must start, read what it has, and refuse writes.
"""
import argparse
import os
import random
import shutil
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "support")]
import server_model as model  # noqa: E402
from brume import Brume, Gone, Refused, die  # noqa: E402

ITEMS = 3000


class Wrong(Exception):
    pass


def item_of(number, version):
    return {**model.item_key(number % 7, f"i{number:05}"), "v": {"N": str(version)},
            "pad": {"S": random.Random(number * 31 + version).randbytes(120).hex()}}


def write(client, numbers, version):
    numbers = list(numbers)
    for at in range(0, len(numbers), 25):
        client.call("BatchWriteItem", {"RequestItems": {model.ITEMS: [
            {"PutRequest": {"Item": item_of(n, version)}} for n in numbers[at:at + 25]]}})


def fill(place, program):
    """Two directories with the same items: of a server that was killed, and of one that ended."""
    server = Brume(os.path.join(place, "filled"), program).start()
    client = server.client()
    client.call("CreateTable", model.tables(False)[0])
    write(client, range(ITEMS), 1)
    client.close()
    server.stop()
    server.start()
    client = server.client()
    write(client, range(0, ITEMS, 2), 2)
    server.kill()
    shutil.copytree(server.data, os.path.join(place, "killed"))
    server.start()
    server.stop()
    shutil.copytree(server.data, os.path.join(place, "ended"))


def expected(number):
    return item_of(number, 2 if number % 2 == 0 else 1)


class Damage:
    def __init__(self, place, program, seed):
        self.place, self.program, self.random = place, program, random.Random(seed)
        self.counts = {}

    def note(self, what):
        self.counts[what] = self.counts.get(what, 0) + 1

    def damage(self, data):
        """Which file, and how."""
        db = os.path.join(data, "db")
        kind = self.random.choice([".sst", ".sst", ".log", ".log", "MANIFEST", "CURRENT"])
        names = [n for n in sorted(os.listdir(db)) if kind in n and
                 os.path.getsize(os.path.join(db, n)) > 0]
        if not names:
            return None, None, None
        name = self.random.choice(names)
        path = os.path.join(db, name)
        size = os.path.getsize(path)
        how = self.random.choice(["flip", "flip", "flip", "cut", "remove"])
        if how == "flip":
            # Logs: not in the last tenth, which nothing behind it vouches for.
            end = size * 9 // 10 if kind == ".log" else size
            at = self.random.randrange(end)
            with open(path, "r+b") as f:
                f.seek(at)
                byte = f.read(1)[0]
                f.seek(at)
                f.write(bytes([byte ^ 1 << self.random.randrange(8)]))
        elif how == "cut":
            os.truncate(path, self.random.randrange(size))
        else:
            os.remove(path)
        return kind, name, how

    def read(self, client, may_be_old):
        """How many items are right, and how many answer with an error."""
        right = errors = missing = 0
        for number in range(ITEMS):
            want = expected(number)
            key = {name: want[name] for name in ("pk", "sk")}
            try:
                found = client.call("GetItem", {"TableName": model.ITEMS, "Key": key,
                                                "ConsistentRead": True}).get("Item")
            except Refused as no:
                if no.status != 500 or "damaged" not in str(no):
                    raise
                errors += 1
                continue
            if found == want:
                right += 1
            elif may_be_old and (found is None or found == item_of(number, 1)):
                missing += 1
            else:
                raise Wrong(f"item {number} is {found}, not {want}")
        return right, errors, missing

    def check_scan(self, client):
        last, count = None, 0
        try:
            while True:
                answer = client.call("Scan", {"TableName": model.ITEMS, **(
                    {"ExclusiveStartKey": last} if last else {})})
                count += len(answer["Items"])
                last = answer.get("LastEvaluatedKey")
                if not last:
                    return count == ITEMS
        except Refused as no:
            if no.status != 500 or "damaged" not in str(no):
                raise
            return False

    def round(self, number):
        origin = self.random.choice(["killed", "ended"])
        data = os.path.join(self.place, f"round{number}")
        shutil.copytree(os.path.join(self.place, origin), data)
        kind, name, how = self.damage(data)
        if kind is None:
            shutil.rmtree(data)
            return
        what = f"{kind} {how}"
        server = Brume(data, self.program)
        try:
            self.start_and_check(server, what, kind, name, how)
        except (Wrong, Refused, Gone, RuntimeError) as wrong:
            raise Wrong(f"{name} ({origin}), {how}: {wrong}\n{server.log_tail()}") from wrong
        finally:
            if server.process and server.process.poll() is None:
                server.kill()
        shutil.rmtree(data)
        os.remove(server.log_path)

    def start_and_check(self, server, what, kind, name, how):
        try:
            server.start()
        except RuntimeError:
            self.check_refusal(server, name)
            self.note(f"{what}: refused")
            self.check_salvage(server, what)
            return
        client = server.client()
        # A log that is cut looks as after a crash; a list of files, likewise, at its end. And a
        # log that is gone is missed only if there is no other.
        may_be_old = kind in (".log", "MANIFEST") and how == "cut"
        may_be_old = may_be_old or kind == ".log" and how == "remove"
        right, errors, missing = self.read(client, may_be_old)
        whole = self.check_scan(client)
        if errors and name not in server.log_tail(1 << 20):
            raise Wrong("the log does not name the file")
        if errors and whole:
            raise Wrong("a scan does not notice")
        self.note(f"{what}: " + ("answers with errors where it is damaged" if errors else
                                 "taken for the end of a crash" if missing else "all is right"))

    def check_refusal(self, server, name):
        said = server.log_tail()
        shown = name.removesuffix(".sst") if name.endswith(".sst") else name.split("-")[0]
        if "*.log is missing" in said:
            shown = ".log"
        if name == "CURRENT" and "MANIFEST" in said:
            shown = "MANIFEST"  # the one that it names now
        if shown not in said or "--salvage" not in said:
            raise Wrong("it refuses without saying what or what to do")
        if server.process.returncode != 1:
            raise Wrong(f"it ends with {server.process.returncode}")

    def check_salvage(self, server, what):
        before = contents(server.data)
        server.arguments = ["--salvage"]
        server.start()
        client = server.client()
        try:
            right, errors, missing = self.read(client, True)
            self.note(f"{what}: {'all' if right == ITEMS else 'most' if right > ITEMS / 2 else 'some' if right else 'nothing'}"
                      " salvaged")
            try:
                client.call("PutItem", {"TableName": model.ITEMS, "Item": item_of(1, 3)})
                raise Wrong("salvage takes a write")
            except Refused as no:
                damaged = no.status == 500 and "damaged" in str(no)
                if not damaged and no.code != "AccessDeniedException" or "--salvage" not in str(no):
                    raise
        except Refused as no:
            if no.code != "ResourceNotFoundException":
                raise
            self.note(f"{what}: the table's definition is lost")
        if server.stop() != 0:
            raise Wrong("it does not end cleanly")
        if contents(server.data) != before:
            raise Wrong("salvage changes files")


def contents(data):
    """Of all files but RocksDB's notes."""
    found = {}
    for root, _, names in os.walk(data):
        for name in names:
            if not name.startswith("LOG"):
                with open(os.path.join(root, name), "rb") as f:
                    found[os.path.join(root, name)] = f.read()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--brume")
    o = parser.parse_args()
    place = tempfile.mkdtemp(prefix="brume-damage-")
    print(f"server-damage: seed {o.seed}, in {place}", flush=True)
    damage = Damage(place, o.brume, o.seed)
    try:
        fill(place, o.brume)
        for number in range(o.rounds):
            damage.round(number)
    except (Wrong, Refused, Gone, RuntimeError) as wrong:
        die(f"server-damage: WRONG (seed {o.seed}, data kept in {place}):\n{wrong}")
    shutil.rmtree(place)
    for what, count in sorted(damage.counts.items()):
        print(f"  {count} times {what}")


main()
