"""--iam enforce: only who can sign for the root key is let in, and the errors are AWS's."""

import datetime
import json
import os
import re
import stat

import boto3
import botocore.auth
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

ROOT_KEY = re.compile(r"AWS_ACCESS_KEY_ID=(AKIA[A-Z2-7]{16}) AWS_SECRET_ACCESS_KEY=(\S{40})")


@pytest.fixture(scope="module")
def locked(tmp_path_factory):
    """A server that verifies signatures; its clients sign with the root key."""
    from brume import Brume

    server = Brume(tmp_path_factory.mktemp("locked"), "--iam", "enforce")
    server.key, server.secret = ROOT_KEY.search(server.stderr).groups()
    yield server
    assert server.stop() == 0


def refusal(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    response = refused.value.response
    status = response["ResponseMetadata"]["HTTPStatusCode"]
    return response["Error"]["Code"], status, response["Error"]["Message"]


def test_root_key_is_shown_once_and_kept_for_the_owner_only(start, tmp_path):
    data = tmp_path / "kept"
    first = start("--iam", "enforce", data=data)
    key, secret = ROOT_KEY.search(first.stderr).groups()
    kept = data / "root-key.json"
    assert stat.S_IMODE(os.stat(kept).st_mode) == 0o600
    assert json.loads(kept.read_text())["AccessKeyId"] == key
    assert first.client("sts", key=key, secret=secret).get_caller_identity()["Account"]
    assert first.stop() == 0

    again = start("--iam", "enforce", data=data)
    assert not ROOT_KEY.search(again.stderr), "it is shown at the first start only"
    assert again.client("sts", key=key, secret=secret).get_caller_identity()["Account"]


def test_root_key_of_an_open_server_is_not_shown(start):
    assert not ROOT_KEY.search(start().stderr)


def test_damaged_root_key_stops_the_start(start, tmp_path):
    from brume import run_program

    data = tmp_path / "damaged"
    assert start(data=data).stop() == 0
    (data / "root-key.json").write_text('{"AccessKeyId": 1}')
    done = run_program("serve", "--listen", "127.0.0.1:0", "--data", str(data))
    assert done.returncode == 1
    assert "root-key.json" in done.stderr
    assert done.stdout == ""


def test_right_key_works(locked):
    identity = locked.client("sts").get_caller_identity()
    assert identity["Arn"] == "arn:aws:iam::000000000000:root"
    assert locked.aws("sts", "get-caller-identity")["Account"] == "000000000000"


# The code and the status differ by protocol, as they do on AWS.
WRONG_SECRET = [
    ("sts", "get_caller_identity", "SignatureDoesNotMatch", 403),
    ("ec2", "describe_vpcs", "SignatureDoesNotMatch", 403),
    ("dynamodb", "list_tables", "InvalidSignatureException", 400),
    ("logs", "describe_log_groups", "InvalidSignatureException", 400),
    ("lambda", "list_functions", "InvalidSignatureException", 403),
    ("bedrock", "list_foundation_models", "InvalidSignatureException", 403),
    ("cloudwatch", "list_metrics", "InvalidSignatureException", 400),
    ("s3", "list_buckets", "SignatureDoesNotMatch", 403),
]


@pytest.mark.parametrize("service, method, code, status", WRONG_SECRET)
def test_wrong_secret(locked, service, method, code, status):
    client = locked.client(service, secret="wrong")
    got, got_status, message = refusal(getattr(client, method))
    assert (got, got_status) == (code, status)
    assert "signature we calculated does not match" in message


UNKNOWN_KEY = [
    ("sts", "get_caller_identity", "InvalidClientTokenId", 403),
    ("dynamodb", "list_tables", "UnrecognizedClientException", 400),
    ("lambda", "list_functions", "UnrecognizedClientException", 403),
    ("s3", "list_buckets", "InvalidAccessKeyId", 403),
]


@pytest.mark.parametrize("service, method, code, status", UNKNOWN_KEY)
@pytest.mark.parametrize("key", ["AKIAIOSFODNN7EXAMPLE", "123456789012"])
def test_unknown_key(locked, service, method, code, status, key):
    client = locked.client(service, key=key)
    assert refusal(getattr(client, method))[:2] == (code, status)


UNSIGNED_CALL = [
    ("iam", "list_users", "MissingAuthenticationToken", 403),
    ("dynamodb", "list_tables", "MissingAuthenticationTokenException", 400),
    ("lambda", "list_functions", "MissingAuthenticationTokenException", 403),
    ("s3", "list_buckets", "AccessDenied", 403),
]


@pytest.mark.parametrize("service, method, code, status", UNSIGNED_CALL)
def test_no_signature(locked, service, method, code, status):
    client = boto3.client(
        service,
        endpoint_url=locked.url,
        region_name="us-east-1",
        config=Config(signature_version=UNSIGNED),
    )
    assert refusal(getattr(client, method))[:2] == (code, status)


def test_no_signature_in_a_plain_request(locked):
    answer = locked.http("GET", "/?Action=GetCallerIdentity&Version=2011-06-15")
    assert answer.status == 403
    assert "<Code>MissingAuthenticationToken</Code>" in answer.text


@pytest.mark.parametrize("minutes, word", [(-16, "Signature expired"), (16, "Signature not yet current")])
@pytest.mark.parametrize(
    "service, method, code",
    [
        ("sts", "get_caller_identity", "SignatureDoesNotMatch"),
        ("dynamodb", "list_tables", "InvalidSignatureException"),
        ("s3", "list_buckets", "RequestTimeTooSkewed"),
    ],
)
def test_clock_of_the_client_is_wrong(locked, monkeypatch, minutes, word, service, method, code):
    now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: now)
    got, _, message = refusal(getattr(locked.client(service), method))
    assert got == code
    if service == "s3":
        word = "The difference between the request time and the current time is too large."
    assert word in message
    if minutes < 0 and service != "s3":
        assert now.strftime("%Y%m%dT%H%M") in message
        assert "15 min.)" in message


