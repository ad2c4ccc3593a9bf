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
    if declaration is None:
        lines = wrap(items, indent + 1)
        lines[0] = pad + "{" + lines[0].lstrip()
        return "\n".join(lines) + tail + "\n"
    return "\n".join([head] + wrap(items, indent + 4, ",") + [pad + tail]) + "\n"
