#!/usr/bin/env python3
"""A disk that is full, or that fails: clients are told, nothing acknowledged is lost, and when the
disk works again so does the server, without a restart.

    server-faults.py [--rounds N] [--seed N] [--brume PROGRAM] [--disk LIBRARY]

The server runs on tests/crash/disk.c, which lets calls of the system fail. Each round is one kind of
fault under load: workers stop at their first error; during the fault everything acknowledged can be
read; afterwards, and again after kill -9 and a restart, all checks of server-crash.py hold.
"""
import argparse
import ctypes
import mmap
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "support")]
import server_model as model  # noqa: E402
from brume import ROOT, Brume, Gone, Refused, die  # noqa: E402
from server_run import Run, Wrong  # noqa: E402

RECOVERY_SECONDS = 30
LOAD_SECONDS = 0.3  # with an error to come it ends then
MEGABYTE = 1 << 20


class Faults(ctypes.Structure):
    """As in disk.h."""

    _fields_ = [("space", ctypes.c_int64), ("tell_space", ctypes.c_int32),
                ("sync_fails", ctypes.c_int32), ("write_fails", ctypes.c_int32),
                ("short_writes", ctypes.c_int32), ("failed", ctypes.c_int32)]


class Kind:
    """`heals`: it goes on by itself when all is well again. After an fsync that failed nobody knows
    what the kernel has dropped: that takes a restart. `may_die`: an assertion in Debian's RocksDB
    ends the process when a write meets the log just after it has failed (decision 007)."""

    def __init__(self, errors, heals, may_die=False, **what):
        self.errors, self.heals, self.may_die, self.what = errors, heals, may_die, what


KINDS = {
    "the reserve is reached": Kind({507}, True, space=97 * MEGABYTE, tell_space=1),
    "no space at all": Kind({507}, True, may_die=True, space=20_000),
    "one sync fails": Kind({500}, False, sync_fails=1),
    "all syncs fail": Kind({500}, False, sync_fails=-1),
    "one write fails": Kind({500}, False, may_die=True, write_fails=1),
    "all writes fail": Kind({500}, False, may_die=True, write_fails=-1),
    "short writes": Kind(set(), True, short_writes=1),
}


