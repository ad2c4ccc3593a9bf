"""A service's header and source, as text."""

from . import names
from .shapes import Shapes, NOTHING
from .text import broken, initializer, row, wrap

MESSAGE = ("message", "Message")
RPC = """
/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200
"""


class Service:
    """`handled` are the operations with structs and tables; `listed` those with a row (None: all).

    With all rows come the errors that the overlay lists, though no operation names them."""

    def __init__(self, model, handled, folder, version, listed=None):
        self.model = model
        self.folder = folder
        self.version = version
        self.listed = [op for op in model.operations if listed is None or op in listed]
        self.handled = [op for op in self.listed if op in handled]
        self.shapes = Shapes(model)
        self.tops = {}  # operation -> {"in": C type or None, "out": …}
        self.errors = {}  # shape name -> struct's C type, or None
        for operation in self.handled:
            self._operation(operation)
        if self.handled and listed is None:
            for name in model.overlay.get("errors", {}):
                self.errors[name] = None
        nested = {n.ctype for n in self.shapes.nodes.values()}
        for name in self.errors:
            self.errors[name] = self._error_struct(name, nested)

    # What the operations need.

    def _operation(self, operation):
        model, tops = self.model.operations[operation], {}
        for way, key in (("in", "input"), ("out", "output")):
            tops[way] = None
            if key in model:
                tops[way] = "%s_%s" % (self.model.function(operation), way)
                self.shapes.struct(tops[way], model[key]["shape"], way)
        self.tops[operation] = tops
        for error in self.model.errors_of(operation):
            self.errors.setdefault(error, None)

    def _error_struct(self, name, nested):
        """The struct of an error with more than a message. An error that is an event as well has a
        struct already, message and all; then this one is "…_error"."""
        members = self.model.shapes[name].get("members", {})
        more = [m for m in members if m not in MESSAGE]
        if not more:
            return None
        ctype = self.shapes.struct_names[name]
        if "struct " + ctype in nested:
            ctype += "_error"
        self.shapes.struct(ctype, name, "out", MESSAGE)
        return ctype

    # Pieces of the text.

    def _banner(self):
        banner = "/* GENERATED from botocore %s and models/overlay by tools/gen. DO NOT EDIT. */\n"
        return banner % self.version

    def _guard(self, path):
        return path.upper().replace("/", "_").replace("-", "_").replace(".", "_")

    def header(self):
        m = self.model
        path = "%s/%s.h" % (self.folder, m.service)
        out = [self._banner(), "#ifndef %s\n#define %s\n\n" % ((self._guard(path),) * 2)]
        includes = sorted(self.shapes.includes | {"shared/aws/call.h"})
        out += ['#include "%s"\n' % i for i in includes]
        out.append("\nenum %s_operation {\n" % m.prefix)
        constants = [m.constant(op) for op in self.listed] + [m.prefix.upper() + "_OPERATION_COUNT"]
        names.unique(constants + [m.constant(e) for e in self.errors], path)
        out += ["    %s,\n" % c for c in constants]
        out.append("};\n\nextern const struct service_facts %s_facts;\n" % m.prefix)
        table = "extern const struct operation %s_operations[%s];"
        out.append(broken(table % (m.prefix, constants[-1])) + "\n")
        if self.handled:
            out += self._declarations()
        out.append("\n#endif\n")
        return "".join(out)

    def _declarations(self):
        tops = {"struct " + t for pair in self.tops.values() for t in pair.values() if t}
        structs = [t for t in self.shapes.structs if t not in tops]
        out = []
        if self.errors:
            out.append("\n/* Errors. */\n")
            out += ["extern const struct aws_error %s;\n" % e for e in self._error_symbols()]
        if self.shapes.lists:
            out.append("\n/* Lists and maps. */\n")
            out += ["\n".join(v) + "\n" for _, v in sorted(self.shapes.lists.items())]
        for ctype in sorted(structs):
            out.append("\n" + "\n".join(self.shapes.structs[ctype][0]) + "\n")
        if self.shapes.entries:
            out.append("\n/* Entries of the maps. */\n")
            out += ["\n".join(v) + "\n" for _, v in sorted(self.shapes.entries.items())]
        for operation in self.handled:
            out += self._operation_declarations(operation)
        out.append("\n/* The tables of all structs, for records and event streams. */\n")
        out += [broken("extern const struct shape %s_shape;" % s.split()[1]) + "\n"
                for s in sorted(self.shapes.structs)]
        return out

    def _error_symbols(self):
        return sorted(self.model.constant(e) for e in self.errors)

    def _operation_declarations(self, operation):
        function = self.model.function(operation)
        out = ["\n/* %s */\n" % operation]
        for way in ("in", "out"):
            ctype = "struct %s_%s" % (function, way)
            if self.tops[operation][way]:
                lines = self.shapes.structs[ctype][0]
            else:
                lines = [ctype + " {", "    " + NOTHING[0], "};"]
            out.append("\n".join(lines) + "\n")
        out += self._prototype("enum outcome %s" % function, [
            "struct call *call", "const struct %s_in *in" % function,
            "struct %s_out *out" % function], ";\n")
        out += self._prototype("static inline enum outcome %s" % self._thunk(function), [
            "struct call *call", "const void *in", "void *out"], " {\n")
        out.append("    return %s(call, in, out);\n}\n" % function)
        return out

    def _thunk(self, function):
        """"…_run", unless an operation is called so."""
        name = function + "_run"
        return name + "_" if name in map(self.model.function, self.model.operations) else name

    @staticmethod
    def _prototype(head, parameters, tail):
        line = "%s(%s)%s" % (head, ", ".join(parameters), tail)
        if len(line.rstrip("\n")) <= 100:
            return [line]
        indent = len(head) + 1
        if indent + max(map(len, parameters)) + len(tail) > 99:
            return [head + "(\n", "\n".join(wrap(parameters, 4, ")" + tail))]
        lines = wrap(parameters, indent, ")" + tail.rstrip("\n"))
        return [head + "(" + "\n".join(lines).lstrip() + "\n"]

    def source(self):
        m, s = self.model, self.shapes
        path = "%s/%s" % (self.folder, m.service)
        out = [self._banner(), '#include "%s.h"\n' % path]
        if self.handled:
            out += self._layout_checks()
            for texts in (s.enums, s.leaves, s.container_tables()):
                out += ["\n"] + texts if texts else []
            for ctype in sorted(s.structs):
                out.append("\n" + s.structs[ctype][1])
            out += self._error_tables()
        if any(map(self._is_rpc, self.listed)):
            out.append(RPC)
        out.append("\nstatic const struct operation_facts operations[] = {\n")
        out += [self._row(op) for op in self.listed]
        out.append("};\n\n")
        out.append(initializer("const struct service_facts %s_facts" % m.prefix, self._facts()))
        return "".join(out)

    def _layout_checks(self):
        """shape.h says how an entry lies in memory; here the compiler says so too."""
        out = ["\n"] if self.shapes.entries else []
        for entry in sorted(self.shapes.entries):
            out.append(
                '_Static_assert(offsetof(%s, value) == sizeof(struct str), "see shape.h");\n' % entry
            )
        return out

    def _error_tables(self):
        out = ["\n"] if self.errors else []
        for name in sorted(self.errors, key=self.model.constant):
            out.append(self._error(name))
        for operation in self.handled:
            errors = self.model.errors_of(operation)
            if errors:
                symbol = "static const struct aws_error *const %s_errors[]"
                out.append(initializer(symbol % self.model.function(operation),
                                       ["&" + self.model.constant(e) for e in errors]))
        return out

    def _error(self, name):
        shape, m = self.model.shapes[name], self.model
        error = shape.get("error", {})
        fault = bool(shape.get("fault") or error.get("fault"))
        status = error.get("httpStatusCode", 500 if fault else 400)
        fault = fault or (status >= 500 and not error.get("senderFault"))
        code = error.get("code", name)
        fields = [("code", names.text(code)), ("shape_name", names.text(name)),
                  ("http_status", str(status))]
        if fault:
            fields.append(("server_fault", "true"))
        if "Message" in shape.get("members", {}):
            fields.append(("capital_message", "true"))
        if "awsQueryCompatible" in m.meta and "code" in error:
            fields.append(("query_code", names.text(code)))
        if self.errors[name]:
            fields.append(("shape", "&%s_shape" % self.errors[name]))
        return initializer("const struct aws_error %s" % m.constant(name), fields)

    def _row(self, operation):
        model, m = self.model.operations[operation], self.model
        fields = [("name", names.text(operation))]
        if not self._is_rpc(operation):
            uri, _, query = model["http"]["requestUri"].partition("?")
            fields += [("method", names.text(model["http"]["method"])), ("uri", names.text(uri))]
            fields += [("query", names.text(query))] if query else []
            fields.append(("http_status", str(model["http"].get("responseCode", 200))))
        fields.append(("iam_action", names.text(m.iam_action(operation))))
        if model.get("endpoint", {}).get("hostPrefix"):
            fields.append(("host_prefix", names.text(model["endpoint"]["hostPrefix"])))
        fields += self._wrappers(operation)
        flags = self._flags(model)
        if flags:
            fields.append(("flags", " | ".join(flags)))
        if operation in self.tops:
            fields += self._row_of_handler(operation)
        items = ["RPC"] if self._is_rpc(operation) else []
        return row("[%s]" % m.constant(operation), items + fields)

    def _is_rpc(self, operation):
        http = self.model.operations[operation]["http"]
        return (not self.model.rest and http["method"] == "POST" and http["requestUri"] == "/"
                and http.get("responseCode", 200) == 200)

    def _wrappers(self, operation):
        model, fields = self.model.operations[operation], []
        wrapper = model.get("input", {})
        if self.model.speaks("PROTOCOL_REST_XML") and "locationName" in wrapper:
            fields.append(("input_wrapper", names.text(wrapper["locationName"])))
            uri, _ = self.shapes._namespace(wrapper)
            if uri:
                fields.append(("input_namespace", names.text(uri)))
        if self.model.speaks("PROTOCOL_QUERY") and "output" in model:
            result = model["output"].get("resultWrapper", operation + "Result")
            fields.append(("result_wrapper", names.text(result)))
        return fields

    def _flags(self, model):
        flags = ["OPERATION_UNSIGNED"] if model.get("authtype") == "none" else []
        for key, way in (("input", "IN"), ("output", "OUT")):
            for ref in self._members(model.get(key)):
                traits = self.model.resolve(ref)
                if traits.get("eventstream"):
                    flags.append("OPERATION_EVENTS_" + way)
                elif traits.get("streaming"):
                    flags.append("OPERATION_STREAM_" + way)
        checksum = model.get("httpChecksum", {}).get("requestChecksumRequired")
        if checksum or model.get("httpChecksumRequired"):
            flags.append("OPERATION_CHECKSUM_REQUIRED")
        return flags

    def _members(self, ref):
        return self.model.shapes[ref["shape"]].get("members", {}).values() if ref else ()

    def _row_of_handler(self, operation):
        function, fields = self.model.function(operation), []
        for way in ("in", "out"):
            fields.append((way + "_size", "sizeof(struct %s_%s)" % (function, way)))
        for way, field in (("in", "input"), ("out", "output")):
            if self.tops[operation][way]:
                fields.append((field, "&%s_%s_shape" % (function, way)))
        errors = self.model.errors_of(operation)
        if errors:
            fields += [("errors", function + "_errors"), ("error_count", str(len(errors)))]
        return fields

    def _facts(self):
        m = self.model
        fields = [("name", names.text(m.service)), ("signing_name", names.text(m.signing_name())),
                  ("endpoint_prefix", names.text(m.meta["endpointPrefix"]))]
        for field, value in (
            ("target_prefix", m.meta.get("targetPrefix")),
            ("api_version", m.meta["apiVersion"]),
            ("service_id", m.overlay.get("service_id", m.meta.get("targetPrefix"))),
            ("xml_namespace", m.xml_namespace()),
            ("error_namespace", m.overlay.get("error_namespace")),
        ):
            if value:
                fields.append((field, names.text(value)))
        fields.append(("protocols", " | ".join("1U << " + p for p in m.protocols)))
        fields.append(("protocol", m.protocols[0]))
        if "awsQueryCompatible" in m.meta:
            fields.append(("query_compatible", "true"))
        if m.overlay.get("global"):
            fields.append(("global", "true"))
        return fields + [("operation_count", str(len(self.listed))), ("operations", "operations")]
