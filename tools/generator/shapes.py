"""The shapes that a service's handlers need: their C types and their tables."""

from . import names
from .text import broken, initializer

LEAVES = {
    "string": ("SHAPE_STRING", "struct str", "str"),
    "character": ("SHAPE_STRING", "struct str", "str"),
    "blob": ("SHAPE_BLOB", "struct str", "str"),
    "boolean": ("SHAPE_BOOL", "struct opt_bool", "bool"),
    "byte": ("SHAPE_INT", "struct opt_int", "int"),
    "short": ("SHAPE_INT", "struct opt_int", "int"),
    "integer": ("SHAPE_INT", "struct opt_int", "int"),
    "long": ("SHAPE_LONG", "struct opt_long", "long"),
    "float": ("SHAPE_DOUBLE", "struct opt_double", "double"),
    "double": ("SHAPE_DOUBLE", "struct opt_double", "double"),
    "timestamp": ("SHAPE_TIME", "struct opt_time", "time"),
}
RANGES = {"byte": (-128, 127), "short": (-32768, 32767)}
TIMES = {"iso8601": "TIME_ISO8601", "unixTimestamp": "TIME_UNIX", "rfc822": "TIME_HTTP"}
STREAMS = {"in": "struct body_reader *", "out": "struct body_out"}
NOTHING = ["char nothing; /* C has no empty struct */"]
NOTES = {
    "SHAPE_UNION": ["/* One of them is set. */"],
    "SHAPE_EVENTS": ["/* One event: one of them is set. */"],
}


def declaration(ctype, fields):
    return [ctype + " {"] + [broken("    " + field) for field in fields] + ["};"]


def number(value):
    """As a double's initializer: what a double cannot hold is rounded here, not by the compiler."""
    return str(value) if abs(float(value)) < 2**53 else repr(float(value))


def space(ctype):
    """What stands between a type and the name that it declares."""
    return ctype if ctype.endswith("*") else ctype + " "


class Node:
    """One shape, as it is used: where its table stands, how it is stored."""

    def __init__(self, symbol, ctype, base):
        self.symbol = symbol
        self.ctype = ctype
        self.base = base  # what a list of it is called after


