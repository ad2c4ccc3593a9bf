#!/usr/bin/env python3
"""The checker finds what is planted, and finds nothing where there is nothing."""
import os
import random
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from checker import History, Txn  # noqa: E402


def problems(txns, final):
    return "\n".join(History(txns, final).check())


def serial(seed, count=400, keys=4):
    """A history that did happen one after the other, at moments within overlapping times."""
    r = random.Random(seed)
    state = {f"k{n}": [] for n in range(keys)}
    txns = []
    for number in range(count):
        chosen = r.sample(sorted(state), r.randrange(1, keys))
        reads = {k: list(state[k]) for k in chosen if r.random() < 0.5}
        lengths = {k: len(state[k]) for k in chosen if k not in reads and r.random() < 0.3}
        appends = {k: number for k in chosen if r.random() < 0.5}
        for key in appends:
            state[key].append(number)
        now = number * 10
        txns.append(Txn(f"t{number}", now - r.randrange(1, 40), now + r.randrange(1, 40), reads,
                        appends, lengths))
    r.shuffle(txns)
    return txns, state


class Nothing(unittest.TestCase):
    def test_serial_histories(self):
        for seed in range(20):
            self.assertEqual(problems(*serial(seed)), "")

    def test_refused_ones_do_not_count(self):
        self.assertEqual(problems([Txn("a", 1, 2, appends={"x": 1}, happened=False)], {"x": []}), "")


class Planted(unittest.TestCase):
    def test_write_skew(self):
        found = problems([Txn("a", 1, 9, {"x": []}, {"y": 1}), Txn("b", 1, 9, {"y": []}, {"x": 2})],
                         {"x": [2], "y": [1]})
        self.assertIn("G2, write skew", found)

    def test_write_skew_by_conditions(self):
        found = problems([Txn("a", 1, 9, None, {"y": 1}, {"x": 0}),
                          Txn("b", 1, 9, None, {"x": 2}, {"y": 0})], {"x": [2], "y": [1]})
        self.assertIn("G2, write skew", found)

    def test_lost_update(self):
        found = problems([Txn("a", 1, 9, {"x": []}, {"x": 1}), Txn("b", 1, 9, {"x": []}, {"x": 2})],
                         {"x": [2]})
        self.assertIn("lost update: x has no 1", found)

    def test_lost_update_that_both_survive(self):
        found = problems([Txn("a", 1, 9, {"x": []}, {"x": 1}), Txn("b", 1, 9, {"x": []}, {"x": 2})],
                         {"x": [1, 2]})
        self.assertIn("G-single", found)

    def test_circular_information_flow(self):
        found = problems([Txn("a", 1, 9, {"y": [2]}, {"x": 1}), Txn("b", 1, 9, {"x": [1]}, {"y": 2})],
                         {"x": [1], "y": [2]})
        self.assertIn("G1c", found)

    def test_dirty_write(self):
        found = problems([Txn("a", 1, 9, None, {"x": 1, "y": 1}),
                          Txn("b", 1, 9, None, {"x": 2, "y": 2})], {"x": [1, 2], "y": [2, 1]})
        self.assertIn("G0", found)

    def test_read_of_what_was_refused(self):
        found = problems([Txn("a", 1, 2, None, {"x": 1}, happened=False), Txn("b", 1, 2, {"x": [1]})],
                         {"x": [1]})
        self.assertIn("G1a", found)

    def test_half_a_transaction_is_seen(self):
        found = problems([Txn("a", 1, 9, None, {"x": 1, "y": 1}), Txn("b", 1, 9, {"x": [1], "y": []})],
                         {"x": [1], "y": [1]})
        self.assertIn("G-single", found)

    def test_stale_read(self):
        found = problems([Txn("a", 1, 2, None, {"x": 1}), Txn("b", 3, 4, {"x": []})], {"x": [1]})
        self.assertIn("known to have ended", found)

    def test_read_of_the_future_order(self):
        found = problems([Txn("a", 1, 9, None, {"x": 1}), Txn("b", 1, 9, None, {"x": 2}),
                          Txn("c", 1, 9, {"x": [2]})], {"x": [1, 2]})
        self.assertIn("no beginning", found)

    def test_in_a_large_history(self):
        for seed in range(20):
            txns, final = serial(seed)
            values = next(v for v in final.values() if len(v) > 20)
            values[9], values[10] = values[10], values[9]
            self.assertNotEqual(problems(txns, final), "")

    def test_a_read_moved_in_time(self):
        for seed in range(20):
            txns, final = serial(seed)
            reader = max((t for t in txns if any(t.reads.values()) and not t.appends),
                         key=lambda t: t.begin)
            key = next(k for k, v in reader.reads.items() if v)
            reader.reads[key] = reader.reads[key][:-8]
            self.assertIn("cycle", problems(txns, final))


if __name__ == "__main__":
    unittest.main()
