"""S3 conditional requests: the table of the user guide, and races."""

import concurrent.futures
import datetime

import pytest
from botocore.exceptions import ClientError

from s3_support import code, new_bucket, refused


@pytest.fixture
def s3(brume):
    return brume.client("s3", max_pool_connections=16)


@pytest.fixture
def bucket(s3):
    return new_bucket(s3)


def at(hours):
    now = datetime.datetime.now(datetime.timezone.utc)
    return now + datetime.timedelta(hours=hours)


OK, SAME, FAILED = 200, 304, 412


@pytest.mark.parametrize(
    "conditions, status",
    [
        ({"IfMatch": "{etag}"}, OK),
        ({"IfMatch": "*"}, OK),
        ({"IfMatch": '"other", {etag}'}, OK),
        ({"IfMatch": '"other"'}, FAILED),
        ({"IfNoneMatch": '"other"'}, OK),
        ({"IfNoneMatch": "{etag}"}, SAME),
        ({"IfNoneMatch": "*"}, SAME),
        ({"IfModifiedSince": at(-1)}, OK),
        ({"IfModifiedSince": at(1)}, SAME),
        ({"IfUnmodifiedSince": at(1)}, OK),
        ({"IfUnmodifiedSince": at(-1)}, FAILED),
        ({"IfMatch": "{etag}", "IfUnmodifiedSince": at(-1)}, OK),
        ({"IfNoneMatch": '"other"', "IfModifiedSince": at(1)}, OK),
        ({"IfNoneMatch": "{etag}", "IfModifiedSince": at(-1)}, SAME),
        ({"IfMatch": '"other"', "IfNoneMatch": "{etag}"}, FAILED),
    ],
)
def test_reads(s3, bucket, conditions, status):
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    conditions = {k: v.replace("{etag}", etag) if isinstance(v, str) else v for k, v in conditions.items()}
    for call in (s3.get_object, s3.head_object):
        if status == OK:
            assert call(Bucket=bucket, Key="k", **conditions)["ETag"] == etag
            continue
        answer = refused(call, Bucket=bucket, Key="k", **conditions)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == status
        if status == SAME:
            assert answer["ResponseMetadata"]["HTTPHeaders"]["etag"] == etag
    if status == FAILED:
        answer = refused(s3.get_object, Bucket=bucket, Key="k", **conditions)
        assert answer["Error"]["Code"] == "PreconditionFailed"
        assert answer["Error"]["Condition"].startswith("If-")


def write(s3, bucket, how, **conditions):
    if how == "put":
        return s3.put_object(Bucket=bucket, Key="k", Body=b"new", **conditions)
    if how == "copy":
        source = {"Bucket": bucket, "Key": "source"}
        return s3.copy_object(Bucket=bucket, Key="k", CopySource=source, **conditions)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    name = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    part = s3.upload_part(**name, PartNumber=1, Body=b"new")
    parts = [{"PartNumber": 1, "ETag": part["ETag"], "ChecksumCRC32": part["ChecksumCRC32"]}]
    return s3.complete_multipart_upload(**name, MultipartUpload={"Parts": parts}, **conditions)


@pytest.mark.parametrize("how", ["put", "copy", "multipart"])
def test_writes(s3, bucket, how):
    s3.put_object(Bucket=bucket, Key="source", Body=b"new")
    for etag in ("*", '"other"'):
        with pytest.raises(ClientError, match="NoSuchKey"):
            write(s3, bucket, how, IfMatch=etag)
    write(s3, bucket, how, IfNoneMatch="*")
    with pytest.raises(ClientError, match="PreconditionFailed") as error:
        write(s3, bucket, how, IfNoneMatch="*")
    assert error.value.response["Error"]["Condition"] == "If-None-Match"
    with pytest.raises(ClientError, match="PreconditionFailed"):
        write(s3, bucket, how, IfMatch='"other"')
    etag = s3.head_object(Bucket=bucket, Key="k")["ETag"]
    write(s3, bucket, how, IfMatch=etag)


