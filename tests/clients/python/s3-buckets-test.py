"""S3 buckets: names, owners, regions, their end."""

import pytest

from s3_support import code, new_bucket, refused


@pytest.fixture
def s3(brume):
    return brume.client("s3")


def test_life_of_a_bucket(s3):
    assert s3.create_bucket(Bucket="life-of-a-bucket")["Location"] == "/life-of-a-bucket"
    assert s3.head_bucket(Bucket="life-of-a-bucket")["BucketRegion"] == "us-east-1"
    listed = s3.list_buckets()
    assert "life-of-a-bucket" in [b["Name"] for b in listed["Buckets"]]
    assert len(listed["Owner"]["ID"]) == 64
    s3.delete_bucket(Bucket="life-of-a-bucket")
    assert code(s3.head_bucket, Bucket="life-of-a-bucket") == ("404", 404)
    assert code(s3.delete_bucket, Bucket="life-of-a-bucket") == ("NoSuchBucket", 404)


@pytest.mark.parametrize(
    "name, why",
    [
        ("Upper-case", "capitals"),
        ("ab", "too short"),
        ("a" * 64, "too long"),
        ("under_score", "underscore"),
        ("-begins", "begins with a hyphen"),
        ("ends-", "ends with a hyphen"),
        ("two..points", "two points"),
        ("192.168.0.1", "an address"),
        ("xn--name", "reserved prefix"),
        ("name-s3alias", "reserved suffix"),
    ],
)
def test_refused_names(brume, name, why):
    answer = brume.http("PUT", f"/{name}")
    assert answer.status == 400, why
    assert "<Code>InvalidBucketName</Code>" in answer.text, why
    assert f"<BucketName>{name}</BucketName>" in answer.text


def test_a_name_is_taken_once(brume, s3):
    name = new_bucket(s3)
    s3.create_bucket(Bucket=name)  # in us-east-1 the owner may
    other = brume.client("s3", key="111122223333")
    assert code(other.create_bucket, Bucket=name) == ("BucketAlreadyExists", 409)

    west = brume.client("s3", region="us-west-2")
    where = {"LocationConstraint": "us-west-2"}
    west.create_bucket(Bucket=name + "-west", CreateBucketConfiguration=where)
    answer = refused(west.create_bucket, Bucket=name + "-west", CreateBucketConfiguration=where)
    assert answer["Error"]["Code"] == "BucketAlreadyOwnedByYou"
    assert answer["Error"]["BucketName"] == name + "-west"


def test_regions(brume, s3):
    west = brume.client("s3", region="eu-west-1")
    where = {"LocationConstraint": "eu-west-1"}
    west.create_bucket(Bucket="in-ireland", CreateBucketConfiguration=where)
    assert s3.get_bucket_location(Bucket="in-ireland")["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket="in-ireland")["BucketRegion"] == "eu-west-1"
    assert s3.get_bucket_location(Bucket=new_bucket(s3))["LocationConstraint"] is None

    refusal = ("IllegalLocationConstraintException", 400)
    assert code(west.create_bucket, Bucket="nowhere-1") == refusal
    elsewhere = {"LocationConstraint": "us-west-2"}
    assert code(west.create_bucket, Bucket="nowhere-2", CreateBucketConfiguration=elsewhere) == refusal
    classic = {"LocationConstraint": "us-east-1"}
    assert code(s3.create_bucket, Bucket="nowhere-3", CreateBucketConfiguration=classic) == (
        "InvalidLocationConstraint",
        400,
    )


def test_only_empty_buckets_are_deleted(s3):
    bucket = new_bucket(s3)
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert code(s3.delete_bucket, Bucket=bucket) == ("BucketNotEmpty", 409)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)


def test_a_bucket_made_again_is_empty(s3):
    bucket = new_bucket(s3)
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"x" * 100000)
    s3.delete_bucket(Bucket=bucket)
    s3.create_bucket(Bucket=bucket)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_buckets_page_by_page(brume):
    s3 = brume.client("s3", key="444455556666")
    names = [f"paged-{i}" for i in range(5)]
    for name in names:
        s3.create_bucket(Bucket=name)
    pages = list(s3.get_paginator("list_buckets").paginate(PaginationConfig={"PageSize": 2}))
    assert [[b["Name"] for b in page["Buckets"]] for page in pages] == [names[:2], names[2:4], names[4:]]
    some = s3.list_buckets(Prefix="paged-3")
    assert [b["Name"] for b in some["Buckets"]] == ["paged-3"] and some["Prefix"] == "paged-3"


def test_expected_owner(s3):
    bucket = new_bucket(s3)
    s3.head_bucket(Bucket=bucket, ExpectedBucketOwner="000000000000")
    assert code(s3.list_objects_v2, Bucket=bucket, ExpectedBucketOwner="999999999999") == (
        "AccessDenied",
        403,
    )
