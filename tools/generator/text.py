"""C text in lines of at most 100 columns."""

WIDTH = 100


def wrap(items, indent, last=""):
    """The items, separated by commas, in as few lines as they need."""
    pad, lines, line = " " * indent, [], ""
    for number, item in enumerate(items):
        end = last if number == len(items) - 1 else ","
        piece = item + end
        if line and indent + len(line) + 1 + len(piece) > WIDTH:
            lines.append(pad + line)
            line = ""
        line = line + " " + piece if line else piece
    return lines + [pad + line]


def initializer(declaration, fields, indent=0):
    """`declaration` = {fields}; or, without one, a row of a table: {fields},"""
    pad = " " * indent
    items = [f if isinstance(f, str) else ".%s = %s" % f for f in fields]
    head = pad + (declaration + " = " if declaration else "") + "{"
    tail = "};" if declaration else "},"
    line = head + ", ".join(items) + tail
    if len(line) <= WIDTH:
        return line + "\n"
    if declaration is not None:
        pad += "    "
    lines = wrap(items, len(pad) + 1)
    lines[0] = pad + "{" + lines[0].lstrip()
    head = declaration + " =\n" if declaration else ""
    return head + "\n".join(lines) + tail + "\n"


def row(index, fields):
    """A row of a table, at its index."""
    items = [f if isinstance(f, str) else ".%s = %s" % f for f in fields]
    head = "    %s = {" % index
    line = head + ", ".join(items) + "},"
    if len(line) <= WIDTH:
        return line + "\n"
    if len(head) + len(items[0]) + 1 > WIDTH:
        return head + "\n" + "\n".join(wrap(items, 8)) + "},\n"
    # The first line goes on behind the index.
    first = [items.pop(0)]
    while items and len(head + ", ".join(first + items[:1])) < WIDTH:
        first.append(items.pop(0))
    return head + ", ".join(first) + ",\n" + "\n".join(wrap(items, 8)) + "},\n"


def broken(line):
    """A declaration that is too long goes on in a second line, before its name."""
    text, mark, note = line.partition(" /*")
    if len(line) <= WIDTH:
        return line
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    kind, _, name = text.rpartition(" ")
    return kind + "\n" + indent + name + mark + note
