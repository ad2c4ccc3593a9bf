"""S3 after kill -9: what was acknowledged is there, and nothing else takes up space."""

import concurrent.futures
import hashlib
import os
import signal

from botocore.exceptions import BotoCoreError, ClientError

from brume import Brume

SIZES = (10, 40_000, 300_000)


def test_kill(start, tmp_path):
    data = tmp_path / "kept"
    kept = {}
    for life in range(3):
        server = Brume(tmp_path / f"life-{life}", data=data)  # not ended as `start` wants it
        s3 = server.client("s3", max_pool_connections=8)
        if life == 0:
            s3.create_bucket(Bucket="crash")
        written = 0

        def write(n):
            nonlocal written
            key, body = f"k{n % 40}", os.urandom(SIZES[n % 3])
            try:
                s3.put_object(Bucket="crash", Key=key, Body=body)
            except (BotoCoreError, ClientError):
                return key, None
            written += 1
            if written == 100:
                server.process.send_signal(signal.SIGKILL)
            return key, hashlib.md5(body).hexdigest()

        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            results = list(pool.map(write, range(300)))
        server.process.wait()
        server.process.stdout.close()
        assert written >= 100
        for key, digest in results:
            # A key that was written to when the end came may hold either.
            kept.setdefault(key, set()).add(digest)

    s3 = start(data=data).client("s3")
    objects = s3.list_objects_v2(Bucket="crash")["Contents"]
    for found in objects:
        body = s3.get_object(Bucket="crash", Key=found["Key"])["Body"].read()
        digest = hashlib.md5(body).hexdigest()
        assert found["ETag"].strip('"') == digest and found["Size"] == len(body)
        assert digest in kept[found["Key"]] or None in kept[found["Key"]]
    acknowledged = {key for key, digests in kept.items() if digests - {None}}
    assert acknowledged <= {o["Key"] for o in objects}, "what was acknowledged is there"
    blobs = sum(len(files) for _, _, files in os.walk(data / "blobs"))
    assert blobs == sum(o["Size"] > 32 * 1024 for o in objects), "no blob is left that nobody names"
