"""S3 streams: memory does not grow with objects."""

import hashlib
import http.client

import pytest

from s3_support import new_bucket

SIZE = 300 * 1024 * 1024
PIECE = bytes(range(256)) * 4096  # 1 MiB
RESIDENT_MAX = 60 * 1024 * 1024


def resident(brume):
    """The most that brume has ever had in memory, in bytes."""
    with open(f"/proc/{brume.process.pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    raise AssertionError("no VmHWM")


@pytest.mark.skipif("__import__('os').environ.get('BRUME_SANITIZED')", reason="sanitizers need memory")
def test_memory(start):
    brume = start()
    bucket = new_bucket(brume.client("s3"))
    before = resident(brume)
    connection = http.client.HTTPConnection(brume.host, brume.port)
    body = (PIECE for _ in range(SIZE // len(PIECE)))
    connection.request("PUT", f"/{bucket}/big", body=body, headers={"Content-Length": str(SIZE)})
    answer = connection.getresponse()
    assert answer.status == 200
    answer.read()

    connection.request("GET", f"/{bucket}/big")
    answer = connection.getresponse()
    want, got = hashlib.md5(), hashlib.md5()
    while piece := answer.read(1 << 20):
        got.update(piece)
        want.update(PIECE)
    assert got.hexdigest() == want.hexdigest() == answer.headers["ETag"].strip('"')
    connection.close()
    assert resident(brume) < RESIDENT_MAX, f"{before} before, {resident(brume)} after"


def test_a_client_that_goes_away(brume):
    s3 = brume.client("s3")
    bucket = new_bucket(s3)
    s3.put_object(Bucket=bucket, Key="k", Body=b"old")
    for method, headers in (("PUT", {"Content-Length": "1000000"}), ("GET", {})):
        connection = http.client.HTTPConnection(brume.host, brume.port)
        connection.putrequest(method, f"/{bucket}/k")
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        if method == "PUT":
            connection.send(b"x" * 500_000)
        connection.close()
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"old"