class FaultRun(Run):
    def __init__(self, place, program, library, seed):
        control = os.path.join(place, "faults")
        with open(control, "wb") as f:
            f.write(bytes(ctypes.sizeof(Faults)))
        self.control = open(control, "r+b")
        self.map = mmap.mmap(self.control.fileno(), ctypes.sizeof(Faults))
        self.faults = Faults.from_buffer(self.map)
        self.heal()
        data = os.path.join(place, "data")
        env = {"LD_PRELOAD": library, "BRUME_TEST_DISK": control, "BRUME_TEST_DISK_DIR": data}
        super().__init__(Brume(data, program, env), seed)
        self.errors, self.slowest = {}, {}
        self.rounds = self.deaths = 0

    def heal(self):
        self.faults.space = -1
        self.faults.tell_space = self.faults.sync_fails = self.faults.write_fails = 0
        self.faults.short_writes = 0

    def write_until_error(self, worker, allowed, until):
        try:
            client = self.server.client()
            while allowed or time.monotonic() < until:
                request = worker.next_request()
                try:
                    client.call(*request)
                    worker.answered()
                    self.writes += 1
                except Refused as no:
                    if no.code in ("TransactionCanceledException", "TransactionConflictException"):
                        worker.refused()
                        continue
                    if no.status not in allowed:
                        raise
                    self.errors[str(no)] = self.errors.get(str(no), 0) + 1
                    return
        except (Gone, Refused) as problem:
            self.wrong.append(f"{problem}")

    def work(self, allowed, seconds):
        until = time.monotonic() + seconds
        threads = [threading.Thread(target=self.write_until_error, args=(w, allowed, until))
                   for w in self.workers]
        for thread in threads:
            thread.start()
        return threads

    def check_reads(self):
        """What was acknowledged can be read while the disk fails."""
        client = self.server.client()
        for worker in self.workers:
            unsure = {key for key in {*worker.known, *(worker.maybe or {})}
                      if worker.maybe and worker.known.get(key) != worker.maybe.get(key)}
            for key, item in worker.known.items():
                if key in unsure:
                    continue
                names = {"pk": {"S": key[1]}, "sk": {"S": key[2]}}
                names = {n: v for n, v in names.items() if v["S"]}
                found = client.call("GetItem", {"TableName": key[0], "Key": names}).get("Item")
                if found != item:
                    raise Wrong(f"while the disk fails {key} is {found}, not {item}")
        client.close()

    def wait_recovered(self, kind):
        client = self.server.client()
        begin = time.monotonic()
        while True:
            try:
                client.call("PutItem", {"TableName": model.ACCOUNTS, "Item": {
                    "pk": {"S": "recovered"}, "balance": {"N": "0"}}})
                break
            except Refused as no:
                if time.monotonic() > begin + RECOVERY_SECONDS:
                    raise Wrong(f"after '{kind}' it does not recover: {no}") from no
                time.sleep(0.02)
        client.close()
        took = time.monotonic() - begin
        self.slowest[kind] = max(took, self.slowest.get(kind, 0))

    def restart(self):
        client = self.server.client()
        try:
            client.call("PutItem", {"TableName": model.ACCOUNTS, "Item": {
                "pk": {"S": "not taken"}, "balance": {"N": "1"}}})
            raise Wrong("a write is taken after one that failed")
        except Refused:
            pass
        client.close()
        self.check_reads()
        self.kill()
        self.server.start()

    def has_died(self, kind):
        """Only where it may, and of nothing else. Then it is started again."""
        if not kind.may_die or self.server.process.wait(10) != -signal.SIGABRT:
            return False
        if "AssertFalseAndGetStatusForPrevError" not in self.server.log_tail():
            return False
        self.server.process.stdout.close()
        self.wrong.clear()
        self.heal()
        self.server.start()
        self.deaths += 1
        return True

    def fail_for_a_while(self, name):
        kind = KINDS[name]
        threads = self.work(kind.errors, LOAD_SECONDS)
        time.sleep(self.random.random() * 0.1)
        for setting, value in kind.what.items():
            setattr(self.faults, setting, value)
        for thread in threads:
            thread.join()
        if self.wrong:
            if self.has_died(kind):
                return
            raise Wrong(self.wrong[0])
        if kind.errors and not any(worker.maybe for worker in self.workers):
            raise Wrong(f"'{name}' was not noticed")
        self.check_reads()
        self.heal()
        if kind.heals:
            self.wait_recovered(name)
        else:
            self.restart()

    def round(self, name):
        self.server.start()
        if not self.rounds:
            self.make_tables()
        self.check()
        self.fail_for_a_while(name)
        self.check()
        self.kill()
        self.rounds += 1

    def report(self):
        print(f"{self.rounds} rounds of faults ({self.faults.failed} calls failed; {self.deaths} times "
              f"RocksDB ended the process): {self.writes} "
              f"writes were answered; of those with an error {self.done} had happened and "
              f"{self.undone} had not")
        for kind, seconds in self.slowest.items():
            print(f"  {kind}: works again after {seconds:.2f} s at most")
        for error, count in self.errors.items():
            print(f"  {count} times: {error}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=len(KINDS))
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--brume")
    parser.add_argument("--disk", default=os.path.join(ROOT, "build", "tests", "libdisk.so"))
    o = parser.parse_args()
    place = tempfile.mkdtemp(prefix="brume-faults-")
    run = FaultRun(place, o.brume, o.disk, o.seed)
    print(f"server-faults: seed {o.seed}, data in {place}", flush=True)
    kinds = [o.kind] if o.kind else list(KINDS)
    try:
        for number in range(o.rounds):
            run.round(kinds[number % len(kinds)])
        run.finish()
    except (Wrong, Refused, Gone, RuntimeError) as wrong:
        run.report()
        die(f"server-faults: WRONG in round {run.rounds} (seed {o.seed}, data kept in {place}):\n"
            f"{wrong}\n{run.server.log_tail()}")
    finally:
        run.heal()
        if run.server.process.poll() is None:
            run.server.kill()
    run.report()
    shutil.rmtree(place)


main()
