"""S3 objects: bytes and headers go in and come out; ranges; copies; deletes."""

import datetime
import http.client
import io
import os
import urllib.request

import pytest

from s3_support import code, new_bucket, refused


@pytest.fixture
def s3(brume):
    return brume.client("s3")


@pytest.fixture
def bucket(s3):
    return new_bucket(s3)


def get(s3, bucket, key, **more):
    return s3.get_object(Bucket=bucket, Key=key, **more)["Body"].read()


KEYS = [
    "plain",
    "a/b/c",
    "//",
    "/begins",
    "ends/",
    ".",
    "..",
    "a/../b",
    "a//b",
    "with space",
    "plus+and%percent",
    "ünïcödé/日本語/🌫",
    "quo'te\"s&<>",
    "question?mark=1&b#hash",
    "k" * 1024,
]


@pytest.mark.parametrize("key", KEYS, ids=range(len(KEYS)))
def test_keys(s3, bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=key.encode())
    assert get(s3, bucket, key) == key.encode()
    assert s3.head_object(Bucket=bucket, Key=key)["ContentLength"] == len(key.encode())
    assert [o["Key"] for o in s3.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    s3.delete_object(Bucket=bucket, Key=key)
    assert code(s3.get_object, Bucket=bucket, Key=key) == ("NoSuchKey", 404)


def test_key_too_long(s3, bucket):
    answer = refused(s3.put_object, Bucket=bucket, Key="k" * 1025, Body=b"")
    assert answer["Error"]["Code"] == "KeyTooLongError"
    assert answer["Error"]["MaxSizeAllowed"] == "1024"


@pytest.mark.parametrize("size", [0, 1, 32 * 1024, 32 * 1024 + 1, 64 * 1024, 64 * 1024 + 1, 1 << 20, 5_000_001])
def test_sizes(s3, bucket, size):
    body = os.urandom(size)
    s3.put_object(Bucket=bucket, Key="k", Body=body)
    answer = s3.get_object(Bucket=bucket, Key="k")
    assert answer["ContentLength"] == size
    assert answer["Body"].read() == body
    s3.put_object(Bucket=bucket, Key="k", Body=b"again")
    assert get(s3, bucket, "k") == b"again"


def test_headers_come_back_as_they_went(s3, bucket):
    sent = {
        "CacheControl": "max-age=60",
        "ContentDisposition": 'attachment; filename="a.txt"',
        "ContentLanguage": "fr-FR",
        "ContentType": "text/x-fog; charset=utf-8",
        "ContentEncoding": "gzip",
        "WebsiteRedirectLocation": "/elsewhere",
        "StorageClass": "STANDARD_IA",
        "Metadata": {"color": "grey", "empty": "", "Mixed-Case": "A, B"},
    }
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Tagging="a=1&b=2", **sent)
    for answer in (s3.head_object(Bucket=bucket, Key="k"), s3.get_object(Bucket=bucket, Key="k")):
        for name, value in sent.items():
            if name != "Metadata":
                assert answer[name] == value, name
        assert answer["Metadata"] == {"color": "grey", "empty": "", "mixed-case": "A, B"}
        assert answer["ETag"] == '"9dd4e461268c8034f5c8564e155c67a6"'
        assert answer["ServerSideEncryption"] == "AES256"
        assert answer["AcceptRanges"] == "bytes"
    assert s3.get_object(Bucket=bucket, Key="k")["TagCount"] == 2


def test_expires_comes_back_verbatim(brume, s3, bucket):
    brume.http("PUT", f"/{bucket}/k", b"x", {"Expires": "in a while"})
    assert s3.head_object(Bucket=bucket, Key="k")["ExpiresString"] == "in a while"


def test_metadata_beyond_ascii(brume, bucket):
    connection = http.client.HTTPConnection(brume.host, brume.port)
    connection.putrequest("PUT", f"/{bucket}/k")
    connection.putheader("x-amz-meta-nonascii", "ÄMÄZÕÑ S3".encode())
    connection.putheader("Content-Length", "0")
    connection.endheaders()
    assert connection.getresponse().read() == b""
    connection.close()
    answer = brume.http("HEAD", f"/{bucket}/k")
    # the example of the user guide
    assert answer.headers["x-amz-meta-nonascii"] == "=?UTF-8?B?w4PChE3Dg8KEWsODwpXDg8KRIFMz?="


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "POST"])
@pytest.mark.parametrize("path", ["/{long}", "/{long}/k", "/{bucket}/{long}", "/{bucket}/k?prefix={long}",
                                  "/{bucket}?list-type=2&prefix={long}&start-after={long}",
                                  "/{bucket}?prefix={long}&marker={long}", "/?prefix={long}&max-buckets=2",
                                  "/{bucket}?uploads&key-marker={long}&upload-id-marker={long}",
                                  "/{bucket}/k?uploadId={long}", "/{bucket}/{long}?uploadId=x",
                                  "/{bucket}/{long}?uploads", "/{bucket}?prefix={long}&delimiter={long}",
                                  "/{bucket}/k?uploadId={long}&partNumber=1"])  # fmt: skip
