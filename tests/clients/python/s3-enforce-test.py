"""S3 with --iam enforce: signatures over keys of every kind, streams in signed pieces, presigned URLs."""

import os
import re
import urllib.error
import urllib.request

import pytest

from brume import Brume
from s3_support import code

ROOT_KEY = re.compile(r"AWS_ACCESS_KEY_ID=(\S+) AWS_SECRET_ACCESS_KEY=(\S+)")


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    server = Brume(tmp_path_factory.mktemp("locked"), "--iam", "enforce")
    server.key, server.secret = ROOT_KEY.search(server.stderr).groups()
    server.client("s3").create_bucket(Bucket="locked")
    yield server
    assert server.stop() == 0


KEYS = ["a b", "a+b", "a//b", "a/../b", "é/日本", "q?x=1&y", "p%25", "~tilde*star'(x)!", "=", "@:$,;"]


@pytest.mark.parametrize("key", KEYS, ids=range(len(KEYS)))
def test_signed_keys(locked, key):
    s3 = locked.client("s3")
    name = {"Bucket": "locked", "Key": key}
    s3.put_object(**name, Body=b"x", Metadata={"a": "b  c"})
    assert s3.get_object(**name)["Body"].read() == b"x"
    found = s3.list_objects_v2(Bucket="locked", Prefix=key, Delimiter="/", StartAfter="")
    assert found["KeyCount"] == 1
    for method, body in (("put_object", b"signed"), ("get_object", None)):
        url = locked.client("s3", signature_version="s3v4").generate_presigned_url(method, name)
        request = urllib.request.Request(url, data=body, method="PUT" if body else "GET")
        with urllib.request.urlopen(request) as answer:
            assert answer.read() == (b"" if body else b"signed")
    s3.delete_objects(Bucket="locked", Delete={"Objects": [{"Key": key}]})


def test_large_signed(locked):
    body = os.urandom(20_000_000)
    s3 = locked.client("s3")
    s3.put_object(Bucket="locked", Key="large", Body=body)
    assert s3.get_object(Bucket="locked", Key="large")["Body"].read() == body


def test_who_may_not(locked):
    assert code(locked.client("s3", secret="wrong").list_buckets) == ("SignatureDoesNotMatch", 403)
    assert locked.http("GET", "/locked").status == 403
    url = locked.client("s3", signature_version="s3v4").generate_presigned_url(
        "get_object", {"Bucket": "locked", "Key": "large"}
    )
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(url + "&response-content-type=text/html")
    assert refused.value.code == 403 and b"SignatureDoesNotMatch" in refused.value.read()


def test_cli(locked, tmp_path):
    (tmp_path / "file").write_bytes(os.urandom(9_000_000))
    locked.aws("s3", "cp", str(tmp_path / "file"), "s3://locked/from cli")
    locked.aws("s3", "cp", "s3://locked/from cli", str(tmp_path / "back"))
    assert (tmp_path / "back").read_bytes() == (tmp_path / "file").read_bytes()
