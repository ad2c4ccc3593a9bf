"""Operations with trees as the requests that say the same."""
import json

from render_partiql import render_statement

LITERAL = {"a", "b", "c", "d", "e", "f", "g", "h", "n", "v", "w", "pk", "sk"}  # no reserved words

# How tightly conditions bind: one that binds less than its place needs stands in parentheses.
_OR, _AND, _NOT, _TIGHT = range(4)


class Names:
    """The placeholders of one request. `style` chooses which of the allowed spellings is used."""

    def __init__(self, style):
        self.style, self.names, self.values = style, {}, {}

    def name(self, name):
        if name in LITERAL and self.style % 3:
            return name
        for placeholder, known in self.names.items():
            if known == name:
                return placeholder
        placeholder = f"#n{len(self.names)}"
        self.names[placeholder] = name
        return placeholder

    def value(self, value):
        placeholder = f":v{len(self.values)}"
        self.values[placeholder] = value
        return placeholder

    def path(self, path):
        text = ""
        for step in path:
            text += f"[{step}]" if isinstance(step, int) else "." * bool(text) + self.name(step)
        return text

    def operand(self, tree):
        op = tree[0]
        if op == "path":
            return self.path(tree[1])
        if op == "value":
            return self.value(tree[1])
        if op in ("+", "-"):
            return f"{self.operand(tree[1])} {op} {self.operand(tree[2])}"
        return f"{op}({', '.join(self.operand(x) for x in tree[1:])})"

    def condition(self, c, place=_OR):
        op = c[0]
        if op in ("or", "and"):
            level = _OR if op == "or" else _AND
            text = f" {op.upper()} ".join(self.condition(part, level) for part in c[1:])
        elif op == "not":
            level, text = _NOT, "NOT " + self.condition(c[1], _NOT)
        else:
            level, text = _TIGHT, self._simple(op, c)
            return f"({text})" if self.style % 5 == 4 and op in ("=", "<", "between") else text
        return f"({text})" if level < place else text

    def _simple(self, op, c):
        x = self.operand(c[1])
        if op == "between":
            return f"{x} BETWEEN {self.operand(c[2])} AND {self.operand(c[3])}"
        if op == "in":
            return f"{x} IN ({', '.join(map(self.operand, c[2]))})"
        if op[0] in "=<>":
            return f"{x} {op} {self.operand(c[2])}"
        return f"{op}({', '.join([x, *map(self.operand, c[2:])])})"

    def update(self, update):
        clauses = []
        for word, actions in update.items():
            if not actions:
                continue
            if word == "REMOVE":
                parts = [self.path(p) for p in actions]
            elif word == "SET":
                parts = [f"{self.path(p)} = {self.operand(x)}" for p, x in actions]
            else:
                parts = [f"{self.path(p)} {self.value(v)}" for p, v in actions]
            clauses.append(f"{word} {', '.join(parts)}")
        return " ".join(clauses)

    def into(self, request):
        if self.names:
            request["ExpressionAttributeNames"] = self.names
        if self.values:
            request["ExpressionAttributeValues"] = self.values
        return request


def _expressions(part, style):
    """A request, or a part of one that has its own expressions, with texts for trees."""
    names = Names(style)
    request = {}
    for key, value in part.items():
        if key == "Condition":
            request["ConditionExpression"] = names.condition(value)
        elif key == "Filter":
            request["FilterExpression"] = names.condition(value)
        elif key == "KeyCondition":
            request["KeyConditionExpression"] = " AND ".join(map(names.condition, value))
        elif key == "Update":
            request["UpdateExpression"] = names.update(value)
        elif key == "Projection":
            request["ProjectionExpression"] = ", ".join(map(names.path, value))
        elif key == "unused":
            names.names[value] = "unused"
        elif key not in ("op", "style", "action", "walk"):
            request[key] = value
    return names.into(request)


def render(op):
    """(operation, request)"""
    style = op.get("style", 0)
    if op["op"] == "ExecuteStatement":
        return op["op"], render_statement(op, style)
    request = _expressions(op, style)
    if op["op"] == "BatchGetItem":
        request["RequestItems"] = {name: _expressions(asked, style)
                                   for name, asked in op["RequestItems"].items()}
    if op["op"] == "TransactWriteItems":
        request["TransactItems"] = [{a["action"]: _expressions(a, style)}
                                    for a in op["TransactItems"]]
    if op["op"] == "TransactGetItems":
        request["TransactItems"] = [{"Get": _expressions(g, style)} for g in op["TransactItems"]]
    for members in ("Statements", "TransactStatements"):
        if members in op:
            request[members] = [render_statement(m, style) for m in op[members]]
    return op["op"], request


def encode(request):
    return json.dumps(request, separators=(",", ":")).encode()
