"""Random values: few keys, so that operations meet; nasty ones; and some that are refused."""
import base64

KEYS = {
    "S": ["a", "b", "ab", "abc", "b\u0000", "b\u0000a", "\u00e9", "\U0001f600", "\uffff", "Z", "z"],
    "N": ["0", "1", "-1", "2", "10", "100", "0.5", "-0.5", "-10", "1E-130", "-1E-130",
          "9.9999999999999999999999999999999999999E+125",
          "-9.9999999999999999999999999999999999999E+125",
          "12345678901234567890123456789012345678", "12345678901234567890123456789012345679"],
    "B": [base64.b64encode(b).decode() for b in
          (b"\0", b"\0\0", b"\0\1", b"\1", b"\xff", b"\xff\0", b"\xff\xff", b"a", b"ab")],
}
SPELLINGS = {"0": ["-0", "0.0", "0E10", "+0"], "1": ["1.0", "1e0", "+1", "01", "0.1E1"],
             "-1": ["-1.0", "-01"], "100": ["1E2", "1e+2", "100.00"], "10": ["1E1", "10."],
             "0.5": [".5", "5E-1", "0.50"], "2": ["2.", "00002"]}
TEXTS = ["", "a", "ab", "b", "\u00e9", "\u65e5\u672c", "\U0001f600", "a\"b\\c\n", "\u0000",
         "NULL", "pk", "<&>", "\x7f", "\u2028"]
BYTES = [base64.b64encode(b).decode() for b in (b"", b"a", b"ab", b"\0", b"\xff\xfe", b"b")]
NAMES = ["a", "b", "c", "d", "name", "x-y", "\u00e9", "with.dot", "a b", "size", "_", "1", "A"]
INNER = ["a", "b", "c", "status", "x.y", ""]


class Values:
    def __init__(self, random):
        self.random = random

    def key(self, kind, few=5):
        """Mostly one of a few, so that the same items come up again."""
        r = self.random
        pool = KEYS[kind]
        text = r.choice(pool[:few] if r.random() < 0.9 else pool)
        if kind == "N" and r.random() < 0.1:
            text = r.choice(SPELLINGS.get(text, [text]))
        return {kind: text}

    def number(self):
        r = self.random
        choice = r.random()
        if choice < 0.5:
            return str(r.randrange(-3, 6))
        if choice < 0.7:
            text = r.choice(KEYS["N"])
            return r.choice(SPELLINGS.get(text, [text]))
        if choice < 0.9:
            return f"{r.randrange(-1000, 1000)}.{r.randrange(1000)}"
        digits = "".join(r.choice("0123456789") for _ in range(r.randrange(1, 39)))
        return f"{r.choice(['', '-'])}{digits}E{r.randrange(-90, 80)}"

    def scalar(self, kind):
        r = self.random
        if kind == "S":
            return r.choice(TEXTS)
        if kind == "B":
            return r.choice(BYTES)
        return self.number() if kind == "N" else True if kind == "NULL" else r.random() < 0.5

    def members(self, kind):
        r = self.random
        pool = {"S": TEXTS, "B": BYTES, "N": ["0", "1", "2", "-1", "1.5", "100", "1E-5"]}[kind]
        return r.sample(pool, r.randrange(1, 4))

    def value(self, depth=0):
        r = self.random
        kinds = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"]
        weights = [8, 10, 3, 2, 2, 4, 4, 2, 5, 5] if depth < 3 else [8, 10, 3, 2, 2, 4, 4, 2, 0, 0]
        kind, = r.choices(kinds, weights)
        if kind == "L":
            return {"L": [self.value(depth + 1) for _ in range(r.randrange(0, 4))]}
        if kind == "M":
            return {"M": {n: self.value(depth + 1) for n in r.sample(INNER, r.randrange(0, 4))}}
        if kind in ("SS", "NS", "BS"):
            return {kind: self.members(kind[0])}
        return {kind: self.scalar(kind)}

    def deep(self, levels):
        value = {"S": "deep"}
        for _ in range(levels):
            value = {"L": [value]} if self.random.random() < 0.5 else {"M": {"a": value}}
        return value

    def wrong(self):
        """One that is always refused."""
        return self.random.choice([
            {"N": ""}, {"N": "x"}, {"N": "1.2.3"}, {"N": "1E126"}, {"N": "1E-131"}, {"N": "--1"},
            {"N": "1" * 39}, {"N": "0x10"}, {"N": " 1"}, {"NS": ["1", "1.0"]}, {"SS": ["a", "a"]},
            {"SS": []}, {"NS": []}, {"BS": []}, {"NULL": False}, {"L": [{"N": "NaN"}]},
            {"M": {"a": {"SS": ["b", "b"]}}}, self.deep(32)])

    def large(self):
        """Some hundred kilobytes; now and then more than an item can have."""
        sizes = [1000, 4000, 5000, 100_000, 200_000, 399_000, 409_500, 409_700]
        return {"S": "x" * self.random.choice(sizes)}
