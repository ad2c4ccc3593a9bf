"""S3 checksums: every algorithm, in headers and trailers, right and wrong."""

import base64
import hashlib
import os
import urllib.request
import zlib

import pytest

from s3_support import code, new_bucket, refused


@pytest.fixture
def s3(brume):
    return brume.client("s3")


@pytest.fixture
def bucket(s3):
    return new_bucket(s3)


def crc_of(polynomial, bits, body):
    """Bit by bit, reflected, all ones at both ends."""
    mask = (1 << bits) - 1
    crc = mask
    for byte in body:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (polynomial if crc & 1 else 0)
    return (crc ^ mask).to_bytes(bits // 8, "big")


SUMS = {
    "CRC32": lambda b: zlib.crc32(b).to_bytes(4, "big"),
    "CRC32C": lambda b: crc_of(0x82F63B78, 32, b),
    "CRC64NVME": lambda b: crc_of(0x9A6C9329AC4BC9B5, 64, b),
    "SHA1": lambda b: hashlib.sha1(b).digest(),
    "SHA256": lambda b: hashlib.sha256(b).digest(),
    "SHA512": lambda b: hashlib.sha512(b).digest(),
    "MD5": lambda b: hashlib.md5(b).digest(),
}
BODY = b"The mist that touches the ground." * 7


def text(name, body=BODY):
    return base64.b64encode(SUMS[name](body)).decode()


@pytest.mark.parametrize("name", SUMS)
def test_header(brume, s3, bucket, name):
    header = f"x-amz-checksum-{name.lower()}"
    answer = brume.http("PUT", f"/{bucket}/k", BODY, {header: text(name)})
    assert answer.status == 200 and answer.headers[header] == text(name)
    assert answer.headers["x-amz-checksum-type"] == "FULL_OBJECT"

    answer = brume.http("GET", f"/{bucket}/k", headers={"x-amz-checksum-mode": "ENABLED"})
    assert answer.headers[header] == text(name) and answer.body == BODY
    assert header not in brume.http("GET", f"/{bucket}/k").headers, "only when asked for"

    answer = brume.http("PUT", f"/{bucket}/other", BODY, {header: text(name, b"other")})
    assert answer.status == 400 and "<Code>BadDigest</Code>" in answer.text
    assert f"The {name} you specified did not match the calculated checksum." in answer.text
    answer = brume.http("PUT", f"/{bucket}/other", BODY, {header: "short"})
    assert answer.status == 400 and "<Code>InvalidRequest</Code>" in answer.text
    assert code(s3.head_object, Bucket=bucket, Key="other") == ("404", 404), "nothing was stored"


def chunked(body, trailer, pieces=3):
    """aws-chunked, unsigned, with a trailer."""
    size = max(1, len(body) // pieces)
    out = b""
    for at in range(0, len(body), size):
        piece = body[at : at + size]
        out += b"%x\r\n%s\r\n" % (len(piece), piece)
    return out + b"0\r\n" + trailer + b"\r\n"


def put_chunked(brume, path, body, name, value):
    header = f"x-amz-checksum-{name.lower()}"
    return brume.http(
        "PUT",
        path,
        chunked(body, f"{header}:{value}\r\n".encode()),
        {
            "Content-Encoding": "aws-chunked",
            "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
            "x-amz-decoded-content-length": str(len(body)),
            "x-amz-trailer": header,
            "Authorization": "AWS4-HMAC-SHA256 Credential=test/20261120/us-east-1/s3/aws4_request, "
            "SignedHeaders=host;x-amz-date, Signature=" + "0" * 64,
            "x-amz-date": "20261120T000000Z",
        },
    )


@pytest.mark.parametrize("name", SUMS)
def test_trailer(brume, s3, bucket, name):
    answer = put_chunked(brume, f"/{bucket}/k", BODY, name, text(name))
    assert answer.status == 200, answer.text
    found = s3.get_object(Bucket=bucket, Key="k")
    assert found["Body"].read() == BODY
    assert "ContentEncoding" not in found, "aws-chunked says how it travelled"
    answer = put_chunked(brume, f"/{bucket}/k", b"new" + BODY, name, text(name))
    assert answer.status == 400 and "<Code>BadDigest</Code>" in answer.text
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == BODY


def test_large_trailer(brume, s3, bucket):
    body = os.urandom(3_000_000)
    answer = put_chunked(brume, f"/{bucket}/k", body, "CRC32", text("CRC32", body))
    assert answer.status == 200, answer.text
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == body


def test_nothing_sent(brume, bucket):
    answer = brume.http("PUT", f"/{bucket}/k", BODY)
    assert answer.headers["x-amz-checksum-crc64nvme"] == text("CRC64NVME")
    assert answer.headers["x-amz-checksum-type"] == "FULL_OBJECT"


def test_two_are_too_many(brume, bucket):
    headers = {f"x-amz-checksum-{n.lower()}": text(n) for n in ("CRC32", "SHA1")}
    answer = brume.http("PUT", f"/{bucket}/k", BODY, headers)
    assert answer.status == 400 and "Expecting a single x-amz-checksum- header" in answer.text


def test_content_md5(brume, bucket):
    assert brume.http("PUT", f"/{bucket}/k", BODY, {"Content-MD5": text("MD5")}).status == 200
    answer = brume.http("PUT", f"/{bucket}/k", BODY, {"Content-MD5": text("MD5", b"other")})
    assert answer.status == 400 and "<Code>BadDigest</Code>" in answer.text
    assert f"<ExpectedDigest>{text('MD5', b'other')}</ExpectedDigest>" in answer.text
    answer = brume.http("PUT", f"/{bucket}/k", BODY, {"Content-MD5": "nonsense"})
    assert answer.status == 400 and "<Code>InvalidDigest</Code>" in answer.text


@pytest.mark.parametrize("name", ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])
def test_boto3(s3, bucket, name):
    if name in ("CRC32C", "CRC64NVME"):
        pytest.importorskip("awscrt")
    answer = s3.put_object(Bucket=bucket, Key="k", Body=BODY, ChecksumAlgorithm=name)
    assert answer[f"Checksum{name}"] == text(name)
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[f"Checksum{name}"] == text(name)
    copy = {"Bucket": bucket, "Key": "copy", "CopySource": {"Bucket": bucket, "Key": "k"}}
    assert s3.copy_object(**copy)["CopyObjectResult"][f"Checksum{name}"] == text(name)
    assert s3.copy_object(**copy, ChecksumAlgorithm="SHA256")["CopyObjectResult"]["ChecksumSHA256"] == text(
        "SHA256"
    )
