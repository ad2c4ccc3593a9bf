"""S3 listings, against a model of them in a few lines."""

import itertools
import random

import pytest

from s3_support import code, new_bucket, refused


@pytest.fixture
def s3(brume):
    return brume.client("s3")


KEYS = sorted(
    [
        "a", "a/", "a/1", "a/2", "a/b/1", "a/b/2", "a/b/c/d", "a0", "ab", "b//1", "b//2", "b/1",
        "c with space", "c+plus", "d%d", "d&amp;", "é/1", "é/2", "z", "日本/語", "🌫", "\uffff",
    ],
    key=lambda k: k.encode(),
)  # fmt: skip


@pytest.fixture(scope="module")
def bucket(brume):
    s3 = brume.client("s3")
    name = new_bucket(s3)
    for key in KEYS:
        s3.put_object(Bucket=name, Key=key, Body=key.encode())
    return name


def expected(prefix, delimiter):
    """Keys and common prefixes as one stream."""
    stream = []
    for key in KEYS:
        if not key.startswith(prefix):
            continue
        at = key.find(delimiter, len(prefix)) if delimiter else -1
        entry = key if at < 0 else key[: at + len(delimiter)]
        if (entry, at >= 0) not in stream:
            stream.append((entry, at >= 0))
    return stream


def entries(page):
    found = [(o["Key"], False) for o in page.get("Contents", [])]
    found += [(p["Prefix"], True) for p in page.get("CommonPrefixes", [])]
    return sorted(found, key=lambda e: e[0].encode())


PREFIXES = ["", "a", "a/", "a/b", "b/", "é", "none", "c ", "c+"]
DELIMITERS = ["", "/", "b", "/b/", "//"]


@pytest.mark.parametrize("prefix, delimiter", list(itertools.product(PREFIXES, DELIMITERS)))
@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("version", ["list_objects", "list_objects_v2"])
def test_pages(s3, bucket, prefix, delimiter, size, version):
    pages = s3.get_paginator(version).paginate(
        Bucket=bucket, Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": size}
    )
    found = []
    for page in pages:
        here = entries(page)
        assert len(here) <= size, "keys and prefixes share one budget"
        assert page["IsTruncated"] is (len(found) + len(here) < len(expected(prefix, delimiter)))
        if version == "list_objects_v2":
            assert page["KeyCount"] == len(here)
        found += here
    assert found == expected(prefix, delimiter)


def test_start_after(s3, bucket):
    for after in KEYS + ["", "a/a", "zz"]:
        page = s3.list_objects_v2(Bucket=bucket, StartAfter=after)
        want = [k for k in KEYS if k.encode() > after.encode()]
        assert [o["Key"] for o in page.get("Contents", [])] == want, after


def test_a_token_counts_more_than_start_after(s3, bucket):
    token = s3.list_objects_v2(Bucket=bucket, MaxKeys=2)["NextContinuationToken"]
    page = s3.list_objects_v2(Bucket=bucket, ContinuationToken=token, StartAfter="z", MaxKeys=2)
    assert [o["Key"] for o in page["Contents"]] == KEYS[2:4]
    assert page["ContinuationToken"] == token


def test_marker_inside_a_common_prefix(s3, bucket):
    page = s3.list_objects(Bucket=bucket, Delimiter="/", Marker="a/1")
    assert "a/" not in [p["Prefix"] for p in page["CommonPrefixes"]]
    assert page["Contents"][0]["Key"] == "a0"


def test_next_marker_only_with_delimiter(s3, bucket):
    assert "NextMarker" not in s3.list_objects(Bucket=bucket, MaxKeys=1)
    assert s3.list_objects(Bucket=bucket, MaxKeys=2, Delimiter="/")["NextMarker"] == "a/"


def test_members(s3, bucket):
    page = s3.list_objects_v2(Bucket=bucket, Prefix="z")
    assert (page["Name"], page["Prefix"], page["MaxKeys"]) == (bucket, "z", 1000)
    (found,) = page["Contents"]
    assert found["Size"] == 1 and found["StorageClass"] == "STANDARD"
    assert found["ETag"] == '"fbade9e36a3f36d3d676c1b808451dd7"'
    assert "Owner" not in found, "only with fetch-owner"
    assert "Owner" in s3.list_objects_v2(Bucket=bucket, Prefix="z", FetchOwner=True)["Contents"][0]
    assert "Owner" in s3.list_objects(Bucket=bucket, Prefix="z")["Contents"][0]


def test_no_keys_asked_for(s3, bucket):
    page = s3.list_objects_v2(Bucket=bucket, MaxKeys=0)
    assert page["IsTruncated"] is False and page["KeyCount"] == 0 and page["MaxKeys"] == 0
    assert "Contents" not in page and "NextContinuationToken" not in page


def test_encoding_on_the_wire(brume, bucket):
    text = brume.http("GET", f"/{bucket}?list-type=2&encoding-type=url&prefix=c&delimiter=%20").text
    assert "<Key>c%2Bplus</Key>" in text
    assert "<CommonPrefixes><Prefix>c+</Prefix></CommonPrefixes>" in text
    assert "<Delimiter>+</Delimiter>" in text and "<EncodingType>url</EncodingType>" in text
    text = brume.http("GET", f"/{bucket}?list-type=2&encoding-type=url&prefix=a/b/").text
    assert "<Prefix>a/b/</Prefix>" in text and "<Key>a/b/c/d</Key>" in text
    text = brume.http("GET", f"/{bucket}?list-type=2&prefix=d").text
    assert "<Key>d%d</Key>" in text and "<Key>d&amp;amp;</Key>" in text


def test_refusals(brume, s3, bucket):
    answer = brume.http("GET", f"/{bucket}?list-type=2&encoding-type=morse")
    assert answer.status == 400
    for word in ("<Code>InvalidArgument</Code>", "Invalid Encoding Method specified in Request",
                 "<ArgumentName>encoding-type</ArgumentName>", "<ArgumentValue>morse</ArgumentValue>"):
        assert word in answer.text
    for more in ({"MaxKeys": -1}, {"ContinuationToken": "nonsense!"}, {"ContinuationToken": ""}):
        assert code(s3.list_objects_v2, Bucket=bucket, **more) == ("InvalidArgument", 400), more
    assert refused(s3.list_objects_v2, Bucket="no-such-bucket-at-all")["Error"]["Code"] == "NoSuchBucket"


def test_many_keys_below_one_prefix(s3):
    name = new_bucket(s3)
    seed = random.Random(7)
    for i in range(1100):
        s3.put_object(Bucket=name, Key=f"deep/{seed.random()}", Body=b"")
    s3.put_object(Bucket=name, Key="last", Body=b"")
    page = s3.list_objects_v2(Bucket=name, Delimiter="/")
    assert entries(page) == [("deep/", True), ("last", False)] and not page["IsTruncated"]
    page = s3.list_objects_v2(Bucket=name)
    assert page["KeyCount"] == 1000 and page["IsTruncated"]
    assert s3.list_objects_v2(Bucket=name, MaxKeys=5000)["KeyCount"] == 1000