def test_long_names(brume, s3, bucket, method, path):
    """Whatever the answer is, brume is still there."""
    body = b"<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>"
    for long in ("n" * 6000, "%00" * 2000):
        answer = brume.http(method, path.format(bucket=bucket, long=long), body if method == "POST" else None)
        assert answer.status < 500
    assert s3.list_buckets()["Buckets"] is not None


def test_defaults(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    answer = s3.head_object(Bucket=bucket, Key="k")
    assert answer["ContentType"] == "binary/octet-stream"
    assert "StorageClass" not in answer
    age = datetime.datetime.now(datetime.timezone.utc) - answer["LastModified"]
    assert abs(age.total_seconds()) < 60


@pytest.mark.parametrize(
    "more, error",
    [
        ({"Metadata": {"m": "v" * 2048}}, "MetadataTooLarge"),
        ({"StorageClass": "WARM"}, "InvalidStorageClass"),
        ({"Tagging": "&".join(f"k{i}=v" for i in range(11))}, "BadRequest"),
        ({"Tagging": "aws:k=v"}, "InvalidTag"),
        ({"Tagging": "k=1&k=2"}, "InvalidArgument"),
        ({"ServerSideEncryption": "rot13"}, "InvalidArgument"),
    ],
)
def test_refused_headers(s3, bucket, more, error):
    assert code(s3.put_object, Bucket=bucket, Key="k", Body=b"x", **more) == (error, 400)
    assert code(s3.head_object, Bucket=bucket, Key="k") == ("404", 404)


def test_what_is_not_there(s3, bucket):
    answer = refused(s3.get_object, Bucket=bucket, Key="not there")
    assert answer["Error"]["Key"] == "not there"
    answer = refused(s3.get_object, Bucket="no-such-bucket-at-all", Key="k")
    assert answer["Error"]["Code"] == "NoSuchBucket"
    assert answer["Error"]["BucketName"] == "no-such-bucket-at-all"
    assert code(s3.put_object, Bucket="no-such-bucket-at-all", Key="k", Body=b"x" * 100000) == (
        "NoSuchBucket",
        404,
    )


@pytest.mark.parametrize("size", [100, 100_000])  # in the record, in a blob
@pytest.mark.parametrize(
    "header, first, last",
    [
        ("bytes=0-9", 0, 9),
        ("bytes=10-", 10, -1),
        ("bytes=-7", -7, -1),
        ("bytes=-1000000", 0, -1),
        ("bytes=90-1000000", 90, -1),
        ("bytes=0-0", 0, 0),
    ],
)
def test_ranges(s3, bucket, size, header, first, last):
    body = os.urandom(size)
    first, last = first % size, last % size
    s3.put_object(Bucket=bucket, Key="k", Body=body)
    answer = s3.get_object(Bucket=bucket, Key="k", Range=header)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert answer["ContentRange"] == f"bytes {first}-{last}/{size}"
    assert answer["Body"].read() == body[first : last + 1]
    assert "ChecksumCRC32" not in answer, "a checksum of the whole does not fit a range"
    head = s3.head_object(Bucket=bucket, Key="k", Range=header)
    assert head["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert head["ContentLength"] == last - first + 1


@pytest.mark.parametrize("header", ["bytes=a-b", "lines=1-2", "bytes=5-2", "bytes=0-1,3-4", "bytes=-"])
def test_ranges_that_are_none(s3, bucket, header):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    answer = s3.get_object(Bucket=bucket, Key="k", Range=header)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert answer["Body"].read() == b"0123456789"


@pytest.mark.parametrize("header, size", [("bytes=10-", 10), ("bytes=-0", 10), ("bytes=0-", 0)])
def test_ranges_beyond(s3, bucket, header, size):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x" * size)
    answer = refused(s3.get_object, Bucket=bucket, Key="k", Range=header)
    assert answer["Error"]["Code"] == "InvalidRange"
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 416
    assert answer["Error"]["ActualObjectSize"] == str(size)
    assert answer["Error"]["RangeRequested"] == header


def test_range_with_part_number(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert code(s3.get_object, Bucket=bucket, Key="k", Range="bytes=0-0", PartNumber=1) == (
        "InvalidRequest",
        400,
    )
    assert code(s3.get_object, Bucket=bucket, Key="k", PartNumber=2) == ("InvalidPartNumber", 416)


def test_response_overrides(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/plain", CacheControl="no-store")
    answer = s3.get_object(
        Bucket=bucket,
        Key="k",
        ResponseContentType="text/html",
        ResponseContentDisposition="inline",
        ResponseCacheControl="max-age=1",
        ResponseContentLanguage="de",
        ResponseContentEncoding="identity",
        ResponseExpires=datetime.datetime(2030, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
    )
    assert answer["ContentType"] == "text/html"
    assert answer["ContentDisposition"] == "inline"
    assert answer["CacheControl"] == "max-age=1"
    assert answer["ContentLanguage"] == "de"
    assert answer["ContentEncoding"] == "identity"
    assert answer["ExpiresString"] == "Wed, 02 Jan 2030 03:04:05 GMT"


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_presigned(brume, bucket, version):
    s3 = brume.client("s3", signature_version="s3v4")
    put = s3.generate_presigned_url("put_object", {"Bucket": bucket, "Key": "p q"}, ExpiresIn=60)
    urllib.request.urlopen(urllib.request.Request(put, data=b"signed", method="PUT")).close()
    url = s3.generate_presigned_url(
        "get_object", {"Bucket": bucket, "Key": "p q", "ResponseContentType": "text/fog"}, ExpiresIn=60
    )
    with urllib.request.urlopen(url) as answer:
        assert answer.read() == b"signed"
        assert answer.headers["Content-Type"] == "text/fog"


def raw(brume, method, path, host, body=None, headers=None):
    connection = http.client.HTTPConnection(brume.host, brume.port)
    connection.request(method, path, body=body, headers={"Host": host} | (headers or {}))
    answer = connection.getresponse()
    found = answer.status, dict(answer.getheaders()), answer.read()
    connection.close()
    return found


@pytest.mark.parametrize("host", ["{}.s3.localhost", "{}.s3.amazonaws.com", "{}.s3.us-east-1.amazonaws.com"])
def test_virtual_hosts(brume, s3, bucket, host):
    host = host.format(bucket)
    assert raw(brume, "PUT", "/a/b", host, b"virtual")[0] == 200
    assert get(s3, bucket, "a/b") == b"virtual"
    assert raw(brume, "GET", "/a/b", host)[2] == b"virtual"
    assert b"<Key>a/b</Key>" in raw(brume, "GET", "/?list-type=2", host)[2]
    assert b"<Name>" in raw(brume, "GET", "/", host)[2]


def test_head_has_no_body(brume, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x" * 50)
    status, headers, body = raw(brume, "HEAD", f"/{bucket}/k", brume.host)
    assert (status, headers["Content-Length"], body) == (200, "50", b"")
    status, _, body = raw(brume, "HEAD", f"/{bucket}/none", brume.host)
    assert (status, body) == (404, b"")


def test_chunked_upload_needs_a_length(brume, bucket):
    connection = http.client.HTTPConnection(brume.host, brume.port)
    connection.putrequest("PUT", f"/{bucket}/k")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()
    connection.send(b"1\r\nx\r\n0\r\n\r\n")
    answer = connection.getresponse()
    assert answer.status == 411
    assert b"<Code>MissingContentLength</Code>" in answer.read()
    connection.close()


# ---- copies ----


def test_copy(s3, bucket):
    body = os.urandom(100_000)
    s3.put_object(
        Bucket=bucket, Key="from +é", Body=body, ContentType="text/fog", Metadata={"a": "1"}, Tagging="t=1"
    )
    answer = s3.copy_object(Bucket=bucket, Key="to", CopySource={"Bucket": bucket, "Key": "from +é"})
    assert answer["CopyObjectResult"]["ETag"] == s3.head_object(Bucket=bucket, Key="to")["ETag"]
    found = s3.get_object(Bucket=bucket, Key="to")
    assert found["Body"].read() == body
    assert (found["ContentType"], found["Metadata"], found["TagCount"]) == ("text/fog", {"a": "1"}, 1)

    s3.copy_object(
        Bucket=bucket,
        Key="to",
        CopySource=f"{bucket}/from +é",
        MetadataDirective="REPLACE",
        Metadata={"b": "2"},
        ContentType="text/rain",
    )
    found = s3.head_object(Bucket=bucket, Key="to")
    assert (found["ContentType"], found["Metadata"]) == ("text/rain", {"b": "2"})


def test_copy_onto_itself(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x", Metadata={"a": "1"})
    itself = {"Bucket": bucket, "Key": "k"}
    assert code(s3.copy_object, Bucket=bucket, Key="k", CopySource=itself) == ("InvalidRequest", 400)
    s3.copy_object(
        Bucket=bucket, Key="k", CopySource=itself, MetadataDirective="REPLACE", Metadata={"b": "2"}
    )
    assert s3.head_object(Bucket=bucket, Key="k")["Metadata"] == {"b": "2"}


def test_copy_of_what_is_not_there(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    source = {"Bucket": bucket, "Key": "none"}
    assert code(s3.copy_object, Bucket=bucket, Key="to", CopySource=source) == ("NoSuchKey", 404)
    source = {"Bucket": "no-such-bucket-at-all", "Key": "k"}
    assert code(s3.copy_object, Bucket=bucket, Key="to", CopySource=source) == ("NoSuchBucket", 404)
    assert code(s3.copy_object, Bucket=bucket, Key="to", CopySource="nothing")[0] == "InvalidArgument"


# ---- deletes ----


def test_delete_what_is_not_there(s3, bucket):
    assert s3.delete_object(Bucket=bucket, Key="none")["ResponseMetadata"]["HTTPStatusCode"] == 204


def test_delete_many(s3, bucket):
    keys = ["a", "b <&> \x07", "none", "c/d"]
    for key in keys:
        if key != "none":
            s3.put_object(Bucket=bucket, Key=key, Body=b"x" * 50_000)
    objects = [{"Key": key} for key in keys if "\x07" not in key] + [{"Key": "none"}]
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects})
    assert sorted(d["Key"] for d in answer["Deleted"]) == ["a", "c/d", "none", "none"]
    assert "Errors" not in answer
    s3.delete_object(Bucket=bucket, Key=keys[1])
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_delete_many_quietly(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    answer = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "k"}], "Quiet": True})
    assert "Deleted" not in answer and "Errors" not in answer


def test_delete_too_many(s3, bucket):
    objects = [{"Key": str(i)} for i in range(1001)]
    assert code(s3.delete_objects, Bucket=bucket, Delete={"Objects": objects}) == ("MalformedXML", 400)


def test_delete_many_needs_a_checksum(brume, bucket):
    body = b"<Delete><Object><Key>k</Key></Object></Delete>"
    answer = brume.http("POST", f"/{bucket}?delete", body)
    assert answer.status == 400 and "<Code>InvalidRequest</Code>" in answer.text
    answer = brume.http("POST", f"/{bucket}?delete", body, {"Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="})
    assert answer.status == 400 and "<Code>BadDigest</Code>" in answer.text
    answer = brume.http("POST", f"/{bucket}?delete", body, {"x-amz-checksum-crc32": "AAAAAA=="})
    assert answer.status == 400 and "<Code>BadDigest</Code>" in answer.text


def test_file_objects(s3, bucket, tmp_path):
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(os.urandom(20_000_000))
    s3.upload_file(str(source), bucket, "file")
    s3.download_file(bucket, "file", str(target))
    assert source.read_bytes() == target.read_bytes()
    s3.upload_fileobj(io.BytesIO(b"short"), bucket, "fileobj")
    assert get(s3, bucket, "fileobj") == b"short"


# ---- tags, attributes ----


def test_tags(s3, bucket):
    name = {"Bucket": bucket, "Key": "k"}
    s3.put_object(**name, Body=b"x" * 50_000, Tagging="a=1&b%20c=d%26")
    assert s3.get_object_tagging(**name)["TagSet"] == [
        {"Key": "a", "Value": "1"},
        {"Key": "b c", "Value": "d&"},
    ]
    tags = [{"Key": "é+", "Value": "=&"}, {"Key": "empty", "Value": ""}]
    s3.put_object_tagging(**name, Tagging={"TagSet": tags})
    assert s3.get_object_tagging(**name)["TagSet"] == tags
    assert s3.get_object(**name)["TagCount"] == 2
    assert get(s3, bucket, "k") == b"x" * 50_000
    s3.delete_object_tagging(**name)
    assert s3.get_object_tagging(**name)["TagSet"] == []
    assert "TagCount" not in s3.get_object(**name)
    assert code(s3.get_object_tagging, Bucket=bucket, Key="none") == ("NoSuchKey", 404)

    def put(tags):
        return code(s3.put_object_tagging, **name, Tagging={"TagSet": tags})

    assert put([{"Key": str(i), "Value": ""} for i in range(11)]) == ("BadRequest", 400)
    assert put([{"Key": "a", "Value": ""}] * 2) == ("InvalidTag", 400)
    assert put([{"Key": "aws:a", "Value": ""}]) == ("InvalidTag", 400)


def test_attributes(s3, bucket):
    answer = s3.put_object(Bucket=bucket, Key="k", Body=b"hello", ChecksumAlgorithm="SHA256")
    wanted = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
    found = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=wanted)
    assert found["ETag"] == answer["ETag"].strip('"')
    assert found["Checksum"] == {"ChecksumSHA256": answer["ChecksumSHA256"], "ChecksumType": "FULL_OBJECT"}
    assert (found["StorageClass"], found["ObjectSize"]) == ("STANDARD", 5)
    assert "ObjectParts" not in found
    found = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["ObjectSize"])
    assert "ETag" not in found and found["ObjectSize"] == 5
