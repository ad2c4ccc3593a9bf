"""S3 multipart uploads."""

import base64
import concurrent.futures
import hashlib
import os
import zlib

import pytest

from s3_support import code, new_bucket, refused

PART = 5 * 1024 * 1024


@pytest.fixture
def s3(brume):
    return brume.client("s3", request_checksum_calculation="when_required")


@pytest.fixture
def bucket(s3):
    return new_bucket(s3)


class Upload:
    def __init__(self, s3, bucket, key="k", **more):
        self.s3 = s3
        self.made = s3.create_multipart_upload(Bucket=bucket, Key=key, **more)
        self.name = {"Bucket": bucket, "Key": key, "UploadId": self.made["UploadId"]}
        self.parts = []

    def put(self, number, body, **more):
        answer = self.s3.upload_part(**self.name, PartNumber=number, Body=body, **more)
        sums = {k: v for k, v in answer.items() if k.startswith("Checksum")}
        self.parts.append({"PartNumber": number, "ETag": answer["ETag"]} | sums)
        return answer

    def plain(self):
        return [{"PartNumber": p["PartNumber"], "ETag": p["ETag"]} for p in self.parts]

    def complete(self, parts=None, **more):
        chosen = {"Parts": self.parts if parts is None else parts}
        return self.s3.complete_multipart_upload(**self.name, MultipartUpload=chosen, **more)