def test_copy_source(s3, bucket):
    etag = s3.put_object(Bucket=bucket, Key="source", Body=b"x")["ETag"]
    copy = {"Bucket": bucket, "Key": "to", "CopySource": {"Bucket": bucket, "Key": "source"}}
    s3.copy_object(**copy, CopySourceIfMatch=etag)
    s3.copy_object(**copy, CopySourceIfUnmodifiedSince=at(1))
    for refusal in (
        {"CopySourceIfMatch": '"other"'},
        {"CopySourceIfNoneMatch": etag},
        {"CopySourceIfModifiedSince": at(1)},
        {"CopySourceIfUnmodifiedSince": at(-1)},
    ):
        assert code(s3.copy_object, **copy, **refusal) == ("PreconditionFailed", 412), refusal


def test_deletes(s3, bucket):
    assert code(s3.delete_object, Bucket=bucket, Key="k", IfMatch="*") == ("NoSuchKey", 404)
    etag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    assert code(s3.delete_object, Bucket=bucket, Key="k", IfMatch='"other"') == ("PreconditionFailed", 412)
    objects = [{"Key": "k", "ETag": '"other"'}]
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects})
    assert [e["Code"] for e in answer["Errors"]] == ["PreconditionFailed"]
    s3.delete_object(Bucket=bucket, Key="k", IfMatch=etag)
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def race(count, function):
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        return list(pool.map(function, range(count)))


@pytest.mark.parametrize("size", [10, 100_000])
def test_one_creator_wins(s3, bucket, size):
    def create(i):
        try:
            s3.put_object(Bucket=bucket, Key="k", Body=bytes([i]) * size, IfNoneMatch="*")
            return i
        except ClientError as error:
            assert error.response["Error"]["Code"] in ("PreconditionFailed", "ConditionalRequestConflict")
            return None

    for _ in range(5):
        winners = [i for i in race(12, create) if i is not None]
        assert len(winners) == 1
        assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == bytes(winners) * size
        s3.delete_object(Bucket=bucket, Key="k")


def test_compare_and_swap_loses_nothing(s3, bucket):
    s3.put_object(Bucket=bucket, Key="count", Body=b"0")

    def increment(_):
        while True:
            found = s3.get_object(Bucket=bucket, Key="count")
            body = str(int(found["Body"].read()) + 1).encode()
            try:
                s3.put_object(Bucket=bucket, Key="count", Body=body, IfMatch=found["ETag"])
                return
            except ClientError as error:
                assert error.response["ResponseMetadata"]["HTTPStatusCode"] in (409, 412)

    race(16, increment)
    assert s3.get_object(Bucket=bucket, Key="count")["Body"].read() == b"16"


def test_no_bucket_is_deleted_under_an_upload(s3):
    def attempt(call, **arguments):
        try:
            call(**arguments)
            return "done"
        except ClientError as error:
            return error.response["Error"]["Code"]

    for _ in range(20):
        bucket = new_bucket(s3)
        body = b"x" * 50_000
        put, deleted = race(
            2,
            lambda i: attempt(s3.delete_bucket, Bucket=bucket)
            if i
            else attempt(s3.put_object, Bucket=bucket, Key="k", Body=body),
        )
        assert (put, deleted) in [("done", "BucketNotEmpty"), ("NoSuchBucket", "done")]


def test_readers_see_one_version_or_another(s3, bucket):
    sizes = [10, 40_000, 200_000, 1_000_000]

    def body(i):
        return bytes([i]) * sizes[i % len(sizes)]

    s3.put_object(Bucket=bucket, Key="k", Body=body(0))

    def work(i):
        for n in range(10):
            if i < 4:
                s3.put_object(Bucket=bucket, Key="k", Body=body((i * 10 + n) % 200))
            else:
                found = s3.get_object(Bucket=bucket, Key="k")["Body"].read()
                assert len(set(found)) == 1 and found == body(found[0])

    race(8, work)
