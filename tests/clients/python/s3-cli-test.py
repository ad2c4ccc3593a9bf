"""S3 through the AWS CLI: mb, cp, ls, sync, mv, rm, rb."""

import os

import pytest


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    (folder / "sub folder").mkdir(parents=True)
    (folder / "one.txt").write_text("one")
    (folder / "sub folder" / "two.txt").write_text("two")
    (folder / "large").write_bytes(os.urandom(9_000_000))  # in parts
    return folder


def test_a_day_with_the_cli(brume, files, tmp_path):
    assert "make_bucket" in brume.aws("s3", "mb", "s3://cli-bucket")
    brume.aws("s3", "cp", str(files / "one.txt"), "s3://cli-bucket/copied/one.txt")
    listing = brume.aws("s3", "ls", "s3://cli-bucket/copied/")
    assert listing.split()[2:] == ["3", "one.txt"]
    assert "PRE copied/" in brume.aws("s3", "ls", "s3://cli-bucket")
    assert "cli-bucket" in brume.aws("s3", "ls")
    assert brume.aws("s3", "cp", "s3://cli-bucket/copied/one.txt", "-") == "one"

    brume.aws("s3", "sync", str(files), "s3://cli-bucket/tree")
    assert brume.aws("s3", "sync", str(files), "s3://cli-bucket/tree") == "", "nothing is left to do"
    brume.aws("s3", "sync", "s3://cli-bucket/tree", str(tmp_path / "back"))
    for path in ("one.txt", "sub folder/two.txt", "large"):
        assert (tmp_path / "back" / path).read_bytes() == (files / path).read_bytes()

    brume.aws("s3", "cp", "s3://cli-bucket/tree/large", "s3://cli-bucket/large-copy")
    brume.aws("s3", "mv", "s3://cli-bucket/large-copy", str(tmp_path / "moved"))
    assert (tmp_path / "moved").read_bytes() == (files / "large").read_bytes()
    (files / "one.txt").unlink()
    assert "delete" in brume.aws("s3", "sync", "--delete", str(files), "s3://cli-bucket/tree")

    assert "BucketNotEmpty" in brume.aws("s3", "rb", "s3://cli-bucket", check=False).stderr
    brume.aws("s3", "rm", "--recursive", "s3://cli-bucket")
    brume.aws("s3", "rb", "s3://cli-bucket")
    assert "cli-bucket" not in brume.aws("s3", "ls")


def test_low_level(brume, files):
    brume.aws("s3api", "create-bucket", "--bucket", "cli-api")
    put = brume.aws(
        "s3api", "put-object", "--bucket", "cli-api", "--key", "k", "--body", str(files / "one.txt"),
        "--metadata", "color=grey", "--checksum-algorithm", "SHA256",
    )  # fmt: skip
    assert put["ETag"] == '"f97c5d29941bfb1b2fdab0874906ab82"' and "ChecksumSHA256" in put
    assert brume.aws("s3api", "head-object", "--bucket", "cli-api", "--key", "k")["Metadata"] == {
        "color": "grey"
    }
    assert brume.aws("s3api", "list-objects-v2", "--bucket", "cli-api")["Contents"][0]["Size"] == 3
    missing = brume.aws("s3api", "get-object", "--bucket", "cli-api", "--key", "none", "-", check=False)
    assert "(NoSuchKey)" in missing.stderr