def test_upload(s3, bucket):
    bodies = [os.urandom(PART), os.urandom(PART + 1), os.urandom(10)]
    upload = Upload(s3, bucket, "a key", ContentType="text/fog", Metadata={"a": "1"}, Tagging="t=1")
    for number, body in zip((2, 5, 9), bodies):
        answer = upload.put(number, body)
        assert answer["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    done = upload.complete(upload.plain())
    etag = hashlib.md5(b"".join(hashlib.md5(b).digest() for b in bodies)).hexdigest()
    assert done["ETag"] == f'"{etag}-3"'
    assert done["Location"].endswith(f"/{bucket}/a%20key")
    assert done["ChecksumType"] == "FULL_OBJECT" and "ChecksumCRC64NVME" in done

    found = s3.get_object(Bucket=bucket, Key="a key")
    assert found["Body"].read() == b"".join(bodies)
    assert (found["ContentType"], found["Metadata"], found["TagCount"]) == ("text/fog", {"a": "1"}, 1)
    for number, body in zip((2, 5, 9), bodies):
        part = s3.get_object(Bucket=bucket, Key="a key", PartNumber=number)
        assert part["Body"].read() == body and part["PartsCount"] == 3
        assert part["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert code(s3.get_object, Bucket=bucket, Key="a key", PartNumber=3) == ("InvalidPartNumber", 416)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)
    assert code(s3.list_parts, **upload.name) == ("NoSuchUpload", 404)

    again = upload.complete(upload.plain())
    assert again["ETag"] == done["ETag"], "a client that saw no answer asks again"
    s3.put_object(Bucket=bucket, Key="a key", Body=b"x")
    assert code(upload.complete, parts=upload.plain()) == ("NoSuchUpload", 404)
    s3.copy_object(Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "a key"})


def test_one_part_may_be_small(s3, bucket):
    for size in (0, 10, 100_000):
        upload = Upload(s3, bucket)
        upload.put(1, b"x" * size)
        upload.complete(upload.plain())
        assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x" * size


def test_a_part_again(s3, bucket):
    upload = Upload(s3, bucket)
    first = upload.put(1, b"first" * 20_000)
    upload.parts.clear()
    upload.put(1, b"second" * 20_000)
    upload.put(2, b"not chosen" * 20_000)
    wrong = [{"PartNumber": 1, "ETag": first["ETag"]}]
    assert code(upload.complete, parts=wrong) == ("InvalidPart", 400)
    upload.complete(upload.plain()[:1])
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"second" * 20_000


def test_refusals(s3, bucket):
    upload = Upload(s3, bucket)
    upload.put(1, b"small")
    upload.put(2, b"small")
    answer = refused(upload.complete, parts=upload.plain())
    assert answer["Error"]["Code"] == "EntityTooSmall"
    assert answer["Error"]["MinSizeAllowed"] == str(PART)
    assert (answer["Error"]["PartNumber"], answer["Error"]["ProposedSize"]) == ("1", "5")
    assert code(upload.complete, parts=upload.plain()[::-1]) == ("InvalidPartOrder", 400)
    assert code(upload.complete, parts=[upload.plain()[0]] * 2) == ("InvalidPartOrder", 400)
    assert code(upload.complete, parts=[]) == ("MalformedXML", 400)
    missing = [{"PartNumber": 3, "ETag": '"00000000000000000000000000000000"'}]
    answer = refused(upload.complete, parts=missing)
    assert (answer["Error"]["Code"], answer["Error"]["PartNumber"]) == ("InvalidPart", "3")
    assert code(upload.put, number=0, body=b"") == ("InvalidArgument", 400)
    assert code(upload.put, number=10001, body=b"") == ("InvalidArgument", 400)
    other = upload.name | {"UploadId": "nothing"}
    assert code(s3.upload_part, **other, PartNumber=1, Body=b"") == ("NoSuchUpload", 404)
    assert code(s3.abort_multipart_upload, **other) == ("NoSuchUpload", 404)
    wrong_key = upload.name | {"Key": "other"}
    assert code(s3.upload_part, **wrong_key, PartNumber=1, Body=b"") == ("NoSuchUpload", 404)
    assert code(upload.complete, parts=upload.plain()[:1], MpuObjectSize=6) == ("InvalidRequest", 400)
    upload.complete(upload.plain()[:1], MpuObjectSize=5)


def test_abort(s3, bucket):
    upload = Upload(s3, bucket)
    upload.put(1, b"x" * 100_000)
    s3.abort_multipart_upload(**upload.name)
    assert code(s3.abort_multipart_upload, **upload.name) == ("NoSuchUpload", 404)
    assert code(upload.complete) == ("NoSuchUpload", 404)


def test_list_parts(s3, bucket):
    upload = Upload(s3, bucket, StorageClass="STANDARD_IA")
    for number in (7, 1, 300):
        upload.put(number, b"x" * number)
    pages = list(s3.get_paginator("list_parts").paginate(**upload.name, PaginationConfig={"PageSize": 2}))
    assert [[p["PartNumber"] for p in page["Parts"]] for page in pages] == [[1, 7], [300]]
    assert [page["IsTruncated"] for page in pages] == [True, False]
    assert [p["Size"] for p in pages[0]["Parts"]] == [1, 7]
    assert pages[0]["StorageClass"] == "STANDARD_IA" and pages[0]["NextPartNumberMarker"] == 7


def test_list_uploads(s3, bucket):
    keys = ["a/1", "a/2", "b", "b", "c", "d e"]
    made = [(key, Upload(s3, bucket, key).made["UploadId"]) for key in keys]
    listed = s3.list_multipart_uploads(Bucket=bucket)["Uploads"]
    assert [(u["Key"], u["UploadId"]) for u in listed] == sorted(made)
    pages = s3.get_paginator("list_multipart_uploads").paginate(
        Bucket=bucket, PaginationConfig={"PageSize": 1}
    )
    assert [(u["Key"], u["UploadId"]) for page in pages for u in page["Uploads"]] == sorted(made)
    page = s3.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert [p["Prefix"] for p in page["CommonPrefixes"]] == ["a/"]
    assert [u["Key"] for u in page["Uploads"]] == keys[2:]
    page = s3.list_multipart_uploads(Bucket=bucket, Prefix="b", MaxUploads=1)
    assert page["IsTruncated"] and page["NextKeyMarker"] == "b"
    page = s3.list_multipart_uploads(Bucket=bucket, KeyMarker="b")
    assert [u["Key"] for u in page["Uploads"]] == ["c", "d e"]


def test_part_copy(s3, bucket):
    body = os.urandom(PART + 100)
    s3.put_object(Bucket=bucket, Key="source +", Body=body)
    upload = Upload(s3, bucket)
    source = {"Bucket": bucket, "Key": "source +"}

    def copy(number, **more):
        answer = s3.upload_part_copy(**upload.name, PartNumber=number, CopySource=source, **more)
        upload.parts.append({"PartNumber": number, "ETag": answer["CopyPartResult"]["ETag"]})

    copy(1)
    copy(2, CopySourceRange="bytes=100-199")
    upload.complete()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == body + body[100:200]

    upload = Upload(s3, bucket)
    for wrong in ("bytes=1-", "bytes=-5", "0-5", f"bytes=0-{len(body)}"):
        assert code(copy, number=1, CopySourceRange=wrong) == ("InvalidArgument", 400), wrong
    assert code(copy, number=1, CopySourceIfMatch='"other"') == ("PreconditionFailed", 412)


# ---- checksums ----


def b64(raw):
    return base64.b64encode(raw).decode()


def crc32(body):
    return zlib.crc32(body).to_bytes(4, "big")


def test_composite(s3, bucket):
    bodies = [os.urandom(PART), b"end"]
    for name, sum_of in (("CRC32", crc32), ("SHA256", lambda b: hashlib.sha256(b).digest())):
        upload = Upload(s3, bucket, ChecksumAlgorithm=name)
        assert upload.made["ChecksumType"] == "COMPOSITE"
        for number, body in enumerate(bodies, 1):
            upload.put(number, body, ChecksumAlgorithm=name)
        answer = refused(upload.complete, parts=upload.plain())
        assert answer["Error"]["Code"] == "InvalidRequest"
        assert answer["Error"]["Message"] == (
            f"The upload was created using a {name.lower()} checksum. The complete request must include "
            "the checksum for each part. It was missing for part 1 in the request."
        )
        done = upload.complete()
        want = b64(sum_of(b"".join(sum_of(b) for b in bodies))) + "-2"
        assert done[f"Checksum{name}"] == want and done["ChecksumType"] == "COMPOSITE"
        head = s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
        assert head[f"Checksum{name}"] == want and head["ChecksumType"] == "COMPOSITE"


def test_attributes(s3, bucket):
    bodies = [os.urandom(PART), os.urandom(PART), b"end"]
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA1")
    for number, body in zip((1, 3, 7), bodies):
        upload.put(number, body, ChecksumAlgorithm="SHA1")
    done = upload.complete()
    name = {"Bucket": bucket, "Key": "k", "ObjectAttributes": ["Checksum", "ObjectParts"]}
    found = s3.get_object_attributes(**name)
    assert found["Checksum"]["ChecksumSHA1"] + "-3" == done["ChecksumSHA1"]
    assert found["Checksum"]["ChecksumType"] == "COMPOSITE"
    parts = found["ObjectParts"]
    assert parts["TotalPartsCount"] == 3 and not parts["IsTruncated"]
    assert [(p["PartNumber"], p["Size"]) for p in parts["Parts"]] == [(1, PART), (3, PART), (7, 3)]
    assert parts["Parts"][2]["ChecksumSHA1"] == b64(hashlib.sha1(b"end").digest())
    parts = s3.get_object_attributes(**name, MaxParts=1, PartNumberMarker=1)["ObjectParts"]
    assert [p["PartNumber"] for p in parts["Parts"]] == [3] and parts["IsTruncated"]


def test_full_object(s3, bucket):
    bodies = [os.urandom(PART), os.urandom(PART), b"end"]
    upload = Upload(s3, bucket, ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
    for number, body in enumerate(bodies, 1):
        upload.put(number, body, ChecksumAlgorithm="CRC32")
    want = b64(crc32(b"".join(bodies)))
    wrong = b64(crc32(b"other"))
    assert code(upload.complete, parts=upload.plain(), ChecksumCRC32=wrong, ChecksumType="FULL_OBJECT") == (
        "BadDigest",
        400,
    )
    assert code(upload.complete, parts=upload.plain(), ChecksumType="COMPOSITE") == ("InvalidRequest", 400)
    done = upload.complete(upload.plain(), ChecksumCRC32=want, ChecksumType="FULL_OBJECT")
    assert (done["ChecksumCRC32"], done["ChecksumType"]) == (want, "FULL_OBJECT")


def test_refused_checksums(s3, bucket):
    for more in (
        {"ChecksumAlgorithm": "SHA256", "ChecksumType": "FULL_OBJECT"},
        {"ChecksumAlgorithm": "CRC64NVME", "ChecksumType": "COMPOSITE"},
        {"ChecksumType": "FULL_OBJECT"},
    ):
        assert code(s3.create_multipart_upload, Bucket=bucket, Key="k", **more) == ("InvalidRequest", 400)
    upload = Upload(s3, bucket, ChecksumAlgorithm="SHA1")
    answer = refused(upload.put, number=1, body=b"x", ChecksumAlgorithm="CRC32")
    assert answer["Error"]["Message"] == (
        "Checksum Type mismatch occurred, expected checksum Type: sha1, actual checksum Type: crc32"
    )


def test_default_client(brume, bucket):
    """As boto3 does it unless told otherwise: CRC32 of each part."""
    s3 = brume.client("s3")
    upload = Upload(s3, bucket)
    upload.put(1, b"x" * PART)
    upload.put(2, b"y")
    upload.complete()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x" * PART + b"y"


def test_parts_at_the_same_time(s3, bucket):
    bodies = [os.urandom(PART) for _ in range(8)]
    upload = Upload(s3, bucket)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: upload.put(n + 1, bodies[n]), range(8)))
    upload.complete(sorted(upload.plain(), key=lambda p: p["PartNumber"]))
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"".join(bodies)


def test_uploads_survive_a_restart(start, tmp_path):
    first = start(data=tmp_path / "kept")
    s3 = first.client("s3")
    s3.create_bucket(Bucket="kept")
    upload = Upload(s3, "kept")
    upload.put(1, b"x" * 100_000)
    s3.put_object(Bucket="kept", Key="small", Body=b"small")
    first.stop()
    upload.s3 = s3 = start(data=tmp_path / "kept").client("s3")
    upload.complete()
    assert s3.get_object(Bucket="kept", Key="k")["Body"].read() == b"x" * 100_000
    assert s3.get_object(Bucket="kept", Key="small")["Body"].read() == b"small"
