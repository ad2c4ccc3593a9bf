"""STS: who am I? The account comes from the access key."""

import pytest
from botocore.exceptions import ClientError, ParamValidationError


def test_caller_is_root_of_the_default_account(brume):
    identity = brume.client("sts").get_caller_identity()
    assert identity["Account"] == "000000000000"
    assert identity["Arn"] == "arn:aws:iam::000000000000:root"
    assert identity["UserId"] == "000000000000"
    assert identity["ResponseMetadata"]["RequestId"]


def test_twelve_digits_as_access_key_name_the_account(brume):
    identity = brume.client("sts", key="123456789012").get_caller_identity()
    assert identity["Account"] == "123456789012"
    assert identity["Arn"] == "arn:aws:iam::123456789012:root"


@pytest.mark.parametrize("key", ["12345678901", "1234567890123", "12345678901a"])
def test_other_keys_belong_to_the_default_account(brume, key):
    assert brume.client("sts", key=key).get_caller_identity()["Account"] == "000000000000"


def test_access_key_info(brume):
    info = brume.client("sts").get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")
    assert info["Account"] == "000000000000"


def test_access_key_info_checks_its_argument(brume):
    unchecked = brume.client("sts", parameter_validation=False)
    for key in ["123456789012", "x" * 129, "not a key at all"]:
        with pytest.raises(ClientError) as refused:
            unchecked.get_access_key_info(AccessKeyId=key)
        assert refused.value.response["Error"]["Code"] == "ValidationError", key
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    with pytest.raises(ParamValidationError):
        brume.client("sts").get_access_key_info()
    with pytest.raises(ClientError) as refused:
        unchecked.get_access_key_info()
    assert refused.value.response["Error"]["Code"] in ("ValidationError", "MissingParameter")


def test_any_region_answers(brume):
    for region in ["eu-central-1", "ap-southeast-2", "us-gov-west-1"]:
        assert brume.client("sts", region=region).get_caller_identity()["Account"]


def test_aws_cli(brume):
    identity = brume.aws("sts", "get-caller-identity")
    assert identity["Account"] == "000000000000"
    info = brume.aws("sts", "get-access-key-info", "--access-key-id", "AKIAIOSFODNN7EXAMPLE")
    assert info == {"Account": "000000000000"}


def test_answer_is_the_xml_of_the_query_protocol(brume):
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = brume.http("POST", "/", "Action=GetCallerIdentity&Version=2011-06-15", form)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/xml"
    request_id = answer.headers["x-amzn-RequestId"]
    assert 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"' in answer.text
    assert f"<RequestId>{request_id}</RequestId>" in answer.text
    again = brume.http("GET", "/?Action=GetCallerIdentity&Version=2011-06-15")
    assert "<GetCallerIdentityResult>" in again.text
