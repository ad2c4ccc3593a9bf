#!/usr/bin/env python3
"""The generator of shared/aws/gen: names, what a model becomes, and that nothing depends on chance.

    python3 tests/gen/gen-test.py

What the tables must hold for their readers is tested in C: shared/aws/gen/gen-test.c."""

import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True


def load_gen():
    loader = importlib.machinery.SourceFileLoader("gen", str(ROOT / "tools/gen"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("gen", loader))
    loader.exec_module(module)
    return module


gen = load_gen()
gen.pinned_botocore()  # may go on in another Python

from generator import model as models  # noqa: E402  (tools/ is on the path since gen was loaded)
from generator import names  # noqa: E402
from generator.service import Service  # noqa: E402

DIGEST = """
import hashlib, importlib.machinery, sys
sys.dont_write_bytecode = True
gen = importlib.machinery.SourceFileLoader("gen", "tools/gen").load_module()
_, files = gen.generate(gen.pinned_botocore())
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


def small_model(shapes, operations, **meta):
    """A model of our own, without a file."""
    model = models.Model.__new__(models.Model)
    model.service, model.prefix, model.overlay = "tiny", "tiny", {}
    model.meta = {"apiVersion": "1", "endpointPrefix": "tiny", "protocol": "json",
                  "jsonVersion": "1.0", **meta}
    model.shapes, model.operations, model.custom = shapes, operations, {}
    model.protocols = model._protocols()
    model.rest = False
    return model


def operation(name, **more):
    return {name: {"http": {"method": "POST", "requestUri": "/"}, **more}}


def written(model):
    service = Service(model, set(model.operations), "tests/gen", "0")
    return service.header(), service.source()


class Names(unittest.TestCase):
    def test_snake(self):
        for name, want in (
            ("GetItem", "get_item"),
            ("ListObjectsV2", "list_objects_v2"),
            ("SSEKMSKeyId", "sse_kms_key_id"),
            ("SSECustomerKeyMD5", "sse_customer_key_md5"),
            ("ETag", "etag"),
            ("DescribeDBInstances", "describe_db_instances"),
            ("ChecksumCRC32C", "checksum_crc32c"),
            ("ChecksumSHA256", "checksum_sha256"),
            ("Ipv6Addresses", "ipv6_addresses"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("NotificationARNs", "notification_arns"),
            ("OpenIDConnectProviderArn", "open_id_connect_provider_arn"),
            ("x-amz-meta", "x_amz_meta"),
            ("__listOf__string", "list_of_string"),
        ):
            self.assertEqual(names.snake(name), want)

    def test_words_of_c_are_not_members(self):
        self.assertEqual(names.member_name("Default"), "default_")
        self.assertEqual(names.member_name("Bool"), "bool_")
        self.assertEqual(names.member_name("2faCode"), "n2fa_code")

    def test_literals(self):
        self.assertEqual(names.literal('a"\\\u00e9\n'), '"a\\"\\\\\\303\\251\\012"')
        self.assertEqual(names.literal("??("), '"?\\?("', "no trigraph")


class Overlay(unittest.TestCase):
    def test_merge(self):
        into = {"a": {"b": 1, "c": 2}, "d": [1]}
        models.merge(into, {"a": {"b": None, "e": 3}, "d": [2]})
        self.assertEqual(into, {"a": {"c": 2, "e": 3}, "d": [2]})

    def test_every_overlay_is_of_a_service(self):
        for path in (ROOT / "models/overlay").glob("*.json"):
            self.assertIn(path.stem, gen.SERVICES)

    def test_every_action_is_of_an_operation(self):
        for path in (ROOT / "models/overlay").glob("*.json"):
            model = models.Model(path.stem)
            for name in model.overlay.get("iam", {}).get("actions", {}):
                self.assertIn(name, model.operations, path.name)


class Tables(unittest.TestCase):
    def test_a_structure_called_like_a_list_type(self):
        model = small_model(
            {"Thing": {"type": "structure", "members": {}},
             "ThingList": {"type": "structure", "members": {"Things": {"shape": "Things"}}},
             "Things": {"type": "list", "member": {"shape": "Thing"}}},
            operation("Go", input={"shape": "ThingList"}))
        header, _ = written(model)
        self.assertIn("struct tiny_thing_array {", header)

    def test_a_shape_that_recurs_through_lists_and_maps(self):
        model = small_model(
            {"String": {"type": "string"},
             "Tree": {"type": "structure", "members": {
                 "List": {"shape": "Trees"}, "Map": {"shape": "ByName"}, "One": {"shape": "Tree"}}},
             "Trees": {"type": "list", "member": {"shape": "Tree"}},
             "ByName": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Trees"}}},
            operation("Grow", input={"shape": "Tree"}, output={"shape": "Trees_"}))
        model.shapes["Trees_"] = {"type": "structure", "members": {"Trees": {"shape": "Trees"}}}
        header, source = written(model)
        self.assertEqual(source.count("struct shape shape_trees ="), 1)
        self.assertIn("const struct tiny_tree *one;", header)
        self.compile(header, source)

    def test_an_input_of_two_operations_has_a_type_for_each(self):
        model = small_model(
            {"In": {"type": "structure", "members": {}}},
            {**operation("First", input={"shape": "In"}),
             **operation("Second", input={"shape": "In"})})
        header, _ = written(model)
        self.assertIn("struct tiny_first_in {", header)
        self.assertIn("struct tiny_second_in {", header)

    def test_an_operation_called_like_a_thunk(self):
        header, source = written(small_model({}, {**operation("Test"), **operation("TestRun")}))
        self.compile(header, source)

    def test_an_operation_without_a_handler_is_a_row_only(self):
        model = small_model({"In": {"type": "structure", "members": {}}},
                            operation("Go", input={"shape": "In"}))
        service = Service(model, set(), "tests/gen", "0")
        self.assertNotIn("struct tiny_go_in", service.header())
        self.assertNotIn("in_size", service.source())

    def compile(self, header, source):
        with tempfile.TemporaryDirectory() as folder:
            place = pathlib.Path(folder, "tests/gen")
            place.mkdir(parents=True)
            (place / "tiny.h").write_text(header)
            (place / "tiny.c").write_text(source)
            subprocess.run(["cc", "-std=gnu17", "-Wall", "-Wextra", "-Wconversion", "-Werror",
                            "-D_GNU_SOURCE", "-fsyntax-only", "-I", folder, "-I", str(ROOT),
                            str(place / "tiny.c")], check=True)


class Whole(unittest.TestCase):
    def test_the_same_text_every_time(self):
        """Hashes of strings differ from run to run; the text must not."""
        digests = set()
        for seed in ("1", "2"):
            done = subprocess.run([sys.executable, "-c", DIGEST], cwd=ROOT, check=True, text=True,
                                  stdout=subprocess.PIPE, env={"PYTHONHASHSEED": seed})
            digests.add(done.stdout)
        self.assertEqual(len(digests), 1)

    def test_what_is_committed_is_what_is_generated(self):
        _, files = gen.generate(gen.pinned_botocore())
        self.assertEqual(gen.differences(files), ([], []), "run tools/gen")


if __name__ == "__main__":
    unittest.main()