@pytest.mark.parametrize("minutes", [-14, 14])
def test_a_quarter_of_an_hour_is_tolerated(locked, monkeypatch, minutes):
    now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: now)
    assert locked.client("sts").get_caller_identity()["Account"]


def test_a_body_that_was_changed_after_signing_is_refused(locked):
    """The signature covers the body's digest, which the server computes itself."""
    sts = locked.client("sts")

    def tamper(request, **_):
        request.body = request.body.replace("EXAMPLE", "EXAMPLF")

    sts.meta.events.register("before-send.sts", tamper)
    with pytest.raises(ClientError) as refused:
        sts.get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")
    assert refused.value.response["Error"]["Code"] == "SignatureDoesNotMatch"


def test_presigned_url(locked):
    sts = locked.client("sts")
    url = sts.generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    answer = locked.http("GET", url.removeprefix(locked.url))
    assert answer.status == 200 and "<Account>000000000000</Account>" in answer.text
    changed = locked.http("GET", url.removeprefix(locked.url).replace("Expires=60", "Expires=61"))
    assert changed.status == 403 and "SignatureDoesNotMatch" in changed.text


def test_admin_pages_need_the_root_secret(locked):
    assert locked.http("GET", "/_brume/health").status == 200
    assert locked.http("GET", "/_localstack/health").status == 200
    for page in ["metrics", "events", "clock", ""]:
        assert locked.http("GET", f"/_brume/{page}").status == 403, page
        wrong = {"Authorization": "Bearer wrong"}
        assert locked.http("GET", f"/_brume/{page}", headers=wrong).status == 403, page
        right = {"Authorization": f"Bearer {locked.secret}"}
        assert locked.http("GET", f"/_brume/{page}", headers=right).status == 200, page
    assert locked.http("POST", "/_brume/reset").status == 403


def test_bedrock_api_key(locked):
    path = "/foundation-models"
    api_key = json.loads((locked.data / "root-key.json").read_text())["ApiKey"]
    answer = locked.http("GET", path, headers={"Authorization": f"Bearer {api_key}"})
    assert answer.status == 200, answer.text
    wrong = locked.http("GET", path, headers={"Authorization": "Bearer no-such-key"})
    assert wrong.status == 403
    assert "API Key" in wrong.text


def test_secrets_do_not_leak(locked):
    """Neither the log nor an answer of the admin pages carries the secret."""
    locked.client("sts").get_caller_identity()
    bearer = {"Authorization": f"Bearer {locked.secret}"}
    for page in ["/_brume/events", "/_brume/metrics", "/_brume/health"]:
        assert locked.secret not in locked.http("GET", page, headers=bearer).text
    assert locked.stderr.count(locked.secret) == 1, "only where the key was shown"
