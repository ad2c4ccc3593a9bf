"""A service model: botocore's, its extras, our overlay over both."""

import gzip
import json
import pathlib
import re

from . import names

ROOT = pathlib.Path(__file__).resolve().parents[2]

# botocore's names, in the order in which its client prefers them.
PROTOCOLS = {
    "json": None,  # jsonVersion decides
    "rest-json": "PROTOCOL_REST_JSON",
    "rest-xml": "PROTOCOL_REST_XML",
    "smithy-rpc-v2-cbor": "PROTOCOL_CBOR",
    "query": "PROTOCOL_QUERY",
    "ec2": "PROTOCOL_EC2",
}
JSON = {"1.0": "PROTOCOL_JSON_1_0", "1.1": "PROTOCOL_JSON_1_1"}


def merge(into, more):
    """`more` over `into`, tables member by member; null takes a member out."""
    for key, value in more.items():
        if value is None:
            into.pop(key, None)
        elif isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            into[key] = value


def read_json(path):
    if path.suffix == ".gz":
        return json.loads(gzip.decompress(path.read_bytes()))
    return json.loads(path.read_text())


def find_model(service):
    """Models of our own for the tests of the protocols stand beside AWS's."""
    own = ROOT / "tests/protocols/models" / (service + ".json")
    if own.exists():
        model = read_json(own)
        if "extends" in model:
            base = find_model(model.pop("extends"))
            merge(base, model)
            model = base
        return model
    import botocore

    versions = pathlib.Path(botocore.__file__).parent / "data" / service
    if not versions.is_dir():
        raise SystemExit("gen: botocore has no service called " + service)
    newest = sorted(p for p in versions.iterdir() if p.is_dir())[-1]
    found = sorted(newest.glob("service-2.json*"))[0]
    model = read_json(found)
    for extras in sorted(newest.glob("service-2.*extras.json")):
        merge(model, read_json(extras).get("merge", {}))
    return model


class Model:
    def __init__(self, service):
        self.service = service
        self.prefix = names.prefix(service)
        overlay = ROOT / "models/overlay" / (service + ".json")
        self.overlay = read_json(overlay) if overlay.exists() else {}
        model = find_model(service)
        merge(model, self.overlay.get("merge", {}))
        self.meta = model["metadata"]
        self.shapes = model["shapes"]
        self.operations = model["operations"]
        self.custom = self.overlay.get("custom", {})
        self.protocols = self._protocols()
        self.rest = self.protocols[0].startswith("PROTOCOL_REST")
        self._add_errors()

    def _protocols(self):
        spoken = self.meta.get("protocols") or [self.meta["protocol"]]
        spoken = set(spoken) | set(self.overlay.get("protocols", []))
        if spoken - PROTOCOLS.keys():
            raise SystemExit("gen: %s: unknown protocol in %s" % (self.service, sorted(spoken)))
        json_kind = JSON[self.meta.get("jsonVersion", "1.0")]
        return [PROTOCOLS[p] or json_kind for p in PROTOCOLS if p in spoken]

    def _add_errors(self):
        """Errors that the overlay knows: a status, or a status with more."""
        for name, what in self.overlay.get("errors", {}).items():
            what = {"status": what} if isinstance(what, int) else what
            shape = self.shapes.setdefault(name, {"type": "structure", "members": {}})
            shape["exception"] = True
            merge(shape.setdefault("error", {}), {"httpStatusCode": what["status"]})
            merge(shape["members"], what.get("members", {}))
            for member in what.get("members", {}).values():
                self.shapes.setdefault(member["shape"], {"type": member["shape"].lower()})

    # Names.

    def constant(self, name):
        return self.prefix.upper() + "_" + names.snake(name).upper()

    def function(self, operation):
        return self.prefix + "_" + names.snake(operation)

    def operation_named(self, constant):
        for name in self.operations:
            if self.constant(name) == constant:
                return name
        return None

    # Facts.

    def speaks(self, *protocols):
        return any(p in self.protocols for p in protocols)

    def signing_name(self):
        return self.meta.get("signingName", self.meta["endpointPrefix"])

    def xml_namespace(self):
        found = self.overlay.get("xml_namespace", self.meta.get("xmlNamespace", ""))
        return found["uri"] if isinstance(found, dict) else found

    def iam_action(self, operation):
        iam = self.overlay.get("iam", {})
        action = iam.get("actions", {}).get(operation, operation)
        if iam.get("by_method"):
            action = self.operations[operation]["http"]["method"]
        return action if ":" in action else iam.get("prefix", self.signing_name()) + ":" + action

    def errors_of(self, operation):
        return [e["shape"] for e in self.operations[operation].get("errors", [])]

    def resolve(self, ref):
        """The traits of a member: its own over those of its shape."""
        return {**self.shapes[ref["shape"]], **ref}


def handlers_in_tree(models):
    """The rows that somebody wrote: {service: {operation, …}}."""
    row = re.compile(r"^\s*\[([A-Z][A-Z0-9_]+)\]\s*=\s*\{", re.M)
    wanted = {model.service: set() for model in models}
    constants = {m.constant(op): (m.service, op) for m in models for op in m.operations}
    for folder in ("services", "infrastructure"):
        for path in sorted((ROOT / folder).rglob("*-operations.c")):
            for constant in row.findall(path.read_text()):
                if constant in constants:
                    service, operation = constants[constant]
                    wanted[service].add(operation)
    return wanted


def read_pairs(path):
    """Lines "service Operation"; '#' begins a comment."""
    pairs = []
    if path.exists():
        for line in path.read_text().splitlines():
            words = line.split("#")[0].split()
            if words:
                pairs.append((words[0], words[1]))
    return pairs