class Shapes:
    def __init__(self, model):
        self.model = model
        self.nodes = {}
        self.enums = []  # text, in the order of first use; so are all of these
        self.leaves = []
        self.containers = {}  # symbol -> (symbol of the element, text)
        self.structs = {}  # C type -> (declaration, table)
        self.lists = {}  # C type -> declaration
        self.entries = {}
        self.includes = set()
        self._name_all()

    def _name_all(self):
        """Names depend on the model alone, not on which shapes are in use today."""
        self.struct_names, self.table_names = {}, {}
        taken, tables = {"operation"}, set()  # the enum is called so
        for name in sorted(self.model.shapes):
            plain = table = names.snake(name)
            while table in tables:
                table += "_"
            tables.add(table)
            self.table_names[name] = table
            if self.model.shapes[name]["type"] == "structure":
                while plain in taken:
                    plain += "_"
                taken.add(plain)
                self.struct_names[name] = self.model.prefix + "_" + plain
        self.taken = set(self.struct_names.values())
        for operation in self.model.operations:
            self.taken.add(self.model.function(operation) + "_in")
            self.taken.add(self.model.function(operation) + "_out")

    def _type_name(self, base, kind, instead):
        """"…_list", unless the model has a structure of that name."""
        if not base.startswith(self.model.prefix + "_"):
            base = self.model.prefix + "_" + base
        name = base + kind
        return base + instead if name in self.taken else name

    # From a reference in the model to where it stands and how it is stored. Shapes recur, so this
    # is known before any table is written.

    def _place_of(self, ref, traits, way):
        name, kind = ref["shape"], traits["type"]
        symbol = "shape_" + self.table_names[name]
        if name in self.model.custom:
            ctype = self.model.custom[name]["type"]
            return Node(symbol, ctype, ctype.split()[-1])
        if traits.get("streaming") and kind == "blob":
            return Node(symbol + "_" + way, STREAMS[way], "stream")
        if traits.get("document"):
            return Node(symbol, "struct str", "str")
        if kind in LEAVES:
            suffix = "_" + names.snake(ref["enum"][0]) if "enum" in ref else ""
            return Node(symbol + suffix, *LEAVES[kind][1:])
        if kind in ("list", "map"):
            element = self.model.shapes[name]["member" if kind == "list" else "value"]
            inner = self._place_of(element, self.model.resolve(element), way)
            ctype = self._container_type(inner, kind)
            return Node(symbol, ctype, ctype.split()[-1])
        ctype = self.struct_names[name]
        return Node(ctype + "_shape", "struct " + ctype, ctype)

    def _container_type(self, inner, kind):
        if inner.ctype == "struct str":
            return "struct str_" + kind
        for what in self.model.custom.values():
            if what["type"] == inner.ctype:
                return what[kind]
        instead = {"list": "_array", "map": "_table"}[kind]
        return "struct " + self._type_name(inner.base, "_" + kind, instead)

    def node(self, ref, way):
        """The same, and its table is written."""
        traits = self.model.resolve(ref)
        node = self._place_of(ref, traits, way)
        if node.symbol not in self.nodes:
            self.nodes[node.symbol] = node  # before what it is made of
            self._write(ref, traits, way, node)
        return self.nodes[node.symbol]

    def _write(self, ref, traits, way, node):
        kind = traits["type"]
        if ref["shape"] in self.model.custom:
            what = self.model.custom[ref["shape"]]
            self.includes.add(what["include"])
            self._leaf(ref, "SHAPE_CUSTOM", node, [("custom", "&" + what["codec"])])
        elif traits.get("streaming") and kind == "blob":
            self._leaf(ref, "SHAPE_STREAM", node, [])
        elif traits.get("document"):
            self._leaf(ref, "SHAPE_DOCUMENT", node, [])
        elif kind in LEAVES:
            self._leaf(ref, LEAVES[kind][0], node, self._enum(traits, node))
        elif kind == "list":
            self._list(ref["shape"], way, node)
        elif kind == "map":
            self._map(ref["shape"], way, node)
        else:
            self.struct(node.base, ref["shape"], way)

    def _limits(self, shape):
        low, high = RANGES.get(shape["type"], (None, None))
        low, high = shape.get("min", low), shape.get("max", high)
        flags = (["SHAPE_HAS_MIN"] if low is not None else []) + (
            ["SHAPE_HAS_MAX"] if high is not None else []
        )
        fields = [("min", low), ("max", high)]
        return flags, [(k, number(v)) for k, v in fields if v is not None and float(v) != 0]

    def _table(self, symbol, name, kind, ctype, more=(), static=True):
        """The initializer of one struct shape."""
        shape = self.model.shapes[name]
        flags, limits = self._limits(shape) if kind != "SHAPE_CUSTOM" else ([], [])
        for trait, flag in (
            ("flattened", "SHAPE_FLATTENED"),
            ("sensitive", "SHAPE_SENSITIVE"),
            ("event", "SHAPE_EVENT"),
            ("exception", "SHAPE_EXCEPTION"),
        ):
            if shape.get(trait):
                flags.append(flag)
        fields = [names.text(name), kind, ("size", "sizeof(%s)" % ctype.strip())]
        if shape.get("timestampFormat"):
            fields.append(("time_format", TIMES[shape["timestampFormat"]]))
        if flags:
            fields.append(("flags", " | ".join(flags)))
        fields += limits
        if shape.get("pattern"):
            fields.append(("pattern", names.literal(shape["pattern"])))
        fields += more
        where = "static const struct shape" if static else "const struct shape"
        return initializer("%s %s" % (where, symbol), fields)

    def _leaf(self, ref, kind, node, more):
        self.leaves.append(self._table(node.symbol, ref["shape"], kind, node.ctype, more))

    def _enum(self, traits, node):
        if not traits.get("enum"):
            return []
        array = node.symbol.replace("shape_", "enum_", 1)
        values = [names.text(v) for v in traits["enum"]]
        self.enums.append(initializer("static const struct str %s[]" % array, values))
        return [("enums", array), ("enum_count", str(len(values)))]

    def _list(self, name, way, node):
        ref = self.model.shapes[name]["member"]
        element, traits = self.node(ref, way), self.model.resolve(ref)
        if node.ctype.startswith("struct " + self.model.prefix + "_"):
            self.lists[node.ctype] = declaration(node.ctype, [
                "%s*items;" % space(element.ctype), "size_t count;"])
        self._container(name, "SHAPE_LIST", node, [
            ("element", "&" + element.symbol),
            ("element_name", names.text(traits.get("locationName", "member"))),
        ])

    def _map(self, name, way, node):
        key_ref, value_ref = (self.model.shapes[name][k] for k in ("key", "value"))
        key, value = self.node(key_ref, way), self.node(value_ref, way)
        if node.ctype.startswith("struct " + self.model.prefix + "_"):
            entry = "struct " + self._type_name(value.base, "_entry", "_pair")
            self.lists[node.ctype] = declaration(node.ctype, [entry + " *items;", "size_t count;"])
            self.entries[entry] = declaration(entry, [
                "struct str key;", "%svalue;" % space(value.ctype)])
        key_traits, value_traits = self.model.resolve(key_ref), self.model.resolve(value_ref)
        self._container(name, "SHAPE_MAP", node, [
            ("element", "&" + value.symbol),
            ("key", "&" + key.symbol),
            ("key_name", names.text(key_traits.get("locationName", "key"))),
            ("value_name", names.text(value_traits.get("locationName", "value"))),
        ])

    def _container(self, name, kind, node, more):
        uri, _ = self._namespace(self.model.shapes[name])
        if uri:
            more.append(("xml_namespace", names.text(uri)))
        text = self._table(node.symbol, name, kind, node.ctype, more)
        self.containers[node.symbol] = (more[0][1].lstrip("&"), text)

    def container_tables(self):
        """What a list holds stands before it. (Structures are declared in the header.)"""
        out, done = [], set()

        def put(symbol):
            if symbol in self.containers and symbol not in done:
                done.add(symbol)
                element, text = self.containers[symbol]
                put(element)
                out.append(text)

        for symbol in self.containers:
            put(symbol)
        return out

    # Structures.

    @staticmethod
    def _namespace(traits):
        found = traits.get("xmlNamespace") or {}
        found = {"uri": found} if isinstance(found, str) else found
        return found.get("uri"), found.get("prefix")

    def struct(self, ctype, name, way, leave_out=()):
        """Declare `ctype` and write its table."""
        shape = self.model.shapes[name]
        kind = "SHAPE_UNION" if shape.get("union") else "SHAPE_STRUCT"
        if shape.get("eventstream"):
            kind = "SHAPE_EVENTS"
        required = set(shape.get("required", ()))
        slot = self.structs.setdefault("struct " + ctype, [None, None])
        fields, rows = [], []
        for member, ref in shape["members"].items():
            if member in leave_out:
                continue
            node = self.node(ref, way)
            field = names.member_name(member)
            stored = node.ctype
            if node.symbol == node.ctype.split()[-1] + "_shape":
                stored = "const %s *" % node.ctype
            note = " /* required */" if member in required else ""
            fields.append((field, "%s%s;%s" % (space(stored), field, note)))
            rows.append(self._member(shape, member, ref, node, ctype, field))
        names.unique([field for field, _ in fields], ctype)
        fields = [text for _, text in fields] or NOTHING
        slot[0] = NOTES.get(kind, []) + declaration("struct " + ctype, fields)
        slot[1] = self._struct_table(ctype, name, kind, rows)

    def _struct_table(self, ctype, name, kind, rows):
        more, text = [], ""
        if rows:
            text = "static const struct member %s_members[] = {\n%s};\n" % (ctype, "".join(rows))
            more = [("member_count", str(len(rows))), ("members", ctype + "_members")]
        uri, _ = self._namespace(self.model.shapes[name])
        if uri:
            more.append(("xml_namespace", names.text(uri)))
        symbol = ctype + "_shape"
        return text + self._table(symbol, name, kind, "struct " + ctype, more, static=False)

    def _member(self, shape, member, ref, node, ctype, field):
        traits = self.model.resolve(ref)
        wire, query = self._wire_names(member, traits)
        uri, prefix = self._namespace(traits)
        fields = [names.text(member), names.text(wire)]
        if query and query != wire:
            fields.append(("query_name", names.text(query)))
        if uri:
            fields.append(("xml_namespace", names.text(uri)))
        if prefix:
            fields.append(("xml_prefix", names.text(prefix)))
        fields.append(("shape", "&" + node.symbol))
        fields.append(("offset", "offsetof(struct %s, %s)" % (ctype, field)))
        flags = self._member_flags(shape, member, traits)
        if flags:
            fields.append(("flags", " | ".join(flags)))
        place = self._place(traits)
        if place:
            fields.append(("place", place))
        if traits.get("timestampFormat"):
            fields.append(("time_format", TIMES[traits["timestampFormat"]]))
        return initializer(None, fields, 4)

    def _wire_names(self, member, traits):
        """The name on the wire, and the query protocols' own."""
        wire = traits.get("locationName", member)
        query = traits.get("queryName")
        if self.model.speaks("PROTOCOL_EC2"):
            query = query or wire[0].upper() + wire[1:]
        if traits["type"] == "list" and traits.get("flattened"):
            # What repeats is the element, so where it has a name, that is what is seen.
            element = self.model.resolve(self.model.shapes[traits["shape"]]["member"])
            repeated = element.get("locationName")
            if repeated and self.model.protocols == ["PROTOCOL_QUERY"]:
                wire = repeated
            elif repeated and self.model.speaks("PROTOCOL_QUERY"):
                query = query or repeated
        return wire, query

    def _member_flags(self, shape, member, traits):
        flags = ["MEMBER_REQUIRED"] if member in shape.get("required", ()) else []
        if shape.get("payload") == member:
            flags.append("MEMBER_PAYLOAD")
        for trait, flag in (
            ("idempotencyToken", "MEMBER_IDEMPOTENCY"),
            ("xmlAttribute", "MEMBER_XML_ATTRIBUTE"),
            ("flattened", "MEMBER_FLATTENED"),
            ("jsonvalue", "MEMBER_JSON_VALUE"),
            ("eventheader", "MEMBER_EVENT_HEADER"),
            ("eventpayload", "MEMBER_EVENT_PAYLOAD"),
            ("hostLabel", "MEMBER_HOST_LABEL"),
            ("sensitive", "MEMBER_SENSITIVE"),
        ):
            if traits.get(trait):
                flags.append(flag)
        return flags

    def _place(self, traits):
        where = traits.get("location") if self.model.rest else None
        if where == "querystring":
            return "PLACE_QUERIES" if traits["type"] == "map" else "PLACE_QUERY"
        return {
            "header": "PLACE_HEADER",
            "headers": "PLACE_HEADERS",
            "uri": "PLACE_LABEL",
            "statusCode": "PLACE_STATUS",
        }.get(where)
