"""Statements, which are trees (see model_partiql.py), as texts with parameters."""
import json
import re

_number = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?\Z")
LITERAL_MAX = 300  # a whole statement has 8192 characters at most
FUNCTIONS = ("begins_with", "contains", "attribute_type", "size")


def _quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Text:
    """One statement. `style` chooses which values are written out, and which are parameters."""

    def __init__(self, style):
        self.style, self.count, self.parameters = style, 0, []

    def path(self, path):
        text = ""
        for step in path:
            text += f"[{step}]" if isinstance(step, int) else "." * bool(text) + _quoted(step)
        return text

    def value(self, value):
        self.count += 1
        if (self.style + self.count) % 3 or not self._can_be_written(value) or (
                len(json.dumps(value)) > LITERAL_MAX):
            self.parameters.append(value)
            return "?"
        return self._literal(value)

    def _can_be_written(self, value):
        (kind, x), = value.items()
        if kind == "N":
            return _number.match(x) is not None
        if kind in ("L", "M"):
            return all(map(self._can_be_written, x if kind == "L" else x.values()))
        if kind == "NS":
            return bool(x) and all(map(_number.match, x))
        if kind in ("NULL", "SS"):
            return bool(x)
        return kind in ("S", "BOOL")

    def _literal(self, value):
        (kind, x), = value.items()
        if kind == "S":
            return "'" + x.replace("'", "''") + "'"
        if kind == "N":
            return x
        if kind == "BOOL":
            return "true" if x else "FALSE"
        if kind == "NULL":
            return "null"
        if kind == "L":
            return "[" + ", ".join(map(self._literal, x)) + "]"
        if kind == "M":
            return self.entries(x, self._literal)
        return "<<" + ", ".join(self._literal({kind[0]: e}) for e in x) + ">>"

    def entries(self, entries, write):
        return "{" + ", ".join(self._literal({"S": k}) + ": " + write(v)
                               for k, v in entries.items()) + "}"

    def operand(self, tree):
        op = tree[0]
        if op == "path":
            return self.path(tree[1])
        if op == "value":
            return self.value(tree[1])
        if op in ("+", "-"):
            return f"{self.operand(tree[1])} {op} {self.operand(tree[2])}"
        return f"{op}({', '.join(self.operand(x) for x in tree[1:])})"

    def condition(self, c):
        op = c[0]
        if op in ("and", "or"):
            return f"({self.condition(c[1])} {op.upper()} {self.condition(c[2])})"
        if op == "not":
            return f"NOT ({self.condition(c[1])})"
        x = self.operand(c[1])
        if op == "attribute_exists":
            return f"{x} IS NOT MISSING"
        if op == "attribute_not_exists":
            return f"{x} IS MISSING"
        if op == "between":
            return f"{x} BETWEEN {self.operand(c[2])} AND {self.operand(c[3])}"
        if op == "in":
            return f"{x} IN [{', '.join(map(self.operand, c[2]))}]"
        if op in FUNCTIONS:
            return f"{op}({x}, {self.operand(c[2])})"
        return f"{x} {op} {self.operand(c[2])}"

    def update(self, update):
        clauses = []
        for path, x in update.get("SET", ()):
            clauses.append(f"SET {self.path(path)} = {self.operand(x)}")
        for path in update.get("REMOVE", ()):
            clauses.append(f"REMOVE {self.path(path)}")
        for word, function in (("ADD", "set_add"), ("DELETE", "set_delete")):
            for path, v in update.get(word, ()):
                p = self.path(path)
                clauses.append(f"SET {p} = {function}({p}, {self.value(v)})")
        return " ".join(clauses)

    def where(self, statement):
        conditions = statement.get("where")
        return " WHERE " + " AND ".join(map(self.condition, conditions)) if conditions else ""

    def select(self, statement):
        columns = ", ".join(map(self.path, statement.get("columns") or [])) or "*"
        source = _quoted(statement["table"])
        if statement.get("index"):
            source += "." + _quoted(statement["index"])
        text = f"SELECT {columns} FROM {source}{self.where(statement)}"
        if statement.get("order"):
            text += f" ORDER BY {_quoted(statement['order_by'])} {statement['order']}"
        return text

    def statement(self, s):
        kind, table = s["kind"], _quoted(s["table"])
        if kind == "SELECT":
            text = self.select(s)
        elif kind.endswith("EXISTS"):
            text = f"{kind}({self.select(s)})"
        elif kind == "INSERT":
            text = f"INSERT INTO {table} VALUE {self.entries(s['item'], self.value)}"
        elif kind == "UPDATE":
            text = f"UPDATE {table} {self.update(s['update'])}{self.where(s)}"
        else:
            text = f"DELETE FROM {table}{self.where(s)}"
        if s.get("returning"):
            text += f" RETURNING {s['returning']} *"
        return text


def render_statement(part, style):
    """{"statement": …} as {"Statement", "Parameters"}, with what else there is."""
    text = Text(style)
    request = {k: v for k, v in part.items()
               if k not in ("op", "style", "walk", "statement", "ExclusiveStartKey")}
    request["Statement"] = text.statement(part["statement"])
    if text.parameters:
        request["Parameters"] = text.parameters
    return request
